import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLabelled } from '../../scripts/labelled.ts';
import { highlights } from './driver/overlay.ts';
import { openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';

const at = openForTests();
/** A studied note that needs hiding: what is typed below is a real case of the corpus, not a phrase made for the test. */
const note = readLabelled('studied', 'dev').find(({ id }) => id === 'D-0019')!;

async function openRecord(): Promise<Page> {
  at.hosts.reset();
  return at.browser.page(`${at.hosts.origin}/record/holloway`);
}
const switchOn = (page: Page): Promise<string | null> => page.$eval('form.draft [role=switch]', (control) => control.getAttribute('aria-checked'));

/** Types the note into a field and waits until something is marked. */
async function typeNote(page: Page, selector: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await at.browser.type(field!, note.text);
  await at.browser.overlay(page).find('button', /to review/);
}

async function saveAndRead(page: Page): Promise<string> {
  await page.click('[data-control=save]');
  await until('the entry to be saved', () => at.hosts.entries().length > 0);
  const patient = await at.browser.page(`${at.hosts.origin}/patient/holloway`);
  await patient.waitForSelector('main');
  await patient.waitForFunction(() => !document.body.innerText.includes('Loading'));
  return patient.evaluate(() => document.body.innerText);
}

describe('from typing to a hidden entry', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openRecord();
    return () => page.close();
  });

  it('marks passages as a note is typed key by key, in a textarea and in rich text', async () => {
    await typeNote(page, '[id$="-comment"]');
    const marks = await until('marks in the rich text', async () => {
      const seen = await highlights(page.mainFrame());
      return seen.length > 0 && seen;
    });
    for (const { text } of marks) expect(note.text).toContain(text);
  });

  it('hides the entry by keyboard alone, reads the control back, and the patient does not see it', async () => {
    await typeNote(page, '[name=history]');
    expect(await switchOn(page)).toBe('true');
    await at.browser.press(page, 'Alt+Shift+A');
    const overlay = at.browser.overlay(page);
    await overlay.find('dialog', /./);
    await page.keyboard.press('h');
    await until('the control to be read back', async () => (await switchOn(page)) === 'false');
    await until('the card to say so', async () => /Hidden online/.test(await overlay.text()));
    await page.keyboard.press('Escape');
    await overlay.gone('dialog');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).name)).toBe('history');
    expect(await page.$eval('[name=history]', (field) => (field as HTMLTextAreaElement).value)).toBe(note.text);
    expect(await saveAndRead(page)).not.toContain('receipt');
    expect(at.hosts.entries()[0]).toMatchObject({ history: note.text, visible: false });
  });

  it('hides the entry until asked when the patient is not alone', async () => {
    await typeNote(page, '[name=history]');
    await at.browser.press(page, 'Alt+Shift+A');
    const overlay = at.browser.overlay(page);
    await overlay.find('dialog', /./);
    await page.keyboard.press('a');
    await until('the question whether the patient is alone', async () => /alone/i.test(await overlay.text()));
    await overlay.click('button', /^No|not here/i);
    await overlay.click('button', /hide/i);
    await until('the control to be read back', async () => (await switchOn(page)) === 'false');
  });

  it('keeps the entry visible when told to, and the save goes through at once', async () => {
    await typeNote(page, '[name=history]');
    await at.browser.press(page, 'Alt+Shift+A');
    const overlay = at.browser.overlay(page);
    await overlay.find('dialog', /./);
    await page.keyboard.press('k');
    await until('the card to say so', async () => /visible/i.test(await overlay.text()));
    expect(await switchOn(page)).toBe('true');
    await page.keyboard.press('Escape');
    expect(await saveAndRead(page)).toContain('receipt');
  });

  it('holds a save with prompts undecided, and saves anyway on one key, exactly once', async () => {
    await typeNote(page, '[name=history]');
    await page.click('[data-control=save]');
    const overlay = at.browser.overlay(page);
    await overlay.find('alertdialog', /./);
    expect(at.hosts.entries()).toHaveLength(0);
    await page.keyboard.press('s');
    await until('the entry to be saved', () => at.hosts.entries().length > 0);
    expect(at.hosts.submissions()).toHaveLength(1);
  });
});
