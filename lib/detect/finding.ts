/** The nine kinds of sensitive passage; the ids of the labelling guide (test/corpus/GUIDE.md). */
export const CATEGORIES = [
  'domestic-abuse',
  'sexual-health',
  'third-party',
  'safeguarding',
  'mental-health',
  'substance-use',
  'gender-identity',
  'legal',
  'harmful-unseen',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** `prompt` wants a decision; `hint` is a quiet mark and wants nothing. */
export const LEVELS = ['prompt', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

/** What a prompt proposes: must not be visible, ask before release, or think about it. Strongest first. */
export const ADVICE = ['hide', 'ask', 'consider'] as const;
export type Advice = (typeof ADVICE)[number];

/** Names a rule of the lexicon; unique over all its files. */
export type RuleId = string;

/** Half-open, in UTF-16 units of one text: 0 <= start < end <= length. Never inside a surrogate pair. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A flagged passage. Holds nothing typed (`reason` is the rule's own words), so it is safe to count and log. */
export interface Finding extends Span {
  readonly category: Category;
  readonly level: Level;
  readonly advice: Advice;
  readonly rule: RuleId;
  readonly reason: string;
}
