/**
 * How long a review of a long page takes, and whether the page ever waits for it. Run: npx tsx test/bench/review.ts [entries]
 * Builds the extension with the stand-in site granted, opens a page of that many entries in Chromium, and reviews it through
 * the side panel's own page. "blocked" is the longest task on the reviewed page's thread: while the review ran, and while the
 * whole record was scrolled through, before any review and after this one.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage, packageFolder } from '../e2e/driver/package.ts';
import { until } from '../e2e/driver/until.ts';
import puppeteer, { type Page } from 'puppeteer-core';

const ENTRIES = Number(process.argv[2] ?? 20_000);
/** Jumps through the whole record once it is read: marks come and go with each. */
const SCROLLS = 60;
const PROFILE = mkdtempSync(join(tmpdir(), 'abr-bench-'));
const notes = ['dev.jsonl', 'dev-benign.jsonl'].flatMap((file) => readFileSync(`test/corpus/studied/${file}`, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text));
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const article = (at: number): string => `<article><time datetime="${new Date(Date.UTC(2000, 0, 1) + at * 36e5 * 11).toISOString().slice(0, 10)}"></time><h3>Entry ${at}</h3><p>${escaped(notes[at % notes.length]!)}</p></article>`;
const page = `<!doctype html><meta charset="utf-8"><title>Record</title><body><h1>Record</h1>${Array.from({ length: ENTRIES }, (_, at) => article(at)).join('\n')}`;

const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const { port } = server.address() as { port: number };
buildPackage('chromium', 'localhost');
const extension = packageFolder('chromium', 'localhost');
const browser = await puppeteer.launch({ browser: 'chrome', executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, protocolTimeout: 150_000, userDataDir: PROFILE, ignoreDefaultArgs: ['--disable-extensions'], args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`] });
try {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
  const id = new URL(worker.url()).host;
  const record = await browser.newPage();
  await record.goto(`http://localhost:${port}/`, { timeout: 120_000 });
  const panel = await browser.newPage();
  await panel.goto(`chrome-extension://${id}/sidepanel.html?tabId=0`);
  const tabId = await tabOf(panel, `http://localhost:${port}/`);
  if (tabId < 0) throw new Error('the record is in no tab');
  // As text: what compiles this file adds helpers to functions, and the page has none of them.
  await record.evaluate(`{
    const seen = (window.seen = { longest: 0, over: 0, firstMark: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        seen.longest = Math.max(seen.longest, duration);
        seen.over++;
      }
    }).observe({ type: 'longtask' });
    requestAnimationFrame(function look() {
      if ([...CSS.highlights.values()].some(({ size }) => size > 0)) seen.firstMark = performance.timeOrigin + performance.now();
      else requestAnimationFrame(look);
    });
  }`);
  await panel.goto(`chrome-extension://${id}/sidepanel.html?tabId=${tabId}`);
  await panel.waitForSelector('.review button');
  // A page that was behind another is laid out when it comes to the front: that is its own work, over before ours begins.
  await record.bringToFront();
  await record.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  const read = () => record.evaluate(() => ({ ...(window as unknown as { seen: { longest: number; over: number; firstMark: number } }).seen }));
  const forget = () => record.evaluate('Object.assign(window.seen, { longest: 0, over: 0 })');
  const scrollThrough = async () => {
    await forget();
    for (let step = 0; step <= SCROLLS; step++) await record.evaluate(`scrollTo(0, document.body.scrollHeight * ${String((SCROLLS - step) / SCROLLS)}); new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))`);
    return read();
  };
  const scrolledBare = await scrollThrough();
  await forget();
  const began = Date.now();
  await panel.evaluate('document.querySelector(".review button").click()');
  // Asked from outside: a tab behind another is seldom woken by its own clocks.
  await until('the end of the reading', () => panel.evaluate('document.querySelector(".review-status[data-done]") !== null') as Promise<boolean>, 150_000);
  const took = Date.now() - began;
  const seen = await read();
  const scrolled = await scrollThrough();
  const status = await panel.evaluate(() => document.querySelector('.review-status')!.textContent);
  console.log(JSON.stringify({ entries: ENTRIES, status, firstMarkMs: Math.round(seen.firstMark - began), completeMs: took, tasksOver50ms: seen.over, blockedMs: Math.round(seen.longest), scrolling: { tasksOver50ms: scrolled.over, blockedMs: Math.round(scrolled.longest) }, scrollingBefore: { tasksOver50ms: scrolledBare.over, blockedMs: Math.round(scrolledBare.longest) } }));
} finally {
  await browser.close();
  server.close();
  rmSync(PROFILE, { recursive: true, force: true });
}

async function tabOf(page: Page, address: string): Promise<number> {
  const found = await page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> } } };
    return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
  }, address);
  return found;
}
