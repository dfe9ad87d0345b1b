import type { Phrase, Word } from './word.ts';

/**
 * A sentence longer than this is cut, so that one unbroken megabyte stays linear. Larger: slow worst cases; smaller:
 * real run-on entries lose their context. The longest sentence in the labelled notes has about 700 units.
 */
const SENTENCE_UNITS_MAX = 2000;

/** What stands between a token and the one before it. Frames and phrases cross a `soft` break freely, a `comma` only by a gap. */
export const BREAK = { none: 0, soft: 1, comma: 2 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

/** A word, number or sign of a sentence. Offsets are UTF-16 units from the sentence's start, end exclusive. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, straight apostrophes, without a possessive ending. */
  form: string;
  /** All letters are capitals, in a sentence that is not all capitals. */
  caps: boolean;
  /** First letter is a capital. */
  capital: boolean;
  number: boolean;
  possessive: boolean;
  /** Stands between quotation marks. */
  quoted: boolean;
  before: Break;
  /** An opening bracket stands right before it. */
  opens: boolean;
  /** What the lexicon knows of this form, or null. */
  word: Word | null;
  /** Who or what else it stands for: the person a pronoun means, a name, a telephone number. */
  as: Word | null;
  /** Who else it may stand for: "she" after a sentence about the patient's sister. */
  also: Word | null;
  /** Phrases of the lexicon that begin here, longest first, and that end here; null for none. */
  begins: Phrase[] | null;
  ends: Phrase[] | null;
}

/** One sentence of a text: where it ends, and its tokens. */
export interface Sentence {
  /** Length in UTF-16 units, trailing white space included; the next sentence starts there. */
  readonly length: number;
  readonly tokens: Token[];
  /** It has an "@": perhaps an e-mail address. */
  readonly hasAt: boolean;
}

const APOSTROPHE = 0x27;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7);
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2028 || c === 0x2029 || c === 0xfeff;
const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === 0x2019;
const isNewline = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029;

/** A letter of any script, or a combining mark: what words are made of. Surrogates count, so a pair is never split. */
function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba;
  if (c >= 0x2000 && c <= 0x2bff) return false;
  return c !== 0xd7 && c !== 0xf7 && c < 0xfe00 && !(c >= 0x3000 && c <= 0x303f);
}

/** Words whose "'s" is "is" or "has": he's, who's. */
const SHORTENED = new Set(['he', 'she', 'it', 'who', 'that', 'there', 'what', 'where', 'here', 'how']);

/** "Any drugs? No.": the question and its answer are one sentence. Looks at most 11 units past the mark. */
const ANSWERED_NO = /['"\u2019\u201d)]? {1,3}(?:no|nil|none|never|nope)(?![\p{L}'\u2019])/iuy;

/** Words whose full stop does not end a sentence. */
const ABBREVIATED = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'prof', 'rev', 'eg', 'ie', 'e.g', 'i.e', 'approx', 'vs', 'no', 'nos', 'tel', 'ext', 'mob', 'sr', 'sgt', 'insp']);

/**
 * Reads the sentence that starts at `from`. The only code that reads characters. It looks at most one character past
 * the white space that ends the sentence, and for a "no" after a question.
 */
