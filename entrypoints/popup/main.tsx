import '../../components/page.scss';
import { render } from 'preact';
import { REVIEW_WANTED } from '../../lib/review/wanted.ts';
import { browser, type Browser } from 'wxt/browser';
import { Popup, type PopupAction, type PopupView } from '../../components/popup/popup.tsx';
import type { TabStatus } from '../../lib/messages/messages.ts';
import { askBackground, tellWatchers } from '../../lib/messages/send.ts';
import { SNAPSHOT_KEY } from '../../lib/policy/effective.ts';
import { reviewDue } from '../../lib/policy/due.ts';
import { endOfDay, offUntil } from '../../lib/policy/off.ts';
import { readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { matchesPattern, patternOf } from '../../lib/policy/sites.ts';
import { watching } from '../../lib/policy/watching.ts';
import { changeSettings, readSettings } from '../../lib/store/settings.ts';
import { dayOf } from '../../lib/day.ts';
import { dress } from '../../lib/store/dress.ts';
import { openSidePanel } from './panel.ts';
import { tabOfPopup } from './tab.ts';

const root = document.getElementById('page')!;
let refused = false;
let problem: string | null = null;
const NO_TAB: TabStatus = { frames: [], parts: { unwatched: [], inside: [] } };

/** Asks the browser and the store what is so now. Permission is checked, never remembered. */
async function look(tab: Browser.tabs.Tab | null): Promise<PopupView> {
  const address = tab?.url ?? '';
  const pattern = patternOf(address);
  const covers = (patterns: readonly string[] = []): boolean => patterns.some((each) => matchesPattern(each, address));
  const stored = readSnapshot((await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY]);
  const { settings } = await readSettings().catch((error: unknown) => {
    problem = error instanceof Error ? error.message : null;
    return { settings: null };
  });
  const reviewDate = stored?.policy.reviewDate ?? null;
  const fixed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const permitted = covers(origins);
  const wanted = covers(fixed) || covers(settings?.sites) ? 'granted' : covers(stored?.sites) ? 'asked' : null;
  const { frames, parts } = tab?.id === undefined ? NO_TAB : await askBackground('tab-status', { tabId: tab.id });
  const reached = permitted && tab?.id !== undefined ? await scoutAnswers(tab.id) : null;
  const state = watching({
    page: pattern ? 'web' : address === '' ? 'unknown' : 'browser',
    permitted,
    wanted,
    off: stored && pattern ? offUntil(stored, new URL(address).origin, new Date()) : null,
    frames: frames.map(({ status }) => status),
    parts,
    reached,
  });
  return { state, practice: stored?.policy.practice?.name ?? null, due: reviewDue(reviewDate, dayOf(new Date())) ? reviewDate : null, canWatch: pattern !== null, patient: frames.some(({ status }) => status.state === 'watching' && status.patient === true), fixed: covers(fixed), refused, problem };
}

/** Whether our scout is in the tab's main frame: a page may have been open before, or keep every script out. */
async function scoutAnswers(tabId: number): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: () => 'askBeforeRelease' in globalThis });
    return result?.result === true;
  } catch {
    return false;
  }
}

let looks = 0;

async function show(): Promise<void> {
  const turn = ++looks;
  const tab = await tabOfPopup();
  const view = await look(tab);
  // a later look knows better
  if (turn !== looks) return;
  render(<Popup view={view} on={(action, site) => { act(action, tab, site); }} />, root);
}

/** The permission is asked for at once, in the click's own turn: later the browser would not take it for the clinician's wish. */
function act(action: PopupAction, tab: Browser.tabs.Tab | null, site?: string): void {
  const pattern = site ?? patternOf(tab?.url ?? '');
  const origin = pattern && tab?.url ? new URL(tab.url).origin : null;
  const done = (work: Promise<unknown>): void => {
    void work.catch((error: unknown) => { problem = error instanceof Error ? error.message : null; }).then(show);
  };
  const settingsChanged = (): Promise<unknown> => askBackground('settings-changed', {});
  switch (action) {
    case 'watch':
      if (pattern)
        done(
          browser.permissions.request({ origins: [pattern] }).then(async (granted) => {
            refused = !granted;
            if (!granted) return;
            await changeSettings((settings) => ({ ...settings, sites: [...new Set([...settings.sites, pattern])] }));
            await askBackground('check-sites', {});
          }),
        );
      return;
    case 'stop':
      if (pattern)
        done(
          changeSettings((settings) => ({ ...settings, sites: settings.sites.filter((each) => each !== pattern) }))
            .then(() => browser.permissions.remove({ origins: [pattern] }))
            .then(() => askBackground('check-sites', {})),
        );
      return;
    case 'off-today':
    case 'on-again':
      if (origin)
        done(
          changeSettings((settings) => ({
            ...settings,
            off: [...settings.off.filter((each) => each.origin !== origin), ...(action === 'off-today' ? [{ origin, until: endOfDay(new Date()) }] : [])],
          })).then(settingsChanged),
        );
      return;
    case 'snooze':
    case 'wake':
      if (tab?.id !== undefined) done(tellWatchers(tab.id, 'snooze', { on: action === 'snooze' }));
      return;
    case 'review':
      if (tab?.id === undefined) return;
      // Not waited for: a panel opens only in the click's own turn, and reads the wish when it comes.
      void browser.storage.session.set({ [REVIEW_WANTED]: tab.id });
      done(openSidePanel(tab.id));
      return;
    case 'teach':
      if (tab?.id !== undefined) done(askBackground('teach-tab', { tabId: tab.id }).then(() => { window.close(); }));
      return;
    default:
      void browser.tabs.create({ url: browser.runtime.getURL(`/${action}.html`) });
  }
}

// What frames report comes a moment after a change of ours, and while the popup is open: look again then.
browser.storage.onChanged.addListener((_changes, area) => { if (area === 'session' || area === 'local') void show(); });
void dress(document.documentElement).then(show);
