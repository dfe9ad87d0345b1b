import { browser } from 'wxt/browser';
import { REVIEW_WANTED } from '../../lib/review/wanted.ts';
import { openSidePanel } from '../popup/panel.ts';

/** Puts "Review this page" in the menu of a page. Once an installation or update: browsers keep it. */
export function offerReview(): void {
  browser.contextMenus.create({ id: REVIEW_WANTED, title: 'Review this page', contexts: ['page', 'selection'] }, () => {
    // Read, so that no browser complains: it is there already after an update.
    void browser.runtime.lastError;
  });
}

/** Opens the panel beside a tab and asks it to review the page. Call it in the click's own turn. */
export async function reviewTab(tabId: number): Promise<void> {
  await Promise.all([openSidePanel(tabId), browser.storage.session.set({ [REVIEW_WANTED]: tabId })]);
}