export function nextSentence(text: string, from: number): Sentence {
  const tokens: Token[] = [];
  const limit = Math.min(text.length, from + SENTENCE_UNITS_MAX);
  let i = from;
  let before: Break = BREAK.none;
  let quote = 0;
  let opens = false;
  let lowers = 0;
  let ended = false;
  let hasAt = false;
  const pause = (kind: Break): void => {
    if (tokens.length === 0) return;
    if (before < kind) before = kind;
  };
  const push = (start: number, end: number, form: string, caps: boolean, capital: boolean, number: boolean, possessive: boolean): void => {
    tokens.push({ start: start - from, end: end - from, form, caps, capital, number, possessive, quoted: quote !== 0, before, opens, word: null, as: null, also: null, begins: null, ends: null });
    before = BREAK.none;
    opens = false;
  };

  while (i < limit && !ended) {
    const c = text.charCodeAt(i);
    if (isLetter(c) || isDigit(c)) {
      const start = i;
      let hasLetter = false;
      let hasUpper = false;
      let hasLower = false;
      let hasDigit = false;
      let odd = false;
      while (i < limit) {
        const d = text.charCodeAt(i);
        if (d >= 97 && d <= 122) hasLower = hasLetter = true;
        else if (isDigit(d)) hasDigit = true;
        else if (isLetter(d)) {
          hasLetter = true;
          if (isUpper(d)) hasUpper = true;
          else hasLower = true;
          if (d > 127) odd = true;
        } else if (isApostrophe(d) && hasLetter && i + 1 < limit && isLetter(text.charCodeAt(i + 1))) odd = true;
        else if (hasDigit && !hasLetter && (d === 0x2f || d === 0x2e || d === 0x3a) && i + 1 < limit && isDigit(text.charCodeAt(i + 1))) odd = true;
        else break;
        i++;
      }
      // never end between the halves of a surrogate pair
      if (i === limit && i < text.length && (text.charCodeAt(i) & 0xfc00) === 0xdc00) i++;
      let form = text.slice(start, i);
      if (hasUpper) form = form.toLowerCase();
      let possessive = false;
      if (odd && hasLetter) {
        form = form.replace(/\u2019/g, "'");
        if (form.endsWith("'s") && form.length > 3) {
          form = form.slice(0, -2);
          possessive = !SHORTENED.has(form);
        }
        if (form.length !== i - start && !possessive) form = form.normalize('NFC');
      }
      // a plural possessive keeps its apostrophe outside the token: parents'
      if (!possessive && i < limit && isApostrophe(text.charCodeAt(i)) && form.endsWith('s') && quote === 0) {
        possessive = true;
      }
      if (hasLower) lowers++;
      const first = text.charCodeAt(start);
      push(start, i, form, hasLetter && hasUpper && !hasLower && i - start > 1, isUpper(first), isDigit(first), possessive);
      continue;
    }
    if (isSpace(c)) {
      if (isNewline(c)) ended = true;
      else i++;
      continue;
    }
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 32;
    switch (c) {
      case 0x2e: // .
      case 0x21: // !
      case 0x3b: // ;
      case 0x3f: // ?
        if (c === 0x3f && (isLetter(next) || isDigit(next))) {
          push(i, i + 1, '?', false, false, false, false);
          i++;
          break;
        }
        if (c === 0x3f && tokens.length > 0) {
          ANSWERED_NO.lastIndex = i + 1;
          if (ANSWERED_NO.test(text)) {
            push(i, i + 1, '?', false, false, false, false);
            i++;
            break;
          }
        }
        i++;
        if (c === 0x2e) {
          const last = tokens[tokens.length - 1];
          const closing = next === 0x22 || next === 0x201d || isApostrophe(next) || next === 0x29;
          if (!isSpace(next) && !closing) {
            pause(BREAK.soft);
            break;
          }
          if (last && last.end === i - 1 - from && tokens[tokens.length - 2]?.form !== '?' && (ABBREVIATED.has(last.form) || (last.capital && last.end - last.start === 1 && tokens.length > 1 && tokens[tokens.length - 2]!.capital))) break;
        }
        ended = tokens.length > 0;
        while (ended && i < limit && (text.charCodeAt(i) === 0x22 || text.charCodeAt(i) === 0x201d || text.charCodeAt(i) === 0x29 || (isApostrophe(text.charCodeAt(i)) && quote === 2))) i++;
        break;
      case 0x2c: // ,
        pause(BREAK.comma);
        i++;
        break;
      case 0x2b: // + and +ve
        if (text.startsWith('ve', i + 1)) {
          push(i, i + 3, '+ve', false, false, false, false);
          i += 3;
        } else {
          const start = i;
          while (i < limit && text.charCodeAt(i) === 0x2b) i++;
          push(start, i, '+', false, false, false, false);
        }
        break;
      case 0x2d: // -, -ve
      case 0x2013:
      case 0x2014:
        if (c === 0x2d && text.startsWith('ve', i + 1) && !(i + 3 < text.length && isLetter(text.charCodeAt(i + 3)))) {
          push(i, i + 3, '-ve', false, false, false, false);
          i += 3;
        } else {
          if (c !== 0x2d || (isSpace(next) && (i === from || isSpace(text.charCodeAt(i - 1))))) pause(BREAK.comma);
          i++;
        }
        break;
      case 0x26: // &
        push(i, i + 1, 'and', false, false, false, false);
        i++;
        break;
      case 0x22:
      case 0x201c:
      case 0x201d:
        quote = quote === 1 ? 0 : 1;
        pause(BREAK.soft);
        i++;
        break;
      case APOSTROPHE:
      case 0x2018:
      case 0x2019:
        if (quote === 2) quote = 0;
        else if (quote === 0 && (i === from || !isLetter(text.charCodeAt(i - 1))) && (isLetter(next) || isDigit(next))) quote = 2;
        i++;
        break;
      case 0x3a: // :
      case 0x28:
      case 0x29:
      case 0x5b:
      case 0x5d:
      case 0x3d:
      case 0x3e:
        pause(c === 0x28 || c === 0x29 ? BREAK.comma : BREAK.soft);
        if (c === 0x28) opens = true;
        i++;
        break;
      case 0x40: // @
        hasAt = true;
        i++;
        break;
      default:
        i++;
    }
  }
  while (i < text.length && i < from + SENTENCE_UNITS_MAX + 2 && isSpace(text.charCodeAt(i))) i++;
  // in a sentence all in capitals, capitals say nothing
  if (lowers === 0 && tokens.length > 4) for (const token of tokens) token.caps = token.capital = false;
  return { length: Math.max(i - from, 1), tokens, hasAt };
}
