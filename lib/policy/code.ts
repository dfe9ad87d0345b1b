/** The code systems a policy's code lists may use. */
export const CODE_SYSTEMS = ['snomed', 'read2', 'ctv3'] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** Verhoeff's multiplication and permutation tables (the dihedral group of the pentagon), as SNOMED CT's check digit uses them. */
const MULTIPLY = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const PERMUTE = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** Whether the last digit of a string of digits is its Verhoeff check digit. */
export function hasCheckDigit(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    check = Number(MULTIPLY[check]![Number(PERMUTE[i % 8]![digit])]);
  }
  return check === 0;
}

/** What is wrong with a code, or null. A SNOMED CT concept identifier has 6 to 18 digits, its check digit, and names a concept. */
export function codeFault(system: CodeSystem, code: string): string | null {
  if (system === 'snomed') {
    if (!/^[1-9][0-9]{5,17}$/.test(code)) return 'a SNOMED CT code is 6 to 18 digits, written as text';
    if (!hasCheckDigit(code)) return 'its check digit is wrong: a digit is mistyped or missing';
    return /[01]0.$/.test(code) ? null : 'it is not a concept (it may be a description or a relationship)';
  }
  return /^[A-Za-z0-9]{1,5}\.{0,4}$/.test(code) && code.length === 5 ? null : 'a Read code is 5 characters, filled up with dots';
}
