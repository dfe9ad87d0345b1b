import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/detect/finding.ts';
import { countKinds, dateOfEntry, ListedEntrySchema, ReviewAskSchema, ReviewTellSchema } from '../../../lib/review/listed.ts';
import { partsOf } from '../../../lib/review/parts.ts';

const finding = (category: Finding['category'], level: Finding['level'] = 'prompt', advice: Finding['advice'] = 'hide'): Finding => ({ start: 0, end: 1, category, level, advice, rule: 'r', reason: 'words of a rule' });
const dated = (html: string): string | null => {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild!;
  return dateOfEntry(element, element.textContent ?? '');
};

describe('a listed entry', () => {
  it('counts findings by kind, prompts first', () => {
    expect(countKinds([finding('legal', 'hint', 'consider'), finding('legal'), finding('domestic-abuse'), finding('domestic-abuse')])).toEqual([
      { category: 'domestic-abuse', level: 'prompt', advice: 'hide', count: 2 },
      { category: 'legal', level: 'prompt', advice: 'hide', count: 1 },
      { category: 'legal', level: 'hint', advice: 'consider', count: 1 },
    ]);
  });

  it('takes its day from a machine-readable time, else from what is written first', () => {
    expect(dated('<article><time datetime="2021-03-04T10:00">4th</time> 5 Mar 2020</article>')).toBe('2021-03-04');
    expect(dated('<article>05-Nov-2024 Dr Osei. Since 1 Jan 2019.</article>')).toBe('2024-11-05');
    expect(dated('<article>12/11/2023 Rang.</article>')).toBe('2023-11-12');
    expect(dated('<article>No day at all, BP 120/80.</article>')).toBeNull();
    expect(dated('<article>41/02/2023 is no day.</article>')).toBeNull();
  });

  it('has no member that could hold words', () => {
    expect(Object.keys(ListedEntrySchema.entries).sort()).toEqual(['date', 'drawn', 'id', 'kinds', 'place']);
    expect(Object.keys(ListedEntrySchema.entries.kinds.item.entries).sort()).toEqual(['advice', 'category', 'count', 'level']);
  });

  it('is refused with anything in it but what is documented to travel', () => {
    expect(v.is(ReviewAskSchema, { ask: 'show', id: 'e1' })).toBe(true);
    expect(v.is(ReviewAskSchema, { ask: 'eval', id: 'e1' })).toBe(false);
    expect(v.is(ReviewTellSchema, { tell: 'entries', entries: [{ id: 'e1', place: 1, date: 'yesterday', kinds: [], drawn: true }], progress: { read: 1, done: true, partly: false, frames: 0 } })).toBe(false);
  });
});

describe('the parts of a long text', () => {
  it('are all of it, in order, none too long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,400}$/), { maxLength: 200 }), (lines) => {
        const text = lines.join('\n');
        const parts = [...partsOf(text, 4_000)];
        expect(parts.map(({ part }) => part).join('')).toBe(text);
        for (const { start, part } of parts) {
          expect(part.length).toBeLessThanOrEqual(4_001);
          expect(text.startsWith(part, start)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
