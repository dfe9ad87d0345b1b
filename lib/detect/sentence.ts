import { Forms, HASH_START, hashOn, type Form } from './forms.ts';
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
  written: Form;
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

/** What a character is within a word, as bits: those of a word are its characters' together. */
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
/** A letter beyond ASCII, or an apostrophe. */
const ODD = 8;
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, c) => (isDigit(c) ? DIGIT : !isLetter(c) ? 0 : isUpper(c) ? UPPER : LOWER));
const kindOf = (c: number): number => (c < 128 ? ASCII_KINDS[c]! : !isLetter(c) ? 0 : isUpper(c) ? ODD | UPPER : ODD | LOWER);

/** What a sign within a word is, in the light of what the word has before it: an apostrophe between letters, a sign between digits; 0 where it ends the word. */
function signWithin(text: string, at: number, limit: number, kinds: number): number {
  const sign = text.charCodeAt(at);
  if (at + 1 >= limit) return 0;
  if (isApostrophe(sign)) return kinds & (LOWER | UPPER) && isLetter(text.charCodeAt(at + 1)) ? ODD : 0;
  return kinds === DIGIT && (sign === 0x2f || sign === 0x2e || sign === 0x3a) && isDigit(text.charCodeAt(at + 1)) ? DIGIT : 0;
}

/** Words whose "'s" is "is" or "has": he's, who's. */
const SHORTENED = new Set(['he', 'she', 'it', 'who', 'that', 'there', 'what', 'where', 'here', 'how']);

/** "Any drugs? No.": the question and its answer are one sentence. Looks at most 11 units past the mark. */
const ANSWERED_NO = /['"\u2019\u201d)]? {1,3}(?:no|nil|none|never|nope)(?![\p{L}'\u2019])/iuy;
function answersNo(text: string, at: number): boolean {
  ANSWERED_NO.lastIndex = at;
  return ANSWERED_NO.test(text);
}

/** "? PE", "bruise ? NAI": a question mark that hangs on no word asks what follows. Looks at most 4 units past the mark. */
const ASKED_AFTER = /[ \u00a0]{1,3}[\p{L}\d]/uy;
function asksNext(text: string, at: number, from: number): boolean {
  if (at > from && !isSpace(text.charCodeAt(at - 1))) return false;
  ASKED_AFTER.lastIndex = at + 1;
  return ASKED_AFTER.test(text);
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATED = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'prof', 'rev', 'eg', 'ie', 'e.g', 'i.e', 'approx', 'vs', 'no', 'nos', 'tel', 'ext', 'mob', 'sr', 'sgt', 'insp']);

/**
 * Reads the sentence that starts at `from`. The only code that reads characters. It looks at most one character past
 * the white space that ends the sentence, and for a "no" after a question.
 */
