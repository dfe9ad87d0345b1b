import { describe, expect, it } from 'vitest';
import { mayFit, presence, seeWords } from '../../../lib/detect/presence.ts';
import type { Token } from '../../../lib/detect/sentence.ts';
import type { Word } from '../../../lib/detect/word.ts';

const word = (...is: number[]): Word => ({ is: Uint16Array.from(is), jobs: [], atom: -1, otherAtoms: [], recalls: null, inCapitals: null, traits: 0, participle: false });
const token = (known: Word | null): Token => ({ start: 0, end: 1, form: 'x', caps: false, capital: false, number: false, possessive: false, quoted: false, before: 0, opens: false, word: known, as: null, also: null, begins: null, ends: null });
const required = (element: number): number => element << 1;
const optional = (element: number): number => (element << 1) | 1;

describe('what stands in a sentence', () => {
  it('lets a pattern be tried only if every word it cannot do without is there, in any order', () => {
    const present = presence(8, 0);
    seeWords(present, [token(word(3)), token(null), token(word(1, 2))]);
    expect(mayFit(present, [required(2), -4, required(3)])).toBe(true);
    expect(mayFit(present, [required(2), required(4)])).toBe(false);
    expect(mayFit(present, [optional(4), required(1)])).toBe(true);
  });

  it('forgets the sentence before, also when its numbers begin again', () => {
    const present = presence(8, 0);
    for (const sentence of [present.sentence, 2 ** 32 - 2, 2 ** 32 - 1]) {
      present.sentence = sentence;
      seeWords(present, [token(word(1))]);
      expect(mayFit(present, [required(1)])).toBe(true);
      seeWords(present, [token(word(2))]);
      expect([mayFit(present, [required(1)]), mayFit(present, [required(2)])]).toEqual([false, true]);
    }
  });
});
