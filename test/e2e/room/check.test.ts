import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openForTests } from '../driver/run.ts';
import { until } from '../driver/until.ts';
import { axeAgainst } from './axe.ts';

const at = openForTests();
const NOTE = 'BP 130/80. Her husband hit her last night and she is afraid of him. Bloods 4/52.';
const value = (page: Page): Promise<string> => page.$eval('#check-note', (field) => (field as HTMLTextAreaElement).value);

async function typed(): Promise<Page> {
  const page = await at.browser.extensionPage('check.html');
  await at.browser.type((await page.waitForSelector('#check-note'))!, NOTE);
  await page.waitForSelector('.found-list li');
  return page;
}

describe('the check page', () => {
  it('marks the note, lists what is to be decided, and says which clicks hide it in the system chosen', async () => {
    const page = await typed();
    await at.browser.overlay(page).find('button', /to review/);
    await page.select('#check-system', 'systmone');
    const text = await page.$eval('main', (main) => main.innerText);
    expect(text).toContain('Domestic abuse');
    expect(text).toContain('To hide it in SystmOne');
    expect(await axeAgainst(page)).toEqual([]);
    await page.close();
  });

  it('copies the note, the sensitive part and the rest', async () => {
    const page = await typed();
    for (const [button, what] of [['Copy the note', 'The note copied'], ['Copy the sensitive part', 'The sensitive part copied'], ['Copy the rest', 'The rest copied']] as const) {
      await (await page.$(`::-p-text(${button})`))!.click();
      await until(what, async () => (await page.$eval('.check-said', (said) => said.textContent)).includes(what));
    }
    await page.close();
  });

  it('holds nothing once it was left: not when it is come back to, not in any storage', async () => {
    const page = await typed();
    await page.goto('about:blank', { timeout: 1_500 }).catch(() => null);
    await page.goBack({ timeout: 1_500 }).catch(() => null);
    await until('the check page again', () => page.$('#check-note'));
    expect(await value(page)).toBe('');
    const kept = await page.evaluate(`Promise.all([(globalThis.browser ?? chrome).storage.local.get(null), (globalThis.browser ?? chrome).storage.session.get(null), indexedDB.databases()]).then((all) => JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, document.title, location.href]))`);
    for (const word of ['husband', 'afraid', '130/80']) expect(kept).not.toContain(word);
    await page.close();
  });

  it('is emptied after five minutes in which nobody pressed a key', async () => {
    const page = await at.browser.extensionPage('check.html');
    const field = (await page.waitForSelector('#check-note'))!;
    // from here on, minutes of this one page go a thousand times as fast
    await page.evaluate(() => {
      const set = window.setTimeout.bind(window);
      window.setTimeout = ((run: () => void, ms = 0) => set(run, ms >= 60_000 ? ms / 1_000 : ms)) as typeof window.setTimeout;
    });
    await at.browser.type(field, 'Her husband hit her.');
    await until('what it says once it is empty', async () => (await page.$eval('main', (main) => main.textContent)).includes('Cleared. Nothing was kept.'));
    expect(await value(page)).toBe('');
    await page.close();
  });

  it('opens by its shortcut', async () => {
    const page = await at.browser.page(`${at.hosts.origin}/`);
    await at.browser.command(page, 'check', 'Alt+Shift+C');
    const asking = await at.browser.extensionPage('sidepanel.html?tabId=0');
    await until('the check page in a tab', () => asking.evaluate(`(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith('/check.html')))`) as Promise<boolean>);
    await asking.close();
    await page.close();
  });

  it('is emptied by one press, with nothing left to undo', async () => {
    const page = await typed();
    await (await page.$('::-p-text(Clear now)'))!.click();
    await until('an empty note', async () => (await value(page)) === '');
    await page.click('#check-note');
    await at.browser.press(page, 'Ctrl+Z');
    expect(await value(page)).toBe('');
    await page.close();
  });
});