export function nextSentence(text: string, from: number, forms: Forms = new Forms()): Sentence {
  const tokens: Token[] = [];
  const limit = Math.min(text.length, from + SENTENCE_UNITS_MAX);
  let i = from;
  let before: Break = BREAK.none;
  let quote = 0;
  let opens = false;
  let lowers = 0;
  let ended = false;
  let hasAt = false;

  while (i < limit && !ended) {
    const start = i;
    const c = text.charCodeAt(i);
    /** What was read here: a word or sign, or else perhaps a pause. */
    let written: Form | null = null;
    let pause: Break = BREAK.none;
    let [caps, possessive] = [false, false];
    let kinds = kindOf(c);
    if (kinds !== 0) {
      let hash = hashOn(HASH_START, c);
      for (i++; i < limit; i++) {
        const d = text.charCodeAt(i);
        const kind = kindOf(d) || signWithin(text, i, limit, kinds);
        if (kind === 0) break;
        kinds |= kind;
        hash = hashOn(hash, d);
      }
      // never end between the halves of a surrogate pair
      if (i === limit && i < text.length && (text.charCodeAt(i) & 0xfc00) === 0xdc00) i++;
      if (!(kinds & ODD)) written = forms.at(text, start, i, hash);
      else {
        let form = text.slice(start, i).toLowerCase().replace(/\u2019/g, "'");
        if (form.endsWith("'s") && form.length > 3) {
          form = form.slice(0, -2);
          possessive = !SHORTENED.has(form);
        }
        if (form.length !== i - start && !possessive) form = form.normalize('NFC');
        written = forms.of(form);
      }
      // a plural possessive keeps its apostrophe outside the token: parents'
      if (!possessive && i < limit && isApostrophe(text.charCodeAt(i)) && written.text.endsWith('s') && quote === 0) possessive = true;
      if (kinds & LOWER) lowers++;
      caps = (kinds & (UPPER | LOWER)) === UPPER && i - start > 1;
    } else if (isSpace(c)) {
      if (isNewline(c)) ended = true;
      else i++;
    } else {
      i++;
      const next = i < text.length ? text.charCodeAt(i) : 32;
      switch (c) {
        case 0x2e: // .
        case 0x21: // !
        case 0x3b: // ;
        case 0x3f: // ?
          if (c === 0x3f && (isLetter(next) || isDigit(next) || (tokens.length > 0 && answersNo(text, i)) || asksNext(text, start, from))) {
            written = forms.of('?');
            break;
          }
          if (c === 0x2e) {
            const last = tokens[tokens.length - 1];
            const closing = next === 0x22 || next === 0x201d || isApostrophe(next) || next === 0x29;
            if (!isSpace(next) && !closing) {
              pause = BREAK.soft;
              break;
            }
            if (last && last.end === start - from && tokens[tokens.length - 2]?.form !== '?' && (ABBREVIATED.has(last.form) || (last.capital && last.end - last.start === 1 && tokens.length > 1 && tokens[tokens.length - 2]!.capital))) break;
          }
          ended = tokens.length > 0;
          // "DV?": said as a question
          if (ended && c === 0x3f && tokens[tokens.length - 1]!.end === start - from) written = forms.of('?');
          while (ended && i < limit && (text.charCodeAt(i) === 0x22 || text.charCodeAt(i) === 0x201d || text.charCodeAt(i) === 0x29 || (isApostrophe(text.charCodeAt(i)) && quote === 2))) i++;
          break;
        case 0x2c: // ,
          pause = BREAK.comma;
          break;
        case 0x2b: // + and +ve
          if (text.startsWith('ve', i)) {
            written = forms.of('+ve');
            i += 2;
          } else {
            written = forms.of('+');
            while (i < limit && text.charCodeAt(i) === 0x2b) i++;
          }
          break;
        case 0x2d: // -, -ve
        case 0x2013:
        case 0x2014:
          if (c === 0x2d && text.startsWith('ve', i) && !(i + 2 < text.length && isLetter(text.charCodeAt(i + 2)))) {
            written = forms.of('-ve');
            i += 2;
          } else if (c !== 0x2d || (isSpace(next) && (start === from || isSpace(text.charCodeAt(start - 1))))) pause = BREAK.comma;
          break;
        case 0x26: // &
          written = forms.of('and');
          break;
        case 0x22:
        case 0x201c:
        case 0x201d:
          quote = quote === 1 ? 0 : 1;
          pause = BREAK.soft;
          break;
        case APOSTROPHE:
        case 0x2018:
        case 0x2019:
          if (quote === 2) quote = 0;
          else if (quote === 0 && (start === from || !isLetter(text.charCodeAt(start - 1))) && (isLetter(next) || isDigit(next))) quote = 2;
          break;
        case 0x3a: // :
        case 0x28:
        case 0x29:
        case 0x5b:
        case 0x5d:
        case 0x3d:
        case 0x3e:
          pause = c === 0x28 || c === 0x29 ? BREAK.comma : BREAK.soft;
          if (c === 0x28) opens = true;
          break;
        case 0x40: // @
          hasAt = true;
          break;
      }
    }
    if (written !== null) {
      tokens.push({ start: start - from, end: i - from, form: written.text, written, caps, capital: isUpper(c), number: isDigit(c), possessive, quoted: quote !== 0, before, opens, word: null, as: null, also: null, begins: null, ends: null });
      before = BREAK.none;
      opens = false;
    } else if (pause > before && tokens.length > 0) before = pause;
  }
  while (i < text.length && i < from + SENTENCE_UNITS_MAX + 2 && isSpace(text.charCodeAt(i))) i++;
  // in a sentence all in capitals, capitals say nothing
  if (lowers === 0 && tokens.length > 4) for (const token of tokens) token.caps = token.capital = false;
  return { length: Math.max(i - from, 1), tokens, hasAt };
}
