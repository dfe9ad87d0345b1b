import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';
import { axeAgainst } from './room/axe.ts';

const at = openForTests();
const SENTENCE = 'Her husband hit her last night and she is afraid of him.';
const POLICY = { version: 1, practice: { name: 'Oak Street Surgery', ods: 'A00001' } };

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const says = (page: Page, what: string): Promise<unknown> => until(`"${what}" on the page`, async () => (await words(page)).includes(what));
/** Presses a button by the words it starts with, or by its whole name for a screen reader. */
const press = async (page: Page, name: string): Promise<void> => {
  await (await page.waitForSelector(`::-p-xpath(//button[starts-with(normalize-space(.), "${name}") or @aria-label="${name}"])`))!.click();
};
const fill = async (page: Page, name: string, text: string): Promise<void> => {
  await (await page.waitForSelector(`[name="${name}"]`))!.type(text);
};
const open = async (name: string): Promise<Page> => {
  const page = await at.browser.extensionPage(`${name}.html`);
  await page.waitForSelector('h2, .actions');
  return page;
};
/** A record with a sentence typed into it that is marked. */
async function record(): Promise<Page> {
  const page = await at.browser.page(`${at.hosts.origin}/record/holloway`);
  await at.browser.type((await page.waitForSelector('[name=history]'))!, SENTENCE);
  await at.browser.overlay(page).find('button', /to review/);
  return page;
}
/** A file for a test to open, in the browser's own profile. */
async function file(name: string, text: string): Promise<string> {
  await mkdir(at.browser.downloads, { recursive: true });
  const path = join(at.browser.downloads, name);
  await writeFile(path, text);
  return path;
}
/** What was saved under a name that begins so, once it is whole. */
const saved = (name: string): Promise<string> =>
  until(`${name} to be saved`, async () => {
    if (!existsSync(at.browser.downloads)) return null;
    const found = (await readdir(at.browser.downloads)).find((each) => each.startsWith(name) && !/\.(?:part|crdownload)$/.test(each));
    return found ? (await readFile(join(at.browser.downloads, found), 'utf8')) || null : null;
  });
async function openFile(page: Page, input: string, path: string): Promise<void> {
  const field = (await page.waitForSelector(`[name=${input}]`))! as unknown as { uploadFile(...paths: string[]): Promise<void> };
  await field.uploadFile(path);
}

/** Tests leave tabs open when they fail; the next begins with none. */
afterEach(async () => {
  const [first, ...others] = await at.browser.raw.pages();
  for (const page of others) await page.close();
  await first?.goto('about:blank');
});

