// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUkPhone } from '../../../lib/detect/identifiers.ts';
import { ukNumbersFile } from '../../../scripts/uk-numbers.ts';

describe('the numbers of the United Kingdom', () => {
  it('are those that libphonenumber knows now (npm run uk-numbers)', () => {
    expect(readFileSync('lib/detect/uk-numbers.ts', 'utf8')).toBe(ukNumbersFile());
  });
  it.each(['07912345678', '447912345678', '01204456789', '02079460123', '08081570123', '03001234567', '07700900123', '01632960456'])('have %s', (digits) => { expect(isUkPhone(digits)).toBe(true); });
  it.each(['07000', '00000000000', '01111111111', '07612345678', '12345678901', '0207946012', '9990000018', '2079460123'])('have no %s', (digits) => { expect(isUkPhone(digits)).toBe(false); });
});
