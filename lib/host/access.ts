import type { About } from '../detect/about.ts';
import type { Category } from '../detect/finding.ts';

/** The code that stops automatic access, as a term and a number whose check digit is tested. */
export const ENHANCED_REVIEW = { id: '1364731000000104', term: 'Enhanced review indicated before granting access to own health record' } as const;

/** Under this age, in years, the NHS App is not available, and any sexual activity goes to the safeguarding lead. */
const APP_AGE = 13;
/** At this age systems cut a parent's access back. */
const CUT_BACK_AGE = 11;
/** At this age what is left of a parent's access ends. */
const ADULT_ACCESS_AGE = 16;

const COERCION: readonly Category[] = ['domestic-abuse', 'safeguarding'];

/**
 * Where hiding an entry may not be enough, because who can open the record is the question: coercion, the alleged
 * perpetrator's own record, a child's record, another patient's details. The first line stands on the card by itself.
 * Empty when nothing of the kind is in play.
 */
export function accessAdvice(categories: readonly Category[], about: About): readonly string[] {
  const has = (...some: readonly Category[]): boolean => some.some((category) => categories.includes(category));
  const lines: string[] = [];
  const young = about.age !== undefined && about.age < ADULT_ACCESS_AGE;
  if (has('sexual-health') && about.age !== undefined && about.age < APP_AGE) lines.push('Under 13: always talk to the safeguarding lead.');
  if (has(...COERCION)) {
    lines.push('Could someone be made, or be making the patient, to open the app? Review who has access, not only this entry, with the safeguarding lead.');
    lines.push(`Code ${ENHANCED_REVIEW.id}, “${ENHANCED_REVIEW.term}”, stops automatic access. It does not change access already given, nor access to past entries: change those settings by hand. The patient may see the code: hide it too.`);
    lines.push('If this is the record of the person said to be responsible: hide the entry, unless they certainly know already, and tell the safeguarding lead. Do not let them, or anyone with them, see it on a screen or a printout.');
    lines.push('The patient’s own record should name who is said to be responsible and who came along: hide the entry, do not remove the name.');
    lines.push('Relatives and children may need an entry in their own records, each hidden there.');
  }
  if (young) lines.push(...childAdvice(about.age!));
  if (has('third-party')) lines.push('If these are another patient’s details, filed here by mistake: they must be moved or removed and reported. Hiding is not enough.');
  return lines;
}

function childAdvice(age: number): readonly string[] {
  if (age < CUT_BACK_AGE) return ['Under 11 a parent usually holds access: check who does before anything about home is visible.'];
  if (age < APP_AGE) return ['From 11 a parent’s access is usually cut back, but current prescriptions may still show. It is reviewed between 11 and 13.'];
  return ['From 13 the patient may use the NHS App. A parent may still have access until 16: check, and offer to hide this from them.'];
}
