import { BREAK, type Token } from './sentence.ts';

/** What a number or sign turned out to be. `own` marks the patient's. */
export type Identifier = '~phone' | '~nhs' | '~email' | '~postcode' | '~date' | '~time';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const POSTCODE_OUT = /^[a-z]{1,2}\d[a-z\d]?$/;
const POSTCODE_IN = /^\d[a-z]{2}$/;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)?\d\d$/;
const TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;

/** Whether ten digits pass the NHS number's check digit (modulus 11). NHS Data Dictionary, "NHS Number". */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

/** Whether digits have the shape of a UK telephone number, national or with +44. */
export function isUkPhone(digits: string): boolean {
  const national = digits.startsWith('44') && digits.length === 12 ? `0${digits.slice(2)}` : digits;
  return /^0(?:7\d{9}|[123589]\d{8,9}|2\d{9}|8\d{8,9})$/.test(national);
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}

/** A run of tokens that are one identifier. Token indices, both inclusive. */
export interface IdentifierHere {
  readonly kind: Identifier;
  readonly from: number;
  readonly to: number;
  /** Digits, or the text in lower case: to compare with the patient's own. */
  readonly value: string;
}

/** Finds telephone and NHS numbers, e-mail addresses, postcodes, dates and times among a sentence's tokens. */
export function findIdentifiers(tokens: readonly Token[], sentence: string): readonly IdentifierHere[] {
  const found: IdentifierHere[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.number) {
      if (DATE.test(token.form)) {
        found.push({ kind: '~date', from: at, to: at, value: token.form });
        continue;
      }
      if (TIME.test(token.form)) found.push({ kind: '~time', from: at, to: at, value: token.form });
      if (!/^\d+$/.test(token.form) && !POSTCODE_IN.test(token.form)) continue;
      let digits = '';
      let best: IdentifierHere | null = null;
      for (let k = at; k < tokens.length && k < at + 5 && /^\d+$/.test(tokens[k]!.form) && (k === at || tokens[k]!.before === BREAK.none); k++) {
        digits += tokens[k]!.form;
        if (digits.length > 13) break;
        if (isUkPhone(digits)) best = { kind: '~phone', from: at, to: k, value: digits };
        else if (digits.length === 10 && isNhsNumber(digits)) best = { kind: '~nhs', from: at, to: k, value: digits };
      }
      if (best) {
        found.push(best);
        at = best.to;
      }
      continue;
    }
    if (POSTCODE_OUT.test(token.form) && token.capital) {
      const next = tokens[at + 1];
      if (next && next.before === BREAK.none && POSTCODE_IN.test(next.form)) found.push({ kind: '~postcode', from: at, to: at + 1, value: `${token.form}${next.form}` });
    }
  }
  if (sentence.includes('@'))
    for (const match of sentence.matchAll(EMAIL)) {
      const start = match.index;
      const end = start + match[0].length;
      const from = tokens.findIndex((token) => token.end > start);
      let to = from;
      while (to + 1 < tokens.length && tokens[to + 1]!.start < end) to++;
      if (from >= 0) found.push({ kind: '~email', from, to, value: match[0].toLowerCase() });
    }
  return found;
}
