import type { Word } from './word.ts';

/** What a sentence must know of those before it: whom "he" and "she" mean, and who was last spoken of. */
export interface Scene {
  readonly he: Word | null;
  readonly she: Word | null;
  /** Who an unsaid subject is: the patient unless somebody else was last the subject. */
  readonly subject: Word | null;
  /** The patient's sex as the text gave it, where the record doesn't: "34F", "62 yo man". */
  readonly sex: 'M' | 'F' | null;
  /** The heading on a line of its own that the lines before stand under, as an assertion cue set it; null for none. */
  readonly under: 'family' | null;
  /** Names met so far, each between spaces: `+lee` somebody's, `-dawn` a professional's in their role. */
  readonly met: string;
}

export const OPENING: Scene = { he: null, she: null, subject: null, sex: null, under: null, met: ' ' };

export function sameScene(a: Scene, b: Scene): boolean {
  return a === b || (a.he === b.he && a.she === b.she && a.subject === b.subject && a.sex === b.sex && a.under === b.under && a.met === b.met);
}

/** What a sentence asked of its scene, and what it changed: whether it reads the same in another scene. */
export interface Dealings {
  /** It spoke of "him" or "her" whom an earlier sentence named. */
  readonly asksHe: boolean;
  readonly asksShe: boolean;
  /** Who was last spoken of mattered. */
  readonly asksSubject: boolean;
  /** Words of which it mattered whether they are a name met before. */
  readonly asksNames: readonly string[];
  readonly namesHe: boolean;
  readonly namesShe: boolean;
  readonly hasSubject: boolean;
}

/** The scene after a sentence that stood in `before`, had it stood in `now`; null if it would have to be read again. */
export function sceneAfter(before: Scene, after: Scene, dealings: Dealings, now: Scene): Scene | null {
  const { asksHe, asksShe, asksSubject, asksNames, namesHe, namesShe, hasSubject } = dealings;
  if (before.under !== now.under || before.sex !== now.sex || (asksHe && before.he !== now.he) || (asksShe && before.she !== now.she) || (asksSubject && before.subject !== now.subject)) return null;
  if (before.met !== now.met) {
    if (after.met !== before.met) return null;
    for (const form of asksNames) for (const sign of '+-') if (before.met.includes(` ${sign}${form} `) !== now.met.includes(` ${sign}${form} `)) return null;
  }
  return { he: namesHe ? after.he : now.he, she: namesShe ? after.she : now.she, subject: hasSubject ? after.subject : now.subject, sex: after.sex, under: after.under, met: after.met === before.met ? now.met : after.met };
}
