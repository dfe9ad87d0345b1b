import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halves, sensitiveSentences } from '../../../lib/entry/halves.ts';
import { sentencesOf } from '../../../lib/entry/sentences.ts';

const TEXT = 'BP 130/80. Husband keeps her card. Bloods 4/52.\nShe is afraid.';
const chosen = (quote: string): number[] => sensitiveSentences(TEXT, [{ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length }]);

describe('a note in two', () => {
  it('parts sentence by sentence', () => {
    expect(halves(TEXT, chosen('her card'))).toEqual({ sensitive: 'Husband keeps her card.', rest: 'BP 130/80. Bloods 4/52.\nShe is afraid.' });
  });

  it('is all one half when nothing, or everything, is sensitive', () => {
    expect(halves(TEXT, [])).toEqual({ sensitive: '', rest: TEXT });
    expect(halves(TEXT, sentencesOf(TEXT).map((_, index) => index))).toMatchObject({ rest: '' });
  });

  it('loses no word and makes none up', () => {
    const words = (text: string): string[] => text.split(/\s+/).filter(Boolean).sort();
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]{0,6}( [a-z]{1,6}){0,4}\.$/), { maxLength: 8 }), fc.constantFrom(' ', '\n', '\n\n'), fc.array(fc.nat(7)), (sentences, glue, picked) => {
        const text = sentences.join(glue);
        const { sensitive, rest } = halves(text, picked);
        expect(words(`${sensitive} ${rest}`)).toEqual(words(text));
      }),
    );
  });
});
