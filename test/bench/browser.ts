// npm run bench:browser: what watching costs in Chromium. The same server is met under two names in one browser, one watched
// and one not, and keys are pressed in turns, so that both live through the same weather. Prints medians and p99 in ms.
import type { Page } from 'puppeteer-core';
import { TestBrowser } from '../e2e/driver/browser.ts';
import { until } from '../e2e/driver/until.ts';
import { serveHosts } from '../hosts/server.ts';

const ROUNDS = 4;
const KEYS_A_ROUND = 25;
const PLAIN = 'Seen for review of blood pressure, feels well and sleeps well. ';
const MARKED = 'Husband hits her when he drinks. ';

/** A text of about `length` characters with `marks` passages that are marked, evenly spread. */
function text(length: number, marks: number): string {
  const sentences: string[] = [];
  const rest = Math.max(0, Math.round((length - marks * MARKED.length) / PLAIN.length));
  for (let i = 0; i < rest; i++) sentences.push(PLAIN);
  for (let i = 0; i < marks; i++) sentences.splice(Math.round((i * sentences.length) / Math.max(1, marks)), 0, MARKED);
  return sentences.join('');
}

declare global {
  interface Window {
    latencies?: number[];
    longTasks?: number;
    pageEditor?: { saved(): string; insert(text: string): void };
  }
}

async function open(browser: TestBrowser, origin: string, editor: string, content: string): Promise<Page> {
  const page = await browser.page(`${origin}/hosts/editors/page.html?editor=${editor}`);
  await until('the editor', async () => (await page.title()) === 'ready');
  await page.evaluate((words) => window.pageEditor!.insert(words), content);
  await page.evaluate(() => {
    window.latencies = [];
    window.longTasks = 0;
    new PerformanceObserver((list) => (window.longTasks! += list.getEntries().length)).observe({ type: 'longtask' });
    // From the key's own time to after the frame that shows it.
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.latencies!.push(performance.now() - event.timeStamp);
        port2.postMessage(null);
      });
    });
  });
  await page.click(editor === 'textarea' ? 'textarea' : '[contenteditable]');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return page;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
const show = (ms: number): string => ms.toFixed(1).padStart(6);

async function keys(page: Page): Promise<void> {
  await page.bringToFront();
  for (let i = 0; i < KEYS_A_ROUND; i++) await page.keyboard.press('KeyX');
}

const hosts = await serveHosts();
const browser = await TestBrowser.open('chromium');
const bareOrigin = hosts.origin.replace('localhost', '127.0.0.1');
console.log('key to after paint, ms      | watched p50    p99 | bare    p50    p99 | added p50 | long tasks w/b');
for (const editor of ['textarea', 'contenteditable'])
  for (const length of [500, 5000, 20_000])
    for (const marks of [0, 10, 100]) {
      if (marks * MARKED.length > length) continue;
      const content = text(length, marks);
      const watched = await open(browser, hosts.origin, editor, content);
      const bare = await open(browser, bareOrigin, editor, content);
      await keys(watched);
      if (marks > 0) await browser.overlay(watched).find('button', /to review/);
      await keys(bare);
      for (const page of [watched, bare]) await page.evaluate(() => ((window.latencies = []), (window.longTasks = 0)));
      for (let round = 0; round < ROUNDS; round++) for (const page of round % 2 ? [bare, watched] : [watched, bare]) await keys(page);
      const [w, b] = await Promise.all([watched, bare].map(async (page) => page.evaluate(() => ({ ms: [...window.latencies!].sort((x, y) => x - y), long: window.longTasks! }))));
      console.log(
        `${editor.padEnd(16)} ${String(length).padStart(6)} ${String(marks).padStart(4)} |  ${show(at(w!.ms, 0.5))} ${show(at(w!.ms, 0.99))}   |  ${show(at(b!.ms, 0.5))} ${show(at(b!.ms, 0.99))} |   ${show(at(w!.ms, 0.5) - at(b!.ms, 0.5))}  | ${w!.long}/${b!.long}`,
      );
      await watched.close();
      await bare.close();
    }

/** Script time and heap of a page that is loaded and left alone. */
async function rest(origin: string, body: string): Promise<{ script: number; heap: number }> {
  const page = await browser.page(`${origin}/hosts/editors/page.html?editor=none`);
  await page.evaluate((html) => (document.body.innerHTML = html), body);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const { ScriptDuration = 0, JSHeapUsedSize = 0 } = await page.metrics();
  await page.close();
  return { script: ScriptDuration * 1000, heap: JSHeapUsedSize / 1e6 };
}
console.log('\npage at rest                | watched script ms, heap MB | bare script ms, heap MB');
for (const [name, body] of [
  ['no field', '<p>Results</p>'],
  ['200 fields', '<textarea></textarea>'.repeat(200)],
  ['50 frames', '<iframe srcdoc="<p>Result"></iframe>'.repeat(50)],
] as const) {
  const w = await rest(hosts.origin, body);
  const b = await rest(bareOrigin, body);
  console.log(`${name.padEnd(27)} | ${show(w.script)}  ${show(w.heap)}             | ${show(b.script)}  ${show(b.heap)}`);
}
await browser.close();
await hosts.close();
