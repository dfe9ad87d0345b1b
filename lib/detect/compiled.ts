import type { Assertion, Effect } from './assertion.ts';
import type { Advice, Category, Level, RuleId } from './finding.ts';

/** A pattern: element indices; `(index << 1) | optional`, and a gap of n words as -n. */
export type CompiledPattern = readonly number[];
/** Who, act, what, of as element codes like a pattern's; -1 where the frame has no such role. */
export type CompiledFrame = readonly [who: number, act: number, what: number, of: number];
/** A condition: for `note`, the flags any of which must have been seen; else patterns to look for and, once read, the gate of each (word.ts). */
export type CompiledCondition = readonly ['clause' | 'sentence', readonly CompiledPattern[], (readonly number[])?] | ['note', number];

/**
 * How much a rule's finding says: `sure` prompts alone; all else shows in company, `likely` giving most of it, then
 * `echo`, then `sign`; echoes show beside a clue of their category only; `mention` shows as an echo does and is company
 * for none. What company is, weigh.ts says.
 */
export const STRENGTHS = ['sure', 'likely', 'sign', 'echo', 'mention'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface CompiledRule {
  readonly id: RuleId;
  readonly category: Category;
  readonly level: Level;
  readonly advice: Advice;
  readonly strength: Strength;
  readonly why: string;
  readonly needs: readonly CompiledCondition[];
  readonly unless: readonly CompiledCondition[];
  readonly mark: 'match' | 'clause' | 'sentence';
  readonly when: Readonly<Partial<Record<Assertion, Effect>>>;
  /** Patients' ages it is for, in whole years, both inclusive; where the age is unknown, a grown patient is supposed. */
  readonly ages: readonly [from: number, to: number] | null;
  /** Sex of patient it is for; silent where the sex is unknown. */
  readonly sex: 'F' | 'M' | null;
}

/** A rule with the patterns and frames it is found by. */
export interface CompiledRuleWithPatterns extends CompiledRule {
  readonly says: readonly CompiledPattern[];
  readonly frames: readonly CompiledFrame[];
}

export interface CompiledCue {
  readonly assertion: Assertion;
  readonly direction: 'before' | 'after' | 'sentence';
  readonly reach: number;
  readonly pattern: CompiledPattern;
}

/**
 * The lexicon compiled: no examples, no comments. Words are lemmas (`keep`), exact forms (`=kept`) or capitals
 * (`^TOP`); inflections are made when a form is met. An element is what one place of a pattern may be: words, and
 * sequences of elements.
 */
export interface CompiledLexicon {
  readonly words: readonly string[];
  readonly elements: readonly (readonly [words: readonly number[], sequences: readonly (readonly number[])[], includes: readonly number[]])[];
  /** Element of each class the engine itself asks for. */
  readonly classes: Readonly<Record<string, number>>;
  readonly rules: readonly CompiledRuleWithPatterns[];
  readonly cues: readonly CompiledCue[];
  readonly stops: readonly CompiledPattern[];
  readonly shields: readonly CompiledPattern[];
  /** Patterns that only raise a flag of the note: index is the flag. */
  readonly flags: readonly (readonly CompiledPattern[])[];
  /** Real words one slip away from a word of the lexicon: never read as a misspelling. */
  readonly lookalikes: readonly string[];
}

/** Classes the engine asks for by name; the lexicon must define each. */
export const ENGINE_CLASSES = ['person', 'male', 'female', 'patient', 'someone', 'be', 'by', 'preposition', 'kin', 'professional', 'forename', 'not-a-name', 'not-a-surname', 'honorific', 'contrast', 'done', 'stated', 'age-word', 'said-male', 'said-female'] as const;
export type EngineClass = (typeof ENGINE_CLASSES)[number];

/** Stand-ins a token may have besides its word; classes list them as `~someone`. */
export const STAND_INS = ['~patient', '~someone', '~name', '~titled', '~forename', '~perhaps', '~unknown', '~num', '~query', '~no', '~quoted', '~phone', '~nhs', '~email', '~postcode', '~date', '~time', '~age'] as const;
