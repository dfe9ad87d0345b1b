/**
 * How long a review of a long page takes, and whether the page ever waits for it: npx tsx test/bench/review.ts [entries] [runs].
 * BROWSER=firefox for one browser. A page of that many entries is reviewed through the side panel's own page, and scrolled
 * through before and after.
 *
 * Chromium's tasks on the reviewed page's thread are read from its trace, from the start of the review to its end: how long each
 * took, and how much of that the thread was at work. A task that took over 50 ms with a few of them at work had to wait for the
 * computer, which other programs kept busy; one that worked over 50 ms is ours to slice. Firefox tells of no tasks: there the
 * page's own clock is asked how late it is, in the review and in as long a time at rest before it.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { TestBrowser } from '../e2e/driver/browser.ts';
import { BROWSERS, buildPackage, type BrowserKind } from '../e2e/driver/package.ts';
import { until } from '../e2e/driver/until.ts';

const ENTRIES = Number(process.argv[2] ?? 20_000);
const RUNS = Number(process.argv[3] ?? 1);
/** A task longer than this, in ms, is one that a person may feel. */
const LONG_MS = 50;
/** Jumps through the whole record: marks come and go with each. */
const SCROLLS = 60;
/** The time at rest before a review, in ms. */
const REST_MS = 4_000;
/** How often the page's clock is asked, in ms. */
const CLOCK_MS = 5;

const notes = ['dev.jsonl', 'dev-benign.jsonl'].flatMap((file) => readFileSync(`test/corpus/studied/${file}`, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text));
const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
const article = (at: number): string => `<article><time datetime="${new Date(Date.UTC(2000, 0, 1) + at * 36e5 * 11).toISOString().slice(0, 10)}"></time><h3>Entry ${at}</h3><p>${escaped(notes[at % notes.length]!)}</p></article>`;
const record = `<!doctype html><meta charset="utf-8"><title>Record</title><body><h1>Record</h1>${Array.from({ length: ENTRIES }, (_, at) => article(at)).join('\n')}`;

interface Task {
  /** From its beginning to its end. */
  readonly ms: number;
  /** Of that, how long the thread was at work. */
  readonly work: number;
  /** What it did longest, and how long it was at work with it. */
  readonly chiefly: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The tasks of the thread that says `from`, until it says `to`. */
function tasksBetween(trace: Uint8Array, from: string, to: string): Task[] {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString('utf8')) as { traceEvents: TraceEvent[] };
  const begins = traceEvents.find(({ name }) => name === from);
  const ends = traceEvents.find(({ name }) => name === to);
  if (!begins || !ends) throw new Error(`the trace says nothing of ${begins ? to : from}`);
  const done = traceEvents.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === begins.pid && tid === begins.tid && ts >= begins.ts && ts <= ends.ts).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: { task: TraceEvent; inside: TraceEvent[] }[] = [];
  for (const event of done) {
    const last = tasks.at(-1);
    if (last && event.ts < last.task.ts + (last.task.dur ?? 0)) last.inside.push(event);
    else if (event.name.endsWith('RunTask')) tasks.push({ task: event, inside: [] });
  }
  return tasks.map(({ task, inside }) => {
    const named = inside.filter(({ name }) => !/RunTask|SimpleWatcher|mojo|Accept|callFunction|FunctionCall|UpdateLifecycle|Commit/.test(name)).sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))[0];
    // A thread's clock may go in steps of 20 ms: nothing works longer than it takes.
    return { ms: (task.dur ?? 0) / 1000, work: Math.min(task.tdur ?? 0, task.dur ?? 0) / 1000, chiefly: named && (named.tdur ?? 0) * 2 > (task.tdur ?? 0) ? `${named.name} ${Math.round((named.tdur ?? 0) / 1000)}` : 'script' };
  });
}

function told(tasks: readonly Task[]): object {
  const byWork = [...tasks].sort((a, b) => b.work - a.work);
  const long = tasks.filter(({ ms }) => ms > LONG_MS);
  return {
    tasksOver50ms: long.length,
    aboveTheLimitMs: Math.round(long.reduce((sum, { ms }) => sum + ms - LONG_MS, 0)),
    longestMs: Math.round(Math.max(0, ...tasks.map(({ ms }) => ms))),
    tasksAtWorkOver50ms: byWork.filter(({ work }) => work > LONG_MS).length,
    mostAtWork: byWork.slice(0, 4).map(({ work, chiefly }) => `${work.toFixed(0)} ms (${chiefly})`),
    long: long.map(({ ms, work }) => `${ms.toFixed(0)} ms, ${work.toFixed(0)} of them at work`),
  };
}

