// Whole numbers as printable text that JSON, gzip and JavaScript strings take as it is: no quote, backslash, space or
// line break among the digits. Small numbers take one character.

/** Digits of a number, apart from the last, are written this much higher. 45: two kinds fit the printable characters. */
const BASE = 45;
const FIRST = 35; // '#'
const SKIPPED = 92; // '\'

/** Numbers from which on one more character is needed. */
export const LENGTHENS = [BASE, BASE ** 2] as const;

/** A number from 0 on as text. */
export function encode(value: number): string {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`cannot be written: ${value}`);
  let text = '';
  for (let digit = value % BASE, rest = Math.floor(value / BASE); ; ) {
    const code = FIRST + digit + (text === '' ? 0 : BASE);
    text = String.fromCharCode(code >= SKIPPED ? code + 1 : code) + text;
    if (rest === 0) return text;
    digit = rest % BASE;
    rest = Math.floor(rest / BASE);
  }
}

/** Reads numbers one after another from a text that `encode` wrote. */
export class Reader {
  constructor(
    private readonly text: string,
    private at = 0,
  ) {}

  /** Whether another number follows before a space or the end. */
  get more(): boolean {
    return this.at < this.text.length && this.text.charCodeAt(this.at) >= FIRST;
  }

  next(): number {
    let value = 0;
    for (;;) {
      const code = this.text.charCodeAt(this.at++);
      const digit = code - (code > SKIPPED ? FIRST + 1 : FIRST);
      if (digit < BASE) return value * BASE + digit;
      value = value * BASE + digit - BASE;
    }
  }

  /** The next numbers, of which the first says how many. */
  list(): number[] {
    const list: number[] = new Array<number>(this.next());
    for (let i = 0; i < list.length; i++) list[i] = this.next();
    return list;
  }

  /** All numbers up to a space or the end, the space passed over. */
  rest(): number[] {
    const list: number[] = [];
    while (this.more) list.push(this.next());
    this.at++;
    return list;
  }
}

/** Words a block of `packBlocks` holds: more packs tighter and takes longer to look through. */
const BLOCK_WORDS = 32;
/** A capital letter says how many letters a word shares with the one before, from A for none. */
const NONE_SHARED = 65;
const SHARED_MAX = 25;

const shares = (last: string, word: string): number => {
  let shared = 0;
  while (shared < SHARED_MAX && shared < last.length && last[shared] === word[shared]) shared++;
  return shared;
};

/** Words in order, none with a capital, in lines of BLOCK_WORDS: a line's first is whole, the others without what they share with the one before. */
export function packBlocks(words: readonly string[]): string {
  let packed = '';
  words.forEach((word, at) => {
    if (/[A-Z\n]/.test(word)) throw new RangeError(`has a capital: ${word}`);
    if (at % BLOCK_WORDS === 0) packed += at === 0 ? word : `\n${word}`;
    else {
      const shared = shares(words[at - 1]!, word);
      packed += String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    }
  });
  return packed;
}

/** Looks words up in what `packBlocks` wrote, a block at a time. */
export class Blocks {
  private readonly lines: readonly string[];
  private readonly read: (readonly string[] | undefined)[] = [];
  private readonly firsts: (string | undefined)[] = [];

  constructor(packed: string) {
    this.lines = packed.split('\n');
  }

  private block(index: number): readonly string[] {
    let words = this.read[index];
    if (!words) {
      let last = '';
      words = this.lines[index]!.split(/(?=[A-Z])/).map((part, at) => (last = at === 0 ? part : last.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1)));
      this.read[index] = words;
    }
    return words;
  }

  /** The first word of a block, without reading the rest. */
  private first(index: number): string {
    const known = this.firsts[index];
    if (known !== undefined) return known;
    const line = this.lines[index]!;
    const end = line.search(/[A-Z]/);
    return (this.firsts[index] = end < 0 ? line : line.slice(0, end));
  }

  /** The word with this number, or undefined past the last. */
  word(at: number): string | undefined {
    const block = Math.floor(at / BLOCK_WORDS);
    return block < this.lines.length ? this.block(block)[at % BLOCK_WORDS] : undefined;
  }

  /** The number of the first word that does not stand before `text`. */
  from(text: string): number {
    let low = 0;
    let high = this.lines.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.first(middle) <= text) low = middle;
      else high = middle;
    }
    const words = this.block(low);
    let within = 0;
    while (within < words.length && words[within]! < text) within++;
    return low * BLOCK_WORDS + within;
  }
}

/** Words in order, each without the letters it shares with the one before: "anna" and "annabel" are "AannaEbel". */
export function packWords(words: readonly string[]): string {
  let packed = '';
  let last = '';
  for (const word of [...new Set(words)].sort()) {
    const shared = shares(last, word);
    packed += String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    last = word;
  }
  return packed;
}

/** Reads back what `packWords` wrote. */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared, rest] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) words.add((last = last.slice(0, shared!.charCodeAt(0) - NONE_SHARED) + rest!));
  return words;
}
