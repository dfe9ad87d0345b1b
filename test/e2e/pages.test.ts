import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/detect/finding.ts';
import { LEAD_ROLES } from '../../lib/policy/effective.ts';
import { TestBrowser } from './driver/browser.ts';
import { kind, openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';
import { axeAgainst } from './room/axe.ts';

const at = openForTests();
const PAGES = ['popup', 'options', 'policy', 'welcome', 'check', 'practice', 'sidepanel'] as const;
const SENTENCE = 'Her husband hit her last night.';
const GOOD = '{ "version": 1, "practice": { "name": "Oak Street Surgery", "ods": "A00001" }, "leads": [{ "role": "safeguarding-lead", "name": "Dr A. Example", "contact": "extension 201" }], "sites": ["https://record.example/*"], "guard": "remind" }';

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const says = (page: Page, what: string): Promise<unknown> => until(`"${what}" on the page`, async () => (await words(page)).includes(what));
const press = async (page: Page, name: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}")])`))!.click();
};

/** Whether the page's ground is light or dark. */
const brightness = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    return parts.reduce((sum, part) => sum + part, 0) > 3 * 128 ? 'light' : 'dark';
  });

/** One of our pages, when it shows its heading. */
async function open(name: (typeof PAGES)[number]): Promise<Page> {
  const page = await at.browser.extensionPage(`${name}.html`);
  // the heading stands before what is read from the store does
  await page.waitForSelector(name === 'options' ? '[name=appearance]' : 'h1');
  return page;
}

/** CSS pixels. 640 is a window of 1280 zoomed to 200%; 320 one zoomed to 400%, or a narrow panel. */
const NARROW = [640, 320] as const;

/** How far a page can be scrolled sideways at a width, in CSS pixels, and what reaches out furthest. */
async function sideways(page: Page, width: number): Promise<string | null> {
  const before = page.viewport()!;
  await page.setViewport({ width, height: before.height, deviceScaleFactor: 2 });
  const out = await page.evaluate((wide) => {
    const root = document.documentElement;
    const widest = [...document.querySelectorAll('body *')].filter((element) => !element.closest('.scroll, .unseen')).sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
    return root.scrollWidth > wide ? `${String(root.scrollWidth)} px: ${widest?.outerHTML.slice(0, 120) ?? ''}` : null;
  }, width);
  await page.setViewport(before);
  return out;
}

/** A record with a sentence typed into it that is marked. */
async function record(): Promise<Page> {
  const page = await at.browser.page(`${at.hosts.origin}/record/holloway`);
  await at.browser.type((await page.waitForSelector('[name=history]'))!, SENTENCE);
  await at.browser.overlay(page).find('button', /to review/);
  return page;
}

describe.each(['light', 'dark'] as const)('each of our pages, %s', (appearance) => {
  beforeAll(async () => {
    const options = await open('options');
    await options.select('[name=appearance]', appearance);
    await until('the settings to be dressed so', () => options.evaluate((wanted) => document.documentElement.dataset.appearance === wanted, appearance));
    await options.close();
  });

  it.each(PAGES)('%s opens without an error and axe has nothing against it', async (name) => {
    const errors = at.browser.errors.length;
    const page = await open(name);
    await until('its dress', () => page.evaluate((wanted) => document.documentElement.dataset.appearance === wanted, appearance));
    expect(await brightness(page)).toBe(appearance);
    expect(await axeAgainst(page)).toEqual([]);
    for (const width of NARROW) expect(await sideways(page, width), `sideways at ${String(width)} px`).toBeNull();
    expect(at.browser.errors.slice(errors)).toEqual([]);
    await page.close();
  });
});

describe('each of our pages in the computer’s own colours', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    const options = await open('options');
    await options.select('[name=appearance]', 'system');
    await until('the settings to follow the computer', () => options.evaluate(() => document.documentElement.dataset.appearance === undefined));
    await options.close();
    // Chromium is told by DevTools, Firefox by its preferences
    browser = kind === 'chromium' ? at.browser : await TestBrowser.open(kind, { preferences: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 } });
  });
  afterAll(async () => {
    if (kind === 'firefox') await browser.close();
  });

  it.each(PAGES)('%s can be read, and its buttons are seen as buttons', async (name) => {
    const page = await browser.extensionPage(`${name}.html`);
    await page.waitForSelector('h1');
    if (kind === 'chromium') await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await axeAgainst(page)).toEqual([]);
    const bare = await page.$$eval('button:not(.link, .link-button)', (buttons) => buttons.filter((button) => button.checkVisibility() && getComputedStyle(button).borderTopStyle === 'none').map((button) => button.textContent));
    expect(bare).toEqual([]);
    await page.close();
  });
});

