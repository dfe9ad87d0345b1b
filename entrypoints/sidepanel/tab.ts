import { browser } from 'wxt/browser';
import { REVIEW_WANTED, wantedTab } from '../../lib/review/wanted.ts';

/** The tab the panel is beside: the active one of its window; or, opened as a page of its own, the one its address names. Null when there is none. */
export async function tabOfPanel(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tabId');
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Calls `tell` with the tab in front whenever another one comes to the front of the panel's window. Not when the panel was opened for one tab. */
export function onTabChanged(tell: (tabId: number) => void, signal: AbortSignal): void {
  if (new URLSearchParams(location.search).has('tabId')) return;
  void browser.windows.getCurrent().then(({ id }) => {
    const listen = (active: { tabId: number; windowId: number }): void => { if (active.windowId === id) tell(active.tabId); };
    if (signal.aborted) return;
    browser.tabs.onActivated.addListener(listen);
    signal.addEventListener('abort', () => { browser.tabs.onActivated.removeListener(listen); });
  });
}

/** Calls `tell` with the tab whose review was asked for, now or later, and takes the wish away. */
export function onReviewWanted(tell: (tabId: number) => void, signal: AbortSignal): void {
  const hear = (stored: unknown): void => {
    const tabId = wantedTab(stored);
    if (tabId === null || signal.aborted) return;
    void browser.storage.session.remove(REVIEW_WANTED);
    tell(tabId);
  };
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => { if (area === 'session' && REVIEW_WANTED in changes) hear(changes[REVIEW_WANTED]?.newValue); };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => { browser.storage.onChanged.removeListener(listen); });
  void browser.storage.session.get(REVIEW_WANTED).then((stored) => { hear(stored[REVIEW_WANTED]); });
}
