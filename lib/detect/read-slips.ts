import { unpackWords, type Blocks } from './codec.ts';
import type { Sections } from './packed.ts';
import { isSlip, skeletonHash, skeletonHashes, SLIP_LENGTH_MIN } from './slip.ts';

/** Endings a misspelt word may carry, shortest first. */
const ENDINGS = ['', 's', 'd', 'ed', 'ing'];

/** Words by skeleton: their numbers, in two plain tables, because a letter has thousands of skeletons. */
class Skeletons {
  private hashes = new Int32Array(512);
  /** Numbers of words and one; 0 where the table is free. */
  private numbers = new Uint16Array(512);
  private count = 0;

  add(hash: number, word: number): void {
    if (++this.count * 2 > this.hashes.length) {
      const { hashes, numbers } = this;
      this.hashes = new Int32Array(hashes.length * 2);
      this.numbers = new Uint16Array(hashes.length * 2);
      for (let place = 0; place < hashes.length; place++) if (numbers[place] !== 0) this.put(hashes[place]!, numbers[place]!);
    }
    this.put(hash, word + 1);
  }

  private put(hash: number, number: number): void {
    const last = this.hashes.length - 1;
    let place = hash & last;
    while (this.numbers[place] !== 0) place = (place + 1) & last;
    this.hashes[place] = hash;
    this.numbers[place] = number;
  }

  /** The words with a skeleton, in order. */
  with(hash: number): readonly number[] {
    const last = this.hashes.length - 1;
    const found: number[] = [];
    for (let place = hash & last; this.numbers[place] !== 0; place = (place + 1) & last) if (this.hashes[place] === hash) found.push(this.numbers[place]! - 1);
    return found.sort((a, b) => a - b);
  }
}

/** Makes what tells which word of the lexicon an unknown form is a slip for, or null: words by what a hurried typist keeps of them, read a first letter at a time. */
export function readSlips(sections: Sections, words: Blocks): (form: string) => string | null {
  const lookalikeLines = sections.lookalikes.split('\n');
  interface Initial {
    readonly bases: Skeletons;
    readonly lookalikes: ReadonlySet<string>;
  }
  const initials = new Map<string, Initial>();
  const initialOf = (letter: string): Initial => {
    const known = initials.get(letter);
    if (known) return known;
    const bases = new Skeletons();
    for (let at = words.from(letter); ; at++) {
      const base = words.word(at);
      if (!base?.startsWith(letter)) break;
      if (base.length < SLIP_LENGTH_MIN || !/^[a-z]+$/.test(base)) continue;
      for (const hash of skeletonHashes(base)) bases.add(hash, at);
    }
    const made = { bases, lookalikes: unpackWords(lookalikeLines.find((line) => line.startsWith(`A${letter}`)) ?? '') };
    initials.set(letter, made);
    return made;
  };
  return (form) => {
    if (form.length < SLIP_LENGTH_MIN || !/^[a-z]/.test(form)) return null;
    const { bases, lookalikes } = initialOf(form[0]!);
    for (const ending of ENDINGS) {
      const length = form.length - ending.length;
      if (length < SLIP_LENGTH_MIN - 1) break;
      if (!form.endsWith(ending)) continue;
      for (const at of bases.with(skeletonHash(form, length))) {
        const base = words.word(at)!;
        if (!lookalikes.has(form) && isSlip(form.slice(0, length), base)) return base;
      }
    }
    return null;
  };
}
