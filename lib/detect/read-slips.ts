import { unpackWords, type Blocks } from './codec.ts';
import type { Sections } from './packed.ts';
import { isSlip, skeletonHash, skeletonHashes, SLIP_LENGTH_MIN } from './slip.ts';

/** Endings a misspelt word may carry, shortest first. */
const ENDINGS = ['', 's', 'd', 'ed', 'ing'];

/** Makes what tells which word of the lexicon an unknown form is a slip for, or null: words by what a hurried typist keeps of them, read a first letter at a time. */
export function readSlips(sections: Sections, words: Blocks): (form: string) => string | null {
  const lookalikeLines = sections.lookalikes.split('\n');
  interface Initial {
    readonly bases: ReadonlyMap<number, readonly string[]>;
    readonly lookalikes: ReadonlySet<string>;
  }
  const initials = new Map<string, Initial>();
  const initialOf = (letter: string): Initial => {
    const known = initials.get(letter);
    if (known) return known;
    const bases = new Map<number, string[]>();
    for (let at = words.from(letter); ; at++) {
      const base = words.word(at);
      if (!base?.startsWith(letter)) break;
      if (base.length < SLIP_LENGTH_MIN || !/^[a-z]+$/.test(base)) continue;
      for (const key of skeletonHashes(base)) {
        const list = bases.get(key);
        if (list) list.push(base);
        else bases.set(key, [base]);
      }
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
      const near = bases.get(skeletonHash(form, length));
      if (near && form.endsWith(ending) && !lookalikes.has(form)) for (const base of near) if (isSlip(form.slice(0, length), base)) return base;
    }
    return null;
  };
}
