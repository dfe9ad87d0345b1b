import type { Token } from './sentence.ts';
import type { Term, Word } from './word.ts';

/**
 * What stands anywhere in the sentence being read. Most patterns lack a word that stands nowhere in it: asking here
 * first spares fitting them. Of the elements it knows only those that are gates (word.ts), a third of what words are.
 * One is kept with the rules and written over for each sentence.
 */
export interface Presence {
  /** By gate, and by word of the lexicon: the number of the sentence in which it was last seen. The last gate is in every sentence. */
  readonly gates: Uint16Array;
  readonly atoms: Uint16Array;
  /** The number of the sentence being read. */
  sentence: number;
}

/** Sentences after which the numbers begin again. */
const SENTENCES_MAX = 2 ** 16;

export function presence(elements: number, atoms: number): Presence {
  return { gates: new Uint16Array(elements + 1), atoms: new Uint16Array(atoms), sentence: 0 };
}

function seeAtoms({ atoms, sentence }: Presence, { atom, otherAtoms }: Word): void {
  if (atom >= 0) atoms[atom] = sentence;
  for (const other of otherAtoms) atoms[other] = sentence;
}

function openGates({ gates, sentence }: Presence, { opens }: Pick<Term, 'opens'>): void {
  for (const gate of opens) gates[gate] = sentence;
}

/** Begins a sentence: its words are there, its phrases yet to be met. */
export function seeWords(present: Presence, tokens: readonly Token[]): void {
  if (++present.sentence === SENTENCES_MAX) {
    present.gates.fill(0);
    present.atoms.fill(0);
    present.sentence = 1;
  }
  present.gates[present.gates.length - 1] = present.sentence;
  for (const { word, as, also, caps } of tokens) {
    if (word !== null) {
      seeAtoms(present, word);
      openGates(present, word);
      if (caps && word.inCapitals !== null) {
        present.atoms[word.inCapitals.atom] = present.sentence;
        openGates(present, word.inCapitals);
      }
    }
    if (as !== null) {
      seeAtoms(present, as);
      openGates(present, as);
    }
    if (also !== null) {
      seeAtoms(present, also);
      openGates(present, also);
    }
  }
}

/** The sentence's phrases are met. */
export function seePhrases(present: Presence, tokens: readonly Token[]): void {
  for (const { begins } of tokens) if (begins !== null) for (const { term } of begins) openGates(present, term);
}

/** Whether a gate is open in the sentence: what stands behind it may fit. */
export function isOpen({ gates, sentence }: Presence, gate: number): boolean {
  return gates[gate] === sentence;
}
