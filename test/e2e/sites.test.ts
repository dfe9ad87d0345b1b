import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { serveHosts } from '../hosts/server.ts';
import { TestBrowser } from './driver/browser.ts';
import { kind } from './driver/run.ts';
import { until } from './driver/until.ts';

const SENTENCE = 'Says husband keeps her bank card and rings her at work. MARAC referral done.';

/** Types a sentence that is always marked. */
async function typeInto(browser: TestBrowser, page: Page): Promise<void> {
  const field = await page.waitForSelector('[name=history]');
  await browser.type(field!, SENTENCE);
}

describe('a package that starts with no site', () => {
  it('watches nothing until a site is granted, then watches it, also after a restart from a backup of the profile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'abr-sites-'));
    const [profile, backup] = [join(folder, 'profile'), join(folder, 'backup')];
    await mkdir(profile);
    const hosts = await serveHosts();
    let browser = await TestBrowser.open(kind, { package: 'plain', profile });
    try {
      let page = await browser.page(`${hosts.origin}/record/holloway`);
      await typeInto(browser, page);
      const popup = await browser.popup(page);
      await until('the popup to say that it is not watching', () => popup.evaluate(() => document.body.innerText.includes('Not watching')));
      await popup.close();
      expect(await browser.overlay(page).shown()).toEqual([]);

      await browser.grant('localhost');
      page = await browser.page(`${hosts.origin}/record/holloway`);
      await typeInto(browser, page);
      await browser.overlay(page).find('button', /to review/);
      const said = await browser.popup(page);
      await until('the popup to say that it is watching', () => said.evaluate(() => document.body.innerText.includes('Watching this site')));

      const settings = await browser.extensionPage('options.html');
      await (await settings.waitForSelector('[name=legal]'))!.click();
      await until('the setting to be saved', () => settings.evaluate(() => document.body.innerText.includes('Saved.')));

      await browser.close();
      await cp(profile, backup, { recursive: true });
      browser = await TestBrowser.open(kind, { package: 'plain', profile: backup, again: true });
      // the driver loads the package anew, which a person's browser does not: wait until the site is known again
      const options = await browser.extensionPage('options.html');
      await until('the site to be permitted still', () => options.evaluate(() => document.body.innerText.includes('localhost: watched')));
      expect(await options.$eval('[name=legal]', (tick) => (tick as HTMLInputElement).checked)).toBe(false);
      await options.close();
      page = await browser.page(`${hosts.origin}/record/holloway`);
      await typeInto(browser, page);
      await browser.overlay(page).find('button', /to review/);
    } finally {
      await browser.close();
      await hosts.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
