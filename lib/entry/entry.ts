import type { Advice, Category, Finding } from '../detect/finding.ts';

/** What a clinician can choose for an entry. The log also counts `taken-back`, `undecided` (saved so) and `left`. */
export const DECISIONS = ['hidden', 'ask-first', 'asked-agreed', 'asked-declined', 'moved', 'kept-visible'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the log counts: a decision, a decision taken back, an entry saved with prompts undecided, an entry left so. */
export const OUTCOMES = [...DECISIONS, 'taken-back', 'undecided', 'left'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A finding of one field of the entry, as the entry knows it: no text. */
export interface EntryFinding extends Pick<Finding, 'category' | 'level' | 'advice' | 'rule'> {
  /** Numbers the field within the entry. */
  readonly field: number;
}

/** What is counted of a decision: never text, never identity. */
export interface Counted {
  readonly category: Category;
  readonly advice: Advice;
  readonly outcome: Outcome;
}
