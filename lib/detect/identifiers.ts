import { BREAK, type Token } from './sentence.ts';
import { UK_NUMBERS } from './uk-numbers.ts';

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

const UK_NUMBER = new RegExp(`^(?:${UK_NUMBERS})$`);
/** What Ofcom keeps for invented people and no exchange has: training, and our own examples. Ofcom, "Telephone numbers for use in TV and radio drama". */
const DRAMA_NUMBER = /^(?:1632960|7700900)\d{3}$/;

/** Whether digits are a UK telephone number, national or with 44 before it. */
export function isUkPhone(digits: string): boolean {
  const national = digits.startsWith('0') ? digits.slice(1) : digits.startsWith('44') ? digits.slice(2) : '';
  return UK_NUMBER.test(national) || DRAMA_NUMBER.test(national);
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}

/** A date as one spelling for all: day, month, two figures of the year. "04.05.1961", "4/5/61" and "1961-05-04" are "4/5/61". */
export function dateKey(text: string): string {
  const parts = text.split(/\D+/).filter(Boolean);
  if (parts.length !== 3) return text;
  const [day, month, year] = parts[0]!.length === 4 ? [parts[2]!, parts[1]!, parts[0]!] : [parts[0]!, parts[1]!, parts[2]!];
  return `${Number(day)}/${Number(month)}/${year.slice(-2)}`;
}

/** A run of tokens that are one identifier. Token indices, both inclusive. */
export interface IdentifierHere {
  readonly kind: Identifier;
  readonly from: number;
  readonly to: number;
  /** Digits, or the text in lower case: to compare with the patient's own. */
  readonly value: string;
}

/** Fewest digits of a number written with "+": country and subscriber. */
const ABROAD_DIGITS_MIN = 10;

/** The "(0)" of "+44 (0)7700 900123". */
function isTrunk(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.form === '0' && tokens[at]!.opens;
}

/** What stands between "NHS" and the number: "NHS no. is 999 204 7716", but not "NHS 111 ref". */
const NHS_NUMBER_WORDS = new Set(['no', 'nos', 'nr', 'num', 'number', 'n', 'id', 'is', 'was']);

/** Ten digits written 3 3 4, or after "NHS": another person's number is rarely typed with care for its check digit. */
function isGroupedAsNhs(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]!.form.startsWith('0')) return false;
  if (to === from + 2 && tokens[from]!.form.length === 3 && tokens[from + 1]!.form.length === 3) return true;
  let before = from - 1;
  while (before > 0 && before > from - 4 && NHS_NUMBER_WORDS.has(tokens[before]!.form)) before--;
  return tokens[before]?.form === 'nhs';
}

/** Finds telephone and NHS numbers, e-mail addresses, postcodes, dates and times among a sentence's tokens. */
export function findIdentifiers(tokens: readonly Token[], sentence: string): readonly IdentifierHere[] {
  const found: IdentifierHere[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.number) {
      if (DATE.test(token.form)) {
        found.push({ kind: '~date', from: at, to: at, value: dateKey(token.form) });
        continue;
      }
      if (TIME.test(token.form)) found.push({ kind: '~time', from: at, to: at, value: token.form });
      if (!/^\d+$/.test(token.form) && !POSTCODE_IN.test(token.form)) continue;
      let digits = '';
      let best: IdentifierHere | null = null;
      const abroad = tokens[at - 1]?.form === '+';
      for (let k = at; k < tokens.length && k < at + 6 && /^\d+$/.test(tokens[k]!.form) && (k === at || tokens[k]!.before === BREAK.none || isTrunk(tokens, k) || isTrunk(tokens, k - 1)); k++) {
        if (!isTrunk(tokens, k)) digits += tokens[k]!.form;
        if (digits.length > 14) break;
        if (isUkPhone(digits) || (abroad && digits.length >= ABROAD_DIGITS_MIN)) best = { kind: '~phone', from: at, to: k, value: digits };
        else if (digits.length === 10 && (isNhsNumber(digits) || isGroupedAsNhs(tokens, at, k))) best = { kind: '~nhs', from: at, to: k, value: digits };
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
