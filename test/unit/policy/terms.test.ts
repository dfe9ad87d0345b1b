import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermFinder } from '../../../lib/policy/terms.ts';

const TERMS = ['the Elms', 'EC', 'one two three', 'elms', "o'clock", 'two', 'a b c d', 'three four'];
const finder = (): TermFinder<string> => new TermFinder(TERMS, (term) => term);
const scrap = fc.oneof(
  fc.constantFrom(' ', '\n', ' - ', ', ', '-', "'", '’', '  ', '\t', '...', '\u00a0', 'E', 'C', 'EC', 'ec', 'the', 'Elms', 'one', 'two', 'three', 'four', 'a', 'b', 'c', 'd', "o'clock", 'o’clock', 'é', '😀', '1'),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(...TERMS),
);
const text = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''));

describe('words of the practice’s own', () => {
  it('are found after any edits as in a text read for the first time', () => {
    fc.assert(
      fc.property(text, fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(20), insert: fc.oneof(scrap, text) }), { maxLength: 8 }), (begun, edits) => {
        const remembering = finder();
        let now = begun;
        remembering.find(now);
        for (const { at, remove, insert } of edits) {
          const place = Math.floor(at * now.length);
          now = now.slice(0, place) + insert + now.slice(place + remove);
          expect(remembering.find(now)).toEqual(finder().find(now));
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('are found in the order of their places, whichever text was read before', () => {
    const remembering = finder();
    expect(remembering.find('EC at the Elms').map(({ term }) => term)).toEqual(['EC', 'the Elms', 'elms']);
    expect(remembering.find('').length).toBe(0);
    expect(remembering.find('one - two, three').map(({ start, end }) => [start, end])).toEqual([[0, 16], [6, 9]]);
  });
});
