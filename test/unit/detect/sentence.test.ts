// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK, nextSentence } from '../../../lib/detect/sentence.ts';

/** Sentences parted by "|", trailing space kept. */
function parted(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { length } = nextSentence(text, at);
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return parts.join('|');
}
const forms = (text: string) => nextSentence(text, 0).tokens.map(({ form }) => form).join(' ');

describe('nextSentence', () => {
  it.each([
    ['Seen alone. Husband outside.', 'Seen alone. |Husband outside.'],
    ['Dr. Malhotra rang. BP 120/80.', 'Dr. Malhotra rang. |BP 120/80.'],
    ['Temp 37.5 today; well', 'Temp 37.5 today; |well'],
    ['a\nb\r\n\r\nc', 'a\n|b\r\n\r\n|c'],
    ['Says "he did it." Cried.', 'Says "he did it." |Cried.'],
    ['?NAI discussed', '?NAI discussed'],
    ['Really? Yes!', 'Really? |Yes!'],
    ['Bruise ? NAI. Seen.', 'Bruise ? NAI. |Seen.'],
    ['Any pain ? \nWell.', 'Any pain ? \n|Well.'],
  ])('ends sentences where they end: %j', (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it.each([
    ["husband's car", 'husband car'],
    ['didn’t say', "didn't say"],
    ['HIV+ve, Chlamydia -ve', 'hiv +ve chlamydia -ve'],
    ['non-mol order', 'non mol order'],
    ['3/52 hx, seen 14:30', '3/52 hx seen 14:30'],
    ['CT/GC & HIV', 'ct gc and hiv'],
    ['?NAI', '? nai'],
    ['? NAI', '? nai'],
    ['bruise ? NAI', 'bruise ? nai'],
    ['DV?', 'dv ?'],
    ['seen (DV?)', 'seen dv ?'],
  ])('splits %j into words', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  it('keeps capitals as evidence, but not in a sentence all in capitals', () => {
    expect(nextSentence('TOP at BPAS', 0).tokens.map(({ caps }) => caps)).toEqual([true, false, true]);
    expect(nextSentence('SEEN WITH HUSBAND AT TOP OF STAIRS', 0).tokens.some(({ caps }) => caps)).toBe(false);
  });

  it('marks what parts words', () => {
    const { none, soft, comma } = BREAK;
    expect(nextSentence('Mum (Ann), gave: tea - then left', 0).tokens.map(({ before }) => before)).toEqual([none, comma, comma, soft, comma, none]);
  });

  it('consumes every text wholly, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parted(text).length).toBeGreaterThanOrEqual(text.length);
        for (const { start, end } of nextSentence(text, 0).tokens) expect(start).toBeLessThan(end);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
