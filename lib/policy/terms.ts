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

/**
 * Finds terms in text: whole words only, in any case (abbreviations in capitals only). Remembers the last text it read, so that a
 * keystroke costs the words around it; what it answers does not depend on that.
 */
export class TermFinder<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();
  /** The words of the longest term. */
  #longest = 0;
  #last: { readonly text: string; readonly found: readonly FoundTerm<T>[] } = { text: '', found: [] };

  /** Terms without a letter or digit are never found. */
  constructor(terms: readonly T[], textOf: (term: T) => string) {
    for (const term of terms) {
      const words = wordsOf(textOf(term));
      const first = words[0];
      if (!first) continue;
      const key = plain(first.text);
      const entries = this.#byFirst.get(key);
      if (entries) entries.push({ words, term });
      else this.#byFirst.set(key, [{ words, term }]);
      this.#longest = Math.max(this.#longest, words.length);
    }
  }

  /** In order of place. Terms may overlap. */
  find(text: string): readonly FoundTerm<T>[] {
    if (this.#byFirst.size === 0) return [];
    const { text: before, found } = this.#last;
    const { start, end } = changed(before, text);
    const shift = text.length - before.length;
    // Every term that begins before `from` ends before the change; every one that begins at `to` or later is as it was.
    const from = backBy(text, start, 2 * this.#longest + 1);
    const to = afterSpace(text, end);
    const now = [
      ...found.filter((each) => each.start < from),
      ...this.#scan(text, from, to),
      ...found.filter((each) => each.start >= to - shift).map((each) => (shift === 0 ? each : { ...each, start: each.start + shift, end: each.end + shift })),
    ];
    this.#last = { text, found: now };
    return now;
  }

  /** The terms that begin in a stretch of the text. */
  #scan(text: string, from: number, to: number): FoundTerm<T>[] {
    const found: FoundTerm<T>[] = [];
    const words: { readonly raw: string; readonly start: number }[] = [];
    const next = new RegExp(WORD);
    next.lastIndex = from;
    let over = false;
    const wordAt = (at: number): { readonly raw: string; readonly start: number } | undefined => {
      while (words.length <= at) {
        const match: RegExpExecArray | null = over ? null : next.exec(text);
        if (!match) {
          // asked again, a pattern that has come to the end would begin anew
          over = true;
          return undefined;
        }
        words.push({ raw: match[0], start: match.index });
      }
      return words[at];
    };
    for (let at = 0; ; at++) {
      const word = wordAt(at);
      if (!word || word.start >= to) return found;
      for (const { words: wanted, term } of this.#byFirst.get(plain(word.raw)) ?? []) {
        const last = wordAt(at + wanted.length - 1);
        if (!last || !wanted.every((want, i) => same(want, words[at + i]!.raw) && (i === 0 || joined(text, words[at + i - 1]!, words[at + i]!)))) continue;
        found.push({ start: word.start, end: last.start + last.raw.length, term });
      }
    }
  }
}

/** The stretch of `after` that differs from `before`. */
function changed(before: string, after: string): { readonly start: number; readonly end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start, end: after.length - tail };
}

const SPACE = /\s/;

/**
 * The beginning of the stretch between spaces that is `count` such stretches before `at`. No word reaches over a space, and of
 * two words of a term there is at most one stretch without a word between.
 */
function backBy(text: string, at: number, count: number): number {
  let left = count;
  for (let place = at; place > 0; place--) {
    if (!SPACE.test(text[place - 1]!)) continue;
    if (place < text.length && !SPACE.test(text[place]!) && left-- === 0) return place;
  }
  return 0;
}

/** The first place at or after `at` that has a space before it, which is not in what changed; else the end. */
function afterSpace(text: string, at: number): number {
  for (let place = at; place < text.length; place++) if (SPACE.test(text[place]!)) return place + 1;
  return text.length;
}

const same = (want: Word, raw: string): boolean => (want.exact ? raw === want.text : plain(raw) === want.text);

function joined(text: string, left: { raw: string; start: number }, right: { start: number }): boolean {
  const gap = text.slice(left.start + left.raw.length, right.start);
  return gap.length <= GAP_MAX && !gap.includes('\n');
}