describe('a practice’s policy', () => {
  it('is filled in as a form, compared, put in force, shown to a locum, and says so when its review is due', async () => {
    const options = await open('options');
    await (await options.waitForSelector('::-p-xpath(//summary[normalize-space(.)="Fill it in as a form"])'))!.click();
    await fill(options, 'form-name', 'Oak Street Surgery');
    await press(options, 'Add a person to ask');
    await fill(options, 'form-lead-name', 'Dr A. Example');
    await fill(options, 'form-lead-contact', 'extension 201');
    await fill(options, 'form-guidance-domestic-abuse', 'Tell the lead the same day.');
    await fill(options, 'form-sites', 'http://record.localhost/\nhttp://letters.localhost/');
    await options.select('[name=form-guard]', 'remind');
    await options.click('[name=form-lock-guard]');
    await press(options, 'See what would change');
    await says(options, 'practice.ods: This field is missing.');
    await fill(options, 'form-ods', 'a00001');
    // a day long past, typed as the browser's date field takes it
    await options.$eval('[name=form-review]', (field) => {
      (field as HTMLInputElement).value = '2020-03-31';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(options, 'See what would change');
    await says(options, 'Oak Street Surgery, A00001');
    expect(await words(options)).toContain('No practice policy is in force.');
    expect(await axeAgainst(options)).toEqual([]);
    await press(options, 'Put it in force');
    await says(options, 'In force: Oak Street Surgery');
    await says(options, 'This policy was due for review on 31 Mar 2020.');
    expect(await options.$eval('fieldset:has([name=guard])', (field) => (field as HTMLFieldSetElement).disabled)).toBe(true);
    expect(await words(options)).toContain('Set by your practice; it cannot be changed here.');
    await press(options, 'Save the policy as a file');
    expect(JSON.parse(await saved('practice-policy'))).toMatchObject({ ...POLICY, guard: 'remind', locked: ['guard'], sites: ['http://record.localhost/*', 'http://letters.localhost/*'] });

    const page = await record();
    const popup = await at.browser.popup(page);
    await says(popup, 'Watching this site for Oak Street Surgery’s policy.');
    await says(popup, 'The policy was due for review on 31 Mar 2020.');
    await press(popup, 'Practice policy');
    const policy = await until('the policy’s page', async () => {
      const tabs = await at.browser.raw.pages();
      const paths = await Promise.all(tabs.map((tab) => tab.evaluate(() => location.pathname).catch(() => '')));
      return tabs[paths.indexOf('/policy.html')];
    });
    await says(policy, 'This policy was due for review on 31 Mar 2020.');
    expect(await words(policy)).toContain('Dr A. Example');
    expect(await words(policy)).toContain('Domestic abuse: Tell the lead the same day.');
  });

  it('names its sites, which are watched at one press and cannot be taken off the list', async () => {
    const address = at.hosts.origin.replace('localhost', 'record.localhost');
    const page = await at.browser.page(`${address}/hosts/editors/page.html?editor=textarea`);
    await at.browser.allow('record.localhost');
    const options = await open('options');
    await says(options, 'http://record.localhost: the browser does not permit it');
    expect(await options.$('[aria-label="Remove http://record.localhost"]')).toBeNull();
    await press(options, 'Watch it http://record.localhost');
    await says(options, 'http://record.localhost: watched');
    await page.bringToFront();
    await at.browser.type((await page.waitForSelector('textarea'))!, SENTENCE);
    await at.browser.overlay(page).find('button', /to review/);
  });

  it('names a site that the popup asks to allow, and to allow again once the browser has taken it back', async () => {
    const page = await at.browser.page(`${at.hosts.origin.replace('localhost', 'letters.localhost')}/hosts/editors/page.html?editor=textarea`);
    await at.browser.allow('letters.localhost');
    await at.browser.pressToolbar(page);
    let popup = await at.browser.popup(page);
    await says(popup, 'Not watching: your practice’s policy names this site, and the browser asks you to allow it first.');
    expect(await words(popup)).not.toContain('again');
    await press(popup, 'Allow this site');
    await says(popup, 'Watching this site for Oak Street Surgery’s policy.');
    // as on the browser's own page about the extension
    await popup.evaluate(`(globalThis.browser ?? chrome).permissions.remove({ origins: ['http://letters.localhost/*'] })`);
    await popup.close();
    await page.reload();
    await at.browser.pressToolbar(page);
    popup = await at.browser.popup(page);
    await says(popup, 'Not watching: the browser has taken back the permission for this site.');
    await press(popup, 'Allow this site again');
    await says(popup, 'Watching this site for Oak Street Surgery’s policy.');
    await page.bringToFront();
    await at.browser.type((await page.waitForSelector('textarea'))!, SENTENCE);
    await at.browser.overlay(page).find('button', /to review/);
  });

  it('is opened by file and by drop; one from a later version or too large names what is wrong and changes nothing', async () => {
    const options = await open('options');
    await openFile(options, 'policy-file', await file('later.json', '{\n "version": 2 }'));
    await says(options, 'Line 2, version: This policy was written for a later version');
    await openFile(options, 'policy-file', await file('large.json', `{ "version": 1${' '.repeat(4_000_000)}}`));
    await says(options, 'The file is too large: 4.0 MB.');
    expect(await words(options)).toContain('In force: Oak Street Surgery');
    await openFile(options, 'policy-file', await file('good.json', JSON.stringify({ ...POLICY, guard: 'off' })));
    await says(options, 'What would change');
    await press(options, 'Leave things as they are');
    // what a person's drop brings to the page
    await options.$eval('.drop', (place, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, JSON.stringify({ ...POLICY, practice: { name: 'Elm Street Surgery', ods: 'A00002' } }));
    await says(options, 'Elm Street Surgery, A00002');
    await press(options, 'Put it in force');
    await says(options, 'In force: Elm Street Surgery');
    await press(options, 'Take the practice policy out of force');
    await says(options, 'No practice policy is in force.');
  });
});

describe('a person’s settings', () => {
  it('keep a quiet time on every open page until it is taken away', async () => {
    const page = await record();
    const options = await open('options');
    for (const day of [0, 6]) await options.click(`[name=quiet-${String(day)}]`);
    for (const [name, time] of [['quiet-from', '00:00'], ['quiet-to', '23:59']] as const)
      await options.$eval(`[name=${name}]`, (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, time);
    await press(options, 'Add this quiet time');
    await says(options, 'Every day, 00:00 to 23:59');
    await at.browser.overlay(page).gone('button', /to review/);
    const popup = await at.browser.popup(page);
    await says(popup, 'Not watching: this is a quiet time in your settings.');
    await options.bringToFront();
    await press(options, 'Remove: Every day, 00:00 to 23:59');
    await says(options, 'No quiet time is set.');
    await at.browser.overlay(page).find('button', /to review/);
  });

  it('leave one field out by its badge’s menu, and watch it again', async () => {
    const page = await record();
    const { left, top, width, height } = await at.browser.overlay(page).find('button', /to review/);
    await page.mouse.click(left + width / 2, top + height / 2, { button: 'right' });
    await at.browser.overlay(page).click('menuitem', 'Do not watch this field');
    await at.browser.overlay(page).gone('button', /to review/);
    const options = await open('options');
    await says(options, 'Fields you excluded');
    await press(options, 'Watch it again');
    await until('no field to be excluded', async () => !(await words(options)).includes('Fields you excluded'));
    await page.bringToFront();
    await page.focus('[name=history]');
    await at.browser.overlay(page).find('button', /to review/);
  });

  it('leave one patient out until the next one’s record is open', async () => {
    const page = await record();
    const overlay = at.browser.overlay(page);
    const popup = await at.browser.popup(page);
    await press(popup, 'Off for this patient');
    await says(popup, 'Not watching: you switched it off for this patient.');
    expect(await overlay.has('button', /to review/)).toBe(false);
    await press(popup, 'Switch on again here');
    await says(popup, 'Watching this site');
    await page.bringToFront();
    const { left, top, width, height } = await overlay.find('button', /to review/);
    await page.mouse.click(left + width / 2, top + height / 2, { button: 'right' });
    await overlay.click('menuitem', 'No marks for this patient');
    await overlay.gone('button', /to review/);
    await page.type('[name=history]', ' He hit her again.');
    await page.click('[name=history]');
    expect(await overlay.has('button', /to review/)).toBe(false);
    // as a record does that shows the next patient without a new page
    await page.$eval('[data-banner="nhs-number"]', (number) => { number.textContent = '999 000 0018'; });
    await overlay.find('button', /to review/);
  });

  it('made in two windows at once are both kept, and each window shows the other’s when it comes to the front', async () => {
    const first = await open('options');
    const second = await open('options');
    await second.click('[name=legal]');
    await says(second, 'Saved.');
    await first.bringToFront();
    await first.click('[name=mental-health]');
    await says(first, 'Saved.');
    expect(await first.$$eval('[name=legal], [name=mental-health]', (ticks) => ticks.map((tick) => (tick as HTMLInputElement).checked))).toEqual([false, false]);
    await second.bringToFront();
    await second.evaluate(() => { window.dispatchEvent(new Event('focus')); });
    await until('the second window to follow', () => second.$eval('[name=mental-health]', (tick) => !(tick as HTMLInputElement).checked));
  });

  it('are saved as a file, reset at the second press, and come back from the file', async () => {
    const options = await open('options');
    await press(options, 'Save settings as a file');
    const text = await saved('ask-before-release-settings');
    expect(JSON.parse(text)).toMatchObject({ version: 1, categories: { legal: { on: false } } });
    await press(options, 'Set everything back');
    await says(options, 'Press again to delete your settings');
    expect(await options.$eval('[name=legal]', (tick) => (tick as HTMLInputElement).checked)).toBe(false);
    await press(options, 'Set everything back');
    await until('the settings of the first day', () => options.$eval('[name=legal]', (tick) => (tick as HTMLInputElement).checked));
    await openFile(options, 'settings-file', await file('broken.json', JSON.stringify({ version: 1, guard: 'perhaps' })));
    await says(options, 'That file cannot be used: its field “guard” is not as expected. Nothing has changed.');
    await openFile(options, 'settings-file', await file('again.json', text));
    await until('the settings of the file', () => options.$eval('[name=legal]', (tick) => !(tick as HTMLInputElement).checked));
  });
});

describe('the decisions', () => {
  it('are counted by their parts without a word of the note, saved as CSV, and deleted at the second press', async () => {
    const page = await record();
    await at.browser.press(page, 'Alt+Shift+A');
    await at.browser.overlay(page).find('dialog', /./);
    await page.keyboard.press('k');
    await until('the decision', async () => /Kept visible/.test(await at.browser.overlay(page).text()));
    const options = await open('options');
    await until('the count', async () => {
      if (/By decision/.test(await words(options))) return true;
      await options.reload();
      return null;
    });
    for (const part of ['By decision', 'By category', 'By advice', 'By site', 'By time']) expect(await words(options)).toContain(part);
    await press(options, 'Save as CSV');
    const csv = await saved('decisions');
    expect(csv.split('\r\n')[0]).toBe('day,category,advice,decision,site,count');
    expect(csv).toMatch(/^\d{4}-\d\d-\d\d,domestic-abuse,hide,kept-visible,http:\/\/localhost:\d+,1\r$/m);
    for (const word of ['husband', 'HOLLOWAY', 'Holloway', '999']) expect(csv).not.toContain(word);
    await press(options, 'Delete all counts');
    await says(options, 'Press again to delete them all.');
    await press(options, 'Delete all counts');
    await says(options, 'Nothing has been counted yet.');
  });
});
