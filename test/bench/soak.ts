// npm run soak: types, scrolls, makes and removes fields and frames for MINUTES (30 unless said) in each browser, or in BROWSER alone, and
// prints memory, listeners and errors at the start, after 500 fields, and at the end. Not part of npm test.
import { readdirSync, readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { TestBrowser } from '../e2e/driver/browser.ts';
import { BROWSERS } from '../e2e/driver/package.ts';
import { until } from '../e2e/driver/until.ts';
import { serveHosts } from '../hosts/server.ts';

const MINUTES = Number(process.env.MINUTES ?? 30);
const FIELDS_A_ROUND = 10;
const FIELDS_EARLY = 500;
/** Between keys, in ms: a very fast typist, so that frames are drawn in between. */
const KEY_MS = 15;
const NOTE = 'Husband hits her when he drinks. Sleeps badly.';

interface Used {
  /** Of the page and every script in it, after a collection, in MB. Chromium alone tells it. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Resident memory of all the browser's processes, in MB. On Linux alone. */
  readonly resident: number;
  readonly errors: number;
}

/** Resident memory of a process and all that it started, in MB. */
function residentOf(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
        sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1000);
      } catch {
        // It ended while being looked at.
      }
    }
  } catch {
    return Number.NaN;
  }
  const isUnder = (pid: number): boolean => pid === root || (parents.has(pid) && isUnder(parents.get(pid)!));
  return [...sizes].reduce((sum, [pid, size]) => sum + (isUnder(pid) ? size : 0), 0);
}

async function used(browser: TestBrowser, page: Page): Promise<Used> {
  const resident = residentOf(browser.raw.process()?.pid ?? 0);
  const errors = browser.errors.length;
  if (browser.kind !== 'chromium') return { heap: Number.NaN, nodes: Number.NaN, listeners: Number.NaN, resident, errors };
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners, resident, errors };
}
const words = ({ heap, nodes, listeners, resident, errors }: Used): string =>
  [Number.isNaN(heap) ? '' : `heap ${heap.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners; `, `resident ${resident.toFixed(0)} MB; errors ${errors}`].join('');

const hosts = await serveHosts();
for (const kind of BROWSERS.filter((each) => (process.env.BROWSER ?? each) === each)) {
  const browser = await TestBrowser.open(kind);
  const page = await browser.page(`${hosts.origin}/hosts/editors/page.html?editor=textarea`);
  await until('the editor', async () => (await page.title()) === 'ready');
  let fields = 0;
  const one = async (tag: 'textarea' | 'editable'): Promise<void> => {
    const field = await page.evaluateHandle((kindOfField) => {
      const made = document.createElement(kindOfField === 'textarea' ? 'textarea' : 'div');
      if (kindOfField === 'editable') made.contentEditable = 'true';
      made.style.cssText = 'display:block;width:400px;min-height:60px';
      document.getElementById('place')!.append(made);
      return made;
    }, tag);
    await field.click();
    await page.keyboard.type(NOTE, { delay: KEY_MS });
    await page.evaluate(() => scrollBy(0, 40));
    await page.evaluate((made) => made.remove(), field as ElementHandle<HTMLElement>);
    await field.dispose();
    fields++;
  };
  /** A frame that comes, is written in, and goes. */
  const frame = async (): Promise<void> => {
    await page.evaluate(
      () =>
        new Promise<void>((loaded) => {
          const made = document.createElement('iframe');
          made.style.cssText = 'width:400px;height:100px';
          made.srcdoc = '<textarea style="width:300px;height:60px"></textarea>';
          made.onload = () => loaded();
          document.getElementById('place')!.append(made);
        }),
    );
    const frameElement = (await page.$('iframe'))!;
    const inside = (await frameElement.contentFrame())!;
    await (await inside.waitForSelector('textarea'))!.click();
    await page.keyboard.type(NOTE, { delay: KEY_MS });
    await frameElement.evaluate((made) => made.remove());
    await frameElement.dispose();
    fields++;
  };
  const round = async (): Promise<void> => {
    for (let i = 0; i < FIELDS_A_ROUND - 1; i++) await one(i % 2 === 0 ? 'textarea' : 'editable');
    await frame();
  };
  const calm = async (): Promise<Used> => {
    await browser.overlay(page).gone('button', /to review/);
    return used(browser, page);
  };
  await round();
  console.log(`${kind}, after ${fields} fields: ${words(await calm())}`);
  const end = Date.now() + MINUTES * 60_000;
  for (let early = true; Date.now() < end; ) {
    await round();
    if (!early || fields < FIELDS_EARLY) continue;
    early = false;
    console.log(`${kind}, after ${fields} fields: ${words(await calm())}`);
  }
  console.log(`${kind}, after ${fields} fields and ${MINUTES} min: ${words(await calm())}`);
  await browser.close();
}
await hosts.close();
