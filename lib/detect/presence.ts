import type { Token } from './sentence.ts';
import type { Term, Word } from './word.ts';

/**
 * What stands anywhere in the sentence being read. Most patterns lack a word that stands nowhere in it: asking here
 * first spares fitting them. One is kept with the rules and written over for each sentence.
 */
export interface Presence {
  /** By element, and by word of the lexicon: the number of the sentence in which it was last seen. */
  readonly elements: Uint32Array;
  readonly atoms: Uint32Array;
  /** The number of the sentence being read. */
  sentence: number;
}

export function presence(elements: number, atoms: number): Presence {
  return { elements: new Uint32Array(elements), atoms: new Uint32Array(atoms), sentence: 0 };
}

function seeAtoms({ atoms, sentence }: Presence, { atom, otherAtoms }: Word): void {
  if (atom >= 0) atoms[atom] = sentence;
  for (const other of otherAtoms) atoms[other] = sentence;
}

function seeElements({ elements, sentence }: Presence, { is }: Pick<Term, 'is'>): void {
  for (const element of is) elements[element] = sentence;
}

/** Begins a sentence: its words are there, its phrases yet to be met. */
export function seeWords(present: Presence, tokens: readonly Token[]): void {
  // the numbers start again before they no longer fit
  if (++present.sentence === 2 ** 32) {
    present.elements.fill(0);
    present.atoms.fill(0);
    present.sentence = 1;
  }
  for (const { word, as, also, caps } of tokens) {
    if (word !== null) {
      seeAtoms(present, word);
      seeElements(present, word);
      if (caps && word.inCapitals !== null) {
        present.atoms[word.inCapitals.atom] = present.sentence;
        seeElements(present, word.inCapitals);
      }
    }
    if (as !== null) {
      seeAtoms(present, as);
      seeElements(present, as);
    }
    if (also !== null) {
      seeAtoms(present, also);
      seeElements(present, also);
    }
  }
}

/** The sentence's phrases are met. */
export function seePhrases(present: Presence, tokens: readonly Token[]): void {
  for (const { begins } of tokens) if (begins !== null) for (const { term } of begins) seeElements(present, term);
}

/** Whether all that the codes ask for, without which they cannot fit, is somewhere in the sentence. Codes: compiled.ts. */
export function mayFit({ elements, sentence }: Presence, codes: readonly number[]): boolean {
  for (const code of codes) if (code >= 0 && (code & 1) === 0 && elements[code >> 1] !== sentence) return false;
  return true;
}
