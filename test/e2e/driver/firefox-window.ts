import type { Browser } from 'puppeteer-core';
import { connectionOf } from './roots.ts';
import { until } from './until.ts';

interface Answer {
  readonly result: { readonly contexts?: readonly { readonly context: string; readonly url: string }[]; readonly result?: { readonly value?: unknown } };
}

/** Waits until an expression holds in Firefox's own window, where its menus and shortcuts are. */
async function inWindow(browser: Browser, what: string, expression: string): Promise<void> {
  const connection = connectionOf(browser) as unknown as { send(method: string, params: unknown): Promise<Answer> };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  await until(what, async () => (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false })).result.result?.value === true);
}

/** Chooses an item of the open page menu by its label, as a click on it does. */
export function chooseInFirefox(browser: Browser, label: string): Promise<void> {
  return inWindow(browser, `"${label}" in the page's menu`, `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)} && !each.hidden);
    if (item) menu.activateItem(item);
    return Boolean(item);
  })()`);
}

/** Presses an extension's button in the toolbar. */
export function toolbarInFirefox(browser: Browser, id: string): Promise<void> {
  return inWindow(browser, 'the button in the toolbar', `(() => {
    // pressed while its popup is open, the button only closes that
    const open = [...document.querySelectorAll('panel')].filter(({ state }) => state !== 'closed');
    for (const panel of open) panel.hidePopup();
    if (open.length > 0) return false;
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    void ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension).triggerAction(window);
    return true;
  })()`);
}

/** Gives the shortcut that Firefox keeps for an extension, as "Alt+Shift+C": a driver's keys reach the page only. */
export function shortcutInFirefox(browser: Browser, chord: string): Promise<void> {
  const keys = chord.split('+');
  return inWindow(browser, `the shortcut ${chord}`, `(() => {
    const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] > key')].find((each) => each.getAttribute('key') === ${JSON.stringify(keys.at(-1))} && ${JSON.stringify(keys.slice(0, -1))}.every((one) => each.getAttribute('modifiers').includes(one.toLowerCase())));
    key?.doCommand();
    return Boolean(key);
  })()`);
}

/** Switches an extension off or on, as the add-ons page does. */
export function switchInFirefox(browser: Browser, id: string, on: boolean): Promise<void> {
  return inWindow(browser, `the extension to be ${on ? 'on' : 'off'}`, `(() => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    void AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.userDisabled === ${String(on)} && addon.${on ? 'enable' : 'disable'}());
    return Boolean(WebExtensionPolicy.getByID(${JSON.stringify(id)})) === ${String(on)};
  })()`);
}
