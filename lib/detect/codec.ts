// Whole numbers as printable text that JSON, gzip and JavaScript strings take as it is: no quote, backslash, space or
// line break among the digits. Small numbers take one character.

/** Digits of a number, apart from the last, are written this much higher. 45: two kinds fit the printable characters. */
const BASE = 45;
const FIRST = 35; // '#'
const SKIPPED = 92; // '\'

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

/** Words in order, each without the letters it shares with the one before: "anna" and "annabel" are "0anna4bel". */
export function packWords(words: readonly string[]): string {
  /** One digit says how many. */
  const SHARED_MAX = 9;
  let packed = '';
  let last = '';
  for (const word of [...new Set(words)].sort()) {
    let shared = 0;
    while (shared < SHARED_MAX && shared < last.length && last[shared] === word[shared]) shared++;
    packed += shared + word.slice(shared);
    last = word;
  }
  return packed;
}

/** Reads back what `packWords` wrote. */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) words.add((last = last.slice(0, Number(shared)) + rest!));
  return words;
}
