import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { FrameStatusSchema, PartsSchema, type FrameStatus, type Parts, type TabStatus } from '../../lib/messages/messages.ts';
import { SNAPSHOT_KEY } from '../../lib/policy/effective.ts';
import { offUntil } from '../../lib/policy/off.ts';
import { readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { badgeText, badgeTitle, watching, type Watching } from '../../lib/policy/watching.ts';
import { lookAtParts } from './parts.ts';
import { isPermitted } from './sites.ts';
import { takeTurns } from './turns.ts';

/** What is remembered of a tab while the browser runs: it outlives the background worker, and holds states, counts and sites only. */
const TabRecord = v.object({ frames: v.array(v.object({ frameId: v.number(), status: FrameStatusSchema, at: v.number() })), parts: PartsSchema });
type TabRecord = v.InferOutput<typeof TabRecord>;
const EMPTY: TabRecord = { frames: [], parts: { unwatched: [], inside: [] } };

/** More frames with fields than any page has; keeps a page that makes frames without end from filling the store. */
const FRAMES_MAX = 200;
const inTurn = takeTurns();
const keyOf = (tabId: number): string => `tab:${tabId}`;
const NEUTRAL = '#003087';

async function readTab(tabId: number): Promise<TabRecord> {
  const key = keyOf(tabId);
  const read = v.safeParse(TabRecord, (await browser.storage.session.get(key))[key]);
  return read.success ? read.output : EMPTY;
}

const writeTab = (tabId: number, record: TabRecord): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: record });

/** Notes how a frame is being watched, and shows the tab's state in the toolbar. */
export async function noteFrame(tabId: number, frameId: number, status: FrameStatus): Promise<void> {
  const isNew = await inTurn(async () => {
    const { frames, parts } = await readTab(tabId);
    const others = frames.filter((frame) => frame.frameId !== frameId);
    await writeTab(tabId, { frames: [...others, { frameId, status, at: Date.now() }].slice(-FRAMES_MAX), parts });
    await showTab(tabId);
    return others.length === frames.length;
  });
  // Frames come after their page, too: this is when one is first typed in.
  if (isNew) await lookAtTab(tabId);
}

/** Learns which parts of a tab's page are watched, now that they may be others, and shows it in the toolbar. */
export async function lookAtTab(tabId: number): Promise<Parts> {
  const parts = await lookAtParts(tabId);
  await inTurn(async () => {
    const { frames, parts: before } = await readTab(tabId);
    // every write has an open popup look again
    if (JSON.stringify(parts) !== JSON.stringify(before)) await writeTab(tabId, { frames, parts });
    await showTab(tabId);
  });
  return parts;
}

/** Forgets a tab's frames: its page has gone. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

export async function tabStatus(tabId: number): Promise<TabStatus> {
  const parts = await lookAtTab(tabId);
  const { frames } = await readTab(tabId);
  return { frames: frames.map(({ frameId, status }) => ({ frameId, status })), parts };
}

/** The frame to speak to: the one that last said it has something to review, else the one that spoke last. */
export async function speakingFrame(tabId: number): Promise<number | null> {
  const { frames } = await readTab(tabId);
  const asking = frames.filter(({ status }) => status.state === 'watching' && status.undecided > 0);
  const last = (asking.length > 0 ? asking : frames.filter(({ status }) => status.state === 'watching')).at(-1);
  return last?.frameId ?? null;
}

/** Everywhere not known to be watched, the badge is a dash. Browsers drop a tab's own badge when it goes to another page. */
export async function showDefault(): Promise<void> {
  const unknown: Watching = { state: 'not-watching', why: 'unknown-site', until: null, inside: null };
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(unknown) }),
    browser.action.setTitle({ title: badgeTitle(unknown) }),
    browser.action.setBadgeBackgroundColor({ color: NEUTRAL }),
  ]);
}

/** Shows in the toolbar what is happening on a tab. */
export async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return;
  const [{ frames, parts }, permitted, stored] = await Promise.all([readTab(tabId), tab.url === undefined ? false : isPermitted(tab.url), browser.storage.local.get(SNAPSHOT_KEY)]);
  const snapshot = readSnapshot(stored[SNAPSHOT_KEY]);
  const off = snapshot && tab.url !== undefined && URL.canParse(tab.url) ? offUntil(snapshot, new URL(tab.url).origin, new Date()) : null;
  const state = watching({ page: 'unknown', permitted, wanted: null, off, frames: frames.map(({ status }) => status), parts, reached: null });
  await Promise.all([browser.action.setBadgeText({ tabId, text: badgeText(state) }), browser.action.setTitle({ tabId, title: badgeTitle(state) })]).catch(() => null);
}

/** Shows every open tab's state anew: sites, settings or permissions have changed. */
export async function showAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && lookAtTab(id)));
}
