import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHosts, type HostServer } from '../hosts/server.ts';
import { TestBrowser } from './driver/browser.ts';
import { faultOfMark } from './driver/marks.ts';
import { builtPackage } from './driver/package.ts';
import { kind } from './driver/run.ts';
import { until } from './driver/until.ts';
import { RIVERSIDE } from './stand-ins.ts';

/** Invented. */
const NOTE = 'Husband hits her. Otherwise well.';
const PASSAGE = 'Husband hits her';
const LATER = ' Had a termination.';
const LATER_PASSAGE = 'Had a termination';
/** Fields whose marks are painted in each of the ways there are: over the field, by the sheet of the document, by one adopted in a shadow root. */
const FIELDS = {
  textarea: { page: 'page.html?editor=textarea', find: () => document.querySelector('textarea') },
  contenteditable: { page: 'page.html?editor=contenteditable', find: () => document.querySelector('[contenteditable]') },
  'a field in a shadow root': { page: 'page.html?editor=places&in=closed-shadow', find: () => window.pageEditor?.field?.() ?? null },
} as const;

let hosts: HostServer;
let browser: TestBrowser;
beforeAll(async () => {
  hosts = await serveHosts();
  browser = await TestBrowser.open(kind);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});

interface Open {
  readonly page: Page;
  readonly field: ElementHandle<HTMLElement>;
  readonly told: number;
}

/** A page in which a note has been typed, with its mark and badge. */
async function open(name: keyof typeof FIELDS): Promise<Open> {
  const told = browser.errors.length;
  const page = await browser.page(`${hosts.origin}/hosts/editors/${FIELDS[name].page}`);
  await until('the editor', async () => (await page.title()) === 'ready');
  const field = (await page.evaluateHandle(FIELDS[name].find)) as ElementHandle<HTMLElement>;
  await browser.type(field, NOTE);
  await marked(page);
  return { page, field, told };
}
async function marked(page: Page, passage = PASSAGE): Promise<void> {
  await until('the mark', async () => {
    const fault = await faultOfMark(page, passage);
    if (fault) throw new Error(fault);
    return true;
  });
  await shown(page);
}
/** Waits for the badge alone: where to look for a mark, Firefox tells of the field that has the focus. */
const shown = (page: Page): Promise<unknown> => browser.overlay(page).find('button', /to review/);
async function nothingShows(page: Page): Promise<void> {
  await browser.overlay(page).gone('button', /to review/);
  await until('no mark', async () => (await faultOfMark(page, PASSAGE)) === 'Husband hits her: no line under it');
}
/** What of ours is in the page, on screen or not: what stands over it, and passages that are painted. */
const ours = (page: Page): Promise<{ hosts: number; painted: number }> =>
  page.evaluate(() => ({ hosts: document.querySelectorAll('html > [popover]').length, painted: [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0) }));
const textOf = (field: ElementHandle<HTMLElement>): Promise<string> => field.evaluate((element) => (element as HTMLTextAreaElement).value ?? element.textContent);

describe.each(Object.keys(FIELDS) as (keyof typeof FIELDS)[])('%s that is open', (name) => {
  it('when the extension is switched off shows nothing of ours; switched on again and then updated, it is watched anew before anybody uses it, marked once, with no error', async () => {
    const { page, field, told } = await open(name);
    const before = await ours(page);
    await browser.switchExtension(false);
    await page.bringToFront();
    await nothingShows(page);
    await browser.type(field, ' Fluids.');
    expect(await textOf(field)).toBe(`${NOTE} Fluids.`);
    await nothingShows(page);
    await field.evaluate((element) => { element.blur(); });
    await browser.switchExtension(true);
    await page.bringToFront();
    await shown(page);
    await marked(page);
    expect(await ours(page)).toEqual(before);
    await field.evaluate((element) => { element.blur(); });
    await browser.raw.installExtension(builtPackage(kind, 'localhost'));
    await page.bringToFront();
    await shown(page);
    await browser.type(field, LATER);
    await marked(page, LATER_PASSAGE);
    await marked(page);
    await browser.overlay(page).find('button', /^2 to review/);
    expect(await ours(page)).toEqual({ hosts: before.hosts, painted: 2 * before.painted });
    expect(await textOf(field)).toBe(`${NOTE} Fluids.${LATER}`);
    expect(browser.errors.slice(told)).toEqual([]);
    await page.close();
  });
});

describe('a page', () => {
  it('asks at save about a note that was written before the extension was switched off and on, though nobody has used its field since', async () => {
    hosts.reset();
    const page = await browser.page(`${hosts.origin}${RIVERSIDE.address}`);
    await browser.type(await RIVERSIDE.note(page), NOTE);
    await shown(page);
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); });
    await browser.switchExtension(false);
    await page.bringToFront();
    await browser.overlay(page).gone('button', /to review/);
    await browser.switchExtension(true);
    await page.bringToFront();
    await shown(page);
    await RIVERSIDE.save!(page);
    await browser.overlay(page).find('alertdialog', /./);
    expect(RIVERSIDE.saved(hosts)).toEqual([]);
    await page.close();
  });

  it('that comes back as it was left, from the back/forward cache, keeps its mark and badge, and is watched as before', async () => {
    const { page, told } = await open('textarea');
    const before = await ours(page);
    // the page itself goes and comes back: what the driver navigates is loaded anew
    await page.evaluate((elsewhere) => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'as it was' : 'anew'));
      setTimeout(() => (location.href = elsewhere));
    }, `${hosts.origin}/hosts/editors/page.html?editor=contenteditable`);
    await until('the other page', async () => (await page.title()) === 'ready' && (await page.$('[contenteditable]')) !== null);
    await page.evaluate(() => { setTimeout(() => { history.back(); }); });
    await until('the page as it was', async () => (await page.title()) === 'as it was');
    await marked(page);
    expect(await ours(page)).toEqual(before);
    const field = (await page.$('textarea'))!;
    await browser.type(field, LATER);
    await marked(page, LATER_PASSAGE);
    await browser.overlay(page).find('button', /^2 to review/);
    expect(await ours(page)).toEqual({ hosts: before.hosts, painted: 2 * before.painted });
    expect(await textOf(field)).toBe(`${NOTE}${LATER}`);
    expect(browser.errors.slice(told)).toEqual([]);
    await page.close();
  });

  it('that is open when the extension is removed keeps its text and its work, with nothing of ours on screen and no error', async () => {
    const { page, field, told } = await open('textarea');
    await browser.raw.uninstallExtension(browser.extensionId);
    await nothingShows(page);
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Fluids.');
    expect(await textOf(field)).toBe(`${NOTE} Fluids.`);
    // Firefox ends our scripts before they can tidy up: what they leave does not show
    if (kind === 'chromium') expect(await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0) + document.adoptedStyleSheets.length)).toBe(0);
    expect(browser.errors.slice(told)).toEqual([]);
  });
});
