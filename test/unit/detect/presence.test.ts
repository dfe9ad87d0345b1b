import { describe, expect, it } from 'vitest';
import { Forms } from '../../../lib/detect/forms.ts';
import { isOpen, presence, seeWords } from '../../../lib/detect/presence.ts';
import type { Token } from '../../../lib/detect/sentence.ts';
import type { Word } from '../../../lib/detect/word.ts';

const word = (...opens: number[]): Word => ({ is: Uint16Array.from(opens), jobs: [], gates: [], opens, atom: -1, otherAtoms: [], recalls: null, inCapitals: null, traits: 0, participle: false });
const token = (known: Word | null): Token => ({ start: 0, end: 1, form: 'x', written: new Forms().of('x'), caps: false, capital: false, number: false, possessive: false, quoted: false, before: 0, opens: false, word: known, as: null, also: null, begins: null, ends: null });

describe('what stands in a sentence', () => {
  it('opens the gates of its words, and the last one always', () => {
    const present = presence(8, 0);
    seeWords(present, [token(word(3)), token(null), token(word(1, 2))]);
    expect([0, 1, 2, 3, 4, 8].map((gate) => isOpen(present, gate))).toEqual([false, true, true, true, false, true]);
  });

  it('forgets the sentence before, also when its numbers begin again', () => {
    const present = presence(8, 0);
    for (const sentence of [present.sentence, 2 ** 16 - 2, 2 ** 16 - 1]) {
      present.sentence = sentence;
      seeWords(present, [token(word(1))]);
      expect(isOpen(present, 1)).toBe(true);
      seeWords(present, [token(word(2))]);
      expect([isOpen(present, 1), isOpen(present, 2)]).toEqual([false, true]);
    }
  });
});
