// npm run bench:browser: what watching costs. The same server is met under two names in one browser, one watched and one not, and
// keys are pressed in turns, so that both live through the same weather. Prints medians, p99 and ratios of the time from a key to
// after the frame that shows it, and the main thread's own processor time a key, which other work on the computer does not touch
// (Chromium alone tells it). BROWSER=firefox for one browser; KEYS for the keys a row, 400 unless said; ROW="contenteditable 20000 100"
// for one row of them, ROW=first for what a field costs that holds a text already.
import type { CDPSession, Page } from 'puppeteer-core';
import { TestBrowser } from '../e2e/driver/browser.ts';
import { BROWSERS, type BrowserKind } from '../e2e/driver/package.ts';
import { until } from '../e2e/driver/until.ts';
import { rulesFromFiles } from '../../lib/detect/compile/files.ts';
import { openNote } from '../../lib/detect/note.ts';
import { LABELLED_FILES, readLabelled } from '../../scripts/labelled.ts';
import { serveHosts } from '../hosts/server.ts';

const KEYS = Number(process.env.KEYS ?? 400);
const KEYS_A_ROUND = 50;
/** Loads of each page at rest; their median is told. */
const LOADS = 5;
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
    longest?: number;
    pressed?: number;
  }
}

async function open(browser: TestBrowser, origin: string, editor: string, content: string): Promise<Page> {
  const page = await browser.page(`${origin}/hosts/editors/page.html?editor=${editor}`);
  await until('the editor', async () => (await page.title()) === 'ready');
  await page.evaluate((words) => window.pageEditor!.insert(words), content);
  await page.evaluate(() => {
    window.latencies = [];
    window.longTasks = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) new PerformanceObserver((list) => (window.longTasks! += list.getEntries().length)).observe({ type: 'longtask' });
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
const median = (values: readonly number[]): number => at([...values].sort((x, y) => x - y), 0.5);
const show = (value: number, width = 6): string => (Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(width);

async function keys(page: Page): Promise<void> {
  await page.bringToFront();
  for (let i = 0; i < KEYS_A_ROUND; i++) await page.keyboard.press('KeyX');
}

/** The main thread's processor time so far, in ms; not a number where the browser does not tell. */
function busyOf(kind: BrowserKind, page: Page): () => Promise<number> {
  let session: Promise<CDPSession> | undefined;
  return async () => {
    if (kind !== 'chromium') return Number.NaN;
    session ??= page.createCDPSession().then(async (made) => {
      await made.send('Performance.enable', { timeDomain: 'threadTicks' });
      return made;
    });
    const { metrics } = await (await session).send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

async function benchKeys(browser: TestBrowser, watchedOrigin: string, bareOrigin: string): Promise<void> {
  console.log(`\n${browser.kind}: key to after paint, ms | watched p50    p99 | bare    p50    p99 | added p50    p99 | ratio p50 | processor ms a key: watched  bare  added | long tasks w/b`);
  for (const editor of ['textarea', 'contenteditable'])
    for (const length of [500, 5000, 20_000])
      for (const marks of [0, 10, 100]) {
        if (marks * MARKED.length > length || (process.env.ROW ?? `${editor} ${length} ${marks}`) !== `${editor} ${length} ${marks}`) continue;
        const content = text(length, marks);
        const pages = [await open(browser, watchedOrigin, editor, content), await open(browser, bareOrigin, editor, content)] as const;
        const [watched, bare] = pages;
        const busy = pages.map((page) => busyOf(browser.kind, page));
        await keys(watched);
        if (marks > 0) await browser.overlay(watched).find('button', /to review/);
        await keys(bare);
        for (const page of pages) await page.evaluate(() => ((window.latencies = []), (window.longTasks = 0)));
        const used = [0, 0];
        const rounds = Math.ceil(KEYS / KEYS_A_ROUND);
        for (let round = 0; round < rounds; round++)
          for (const i of round % 2 ? [1, 0] : [0, 1]) {
            const before = await busy[i]!();
            await keys(pages[i]!);
            used[i]! += ((await busy[i]!()) - before) / (rounds * KEYS_A_ROUND);
          }
        const [w, b] = await Promise.all(pages.map(async (page) => page.evaluate(() => ({ ms: [...window.latencies!].sort((x, y) => x - y), long: window.longTasks! }))));
        const [w50, w99, b50, b99] = [at(w!.ms, 0.5), at(w!.ms, 0.99), at(b!.ms, 0.5), at(b!.ms, 0.99)];
        console.log(
          `${editor.padEnd(15)} ${String(length).padStart(6)} ${String(marks).padStart(4)}${' '.repeat(browser.kind.length - 1)} |  ${show(w50)} ${show(w99)}   |  ${show(b50)} ${show(b99)} |   ${show(w50 - b50)} ${show(w99 - b99)} |   ${(w50 / b50).toFixed(2)}    |                  ${show(used[0]!)} ${show(used[1]!)} ${show(used[0]! - used[1]!)}   | ${w!.long}/${b!.long}`,
        );
        for (const page of pages) await page.close();
      }
}

/** Processor time of loading a page and leaving it alone, in ms, and its heap after a collection, in MB: all of a renderer's frames and worlds. */
async function rest(browser: TestBrowser, origin: string, body: string): Promise<{ busy: number; heap: number }> {
  const page = await browser.page();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/hosts/editors/page.html?editor=none`, { waitUntil: 'load' });
  await page.evaluate((html) => (document.body.innerHTML = html), body);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const of = async (name: string): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const busy = (await of('TaskDuration')) * 1000;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await of('JSHeapUsedSize')) / 1e6;
  await page.close();
  return { busy, heap };
}

async function benchRest(browser: TestBrowser, watchedOrigin: string, bareOrigin: string): Promise<void> {
  console.log(`\npage at rest, median of ${LOADS}    | watched: processor ms, heap MB | bare: processor ms, heap MB`);
  for (const [name, body] of [
    ['no field', '<p>Results</p>'],
    ['200 fields', '<textarea></textarea>'.repeat(200)],
    ['50 frames', '<iframe srcdoc="<p>Result"></iframe>'.repeat(50)],
  ] as const) {
    const runs: { w: { busy: number; heap: number }; b: { busy: number; heap: number } }[] = [];
    for (let i = 0; i < LOADS; i++) runs.push({ w: await rest(browser, watchedOrigin, body), b: await rest(browser, bareOrigin, body) });
    const of = (side: 'w' | 'b', what: 'busy' | 'heap'): string => show(median(runs.map((run) => run[side][what])));
    console.log(`${name.padEnd(27)} |        ${of('w', 'busy')}  ${of('w', 'heap')}          |     ${of('b', 'busy')}  ${of('b', 'heap')}`);
  }
}

/** Notes in which nothing is marked, one after another. */
function harmless(): string {
  const rules = rulesFromFiles();
  return LABELLED_FILES.flatMap((file) => readLabelled('studied', file)).filter(({ spans, optional, text: note }) => !spans?.length && !optional?.length && openNote(note, {}, rules).findings.length === 0).map(({ text: note }) => note).join('\n');
}

/** A page whose field holds a long text is come to, and the field pressed into: for how long the page can't answer at most, and when the last passage is marked, in ms. */
async function first(browser: TestBrowser, origin: string, held: string, watched: boolean): Promise<{ longest: number; marked: number }> {
  const page = await browser.page(`${origin}/hosts/editors/page.html?editor=contenteditable`);
  await until('the editor', async () => (await page.title()) === 'ready');
  await page.evaluate((words) => window.pageEditor!.insert(words), `${held}. ${MARKED}`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => {
    // by how long a message to oneself takes: tasks of other worlds than the page's are not all told as long tasks
    window.longest = 0;
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest!, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    addEventListener('pointerdown', () => (window.pressed = performance.now()), { capture: true });
  });
  // at its end: what is far from what shows is not painted
  const [x, y] = await page.$eval('[contenteditable]', (field) => {
    scrollTo(0, document.documentElement.scrollHeight);
    const { left, top, bottom } = field.getBoundingClientRect();
    return [left + 20, Math.max(top + 4, Math.min(bottom, innerHeight) - 12)] as const;
  });
  await page.mouse.click(x, y);
  const marked = watched
    ? await page.waitForFunction((end) => [...CSS.highlights.values()].some((marks) => [...marks].some((range) => (range as Range).startOffset > end)) && performance.now() - window.pressed!, {}, held.length - 1).then(async (handle) => Number(await handle.jsonValue()))
    : Number.NaN;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const longest = await page.evaluate(() => window.longest!);
  await page.close();
  return { longest, marked };
}

async function benchFirst(browser: TestBrowser, watchedOrigin: string, bareOrigin: string): Promise<void> {
  console.log(`\na field that holds a text is pressed into for the first time, median of ${LOADS} | longest silence, ms: watched  bare | last passage marked after, ms`);
  const all = harmless();
  for (const length of [500, 2_000, 10_000, 50_000]) {
    const held = all.slice(0, length);
    const runs: { w: { longest: number; marked: number }; b: { longest: number } }[] = [];
    for (let i = 0; i < LOADS; i++) runs.push({ w: await first(browser, watchedOrigin, held, true), b: await first(browser, bareOrigin, held, false) });
    console.log(`${String(length).padStart(8)} characters | ${show(median(runs.map(({ w }) => w.longest)))}  ${show(median(runs.map(({ b }) => b.longest)))} | ${show(median(runs.map(({ w }) => w.marked)))}`);
  }
}

const hosts = await serveHosts();
const bareOrigin = hosts.origin.replace('localhost', '127.0.0.1');
for (const kind of BROWSERS.filter((each) => (process.env.BROWSER ?? each) === each)) {
  const browser = await TestBrowser.open(kind);
  if (process.env.ROW !== 'first') await benchKeys(browser, hosts.origin, bareOrigin);
  if (kind === 'chromium' && process.env.ROW === undefined) await benchRest(browser, hosts.origin, bareOrigin);
  if (kind === 'chromium' && (process.env.ROW ?? 'first') === 'first') await benchFirst(browser, hosts.origin, bareOrigin);
  await browser.close();
}
await hosts.close();
