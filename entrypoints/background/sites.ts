import { browser, type Browser } from 'wxt/browser';
import type { Handle } from '../watcher/handle.ts';
import { SHOWN } from '../../lib/overlay/standing.ts';
import { matchesPattern } from '../../lib/policy/sites.ts';
import { takeTurns } from './turns.ts';

/** The one registered script: the scout, for every site granted since installation. */
const SCOUT = 'scout';
const inTurn = takeTurns();

/** Sites granted and watched by the manifest of a package made for named sites. */
export function fixedPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
}

/** Every pattern we may watch now: asked of the browser, not remembered. */
export async function permittedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const permitted = await Promise.all(origins.map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? origin : null)));
  return permitted.filter((origin) => origin !== null);
}

/**
 * Compares the registered scout with the permissions as they are now, mends what differs, and brings the scout into open tabs
 * of sites it was not registered for. Chromium takes a registration without a permission and then injects nothing, so the
 * permission is what is asked.
 * @param everywhere bring the scout into the open tabs of every watched site: after installation and update
 */
export function checkSites(everywhere = false): Promise<void> {
  return inTurn(async () => {
    const fixed = new Set(fixedPatterns());
    const permitted = await permittedPatterns();
    const wanted = permitted.filter((pattern) => !fixed.has(pattern)).sort();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCOUT] });
    const had = registered?.matches ?? [];
    if (wanted.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCOUT] });
    } else if (!registered) await browser.scripting.registerContentScripts([scout(wanted)]);
    else if (had.join(' ') !== wanted.join(' ')) await browser.scripting.updateContentScripts([scout(wanted)]);
    // A site may stand in a frame of another: all watched tabs are gone through, and a scout that is there already does nothing.
    if (everywhere || wanted.some((pattern) => !had.includes(pattern))) await bringScout(permitted);
  });
}

/** Both browsers know matchOriginAsFallback, which covers about:blank too; Chromium 156 refuses matchAboutBlank as unknown. */
function scout(matches: string[]): Browser.scripting.RegisteredContentScript & { css: string[] } {
  return { id: SCOUT, js: ['scout.js'], css: ['marks.css'], matches, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start', persistAcrossSessions: true };
}

async function bringScout(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringInto(id).catch(() => null)));
}

/**
 * The sheet comes after the scout has swept away what an earlier start of ours left: it would show again. Last, what is written
 * in pages that were open before is taken up.
 */
async function bringInto(tabId: number): Promise<void> {
  const everywhere = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target: everywhere, files: ['/scout.js'], injectImmediately: true });
  const frames = await browser.scripting.executeScript({ target: everywhere, func: (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name), args: [SHOWN], injectImmediately: true });
  const without = frames.filter(({ result }) => result === '').map(({ frameId }) => frameId);
  if (without.length > 0) await browser.scripting.insertCSS({ target: { tabId, frameIds: without }, files: ['/marks.css'] });
  await browser.scripting.executeScript({ target: everywhere, func: () => (globalThis as { askBeforeRelease?: Handle }).askBeforeRelease?.takeUp?.(), injectImmediately: true });
}

/** Whether an address is of a site we may watch now. */
export async function isPermitted(address: string): Promise<boolean> {
  return (await permittedPatterns()).some((pattern) => matchesPattern(pattern, address));
}
