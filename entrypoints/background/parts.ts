import { browser } from 'wxt/browser';
import { SITES_MAX, type Parts } from '../../lib/messages/messages.ts';
import { askWatcher } from '../../lib/messages/send.ts';
import { SNAPSHOT_KEY } from '../../lib/policy/effective.ts';
import { offUntil } from '../../lib/policy/off.ts';
import { readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { matchesPattern, patternOf } from '../../lib/policy/sites.ts';
import { permittedPatterns } from './sites.ts';

/** The smallest frame somebody could write a line in, in CSS px. Smaller ones count visits, or send what others hold. */
const TYPED_IN = { width: 64, height: 24 } as const;

/** Where the parts of a tab's page are from that are not as its whole. Asks the page's frames that we may enter; what cannot be learnt is left out. */
export async function lookAtParts(tabId: number): Promise<Parts> {
  const [tab, permitted] = await Promise.all([browser.tabs.get(tabId).catch(() => null), permittedPatterns()]);
  const isPermitted = (address: string): boolean => permitted.some((pattern) => matchesPattern(pattern, address));
  if (!tab?.url || !isPermitted(tab.url)) return { unwatched: [], inside: await watchedInside(tabId) };
  const told = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: originsOfFrames, args: [TYPED_IN], injectImmediately: true })
    .catch(() => []);
  const unwatched = told
    .flatMap(({ result }) => result ?? [])
    .filter((origin) => !isPermitted(`${origin}/`))
    .map((origin) => patternOf(`${origin}/`) ?? '');
  return { unwatched: [...new Set(unwatched)].sort().slice(0, SITES_MAX), inside: null };
}

/** The site of a frame that is watched in a page that is not: a scout in one answers, whoever owns the page around it. */
async function watchedInside(tabId: number): Promise<string | null> {
  const answer = await askWatcher(tabId, null, 'whose-part', {});
  if (!answer) return null;
  const snapshot = readSnapshot((await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY]);
  return snapshot && offUntil(snapshot, answer.origin, new Date()) ? null : patternOf(answer.origin);
}

/**
 * Runs in a page's frame, so it stands alone. The origins of its frames that can be typed in and are out of its reach, so of
 * another site; "" for one that went where its own address does not tell.
 */
function originsOfFrames(least: { readonly width: number; readonly height: number }): string[] {
  const origins: string[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe,frame')) {
    if (frame.contentDocument) continue;
    const { width, height, right, bottom } = frame.getBoundingClientRect();
    if (width < least.width || height < least.height || right + scrollX <= 0 || bottom + scrollY <= 0 || !frame.checkVisibility({ visibilityProperty: true })) continue;
    if (/^https?:/.test(frame.src)) origins.push(new URL(frame.src).origin);
    // A sandbox keeps us out of the page's own content too, which is watched from within.
    else if (/^(?:about:|javascript:|$)/.test(frame.src) && !frame.hasAttribute('sandbox') && !frame.hasAttribute('srcdoc')) origins.push('');
  }
  return origins;
}
