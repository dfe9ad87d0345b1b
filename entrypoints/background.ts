import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { receive, type Sender } from '../lib/messages/receive.ts';
import { askWatcher, tellWatchers } from '../lib/messages/send.ts';
import { SNAPSHOT_KEY } from '../lib/policy/effective.ts';
import { readSnapshot } from '../lib/policy/read-snapshot.ts';
import { changeSettings } from '../lib/store/settings.ts';
import { handlers } from './background/handlers.ts';
import { openPage } from './background/pages.ts';
import { checkSites, fixedPatterns } from './background/sites.ts';
import { writeSnapshot } from './background/snapshot.ts';
import { offerReview, reviewTab } from './background/review.ts';
import { REVIEW_WANTED } from '../lib/review/wanted.ts';
import { forgetTab, lookAtTab, showAllTabs, showDefault, showTab, speakingFrame } from './background/tabs.ts';

/** Work that a listener starts and nobody waits for. What fails here is told by our own pages, which meet the same fault. */
const start = (work: Promise<unknown>): void => {
  work.catch(() => null);
};

const STARTED = 'started';

/**
 * Once a browser session, and after installation, update, or being switched on again (all of which empty the session's
 * storage): makes everything as it should be, in tabs already open too. At every other start of the background: sees that pages
 * read what was saved last.
 */
async function startUp(): Promise<void> {
  // A worker that was ended between saving a setting and telling the pages left them with what was: make good whenever one starts.
  if ((await browser.storage.session.get(STARTED))[STARTED] === true) return writeSnapshot();
  await browser.storage.session.set({ [STARTED]: true });
  await showDefault();
  await Promise.allSettled([writeSnapshot(), checkSites(true)]);
  await showAllTabs();
}

/** Remembers the sites a person granted, so that they can be told when the browser took a permission back. */
async function permissionsChanged(added: readonly string[]): Promise<void> {
  const fixed = fixedPatterns();
  const fresh = added.filter((pattern) => !fixed.includes(pattern));
  await Promise.allSettled([
    checkSites(),
    fresh.length > 0 ? changeSettings((settings) => ({ ...settings, sites: [...new Set([...settings.sites, ...fresh])] })) : null,
  ]);
  await showAllTabs();
}

async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  if (command === 'check') await openPage('check');
  if (tabId === undefined) return;
  if (command === 'blank') await tellWatchers(tabId, 'blank', {});
  if (command === 'open') {
    const frameId = await speakingFrame(tabId);
    if (frameId !== null) await askWatcher(tabId, frameId, 'open-next', {});
  }
}

export default defineBackground({
  type: 'module',
  /** Every listener is registered in this first turn: a worker that wakes for an event finds it only then. */
  main() {
    const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
    browser.runtime.onMessage.addListener((message: unknown, sender) => receive(message, sender as Sender, own, handlers) ?? undefined);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') start(openPage('welcome'));
      offerReview();
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === REVIEW_WANTED && tab?.id !== undefined) start(reviewTab(tab.id));
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => start(permissionsChanged(origins)));
    browser.permissions.onRemoved.addListener(() => start(permissionsChanged([])));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'loading') start(forgetTab(tabId).then(() => showTab(tabId)));
      if (status === 'complete') start(lookAtTab(tabId));
    });
    browser.tabs.onRemoved.addListener((tabId) => start(forgetTab(tabId)));
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'managed') start(writeSnapshot());
      if (area === 'local' && changes[SNAPSHOT_KEY] && !readSnapshot(changes[SNAPSHOT_KEY].newValue)) start(writeSnapshot());
    });
    browser.commands.onCommand.addListener((command, tab) => start(runCommand(command, tab?.id)));
    start(startUp());
  },
});
