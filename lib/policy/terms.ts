import type { Span } from '../detect/finding.ts';

/** The longest run of spaces and punctuation allowed between two words of one term, in UTF-16 units. */
const GAP_MAX = 3;
/** Terms of capitals up to this length are abbreviations: only capitals match them ("EC" is not "ec"). */
const ABBREVIATION_MAX = 6;

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

interface Word {
  /** Lower case, straight apostrophes; abbreviations keep their capitals. */
  readonly text: string;
  readonly exact: boolean;
}

interface Entry<T> {
  readonly words: readonly Word[];
  readonly term: T;
}

/** Terms made ready to be found in text. */
export interface TermIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
}

/** A term found in a text. */
export interface FoundTerm<T> extends Span {
  readonly term: T;
}

const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ([word]) => {
    const exact = word.length <= ABBREVIATION_MAX && word.length > 1 && /^\p{Lu}+$/u.test(word);
    return { text: exact ? word : plain(word), exact };
  });
}

/** Whether a term can be found at all: it holds a letter or a digit. */
export function isFindable(text: string): boolean {
  return wordsOf(text).length > 0;
}

/** Makes terms ready: costs once a policy, not once a keystroke. Terms without a letter or digit are never found. */
export function indexTerms<T>(terms: readonly T[], textOf: (term: T) => string): TermIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const term of terms) {
    const words = wordsOf(textOf(term));
    const first = words[0];
    if (!first) continue;
    const key = plain(first.text);
    const entries = byFirst.get(key);
    if (entries) entries.push({ words, term });
    else byFirst.set(key, [{ words, term }]);
  }
  return { byFirst };
}

/** Finds whole words only, in any case (abbreviations in capitals only), in order of place. Terms may overlap. */
export function findTerms<T>(text: string, index: TermIndex<T>): FoundTerm<T>[] {
  if (index.byFirst.size === 0) return [];
  const found: FoundTerm<T>[] = [];
  const words = Array.from(text.matchAll(WORD), (match) => ({ raw: match[0], start: match.index }));
  words.forEach((word, at) => {
    const entries = index.byFirst.get(plain(word.raw));
    if (!entries) return;
    for (const { words: wanted, term } of entries) {
      const last = words[at + wanted.length - 1];
      if (!last || !wanted.every((want, i) => same(want, words[at + i]!.raw) && (i === 0 || joined(text, words[at + i - 1]!, words[at + i]!)))) continue;
      found.push({ start: word.start, end: last.start + last.raw.length, term });
    }
  });
  return found;
}

const same = (want: Word, raw: string): boolean => (want.exact ? raw === want.text : plain(raw) === want.text);

function joined(text: string, left: { raw: string; start: number }, right: { start: number }): boolean {
  const gap = text.slice(left.start + left.raw.length, right.start);
  return gap.length <= GAP_MAX && !gap.includes('\n');
}
