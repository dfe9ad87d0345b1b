import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { builtInScenarios } from '../../../lib/practice/scenarios.ts';
import { openForTests } from '../driver/run.ts';
import { until } from '../driver/until.ts';
import { axeAgainst } from './axe.ts';
import { onPaper } from './paper.ts';

const at = openForTests();
const cash = builtInScenarios().find(({ id }) => id === 'receipts-for-the-chemist')!;

/** Presses a button or a label by the words it starts with, once it stands still. */
const press = (page: Page, words: string): Promise<void> => page.locator(`::-p-xpath(//*[self::button or self::label][starts-with(normalize-space(.), "${words}")])`).click();
const words = (page: Page, selector: string): Promise<string> => page.$eval(selector, (element) => (element as HTMLElement).innerText);
const onPhone = (page: Page): Promise<string> => words(page, '.phone');
/** Starts a mode with one case. */
async function start(mode: string): Promise<Page> {
  const page = await at.browser.extensionPage('practice.html');
  await press(page, mode);
  await press(page, 'Choose none');
  await press(page, cash.title);
  await press(page, 'Start');
  await page.waitForSelector('.table');
  return page;
}
async function hideByKey(page: Page): Promise<void> {
  const overlay = at.browser.overlay(page);
  await overlay.find('button', /to review/);
  await page.click('[data-practice=note]');
  await at.browser.press(page, 'Alt+Shift+A');
  await overlay.find('dialog', /./);
  await page.keyboard.press('h');
  await until('the switch to be off', () => page.$eval('[data-practice=visible-online]', (box) => !(box as HTMLInputElement).checked));
  await page.keyboard.press('Escape');
  await overlay.gone('dialog');
}

describe('the first-run tour', () => {
  it('ends with the clinician having hidden an entry, which is not on the phone', async () => {
    const page = await at.browser.extensionPage('practice.html#tour');
    expect(await axeAgainst(page)).toEqual([]);
    await press(page, 'Next');
    await press(page, 'Type it for me');
    await hideByKey(page);
    await page.focus('[data-practice=save]');
    await page.keyboard.press('Enter');
    await until('the last step', async () => (await words(page, '.table-place')).includes('5 of 5'));
    // the button is gone: the focus is on what is said next
    await until('the focus on the tour', () => page.evaluate(() => document.activeElement?.classList.contains('guide') === true));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go to the practice room');
    expect(await onPhone(page)).not.toContain('wages');
    expect(await words(page, '.phone-gaps')).toContain('the visit is listed');
    expect(await axeAgainst(page)).toEqual([]);
    await page.close();
  });
});

describe('a demonstration', () => {
  it('goes step by step at a presenter’s keys, and shows the phone before and after', async () => {
    const page = await start('Demonstrate');
    expect(await page.$eval('[data-practice=note]', (note) => (note as HTMLTextAreaElement).value)).toBe('');
    const note = (): Promise<string> => page.$eval('[data-practice=note]', (field) => (field as HTMLTextAreaElement).value);
    while ((await note()) !== cash.note.text) await page.keyboard.press('PageDown');
    await at.browser.overlay(page).find('button', /to review/);
    await page.keyboard.press('p');
    await at.browser.overlay(page).gone('button', /to review/);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await until('the note on the phone', async () => (await onPhone(page)).includes('wages'));
    await page.keyboard.press('PageDown');
    await until('the phone without what was moved', async () => !(await onPhone(page)).includes('wages'));
    expect(await words(page, '[data-practice=second]')).toContain('wages');
    expect(await note()).not.toContain('wages');
    expect(await onPhone(page)).toContain('IDA review.');
    await page.keyboard.press('PageUp');
    await until('the step before', async () => (await onPhone(page)).includes('wages'));
    expect(await axeAgainst(page)).toEqual([]);
    await page.close();
  });
});

describe('practice', () => {
  it('uses the real card, gives hints, and shows the phone once saved', async () => {
    const page = await start('Practise');
    await press(page, 'Write the note');
    await press(page, 'Type it for me');
    await press(page, 'Give me a hint');
    expect(await words(page, '.hints')).toContain('2 passages');
    await hideByKey(page);
    await page.click('[data-practice=save]');
    await page.waitForSelector('::-p-text(Is it what you meant)');
    expect(await onPhone(page)).not.toContain('wages');
    await press(page, 'Show the reasons');
    expect(await words(page, '.answer')).toContain('Your decision is safe');
    expect(await axeAgainst(page)).toEqual([]);
    await page.close();
  });

  it('lets the trainee go on after saving visible, and counts nothing', async () => {
    const page = await start('Practise');
    await press(page, 'Write the note');
    await press(page, 'Type it for me');
    await at.browser.overlay(page).find('button', /to review/);
    await page.click('[data-practice=save]');
    await at.browser.overlay(page).find('alertdialog', /./);
    await page.keyboard.press('s');
    await until('the note on the phone', async () => (await onPhone(page)).includes('wages'));
    await press(page, 'Change my mind');
    await page.waitForSelector('[data-practice=save]');
    await page.close();
  });
});

