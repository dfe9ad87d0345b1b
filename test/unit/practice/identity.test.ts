import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCheckDigit, realLooking } from '../../../lib/practice/identity.ts';

const kinds = (text: string) => realLooking(text).map((one) => one.looksLike);
/** Ten digits with a valid check digit, made from the first nine; null where none exists. */
function withCheckDigit(nine: string): string | null {
  for (let digit = 0; digit < 10; digit++) if (hasCheckDigit(`${nine}${digit}`)) return `${nine}${digit}`;
  return null;
}

describe('realLooking', () => {
  it('knows the check digit of the published example', () => {
    expect(hasCheckDigit('9434765919')).toBe(true);
    expect(hasCheckDigit('9434765918')).toBe(false);
  });

  it('refuses a number that could be issued, however it is written', () => {
    for (const written of ['9434765919', '943 476 5919', '943-476-5919', '943.476.5919', '9 4 3 4 7 6 5 9 1 9', 'NHS:943 476\n5919.', '９４３４７６５９１９', '943\u00a0476\u00a05919', '943\u2011476\u20115919'])
      expect(kinds(written), written).toContain('a real NHS number');
  });

  it('accepts numbers beginning 999, and ten digits without the check digit', () => {
    expect(kinds('999 014 2231')).toEqual([]);
    expect(kinds('9434765918')).toEqual([]);
  });

  it('finds every issued-looking number in any sentence', () => {
    const issued = fc.stringMatching(/^[1-9]\d{8}$/).filter((nine) => !nine.startsWith('999')).map(withCheckDigit).filter((ten) => ten !== null);
    fc.assert(fc.property(issued, fc.constantFrom('', ' ', '-'), (ten, between) => kinds(`Seen (${[ten.slice(0, 3), ten.slice(3, 6), ten.slice(6)].join(between)}), well.`).includes('a real NHS number')));
  });

  it('accepts telephone numbers kept for drama and refuses others', () => {
    for (const drama of ['07700 900118', '+44 7700 900118', '0044 7700 900 118', '+44 (0)7700 900118', '01632 960204', '(01632) 960204', '020 7946 0121', '0161 496 0001', '029 2018 0123'])
      expect(kinds(drama), drama).toEqual([]);
    for (const other of ['07712 345678', '+447712345678', '020 7123 4567', '(0161) 234 5678', '01632 961204']) expect(kinds(other), other).toContain('a real telephone number');
  });

  it('takes no ordinary clinical number for a person', () => {
    for (const text of ['BP 148/92, sats 98%, HbA1c 71 mmol/mol, 500 mg bd 7/7', '12/11/2026 09:20', 'PEFR 410 420 430', 'batch AB1234567'])
      expect(kinds(text), text).toEqual([]);
  });

  it('accepts only e-mail addresses nobody can own', () => {
    expect(kinds('a.b@example.com c@riverside.example d@x.test')).toEqual([]);
    expect(kinds('someone@gmail.com')).toEqual(['a real e-mail address']);
  });
});
