import { browser } from 'wxt/browser';
import type { Handlers } from '../../lib/messages/receive.ts';
import { askWatcher } from '../../lib/messages/send.ts';
import { tellWatchers } from '../../lib/messages/send.ts';
import { addDecisions, addMistaken } from '../../lib/store/decisions.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { openPage } from './pages.ts';
import { checkSites } from './sites.ts';
import { writeSnapshot } from './snapshot.ts';
import { lookAtTab, noteFrame, showAllTabs, speakingFrame, tabStatus } from './tabs.ts';

/** What the background does for each message. */
export const handlers: Handlers = {
  'bring-watcher': async (_ask, { tabId, frameId }) => {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/lexicon.js', '/watcher.js'], injectImmediately: true });
    return null;
  },
  'frame-status': async (status, { tabId, frameId }) => {
    await noteFrame(tabId, frameId, status);
    return null;
  },
  'frame-entered': async (_ask, { tabId }) => {
    await lookAtTab(tabId);
    return null;
  },
  'count-decision': async ({ counted }, { origin }) => {
    await addDecisions(counted, origin, new Date());
    return null;
  },
  'count-mistaken': async ({ rule, category }) => {
    await addMistaken(rule, category, new Date());
    return null;
  },
  'exclude-field': async ({ field }, { origin }) => {
    if (origin === 'null') return null;
    await changeSettings((settings) => ({ ...settings, excludedFields: [...settings.excludedFields.filter((each) => each.origin !== origin || each.field !== field), { origin, field }] }));
    await writeSnapshot();
    return null;
  },
  'blank-tab': async ({ on }, { tabId }) => {
    await tellWatchers(tabId, 'blank', { on });
    return null;
  },
  'snooze-tab': async ({ on }, { tabId }) => {
    await tellWatchers(tabId, 'snooze', { on });
    return null;
  },
  'entry-news': async (news, { tabId }) => {
    await tellWatchers(tabId, 'entry-news', news);
    return null;
  },
  'keep-profile': async ({ profile }, { origin }) => {
    // A page's frame speaks for its own site alone.
    const { protocol, hostname } = new URL(origin);
    if (!profile.matches.every((pattern) => pattern.startsWith(`${protocol}//${hostname}/`))) return null;
    await changeSettings((settings) => ({ ...settings, profiles: [...settings.profiles.filter(({ id }) => id !== profile.id), profile] }));
    await writeSnapshot();
    return null;
  },
  'teach-tab': async ({ tabId }) => {
    // A record system may stand in a frame of another site: the frame that is typed in knows all that is in its reach.
    const frameId = (await speakingFrame(tabId)) ?? 0;
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/lexicon.js', '/watcher.js'] });
    await askWatcher(tabId, frameId, 'teach-site', {});
    return null;
  },
  'open-page': async ({ page }) => {
    await openPage(page);
    return null;
  },
  'settings-changed': async () => {
    await writeSnapshot();
    await showAllTabs();
    return null;
  },
  'check-sites': async () => {
    await checkSites();
    await showAllTabs();
    return null;
  },
  'tab-status': ({ tabId }) => tabStatus(tabId),
};
