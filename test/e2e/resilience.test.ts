import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { kind, openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';

/** KB that Firefox may store, and how long, in ms, its background rests before the browser ends it; Chromium is told both while it runs. */
const at = openForTests({ preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 2_500, 'extensions.background.idle.timeout': 500 } });
const SENTENCE = 'Her husband hit her last night.';

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const says = (page: Page, what: string): Promise<unknown> => until(`"${what}" on the page`, async () => (await words(page)).includes(what));
const press = async (page: Page, name: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`))!.click();
};
async function openPolicy(page: Page, name: string, policy: object): Promise<void> {
  await mkdir(at.browser.downloads, { recursive: true });
  const path = join(at.browser.downloads, name);
  await writeFile(path, JSON.stringify(policy));
  const field = (await page.waitForSelector('[name=policy-file]'))! as unknown as { uploadFile(path: string): Promise<void> };
  await field.uploadFile(path);
  await press(page, 'Put it in force');
}
const options = async (): Promise<Page> => {
  const page = await at.browser.extensionPage('options.html');
  await page.waitForSelector('h1');
  return page;
};
async function record(): Promise<Page> {
  const page = await at.browser.page(`${at.hosts.origin}/record/holloway`);
  await at.browser.type((await page.waitForSelector('[name=history]'))!, SENTENCE);
  await at.browser.overlay(page).find('button', /to review/);
  return page;
}

/** Ends the extension's background, as browsers do whenever they like. */
async function endBackground(page: Page): Promise<void> {
  if (kind === 'chromium') {
    const session: CDPSession = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  } else await until('the background to be ended', () => page.evaluate('!browser.extension.getViews().some((view) => view.location.pathname.includes("background"))') as Promise<boolean>);
}

describe('what was saved', () => {
  it('stays when the disk is full, and it is said in plain words', async () => {
    const page = await options();
    const small = { version: 1, practice: { name: 'Oak Street Surgery', ods: 'A00001' } };
    if (kind === 'firefox') {
      await openPolicy(page, 'small.json', small);
      await says(page, 'In force: Oak Street Surgery');
    }
    // Chromium remembers for a while how much room there was at the last write: it is full from the first
    const session = kind === 'chromium' ? await page.createCDPSession() : null;
    await session?.send('Storage.overrideQuotaForOrigin', { origin: at.browser.extensionOrigin, quotaSize: 1_000 });
    // words that no store makes smaller
    const ignore = Array.from({ length: 14_000 }, (_, i) => Array.from({ length: 3 }, (_each, j) => createHash('sha256').update(`${String(i)} ${String(j)}`).digest('hex')).join(''));
    await openPolicy(page, 'large.json', { version: 1, practice: { name: 'Elm Street Surgery', ods: 'A00002' }, terms: { ignore } });
    await says(page, 'There is no room left on this computer to save. What was saved before is unchanged.');
    expect(await words(page)).toContain(kind === 'firefox' ? 'In force: Oak Street Surgery' : 'No practice policy is in force.');
    if (session) {
      await session.send('Storage.overrideQuotaForOrigin', { origin: at.browser.extensionOrigin });
      await openPolicy(page, 'small.json', small);
      await says(page, 'In force: Oak Street Surgery');
    }
    await page.close();
    const after = await options();
    await says(after, 'In force: Oak Street Surgery');
    await after.close();
  });

  it('reaches open pages though the background was ended before it could tell them', async () => {
    const page = await record();
    const settings = await options();
    // what Settings writes, without what it says to the background afterwards
    await settings.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open('ask-before-release');
          request.onerror = () => { failed(request.error!); };
          request.onsuccess = () => {
            const transaction = request.result.transaction('settings', 'readwrite');
            transaction.objectStore('settings').put({ version: 1, categories: { 'domestic-abuse': { on: false } } }, 'own');
            transaction.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    );
    await endBackground(settings);
    expect(await at.browser.overlay(page).has('button', /to review/)).toBe(true);
    const popup = await at.browser.popup(page);
    await says(popup, 'Watching this site');
    await at.browser.overlay(page).gone('button', /to review/);
    await settings.close();
    const after = await options();
    await (await after.waitForSelector('[name=domestic-abuse]'))!.click();
    await says(after, 'Saved.');
    await at.browser.overlay(page).find('button', /to review/);
    for (const each of [popup, after, page]) await each.close();
  });

  it('by a later version is left alone: every page says so, and the record is still watched', async () => {
    const settings = await options();
    await says(settings, 'In force: Oak Street Surgery');
    await settings.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open('ask-before-release', 99);
          request.onerror = () => { failed(request.error!); };
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    const after = await options();
    await says(after, 'Your settings were saved by a later version of Ask Before Release. They are safe');
    await endBackground(after);
    const page = await record();
    const popup = await at.browser.popup(page);
    await says(popup, 'Your settings were saved by a later version of Ask Before Release.');
    await says(popup, 'Watching this site for Oak Street Surgery’s policy.');
    for (const each of [popup, settings, after, page]) await each.close();
  });
});
