import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';
import { axeAgainst } from './room/axe.ts';

const at = openForTests();
const PAGES = ['popup', 'options', 'policy', 'welcome', 'check', 'practice', 'sidepanel'] as const;
const SENTENCE = 'Her husband hit her last night and she is afraid of him.';
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
  await page.waitForSelector('h1');
  return page;
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
    expect(at.browser.errors.slice(errors)).toEqual([]);
    await page.close();
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
    await says(popup, 'waits for a decision.');
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
