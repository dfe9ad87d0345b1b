import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFault, hasCheckDigit } from '../../../lib/policy/code.ts';

describe('a SNOMED CT code', () => {
  it('is a concept identifier with its check digit', () => {
    expect(codeFault('snomed', '836881000000105')).toBeNull();
    expect(codeFault('snomed', '22298006')).toBeNull();
  });

  it('with a digit mistyped or missing is at fault', () => {
    expect(codeFault('snomed', '8361931000000105')).toContain('check digit');
    expect(codeFault('snomed', '83688100000010')).toContain('check digit');
  });

  it('of a description, or too short, or not of digits, is at fault', () => {
    expect(codeFault('snomed', '37436014')).toContain('not a concept');
    for (const code of ['12345', '0836881000000105', '83688100000010X', '', '836881000000105 ', '1234567890123456789']) expect(codeFault('snomed', code)).toContain('6 to 18 digits');
  });

  it('is told from every code that differs in one digit, or has two neighbours swapped', () => {
    const code = '836881000000105';
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.nat(9), (at, digit) => {
        const other = code.slice(0, at) + String(digit) + code.slice(at + 1);
        expect(hasCheckDigit(other)).toBe(other === code);
      }),
    );
    for (let at = 0; at < code.length - 1; at++) {
      const swapped = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
      expect(hasCheckDigit(swapped)).toBe(swapped === code);
    }
  });
});

describe('a Read code', () => {
  it('is five characters, filled up with dots', () => {
    for (const code of ['14X3.', 'XaIvf', '1....']) expect(codeFault('ctv3', code)).toBeNull();
    for (const code of ['14X3', '.14X3', '14X3..', '14 3.', '']) expect(codeFault('read2', code)).toContain('5 characters');
  });
});
