import type { Browser } from 'puppeteer-core';
import { connectionOf } from './roots.ts';
import { until } from './until.ts';

interface Answer {
  readonly result: { readonly contexts?: readonly { readonly context: string; readonly url: string }[]; readonly result?: { readonly value?: unknown } };
}

/** Chooses an item of the open page menu by its label, as a click on it does. */
export async function chooseInFirefox(browser: Browser, label: string): Promise<void> {
  const connection = connectionOf(browser) as unknown as { send(method: string, params: unknown): Promise<Answer> };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  const choose = `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find((each) => each.label === ${JSON.stringify(label)} && !each.hidden);
    if (item) menu.activateItem(item);
    return Boolean(item);
  })()`;
  await until(`"${label}" in the page's menu`, async () => (await connection.send('script.evaluate', { expression: choose, target: { context }, awaitPromise: false })).result.result?.value === true);
}
