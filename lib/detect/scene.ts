import type { Word } from './rules.ts';

/** What a sentence must know of those before it: whom "he" and "she" mean, and who was last spoken of. */
export interface Scene {
  readonly he: Word | null;
  readonly she: Word | null;
  /** Who an unsaid subject is: the patient unless somebody else was last the subject. */
  readonly subject: Word | null;
  /** The heading or list the sentence stands under, as an assertion cue set it; null for none. */
  readonly under: 'family' | null;
  /** Names met so far, each between spaces: `+lee` somebody's, `-dawn` a professional's in their role. */
  readonly met: string;
}

export const OPENING: Scene = { he: null, she: null, subject: null, under: null, met: ' ' };

export function sameScene(a: Scene, b: Scene): boolean {
  return a === b || (a.he === b.he && a.she === b.she && a.subject === b.subject && a.under === b.under && a.met === b.met);
}
