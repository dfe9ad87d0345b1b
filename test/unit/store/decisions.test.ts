import { beforeEach, describe, expect, it } from 'vitest';
import type { Counted } from '../../../lib/entry/entry.ts';
import { receive, type Handlers } from '../../../lib/messages/receive.ts';
import { countsCsv } from '../../../lib/store/csv.ts';
import { withDatabase } from '../../../lib/store/database.ts';
import { addDecisions, addMistaken, deleteDecisions, deleteOldDecisions, readDecisionCounts, readMistaken } from '../../../lib/store/decisions.ts';
import { handlers } from '../../../entrypoints/background/handlers.ts';
import { freshDatabase } from './fresh.ts';

const SITE = 'https://record.example';
const HIDDEN: Counted = { category: 'domestic-abuse', advice: 'hide', outcome: 'hidden' };
const KEPT: Counted = { category: 'sexual-health', advice: 'ask', outcome: 'kept-visible' };
const day = (date: number): Date => new Date(2026, 10, date, 23, 59);

beforeEach(freshDatabase);

describe('counts of decisions', () => {
  it('add up by day, category, advice, decision and site', async () => {
    await addDecisions([HIDDEN, HIDDEN, KEPT], SITE, day(22));
    await addDecisions([HIDDEN], SITE, day(22));
    await addDecisions([HIDDEN], SITE, day(23));
    await addDecisions([HIDDEN], 'https://other.example', day(23));
    expect((await readDecisionCounts()).map(({ day: on, category, site, count }) => [on, category, site, count])).toEqual([
      ['2026-11-22', 'domestic-abuse', SITE, 3],
      ['2026-11-22', 'sexual-health', SITE, 1],
      ['2026-11-23', 'domestic-abuse', 'https://other.example', 1],
      ['2026-11-23', 'domestic-abuse', SITE, 1],
    ]);
  });

  it('lose none when two windows count at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => addDecisions([HIDDEN], SITE, day(22))));
    expect(await readDecisionCounts()).toMatchObject([{ count: 20 }]);
  });

  it('have no place for text or identity: whatever else a page sends with a decision is left out or refused', async () => {
    const words = 'Mrs Ada Example 999 123 4567 says he hit her';
    const own = { id: 'own', origin: 'chrome-extension://own' };
    const sender = { id: 'own', url: `${SITE}/record/${encodeURIComponent(words)}?q=${encodeURIComponent(words)}`, origin: SITE, frameId: 0, tab: { id: 1, url: `${SITE}/${encodeURIComponent(words)}` } };
    const send = (name: string, ask: unknown) => receive({ name, ask }, sender, own, handlers as Handlers);
    await send('count-decision', { counted: [{ ...HIDDEN, text: words, patient: words }], text: words, site: words });
    await send('count-mistaken', { category: 'legal', rule: 'court-date', text: words });
    for (const field of ['category', 'advice', 'outcome']) expect(send('count-decision', { counted: [{ ...HIDDEN, [field]: words }] })).toBeNull();
    expect(send('count-mistaken', { category: 'legal', rule: words })).toBeNull();
    expect(send('count-mistaken', { category: words, rule: 'court-date' })).toBeNull();

    const stored = await withDatabase(async (database) => {
      const all: unknown[] = [];
      for (const store of database.objectStoreNames) all.push(await database.getAll(store), await database.getAllKeys(store));
      return all;
    });
    expect(await readDecisionCounts()).toHaveLength(1);
    for (const word of words.split(' ')) expect(JSON.stringify(stored)).not.toContain(word);
    expect(Object.keys((await readDecisionCounts())[0]!).sort()).toEqual(['advice', 'category', 'count', 'day', 'outcome', 'site']);
    expect(Object.keys((await readMistaken())[0]!).sort()).toEqual(['category', 'count', 'lastDay', 'rule']);
  });

  it('are deleted once they are older than they are to be kept, and not a day sooner', async () => {
    for (const date of [1, 2, 3]) await addDecisions([HIDDEN], SITE, day(date));
    expect(await deleteOldDecisions(1, day(3))).toBe(1);
    expect((await readDecisionCounts()).map((count) => count.day)).toEqual(['2026-11-02', '2026-11-03']);
  });

  it('are all deleted on request, with the rules said to be mistaken', async () => {
    await addDecisions([HIDDEN], SITE, day(1));
    await addMistaken('court-date', 'legal', day(1));
    await deleteDecisions();
    expect([await readDecisionCounts(), await readMistaken()]).toEqual([[], []]);
  });

  it('name the rules said to be mistaken, most often first', async () => {
    await addMistaken('b-rule', 'legal', day(1));
    for (const date of [1, 2]) await addMistaken('a-rule', 'legal', day(date));
    expect(await readMistaken()).toEqual([
      { rule: 'a-rule', category: 'legal', count: 2, lastDay: '2026-11-02' },
      { rule: 'b-rule', category: 'legal', count: 1, lastDay: '2026-11-01' },
    ]);
  });
});

describe('counts as comma-separated values', () => {
  it('have a header and a line for each', () => {
    expect(countsCsv([{ day: '2026-11-23', ...HIDDEN, site: SITE, count: 2 }])).toBe(`day,category,advice,decision,site,count\r\n2026-11-23,domestic-abuse,hide,hidden,${SITE},2\r\n`);
    expect(countsCsv([])).toBe('day,category,advice,decision,site,count\r\n');
  });

  it('can neither break the table nor work as a formula', () => {
    const cell = (site: string): string => countsCsv([{ day: '2026-11-23', ...HIDDEN, site, count: 2 }]).split('\r\n')[1]!;
    expect(cell('=HYPERLINK("x")')).toContain(`"'=HYPERLINK(""x"")"`);
    expect(cell('a,b')).toContain('"a,b"');
    for (const first of '+-@') expect(cell(`${first}1`)).toContain(`,'${first}1,`);
  });
});
