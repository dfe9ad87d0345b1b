import type { Effect } from './assertion.ts';
import type { CompiledCondition, CompiledCue, CompiledPattern, CompiledRule } from './compiled.ts';
import type { JobKind } from './packed.ts';

/** A cue's kind of assertion and how far it reaches. */
export type Cue = Omit<CompiledCue, 'pattern'>;

/** A rule as it is tried, with what follows from how it is said. */
export interface ReadRule extends Omit<CompiledRule, 'when'> {
  /** By assertion, in the order of ASSERTIONS. */
  readonly effects: readonly Effect[];
  /** Its conditions on the whole note; `needs` and `unless` hold only those on clause and sentence. */
  readonly noteNeeds: readonly CompiledCondition[];
  readonly noteUnless: readonly CompiledCondition[];
}

/** Something to try where its anchor stands: one shape for all kinds, which is quicker to read. */
export interface Job {
  readonly kind: JobKind;
  /** Jobs of a word are tried in this order, the lexicon's. */
  readonly order: number;
  /** What finds it: items of a pattern, or the four roles of a frame. */
  readonly pattern: CompiledPattern;
  /** Which item or role stands at the word. */
  readonly anchor: number;
  /** Of `say` and `frame`. */
  readonly rule: ReadRule | null;
  /** Of `cue`. */
  readonly cue: Cue | null;
  /** Of `flag`. */
  readonly flag: number;
}

/** What the lexicon knows of a word or phrase: the elements it can be, ascending, and what is tried where it stands. */
export interface Term {
  readonly is: Uint16Array;
  readonly jobs: readonly Job[];
  /** Of each job its gate: the element, besides the one at its anchor, without which in the sentence it need not be tried. */
  readonly gates: readonly number[];
  /** Those of `is` that are a gate of any job. */
  readonly opens: readonly number[];
}

/** Words that together are an element. */
export interface Phrase {
  /** How many words, and which. */
  readonly length: number;
  readonly atoms: readonly number[];
  /** Which of them calls the phrase to mind. */
  readonly anchor: number;
  readonly term: Term;
}

/** The phrases a word calls to mind. */
export interface Recalls {
  /** Of each phrase the rarest word besides this one; this one where there is no other. */
  readonly rarest: Uint16Array;
  readonly phrases: readonly Phrase[];
}

/** What the lexicon knows of one written form. */
export interface Word extends Term {
  /** A word of the lexicon it can be a form of, and further ones; -1 and none for what stands for no word. */
  readonly atom: number;
  readonly otherAtoms: readonly number[];
  /** Phrases of which it is the rarest word, or null. */
  readonly recalls: Recalls | null;
  /** What it can be besides when written in capitals, or null. */
  readonly inCapitals: Word | null;
  /** Which of the engine's own classes it is in: bits by their place in ENGINE_CLASSES. */
  readonly traits: number;
  /** A past form or participle, which the passive takes. */
  readonly participle: boolean;
}