describe('the locum’s page', () => {
  it.runIf(kind === 'chromium')('prints on one sheet of A4, with everything a practice can say', async () => {
    const options = await open('options');
    const categories = Object.fromEntries(CATEGORIES.map((id) => [id, { guidance: 'Tell the safeguarding lead the same day, and write down whom you told.' }]));
    const leads = LEAD_ROLES.map((role) => ({ role, name: 'Dr A. Example', contact: '01632 960 001, extension 201' }));
    for (const system of ['emis-web', 'systmone'] as const) {
      await (await options.waitForSelector('[name=policy-text]'))!.evaluate((field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, JSON.stringify({ ...(JSON.parse(GOOD) as object), reviewDate: '2020-03-31', system, leads, categories }));
      await press(options, 'Read this text');
      await press(options, 'Put it in force');
      await says(options, 'Saved.');
      const policy = await open('policy');
      await says(policy, 'This policy was due for review');
      const pdf = Buffer.from(await policy.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)], system).toHaveLength(1);
      await policy.close();
      await options.reload();
    }
    await press(options, 'Take the practice policy out of force');
    await says(options, 'No practice policy is in force.');
    await options.close();
  });
});

describe('the settings', () => {
  it('take a category’s marks from an open tab as soon as it is switched off, and bring them back', async () => {
    const page = await record();
    const options = await open('options');
    await options.click('[name=domestic-abuse]');
    await says(options, 'Saved.');
    await at.browser.overlay(page).gone('button', /to review/);
    await options.click('[name=domestic-abuse]');
    await at.browser.overlay(page).find('button', /to review/);
    await options.close();
    await page.close();
  });

  it('name the line of a damaged policy file and leave things as they are; compare a good one and put it in force', async () => {
    const options = await open('options');
    const field = (await options.waitForSelector('[name=policy-text]'))!;
    await field.type('{ "version": 1,\n"practice": { "name": "Oak Street Surgery", "ods": "A00001" },\n"guard": "perhaps" }');
    await press(options, 'Read this text');
    await says(options, 'Line 3, guard: Expected');
    expect(await words(options)).toContain('No practice policy is in force.');
    expect(await options.$('::-p-xpath(//button[normalize-space(.)="Put it in force"])')).toBeNull();

    await field.click();
    await at.browser.press(options, 'Ctrl+A');
    await field.type(GOOD);
    await press(options, 'Read this text');
    await says(options, 'What would change');
    expect(await words(options)).toContain('Oak Street Surgery, A00001');
    expect(await words(options)).toContain('No practice policy is in force.');
    expect(await axeAgainst(options)).toEqual([]);
    await press(options, 'Put it in force');
    await says(options, 'In force: Oak Street Surgery');
    expect(await words(options)).toContain('record.example: the browser does not permit it');

    const policy = await open('policy');
    await says(policy, 'Oak Street Surgery: what patients can see online');
    expect(await words(policy)).toContain('Dr A. Example');
    await policy.close();
    await options.bringToFront();
    await press(options, 'Take the practice policy out of force');
    await says(options, 'No practice policy is in force.');
    await options.close();
  });
});

describe('the popup', () => {
  it('says that the site is watched, and switches it off for today and on again', async () => {
    const page = await record();
    const popup = await at.browser.popup(page);
    await says(popup, 'Watching this site for the built-in policy.');
    await until('what waits for a decision', async () => /waits? for a decision\./.test(await words(popup)));
    await press(popup, 'Off for today on this site');
    await says(popup, 'Not watching: you switched it off here.');
    await says(popup, 'On again at 00:00.');
    expect(await axeAgainst(popup)).toEqual([]);
    await at.browser.overlay(page).gone('button', /to review/);
    await press(popup, 'Switch on again here');
    await says(popup, 'Watching this site');
    await at.browser.overlay(page).find('button', /to review/);
    await popup.close();
    await page.close();
  });
});
