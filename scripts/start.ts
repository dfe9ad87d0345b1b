// npm start [-- --firefox] [--headless]: builds, serves the stand-in record system, and opens a real browser with the extension
// in it. Without a display it does the same unseen: types notes of the corpus, hides, asks, keeps, saves, and leaves
// screenshots and a summary in .output/demo/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TestBrowser } from '../test/e2e/driver/browser.ts';
import { buildPackage, type BrowserKind } from '../test/e2e/driver/package.ts';
import { until } from '../test/e2e/driver/until.ts';
import { serveHosts } from '../test/hosts/server.ts';
import { findBrowsers } from './browsers.mjs';
import { readLabelled } from './labelled.ts';

const args = process.argv.slice(2);
const kind: BrowserKind = args.includes('--firefox') || !findBrowsers().chromium ? 'firefox' : 'chromium';
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = args.includes('--headless') || Boolean(process.env.CI) || !display;
const PORT = 4600;

console.log('Building …');
buildPackage(kind, 'localhost');
const hosts = await serveHosts(headless ? 0 : PORT);
const browser = await TestBrowser.open(kind, { headless, width: 1280, height: 960 });

/** One note typed, one decision made: what the demo shows. */
const SHOWS = [
  { note: 'D-0019', decision: 'h', words: 'Hide this entry' },
  { note: 'D-0084', decision: 'a', words: 'Ask first: not alone, hide until asked' },
  { note: 'D-0175', decision: 'k', words: 'Keep visible' },
] as const;

async function demonstrate(): Promise<void> {
  const folder = fileURLToPath(new URL('../.output/demo/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const notes = readLabelled('studied', 'dev');
  const summary: string[] = [`Ask Before Release, shown in ${await browser.raw.version()} without a display.`, ''];
  for (const [index, { note, decision, words }] of SHOWS.entries()) {
    const { text, id } = notes.find((each) => each.id === note)!;
    const page = await browser.page(`${hosts.origin}/record/holloway`);
    const shot = async (name: string): Promise<void> => {
      await page.screenshot({ path: `${folder}${index + 1}-${name}.png` });
    };
    const field = await page.waitForSelector('[id$="-comment"]');
    await browser.type(field!, text);
    const overlay = browser.overlay(page);
    const badge = await overlay.find('button', /to review/);
    await shot('marks');
    await browser.press(page, 'Alt+Shift+A');
    await overlay.find('dialog', /./);
    await shot('card');
    const card = await overlay.text();
    await page.keyboard.press(decision);
    if (decision === 'a') {
      await overlay.click('button', /^No|not here/i);
      await shot('ask');
      await overlay.click('button', /hide/i);
    }
    await until('the decision to be carried out', async () => /Hidden|Kept visible/.test(await overlay.text()));
    await shot('decided');
    await page.keyboard.press('Escape');
    await page.click('[data-control=save]');
    const saved = await until('the entry to be saved', () => hosts.entries()[index]);
    summary.push(`${id}: ${text}`, `  badge: ${badge.name}`, `  card: ${card.slice(0, 160)}`, `  decision: ${words}`, `  saved: yes; the record system has it as ${saved.visible ? 'visible' : 'hidden'}`, '');
    await page.close();
  }
  const patient = await browser.page(`${hosts.origin}/patient/holloway`);
  await patient.waitForFunction(() => document.body.innerText.length > 100);
  await patient.screenshot({ path: `${folder}patient.png` });
  const seen = await patient.evaluate(() => document.body.innerText);
  for (const { note } of SHOWS) {
    const start = notes.find((each) => each.id === note)!.text.slice(0, 40);
    summary.push(`The patient ${seen.includes(start) ? 'sees' : 'does not see'} the entry of ${note}.`);
  }
  summary.push('', `Screenshots: ${folder}`);
  writeFileSync(`${folder}summary.txt`, `${summary.join('\n')}\n`);
  console.log(summary.join('\n'));
}

if (headless) {
  try {
    await demonstrate();
  } finally {
    await browser.close();
    await hosts.close();
  }
} else {
  await browser.page(`${hosts.origin}/`);
  console.log(`Riverside, a stand-in record system with invented patients: ${hosts.origin}\nOpen a patient, type into a field, and look for the line under the words. Close the browser to end.`);
  browser.raw.on('disconnected', () => {
    void hosts.close().then(() => process.exit(0));
  });
}
