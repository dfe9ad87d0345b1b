// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../lib/detect/identifiers.ts';
import { nextSentence } from '../../../lib/detect/sentence.ts';

const found = (text: string): string[] => findIdentifiers(nextSentence(text, 0).tokens, text).map(({ kind, value }) => `${kind} ${value}`);

describe('findIdentifiers', () => {
  it.each([
    ['mob 07700 900123', '~phone 07700900123'],
    ['tel 01632-960222 at home', '~phone 01632960222'],
    ['mob +44 7700 900123', '~phone 447700900123'],
    ['mob +44 (0)7700 900123', '~phone 447700900123'],
    ['son abroad on +353 87 000 0123', '~phone 353870000123'],
    ['NHS 999 305 1182', '~nhs 9993051182'],
    ['NHS no 9993051183', '~nhs 9993051183'],
    ['NHS number is: 9993051183', '~nhs 9993051183'],
    ['lives at SW1A 1AA', '~postcode sw1a1aa'],
    ['mail jo.bloggs@example.org', '~email jo.bloggs@example.org'],
  ])('finds what identifies somebody in: %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each(['BP 138/84 pulse 72', 'protein ++ 1250 mg', 'Hb 120 130 140', 'dose 250 500 750 mg', 'weights 999 305 118', 'order 9993051183', 'NHS app code 9993051183'])('finds nobody in: %s', (text) => {
    expect(found(text).filter((one) => !/^~(?:date|time)/.test(one))).toEqual([]);
  });
});
