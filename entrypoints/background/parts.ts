import { browser } from 'wxt/browser';
import { SITES_MAX, type Parts } from '../../lib/messages/messages.ts';
import { askWatcher } from '../../lib/messages/send.ts';
import { SNAPSHOT_KEY } from '../../lib/policy/effective.ts';
import { offUntil } from '../../lib/policy/off.ts';
import { readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { matchesPattern, patternOf } from '../../lib/policy/sites.ts';
import { permittedPatterns } from './sites.ts';

/** Where the parts of a tab's page are from that are not as its whole. Asks the page's frames that we may enter; what cannot be learnt is left out. */
export async function lookAtParts(tabId: number): Promise<Parts> {
  const [tab, permitted] = await Promise.all([browser.tabs.get(tabId).catch(() => null), permittedPatterns()]);
  const isPermitted = (address: string): boolean => permitted.some((pattern) => matchesPattern(pattern, address));
  if (!tab?.url || !isPermitted(tab.url)) return { unwatched: [], inside: await watchedInside(tabId) };
  const told = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/parts.js'], injectImmediately: true })
    .catch(() => []);
  const unwatched = told
    .flatMap(({ result }) => (result as string[] | null | undefined) ?? [])
    .filter((origin) => !isPermitted(`${origin}/`))
    .map((origin) => patternOf(`${origin}/`) ?? '');
  return { unwatched: [...new Set(unwatched)].sort().slice(0, SITES_MAX), inside: [] };
}

/** The sites of frames that are watched in a page that is not: the scouts in them answer, whoever owns the page around them. */
async function watchedInside(tabId: number): Promise<string[]> {
  const snapshot = readSnapshot((await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY]);
  const told: string[] = [];
  // One frame answers at a time: the rest are asked again, until nobody is of a site not told of yet.
  while (told.length < SITES_MAX) {
    const answer = await askWatcher(tabId, null, 'whose-part', { besides: told });
    if (!answer || told.includes(answer.origin)) break;
    told.push(answer.origin);
  }
  const patterns = told.filter((origin) => !snapshot || !offUntil(snapshot, origin, new Date())).flatMap((origin) => patternOf(origin) ?? []);
  return [...new Set(patterns)].sort();
}
