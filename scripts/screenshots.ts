// npm run screenshots: takes the README's pictures anew, from the built extension in a real Chromium. Invented patients only.
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { TestBrowser } from '../test/e2e/driver/browser.ts';
import { buildPackage } from '../test/e2e/driver/package.ts';
import { until } from '../test/e2e/driver/until.ts';
import { serveHosts } from '../test/hosts/server.ts';
import { readLabelled } from './labelled.ts';

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
/** CSS pixels; the pictures are taken at one device pixel each, so that they stay small. */
const SIZE = { width: 1120, height: 800 };
const POPUP_WIDTH = 360;
const PANEL_WIDTH = 400;
const { text: NOTE } = readLabelled('studied', 'dev').find(({ id }) => id === 'D-0019')!;
const { title: CASE } = JSON.parse(readFileSync(new URL('../lib/practice/scenarios/01-receipts-for-the-chemist.json', import.meta.url), 'utf8')) as { title: string };

mkdirSync(FOLDER, { recursive: true });
buildPackage('chromium', 'localhost');
const hosts = await serveHosts();
const browser = await TestBrowser.open('chromium', SIZE);

async function shoot(page: Page, name: string, height = SIZE.height): Promise<void> {
  await page.screenshot({ path: `${FOLDER}${name}.png`, clip: { x: 0, y: 0, width: page.viewport()!.width, height } });
  console.log(`docs/screenshots/${name}.png`);
}

/** A button or label by the words it starts with. */
async function press(page: Page, words: string): Promise<void> {
  const control = await page.waitForSelector(`::-p-xpath(//*[self::button or self::label][starts-with(normalize-space(.), "${words}")])`);
  await control!.click();
}

/** The record: marks under the words, the card, and the guard at save; then the popup of that tab. */
async function record(): Promise<void> {
  const page = await browser.page(`${hosts.origin}/record/holloway`);
  const overlay = browser.overlay(page);
  await browser.type((await page.waitForSelector('[name=history]'))!, NOTE);
  await overlay.find('button', /to review/);
  await shoot(page, 'marks');
  await browser.press(page, 'Alt+Shift+A');
  await overlay.find('dialog', /./);
  await shoot(page, 'card');
  const popup = await browser.popup(page);
  await popup.setViewport({ width: POPUP_WIDTH, height: SIZE.height, deviceScaleFactor: 1 });
  await popup.waitForFunction(() => document.body.innerText.length > 40);
  await shoot(popup, 'popup', await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  await popup.close();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await overlay.gone('dialog');
  await page.click('[data-control=save]');
  await overlay.find('alertdialog', /./);
  await shoot(page, 'guard');
  await page.close();
}

/** The practice room: the entry hidden and saved, the patient's phone beside it. */
async function room(): Promise<void> {
  const page = await browser.extensionPage('practice.html');
  const overlay = browser.overlay(page);
  for (const words of ['Practise', 'Choose none', CASE, 'Start', 'Write the note', 'Type it for me']) await press(page, words);
  await overlay.find('button', /to review/);
  await page.click('[data-practice=note]');
  await browser.press(page, 'Alt+Shift+A');
  await overlay.find('dialog', /./);
  await page.keyboard.press('h');
  await until('the switch to be off', () => page.$eval('[data-practice=visible-online]', (box) => !(box as HTMLInputElement).checked));
  await page.keyboard.press('Escape');
  await overlay.gone('dialog');
  await page.click('[data-practice=save]');
  await page.waitForSelector('::-p-text(Is it what you meant)');
  await page.evaluate(() => { scrollTo(0, 0); });
  await shoot(page, 'practice-room');
  await page.close();
}

/** The panel beside a record with its findings, and Settings with what was counted and with the form of a policy. */
async function afterDecision(): Promise<void> {
  const page = await browser.page(`${hosts.origin}/record/holloway`);
  const overlay = browser.overlay(page);
  await browser.type((await page.waitForSelector('[name=history]'))!, NOTE);
  await overlay.find('button', /to review/);
  await browser.press(page, 'Alt+Shift+A');
  await overlay.find('dialog', /./);
  await page.keyboard.press('k');
  await until('the decision', async () => /Kept visible/.test(await overlay.text()));
  await page.keyboard.press('Escape');
  const finder = await browser.extensionPage('sidepanel.html?tabId=0');
  const tabId = await finder.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`);
  await finder.close();
  const panel = await browser.extensionPage(`sidepanel.html?tabId=${String(tabId)}`);
  await panel.setViewport({ width: PANEL_WIDTH, height: SIZE.height, deviceScaleFactor: 1 });
  await panel.waitForSelector('.found-list li');
  await shoot(panel, 'side-panel');
  await panel.close();
  const options = await browser.extensionPage('options.html');
  for (const [selector, name] of [['#counts', 'counts'], ['#policy ~ details summary', 'policy-form']] as const) {
    const part = await options.waitForSelector(selector);
    if (name === 'policy-form') {
      await part!.click();
      // drawn once it is open
      await options.waitForSelector('[name=form-name]');
    }
    await part!.evaluate((element) => { element.scrollIntoView({ block: 'start' }); });
    await options.screenshot({ path: `${FOLDER}${name}.png` });
    console.log(`docs/screenshots/${name}.png`);
  }
  await options.close();
  await page.close();
}

async function ownPages(): Promise<void> {
  for (const [path, name] of [['options.html', 'settings'], ['policy.html', 'practice-policy'], ['welcome.html', 'welcome']] as const) {
    const page = await browser.extensionPage(path);
    await until(name, () => page.evaluate(() => document.body.innerText.length > 200));
    await shoot(page, name);
    await page.close();
  }
  const page = await browser.extensionPage('check.html');
  await browser.type((await page.waitForSelector('#check-note'))!, NOTE);
  await page.waitForSelector('.found-list li');
  await page.select('#check-system', 'systmone');
  await browser.overlay(page).find('button', /to review/);
  await shoot(page, 'check-page');
  await page.close();
}

try {
  await record();
  await room();
  await afterDecision();
  await ownPages();
} finally {
  await browser.close();
  await hosts.close();
}
