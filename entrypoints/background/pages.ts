import { browser } from 'wxt/browser';

/** Our own pages that others may ask for. */
export const PAGES = ['policy', 'options', 'check', 'practice', 'welcome'] as const;
export type Page = (typeof PAGES)[number];

/** Opens one of our own pages in a new tab. */
export async function openPage(page: Page): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html` });
}
