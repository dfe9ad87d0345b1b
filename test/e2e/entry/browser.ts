import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { expect } from 'vitest';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser with the package as a practice builds it for named sites: what ships, and nothing for tests. */
export interface Opened {
  readonly page: Page;
  close(): Promise<void>;
}

const FIND: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'],
  firefox: [process.env.FIREFOX ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Builds the package for localhost and keeps it apart from the one for everybody. */
function build(name: BrowserName): string {
  const kept = mkdtempSync(join(tmpdir(), `abr-${name}-`));
  execFileSync('npx', ['wxt', 'build', ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])], { env: { ...process.env, SITES: 'http://localhost/*' }, stdio: 'ignore' });
  cpSync(name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', kept, { recursive: true });
  return kept;
}

export async function openBrowser(name: BrowserName): Promise<Opened> {
  const extension = build(name);
  const executablePath = FIND[name].find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) throw new Error(`No ${name} found; set ${name.toUpperCase()} to where it is.`);
  const browser: Browser =
    name === 'chromium'
      ? await puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: [extension], args: ['--no-sandbox'] })
      : await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { 'extensions.originControls.grantByDefault': true } });
  if (name === 'firefox') await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  // The package greets its user in a tab of its own: it is read and closed.
  const isWelcome = (address: string): boolean => address.includes('-extension://');
  await expect.poll(async () => (await browser.pages()).some((each) => isWelcome(each.url())), { timeout: 6_000 }).toBe(true).catch(() => null);
  for (const each of await browser.pages()) if (isWelcome(each.url())) await each.close();
  await page.bringToFront();
  return {
    page,
    async close() {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** Presses keys together: the last one while the others are down. */
export async function chord(page: Page, ...keys: KeyInput[]): Promise<void> {
  const last = keys.pop()!;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Whether the focus is in something of ours: from the page, that is an element of no name at the end of the document. */
export function isOurs(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active !== null && active.localName === 'div' && active.attributes.length > 0 && active.hasAttribute('popover');
  });
}

/** Opens the card by keyboard: marks appear a moment after typing, so the key is pressed until it answers. */
export async function openCard(page: Page): Promise<void> {
  await expect.poll(async () => {
    if (!(await isOurs(page))) await chord(page, 'Alt', 'Shift', 'KeyA');
    return isOurs(page);
  }, { timeout: 10_000, interval: 150 }).toBe(true);
}
