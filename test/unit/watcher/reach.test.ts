import { describe, expect, it } from 'vitest';
import type { Finding, Level } from '../../../lib/detect/finding.ts';
import type { Field } from '../../../lib/field/field.ts';
import { nextPrompt, type Reached } from '../../../entrypoints/watcher/reach.ts';

const one = {} as Field;
const two = {} as Field;
const at = (field: Field, start: number, level: Level = 'prompt'): Reached => ({ field, finding: { start, end: start + 4, level, rule: `r${start}`, category: 'legal', advice: 'ask', reason: '' } satisfies Finding });
const all = [at(one, 0), at(one, 20, 'hint'), at(one, 40), at(two, 10)];

describe('the key that opens the card', () => {
  it('goes to the prompt nearest to the caret, and never to a hint', () => {
    expect(nextPrompt(all, { field: one, caret: 25 }, null)).toBe(all[2]);
    expect(nextPrompt(all, { field: one, caret: 5 }, null)).toBe(all[0]);
  });
  it('goes on to the next when pressed again, round the end to the first', () => {
    expect(nextPrompt(all, { field: one, caret: 5 }, all[0]!)).toBe(all[2]);
    expect(nextPrompt(all, { field: one, caret: 5 }, all[2]!)).toBe(all[3]);
    expect(nextPrompt(all, { field: one, caret: 5 }, all[3]!)).toBe(all[0]);
  });
  it('goes to the first of the page when the caret is elsewhere', () => {
    expect(nextPrompt(all, null, null)).toBe(all[0]);
    expect(nextPrompt(all.slice(3), { field: one, caret: 0 }, null)).toBe(all[3]);
  });
  it('does nothing where there is no prompt', () => {
    expect(nextPrompt([all[1]!], { field: one, caret: 0 }, null)).toBeNull();
  });
});
