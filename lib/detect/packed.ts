// How the lexicon ships: text, read a line at a time when a word is first met, because most of it is never typed in one
// sitting. `compile/pack.ts` writes it, `rules.ts` and the `read-*.ts` beside it read it; numbers are written as codec.ts says. Sections are parted by
// form feeds:
// - words: in order, each with its marker (codec.ts, blocks)
// - memberships: a line for each word: the elements it is, as gaps
// - phrases: a line for each word: the phrases it is the rarest word of. A phrase is one number
//   ((elements - 1) · PHRASE_MAX + words - 1) · PHRASE_MAX + place of this word, its other words, its elements
// - frequent: the words that phrases use most; their numbers in phrases are their places here
// - elements: a line each: GATE where patterns have it as theirs, the elements that include it, then the jobs tried where it stands (kind, target, anchor, items)
// - rules: a line each: id, what it does and for which sex, why, departures, ages, needs, unless
// - whys, cues, classes (ENGINE_CLASSES), lookalikes by first letter

export const SECTION = ['words', 'memberships', 'phrases', 'frequent', 'elements', 'rules', 'whys', 'cues', 'classes', 'lookalikes'] as const;
/** The packed lexicon, parted. */
export type Sections = Readonly<Record<(typeof SECTION)[number], string>>;
export const JOB_KINDS = ['say', 'frame', 'cue', 'stop', 'shield', 'flag'] as const;
export type JobKind = (typeof JOB_KINDS)[number];
export const MARKS = ['match', 'clause', 'sentence'] as const;
/** Of the patients a rule is for. */
export const SEXES = ['any', 'F', 'M'] as const;
export const DIRECTIONS = ['before', 'after', 'sentence'] as const;
export const SCOPES = ['clause', 'sentence', 'note'] as const;
/** Most words a gap in a pattern may pass over. Below it an item is a gap, from it on an element. */
export const GAP_MAX = 15;
/** Begins the line of an element that a sentence must know to be there (presence.ts). */
export const GATE = '!';
/** Most words of a phrase. */
export const PHRASE_MAX = 12;
/** `=` this form only, `^` in capitals only. */
export const MARKERS = /^[=^]/;
/** Stands for the anchor of a condition, which is tried anywhere. */
export const NO_ANCHOR = -1;
/** Roles of a frame: who, act, what, of. */
export const ROLES = 4;
