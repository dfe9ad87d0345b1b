import { browser, type Browser } from 'wxt/browser';

/**
 * The tab the popup speaks of: the one in front. Opened as a page of its own, as a screen reader's user may do, the popup is
 * itself in front: then it is the tab that was used last before it.
 */
export async function tabOfPopup(): Promise<Browser.tabs.Tab | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter(({ id }) => id !== own?.id);
  const before = own ? others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] : others.find(({ active }) => active);
  return before ?? null;
}