/** Asks the page's clock all the time how late it is. As text: what compiles this file adds helpers to functions, and the page has none of them. */
const CLOCK = `{
  const clock = (window.clock = { late: [], asked: 0 });
  let due = performance.now() + ${String(CLOCK_MS)};
  setTimeout(function ask() {
    const late = performance.now() - due;
    clock.asked++;
    if (late > ${String(LONG_MS)}) clock.late.push(Math.round(late));
    due = performance.now() + ${String(CLOCK_MS)};
    setTimeout(ask, ${String(CLOCK_MS)});
  }, ${String(CLOCK_MS)});
}`;
const lateness = (page: Page): Promise<unknown> => page.evaluate('({ asked: clock.asked, over50msLate: clock.late.splice(0) })');

/** Looks at every frame whether a mark is painted; then says when. */
const FIRST_MARK = `{
  window.firstMark = 0;
  requestAnimationFrame(function look() {
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) window.firstMark = performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  });
}`;
const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

async function run(kind: BrowserKind, address: string): Promise<object> {
  const browser = await TestBrowser.open(kind);
  try {
    const page = await browser.page();
    await page.goto(address, { timeout: 120_000 });
    const panel = await browser.extensionPage(`sidepanel.html?tabId=${String(await browser.tabId(page))}`);
    await panel.waitForSelector('.review button');
    await page.bringToFront();
    // A page that was behind another is laid out when it comes to the front: that is its own work, over before ours begins.
    await page.evaluate(DRAWN);
    const watched = async (name: string, work: () => Promise<void>): Promise<object> => {
      if (kind === 'firefox') {
        await lateness(page);
        await work();
        return { clock: await lateness(page) };
      }
      await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'blink', 'v8', 'blink.user_timing'] });
      await page.evaluate(`performance.mark('${name} begins')`);
      await work();
      await page.evaluate(`performance.mark('${name} ends')`);
      return told(tasksBetween((await page.tracing.stop())!, `${name} begins`, `${name} ends`));
    };
    const scrollThrough = async (): Promise<void> => {
      for (let step = 0; step <= SCROLLS; step++) await page.evaluate(`scrollTo(0, document.body.scrollHeight * ${String((SCROLLS - step) / SCROLLS)}); ${DRAWN}`);
    };
    if (kind === 'firefox') await page.evaluate(CLOCK);
    const atRest = kind === 'firefox' ? await watched('rest', () => new Promise((over) => setTimeout(over, REST_MS))) : undefined;
    const scrollingBefore = await watched('scrolling', scrollThrough);
    await page.evaluate(FIRST_MARK);
    let began = 0;
    let complete = 0;
    const reviewing = await watched('review', async () => {
      began = Date.now();
      await panel.evaluate('document.querySelector(".review button").click()');
      // Asked from outside: a tab behind another is seldom woken by its own clocks.
      await until('the end of the reading', () => panel.$('.review-status[data-done]'), 150_000);
      complete = Date.now() - began;
    });
    const firstMark = Number(await page.evaluate('window.firstMark')) - began;
    const scrolling = await watched('scrolling', scrollThrough);
    const status = await panel.$eval('.review-status', (said) => said.textContent.trim());
    return { browser: kind, entries: ENTRIES, status, firstMarkMs: Math.round(firstMark), completeMs: complete, reviewing, ...(atRest && { atRest }), scrolling, scrollingBefore, others: `load ${loadavg()[0]!.toFixed(1)}` };
  } finally {
    await browser.close();
  }
}

const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(record));
await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const { port } = server.address() as { port: number };
const wanted = BROWSERS.filter((kind) => !process.env.BROWSER || process.env.BROWSER === kind);
try {
  for (const kind of wanted) {
    buildPackage(kind, 'localhost');
    for (let at = 0; at < RUNS; at++) console.log(JSON.stringify(await run(kind, `http://localhost:${port}/`), null, 1).replace(/\n\s+/g, ' '));
  }
} finally {
  server.close();
}
