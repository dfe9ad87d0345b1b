import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removals, sentencesOf } from '../../../lib/entry/sentences.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
/** Removes the sentences with these words, as the split does. */
function without(text: string, ...words: string[]): string {
  const chosen = sentencesOf(text).filter(({ start, end }) => words.some((word) => text.slice(start, end).includes(word)));
  return removals(text, chosen).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

describe('sentencesOf', () => {
  it('cuts at lines and at stops before a capital', () => {
    expect(cut('Cough 2/52. No fever.\nHusband keeps her card. Plan: fluids')).toEqual(['Cough 2/52.', 'No fever.', 'Husband keeps her card.', 'Plan: fluids']);
  });

  it('does not cut a number or an abbreviation in two', () => {
    expect(cut('Temp 37.2 seen by dr. smith today')).toEqual(['Temp 37.2 seen by dr. smith today']);
  });

  it('leaves nothing out but spaces', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('A b.', 'c d! ', '\n', 'E', ' ', '37.2 ')).map((parts) => parts.join('')), (text) => {
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
});

describe('removals', () => {
  it('leaves the rest reading on', () => {
    expect(without('Cough. Husband hits her. Fluids.', 'Husband')).toBe('Cough. Fluids.');
    expect(without('Cough.\nHusband hits her.\nFluids.', 'Husband')).toBe('Cough.\nFluids.');
    expect(without('Cough. Husband hits her.', 'Husband')).toBe('Cough.');
    expect(without('Husband hits her. Keeps card. Cough.', 'Husband', 'card')).toBe('Cough.');
    expect(without('Husband hits her.', 'Husband')).toBe('');
  });
});