describe('moving part of a note', () => {
  const entries = (page: Page): Promise<[string, boolean][]> => page.$$eval('[data-practice=entry]', (forms) => forms.map((form): [string, boolean] => [form.querySelector('textarea')!.value, form.querySelector<HTMLInputElement>('[data-practice=visible-online]')!.checked]));
  const parted = (page: Page): Promise<unknown> => until('two entries, the second hidden', async () => {
    const [first, second] = await entries(page);
    return first?.[1] === true && second?.[1] === false && second[0].includes('wages') && second[0].includes('Phone rang') && !first[0].includes('wages') && !first[0].includes('Phone rang');
  });

  it('starts a second entry by the card’s own split, hidden, and leaves the first on the phone', async () => {
    const page = await start('Practise');
    await press(page, 'Write the note');
    await press(page, 'Type it for me');
    const overlay = at.browser.overlay(page);
    await overlay.find('button', /to review/);
    await page.click('[data-practice=note]');
    await at.browser.press(page, 'Alt+Shift+A');
    await overlay.find('dialog', /./);
    await overlay.click('button', 'Split');
    // by keyboard: the card may be longer than its place, and what is pressed below its edge is the page
    await until('the focus on the button', async () => {
      await page.keyboard.press('Tab');
      return (await overlay.shown()).some(({ focused, name }) => focused && name.startsWith('Start a new entry'));
    });
    await page.keyboard.press('Enter');
    await parted(page);
    await page.keyboard.press('Escape');
    await overlay.gone('dialog');
    await page.click('[data-practice=save]');
    await page.waitForSelector('::-p-text(Is it what you meant)');
    expect(await onPhone(page)).toContain('IDA review.');
    expect(await onPhone(page)).not.toContain('wages');
    await press(page, 'Show the reasons');
    expect(await words(page, '.answer')).toContain('Your decision is the one we would choose');
    await page.close();
  });

  it('starts one by hand, passage by passage, and makes one entry of both again when another decision is made', async () => {
    const page = await start('Practise');
    await press(page, 'Write the note');
    await press(page, 'Type it for me');
    await press(page, 'Move part of it');
    for (const passage of ['Has not taken iron', 'Phone rang']) await press(page, passage);
    await parted(page);
    expect(await axeAgainst(page)).toEqual([]);
    await press(page, 'Keep it visible');
    await until('one entry, as it was written', async () => JSON.stringify(await entries(page)) === JSON.stringify([[cash.note.text, true]]));
    await page.close();
  });
});

describe('a test', () => {
  it('has no prompts, and scores what was missed and left showing, with reasons', async () => {
    const page = await start('Test');
    await press(page, 'Read the note');
    await press(page, 'Has not taken iron');
    await press(page, 'Move part of it');
    await until('what was stopped on in a second entry', async () => (await words(page, '[data-practice=second]')).includes('wages'));
    await press(page, 'Keep it visible');
    expect(await at.browser.overlay(page).has('button', /to review/)).toBe(false);
    await press(page, 'Save entry');
    await press(page, 'Show the reasons');
    const answer = await words(page, '.answer');
    expect(answer).toContain('Still on the phone');
    expect(answer).toContain('Not stopped on');
    expect(answer).toContain('Phone rang x3');
    expect(await axeAgainst(page)).toEqual([]);
    await press(page, 'Finish');
    expect(await words(page, '.end-score')).toMatch(/^\d+ out of 100$/);
    expect(await axeAgainst(page)).toEqual([]);
    await page.type('#certificate-name', 'Dr A. Trainee');
    const paper = await onPaper(page);
    expect(paper).toContain('Certificate of this session');
    expect(paper).toContain('Dr A. Trainee');
    expect(paper).not.toContain('Print certificate');
    await page.close();
  });
});

describe('on paper', () => {
  it('are the handouts of the cases chosen, and in the middle of a case the record and the phone', async () => {
    const page = await at.browser.extensionPage('practice.html');
    await press(page, 'Choose none');
    await press(page, cash.title);
    const handout = await onPaper(page);
    expect(handout).toContain('Which lines would you stop on, and why?');
    expect(handout).not.toContain('What would you like to do?');
    await page.close();
    const table = await start('Practise');
    expect(await onPaper(table)).toContain('My GP record');
    await table.close();
  });
});

describe('scenarios', () => {
  const folder = mkdtempSync(join(tmpdir(), 'abr-scenarios-'));
  const file = (name: string, content: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const importFile = async (page: Page, path: string): Promise<void> => {
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  it('are refused when they hold what looks like a real NHS number, without repeating it', async () => {
    const page = await at.browser.extensionPage('practice.html');
    await importFile(page, file('real.json', { ...cash, brief: ['She is 943 476 5919.'] }));
    await page.waitForSelector('.nhsuk-error-summary');
    const said = await words(page, '.nhsuk-error-summary');
    expect(said).toContain('brief.0');
    expect(said).toContain('NHS number');
    expect(said).not.toContain('943');
    await page.close();
  });

  it('can be brought in, and are gone when the page is', async () => {
    const page = await at.browser.extensionPage('practice.html');
    await importFile(page, file('own.json', { ...cash, id: 'my-own', title: 'A case of my own' }));
    await page.waitForSelector('::-p-text(A case of my own)');
    await page.reload({ timeout: 1_500 }).catch(() => null);
    await until('the room anew', () => page.$('.case-list'));
    expect(await words(page, 'body')).not.toContain('A case of my own');
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
