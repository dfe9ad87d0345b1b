import type { About } from '../detect/about.ts';
import { isNhsNumber, isUkPhone } from '../detect/identifiers.ts';
import type { HostProfile } from './profile.ts';
import { documentsAround, findAll } from './selector.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The oldest age taken for one: more is a misread number. */
const AGE_MAX = 130;

/**
 * Reads who the record is about from the host's banner, in this document or the ones around it. What is not found or not
 * understood is left out. Held in memory only, so that the patient's own details are never findings.
 * @param today decides the age where the banner gives a date of birth alone
 */
export function readBanner(profile: HostProfile, document: Document, today: Date): About {
  const { banner } = profile;
  if (!banner) return {};
  const root = documentsAround(document).flatMap((each) => findAll(banner.root, each))[0];
  if (!root) return {};
  if (!(banner.name ?? banner.dob ?? banner.age ?? banner.nhsNumber)) return inWords(wordsOf(root), today);
  const words = (selector: string | undefined): string | undefined => (selector === undefined ? undefined : findAll(selector, root)[0]?.textContent?.replace(/\s+/g, ' ').trim() || undefined);
  const dob = words(banner.dob);
  const born = dob === undefined ? null : dayOf(dob);
  const written = /\d{1,3}/.exec(words(banner.age) ?? '')?.[0];
  const sex = /^\W*([fm])(emale|ale)?\b/i.exec(words(banner.sex) ?? '')?.[1]?.toUpperCase();
  return {
    age: ageOf(written, born, today),
    sex: sex === 'F' || sex === 'M' ? sex : undefined,
    patient: { name: words(banner.name), dob, nhsNumber: words(banner.nhsNumber)?.replace(/\D/g, '') || undefined, phone: words(banner.phone) },
  };
}

const ageOf = (written: string | undefined, born: Day | null, today: Date): number | undefined => {
  const age = written !== undefined ? Number(written) : born ? yearsBetween(born, today) : undefined;
  return age !== undefined && age >= 0 && age <= AGE_MAX ? age : undefined;
};

/** The longest strip that is read, in characters: longer, and it is more than a banner. */
const STRIP_MAX = 600;

/** An element's words, with two spaces wherever one element ends and the next begins. */
function wordsOf(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let words = '';
  while (words.length < STRIP_MAX && walker.nextNode()) {
    const piece = (walker.currentNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (piece !== '') words += `${piece}  `;
  }
  return words.slice(0, STRIP_MAX);
}

const DATE = /\b(?:\d{1,2}[\s/.-]+(?:\d{1,2}|[a-z]{3,9})[\s/.-]+\d{4}|\d{4}-\d{2}-\d{2})\b/i;
/** As records write it: SURNAME, First. Any other order could be a clinician's or a surgery's. */
const NAME = /\p{Lu}[\p{Lu}'’ -]*\p{Lu}, {1,2}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)*/u;

/** Who the record is about, from a strip that was shown as a whole: by the shape of what stands in it. */
function inWords(words: string, today: Date): About {
  const dob = DATE.exec(words)?.[0];
  const numbers = [...words.matchAll(/(?<!\d)\d(?:[ -]?\d){8,11}(?!\d)/g)].map(([number]) => number.replace(/\D/g, ''));
  const sex = /\b(female|male)\b/i.exec(words)?.[1]?.toLowerCase();
  return {
    age: ageOf(/\b(\d{1,3})\s?(?:y|yrs?|years?)\b/i.exec(words)?.[1], dob === undefined ? null : dayOf(dob), today),
    sex: sex === 'female' ? 'F' : sex === 'male' ? 'M' : undefined,
    patient: { name: NAME.exec(words)?.[0], dob, nhsNumber: numbers.find(isNhsNumber), phone: numbers.find(isUkPhone) },
  };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as British records write it: 14 Mar 1992, 14-Mar-1992, 14/03/1992, or 1992-03-14. Null when it is none of these. */
export function dayOf(words: string): Day | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const british = /\b(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3})[a-z]*[\s/.-]+(\d{4})\b/i.exec(words);
  if (!british) return null;
  const [, day = '', named = '', year = ''] = british;
  const month = /^\d/.test(named) ? Number(named) : MONTHS.indexOf(named.toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? { year: Number(year), month, day: Number(day) } : null;
}

function yearsBetween(born: Day, today: Date): number {
  const had = today.getMonth() + 1 > born.month || (today.getMonth() + 1 === born.month && today.getDate() >= born.day);
  return today.getFullYear() - born.year - (had ? 0 : 1);
}

/** What tells one patient's banner from the next. Held in memory only; null when the profile names no banner, or it is not there. */
export function whoseRecord(about: About): string | null {
  const { nhsNumber, name, dob } = about.patient ?? {};
  return nhsNumber ?? (name === undefined ? null : `${name}|${dob ?? ''}`);
}
