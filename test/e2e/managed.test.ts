import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, zip } from '../../scripts/archive.ts';
import { serveHosts, type HostServer } from '../hosts/server.ts';
import { TestBrowser } from './driver/browser.ts';
import { canBeManaged, crxKey, managed, type Managed } from './driver/managed.ts';
import { builtPackage } from './driver/package.ts';
import { kind } from './driver/run.ts';
import { until } from './driver/until.ts';

const SENTENCE = 'Her husband hit her last night and she is afraid of him.';
const LATER = '0.1.1';
/** Milliseconds for a page of an extension that may not be there yet: it is asked for again. */
const ONE_TRY = 3_000;
const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const says = (page: Page, what: string): Promise<unknown> => until(`"${what}" on the page`, async () => (await words(page)).includes(what));

/** The examples of docs/deployment.md, as IT copies them, by what they hold. */
const examples = (await readFile(new URL('../../docs/deployment.md', import.meta.url), 'utf8')).matchAll(/```(?:json|xml)\n([\s\S]*?)```/g);
const example = [...examples].map(([, text]) => text!.replace(/^ {3}/gm, ''));
const exampleWith = (...what: string[]): string => example.find((text) => what.every((each) => text.includes(each)))!;

describe.skipIf(!canBeManaged)('a computer set up by IT, with the examples of the page on deployment', () => {
  const key = crxKey();
  const served = new Map<string, { type: string; body: Buffer | string }>();
  const server = createServer((request, answer) => {
    const file = served.get(request.url!.split('?')[0]!.split('/').at(-1)!);
    answer.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  });
  let browser: TestBrowser;
  let hosts: HostServer;
  let set: Managed;
  let profile: string;
  let address: string;

  /** The package for localhost, with a version of its own, where the policy's address says. */
  async function publish(version: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'abr-version-'));
    await cp(builtPackage(kind, 'localhost'), folder, { recursive: true });
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { version: string };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
    const bytes = zip(filesUnder(folder));
    await rm(folder, { recursive: true });
    if (kind === 'firefox') served.set(`ask-before-release-${version}.xpi`, { type: 'application/x-xpinstall', body: bytes });
    else {
      served.set(`ask-before-release-${version}.crx`, { type: 'application/x-chrome-extension', body: key.sign(bytes) });
      served.set('updates.xml', { type: 'text/xml', body: ours(exampleWith('<gupdate')).replaceAll('0.1.0', version) });
    }
  }
  /** An example with this computer's id and addresses in place of the example's. */
  const ours = (text: string): string =>
    text
      .replaceAll('abcdefghijklmnopabcdefghijklmnop', key.id)
      .replaceAll('https://intranet.example/ask-before-release', address)
      .replaceAll('"https://record.example", "https://letters.example"', '"http://localhost"');
  /** Beside the example: Chrome lets no DevTools, which drive this test, near what IT installs; our package is not signed by Mozilla. */
  const FOR_THE_TEST = { DeveloperToolsAvailability: 1 };
  const UNSIGNED = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  const policies = (version = '0.1.0'): object => {
    const set = JSON.parse(ours(kind === 'firefox' ? exampleWith('"policies"') : exampleWith('"3rdparty"', '"ExtensionSettings"')).replaceAll('0.1.0', version)) as { policies: object };
    return kind === 'firefox' ? { policies: { ...set.policies, Preferences: UNSIGNED } } : { ...set, ...FOR_THE_TEST };
  };

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    address = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    [hosts, set, profile] = await Promise.all([serveHosts(), managed(kind), mkdtemp(join(tmpdir(), 'abr-estate-'))]);
    await publish('0.1.0');
    await set.set(policies());
    browser = await TestBrowser.open(kind, { managed: set.executable, profile });
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
    await set?.remove();
    if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    server.close();
  });

  /** The popup of a record, once IT's installation has come through: it comes while the browser is open already. */
  async function popupOf(page: Page): Promise<Page> {
    return until('the extension to be there', async () => {
      const popup = await browser.popup(page, ONE_TRY).catch(() => null);
      if (await popup?.$('h1')) return popup;
      await popup?.close();
      return null;
    });
  }

  it('has the extension by itself, watching the record system by the practice’s policy', async () => {
    const page = await browser.page(`${hosts.origin}/record/holloway`);
    const popup = await popupOf(page);
    await page.bringToFront();
    await browser.type((await page.waitForSelector('[name=history]'))!, SENTENCE);
    await browser.overlay(page).find('button', /to review/);
    await popup.bringToFront();
    await says(popup, 'Watching this site for Oak Street Surgery’s policy.');
    await says(popup, 'Your IT department has set this site.');
    expect(await words(popup)).not.toContain('Stop watching');
    await popup.close();
    await page.close();
  });

  it('shows in Settings what IT has set, where nobody can change it, and says who did', async () => {
    const options = await browser.extensionPage('options.html');
    await options.waitForSelector('[name=guard]');
    expect(await options.$eval('[name=system]', (field) => [(field as HTMLSelectElement).value, (field as HTMLSelectElement).disabled])).toEqual(['systmone', true]);
    expect(await options.$eval('fieldset:has([name=guard])', (field) => (field as HTMLFieldSetElement).disabled)).toBe(true);
    expect(await options.$eval('[name=domestic-abuse]', (field) => (field as HTMLInputElement).disabled)).toBe(true);
    expect(await options.$eval('[name=legal]', (field) => (field as HTMLInputElement).disabled)).toBe(false);
    expect(await words(options)).toContain('Set by your IT department; it cannot be changed here.');
    await options.close();
    const policy = await browser.extensionPage('policy.html');
    await says(policy, 'Oak Street Surgery: what patients can see online');
    await policy.close();
  });

  it('brings a new version by itself, which keeps what a person has set', async () => {
    const options = await browser.extensionPage('options.html');
    await (await options.waitForSelector('[name=legal]'))!.click();
    await says(options, 'Saved.');
    await publish(LATER);
    await set.set(policies(LATER));
    if (kind === 'firefox') {
      await browser.close();
      browser = await TestBrowser.open(kind, { managed: set.executable, profile });
    } else await options.evaluate(`chrome.runtime.onUpdateAvailable.addListener(() => chrome.runtime.reload()); void chrome.runtime.requestUpdateCheck()`);
    const after = await until('the new version', async () => {
      const page = await browser.extensionPage('options.html', ONE_TRY).catch(() => null);
      if ((await page?.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version').catch(() => null)) === LATER) return page;
      await page?.close();
      return null;
    });
    await after!.waitForSelector('[name=legal]');
    expect(await after!.$eval('[name=legal]', (field) => (field as HTMLInputElement).checked)).toBe(false);
    expect(await after!.$eval('[name=system]', (field) => (field as HTMLSelectElement).disabled)).toBe(true);
  });
});
