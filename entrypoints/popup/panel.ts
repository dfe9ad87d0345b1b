import { browser } from 'wxt/browser';

/** Opens the side panel (the sidebar in Firefox) beside a tab; where a browser has neither, the panel's page in a tab. Call it in the click's own turn. */
export async function openSidePanel(tabId: number): Promise<void> {
  const chromium = (globalThis as { chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } } }).chrome?.sidePanel;
  const firefox = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  if (firefox) await firefox.open();
  else if (chromium) await chromium.open({ tabId });
  else await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${String(tabId)}`) });
}
