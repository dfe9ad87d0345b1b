import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openForTests } from '../driver/run.ts';
import { until } from '../driver/until.ts';
import { axeAgainst } from './axe.ts';

const at = openForTests();
const SENTENCE = 'Her husband hit her last night and she is afraid of him.';

const words = (page: Page): Promise<string> => page.$eval('main', (main) => main.innerText);
const says = (page: Page, what: string): Promise<unknown> => until(`"${what}" in the panel`, async () => (await words(page)).includes(what));

async function record(): Promise<Page> {
  const page = await at.browser.page(`${at.hosts.origin}/record/holloway`);
  await page.waitForSelector('[name=history]');
  return page;
}

describe('the panel, while a note is typed', () => {
  it('lists the same findings without a word of the note, goes to one, and follows the decision', async () => {
    const page = await record();
    const panel = await at.browser.extensionPage(`sidepanel.html?tabId=${String(await at.browser.tabId(page))}`);
    await says(panel, 'Nothing to decide here now.');
    await page.bringToFront();
    await at.browser.type((await page.$('[name=history]'))!, SENTENCE);
    await says(panel, 'to decide.');
    expect(await words(panel)).toContain('Domestic abuse');
    expect(await words(panel)).not.toContain('husband');

    await panel.bringToFront();
    expect(await axeAgainst(panel)).toEqual([]);
    await (await panel.waitForSelector('.found-list .link-button'))!.click();
    await page.bringToFront();
    await at.browser.overlay(page).find('dialog', /./);
    await page.keyboard.press('k');
    await says(panel, 'decided.');
    await until('each found to be decided', async () => (await panel.$$eval('.found-list [data-level=prompt] .should', (labels) => labels.map((label) => label.textContent))).every((label) => label === 'Decided'));
    await panel.close();
    await page.close();
  });

  it('has the checklist for this entry: what hiding does not hide, to tick off', async () => {
    const page = await record();
    const panel = await at.browser.extensionPage(`sidepanel.html?tabId=${String(await at.browser.tabId(page))}`);
    expect(await panel.$('.checklist')).toBeNull();
    await page.bringToFront();
    await at.browser.type((await page.$('[name=history]'))!, SENTENCE);
    await says(panel, 'Also check for this entry');
    await panel.bringToFront();
    const ticks = await panel.$$('.checklist input');
    expect(ticks.length).toBeGreaterThan(2);
    await ticks[0]!.click();
    expect(await panel.$$eval('.checklist input', (all) => all.map((one) => one.checked))).toEqual([true, ...ticks.slice(1).map(() => false)]);
    await panel.close();
    await page.close();
  });
});

describe('a review', () => {
  const marked = (page: Page): Promise<unknown> => until('marks on the page', () => page.evaluate(() => (CSS.highlights.get('abr-5')?.size ?? 0) + (CSS.highlights.get('abr-7')?.size ?? 0) > 0));
  /** A page of the record system that shows an entry which says something. */
  const written = async (): Promise<Page> => {
    const page = await record();
    await page.evaluate((said) => { document.body.innerHTML = `<main><article>4 Mar 2024 ${said}</article></main>`; }, SENTENCE);
    return page;
  };

  it('starts from the popup, in the browser’s own panel; and from the page’s own menu', async () => {
    let page = await written();
    const popup = await at.browser.popup(page);
    await (await popup.waitForSelector('::-p-xpath(//button[starts-with(normalize-space(.), "Review this page")])'))!.click();
    await popup.close();
    await page.bringToFront();
    await marked(page);
    await page.close();

    page = await written();
    await at.browser.chooseFromPageMenu(page, { id: 'review-wanted', label: 'Review this page' });
    await marked(page);
    await page.close();
  });
});
