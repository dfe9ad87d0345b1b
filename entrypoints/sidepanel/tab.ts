import { browser } from 'wxt/browser';

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
