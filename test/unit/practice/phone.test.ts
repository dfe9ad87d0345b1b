import { describe, expect, it } from 'vitest';
import { phoneView } from '../../../lib/practice/phone.ts';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';
import type { Decision } from '../../../lib/entry/entry.ts';

const all = builtInScenarios();
const cash = all.find(({ id }) => id === 'receipts-for-the-chemist')!;
const pill = all.find(({ id }) => id === 'fifteen-and-the-pill')!;
const saved = (scenario: typeof cash, decision: Decision | null, moved: number[] = []) => phoneView(scenario, { saved: true, text: scenario.note.text, decision, moved });

describe('the phone', () => {
  it('shows nothing of today before it is saved', () => {
    const phone = phoneView(pill, { saved: false });
    expect(phone.entries.map(({ daysAgo }) => daysAgo)).toEqual([90, 400]);
    expect(phone.medicines.map(({ name }) => name)).toEqual(['Adapalene 0.1% gel']);
    expect(phone.gaps).toEqual([]);
  });

  it('shows the whole note at once when it is saved undecided', () => {
    expect(saved(cash, null).entries[0]).toMatchObject({ daysAgo: 0, text: cash.note.text });
  });

  it.each(['hidden', 'ask-first', 'asked-agreed'] as const)('shows no trace of an entry that is %s', (decision) => {
    const phone = saved(cash, decision);
    expect(phone.entries.some(({ daysAgo }) => daysAgo === 0)).toBe(false);
    expect(JSON.stringify(phone)).not.toContain('receipts');
  });

  it.each(['kept-visible', 'asked-declined'] as const)('shows an entry that is %s', (decision) => {
    expect(saved(cash, decision).entries[0]!.text).toBe(cash.note.text);
  });

  it('shows what is left beside a moved part, and no gap', () => {
    const phone = saved(cash, 'moved', [1, 2]);
    expect(phone.entries[0]!.text).toContain('IDA review.');
    expect(phone.entries[0]!.text).not.toContain('wages');
    expect(phone.gaps).toEqual([]);
  });

  it('leaves a gap where an appointment shows and its entry does not', () => {
    expect(saved(cash, 'hidden').gaps).toEqual([{ daysAgo: 0, shownBy: 'appointment' }]);
  });

  it('goes on showing medicines, appointments and messages of a hidden entry', () => {
    const phone = saved(pill, 'hidden');
    expect(phone.medicines.map(({ name }) => name)).toContain('Desogestrel 75 microgram tablets');
    expect(phone.appointments).toHaveLength(1);
    expect(phone.messages).toHaveLength(1);
  });

  it('never shows a hidden entry of the past', () => {
    for (const scenario of all)
      for (const entry of scenario.record.filter(({ online }) => online === 'hidden'))
        expect(saved(scenario, null).entries.map(({ text }) => text)).not.toContain(entry.text);
  });
});
