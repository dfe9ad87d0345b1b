import { siteName } from '../../lib/policy/sites.ts';
import type { WhyNot } from '../../lib/policy/watching.ts';

/** Why a tab is not watched, in words. `until` is a time of day, where there is one. */
export const WHY_NOT: Readonly<Record<WhyNot, string>> = {
  'browser-page': 'this is a page of the browser itself, which extensions may not enter.',
  'unknown-site': 'nobody has asked to watch this site.',
  'not-granted': 'your practice’s policy names this site, and the browser asks you to allow it first.',
  'no-permission': 'the browser has taken back the permission for this site.',
  'not-reached': 'the page was open before watching began, or keeps us out. Load it again.',
  'crashed': 'something of ours went wrong on this page and has been taken out of it. Your typing and saving are not affected. Load the page again to start anew.',
  'off': 'you switched it off here.',
  'quiet': 'this is a quiet time in your settings.',
  'snoozed': 'you switched it off for this patient. It comes on again with the next one.',
  'not-a-field': 'the place in use is not one for text.',
  'secret': 'this is a password or number field, which we never read.',
  'search': 'this is a search box.',
  'excluded': 'you excluded this field.',
  'read-only': 'this field cannot be typed in.',
  'too-long': 'this field’s text is too long to read while you type.',
};

/** Names sites in a sentence; one that cannot be told comes last. */
function named(sites: readonly string[]): string {
  const names = [...sites.filter((site) => site !== '').map(siteName), ...(sites.includes('') ? ['a site we cannot name'] : [])];
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

export const POPUP = {
  watching: (whose: string): string => `Watching this site for ${whose}.`,
  builtIn: 'the built-in policy',
  undecided: (count: number): string => (count === 0 ? 'Nothing waits for a decision.' : count === 1 ? '1 passage waits for a decision.' : `${String(count)} passages wait for a decision.`),
  aside: (why: string): string => `The field used last is not watched: ${why}`,
  unwatched: (sites: readonly string[]): string => `A part of this page is not watched. Nothing is marked in what comes from ${named(sites)}.`,
  inside: (sites: readonly string[]): string => `Only a part of this page is watched: what comes from ${named(sites)}.`,
  watchToo: (site: string): string => `Watch ${siteName(site)} too`,
  stale: 'The record system’s page is not as this tool knows it. Marks and card go on, but hiding and the question at save may not work here. Teach this site, or tell your practice.',
  not: (why: string): string => `Not watching: ${why}`,
  until: (time: string): string => `On again at ${time}.`,
  watch: 'Watch this site',
  allow: 'Allow this site',
  again: 'Allow this site again',
  offToday: 'Off for today on this site',
  snooze: 'Off for this patient',
  onAgain: 'Switch on again here',
  stop: 'Stop watching this site',
  fixed: 'Your IT department has set this site.',
  due: (date: string): string => `The policy was due for review on ${date}. Ask who keeps it.`,
  refused: 'The browser did not grant it. Nothing has changed.',
  review: 'Review this page',
  teach: 'Teach this site',
  policy: 'Practice policy',
  room: 'Practice room',
  check: 'Check a note',
  settings: 'Settings',
  silence: 'No mark does not mean that a note is safe to release.',
  promise: 'Nothing you type leaves this computer.',
} as const;
