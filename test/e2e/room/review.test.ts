import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openForTests } from '../driver/run.ts';
import { until } from '../driver/until.ts';
import { axeAgainst } from './axe.ts';
import { onPaper } from './paper.ts';

const at = openForTests();
const SAID = 'Her husband hit her last night and she is afraid of him.';

/** Puts a record in a page of the stand-in site: every tenth of its entries says something. As text, since it runs in the page. */
const RECORD = (count: number): string => `
  document.body.innerHTML = '<main></main>';
  document.querySelector('main').innerHTML = Array.from({ length: ${count} }, (_, at) =>
    '<article><time datetime="2024-03-' + String(at % 28 + 1).padStart(2, '0') + '"></time><h3>Entry ' + at + '</h3><p>' + (at % 10 === 3 ? ${JSON.stringify(SAID)} : 'BP 120/80, well.') + '</p></article>').join('');`;
/** A list that draws only what is in sight. */
const VIRTUAL = (count: number): string => `
  document.body.innerHTML = '<div id="list"><div id="all"></div></div>';
  const list = document.getElementById('list'), all = document.getElementById('all');
  list.style.cssText = 'height:400px;overflow:auto';
  all.style.cssText = 'position:relative;height:' + ${count} * 60 + 'px';
  const draw = () => {
    const first = Math.max(0, Math.floor(list.scrollTop / 60) - 2), last = Math.min(${count}, first + 12);
    all.innerHTML = '';
    for (let at = first; at < last; at++) {
      const entry = document.createElement('article');
      entry.style.cssText = 'position:absolute;height:60px;top:' + at * 60 + 'px';
      entry.textContent = 'Entry ' + at + '. ' + (at % 10 === 3 ? ${JSON.stringify(SAID)} : 'BP 120/80, well.');
      all.append(entry);
    }
  };
  list.addEventListener('scroll', draw);
  draw();`;

async function reviewed(record: string, path = '/'): Promise<{ page: Page; panel: Page }> {
  const page = await at.browser.page(`${at.hosts.origin}${path}`);
  // The stand-in draws itself when its data has come: what is put in its place comes after.
  await until('the stand-in', () => page.evaluate(() => document.body.innerText.trim() !== ''));
  await page.evaluate(`{${record}}`);
  const panel = await at.browser.extensionPage(`sidepanel.html?tabId=${String(await at.browser.tabId(page))}`);
  await (await panel.waitForSelector('.review button'))!.click();
  await page.bringToFront();
  // not by the page's own frames: a tab behind another draws none
  await until('the end of the reading', () => panel.$('.review-status[data-done]'), 30_000);
  return { page, panel };
}
const status = (panel: Page): Promise<string> => panel.$eval('.review-status', (said) => said.textContent);
const close = async (...pages: Page[]): Promise<void> => { for (const page of pages) await page.close(); };

describe('the review of a page', () => {
  it('lists what to look at by date and category, and repeats nothing of the record', async () => {
    const { page, panel } = await reviewed(RECORD(500));
    expect(await status(panel)).toContain('500 entries read. 50 to look at.');
    const words = await panel.$eval('main', (main) => main.textContent);
    expect(words).toContain('4 Mar 2024');
    expect(words).toContain('Domestic abuse');
    expect(words).not.toContain('husband');
    await panel.bringToFront();
    expect(await axeAgainst(panel)).toEqual([]);
    const paper = await onPaper(panel);
    expect(paper).toContain('Entries to look at before online access');
    expect(paper).toMatch(/4 Mar 2024\s+4\s+Domestic abuse/);
    for (const word of ['husband', 'Stop, and take', 'Nothing to decide']) expect(paper).not.toContain(word);
    await close(panel, page);
  });

  it('changes nothing of the page, and takes its marks away when it stops', async () => {
    const { page, panel } = await reviewed(RECORD(40));
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const size = (): Promise<unknown> => page.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)');
    await until('marks in sight', async () => Number(await size()) > 0);
    // no quiet mark lies on a loud one: it would look like a quiet one
    expect(await page.evaluate(`[...(CSS.highlights.get('abr-6') ?? [])].filter((quiet) => [...(CSS.highlights.get('abr-5') ?? [])].some((loud) => loud.startContainer === quiet.startContainer && loud.startOffset < quiet.endOffset && quiet.startOffset < loud.endOffset)).length`)).toBe(0);
    // the page was opened with our rules: a sheet added now would style all of a long record anew
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await panel.bringToFront();
    await (await panel.$('::-p-text(Stop, and take)'))!.click();
    await until('no marks', async () => Number(await size()) === 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await close(panel, page);
  });

  it('goes from one to the next by keyboard, brings it into sight, and marks it as reviewed', async () => {
    const { page, panel } = await reviewed(RECORD(500));
    await panel.bringToFront();
    await panel.focus('.review-rows');
    await panel.keyboard.press('n');
    await panel.keyboard.press('n');
    await panel.keyboard.press('r');
    expect(await panel.$$eval('.review-rows [data-reviewed]', (rows) => rows.length)).toBe(1);
    await page.bringToFront();
    await until('the second passage in sight', () => page.evaluate(() => {
      const entry = document.querySelectorAll('article')[13]!.getBoundingClientRect();
      return entry.top >= 0 && entry.bottom <= innerHeight;
    }));
    await close(panel, page);
  });

  it('reads the frames of a page too, goes to an entry in one, and says which parts it could not read', async () => {
    const elsewhere = at.hosts.origin.replace('localhost', '127.0.0.1');
    const { page, panel } = await reviewed(`
      ${RECORD(20)}
      const inside = Array.from({ length: 30 }, (_, at) => '<article>' + (at + 1) + ' Apr 2024 ' + (at === 25 ? ${JSON.stringify(SAID)} : 'BP 120/80, well.') + '</article>').join('');
      for (const [name, value] of [['srcdoc', inside], ['src', ${JSON.stringify(`${elsewhere}/hosts/oldbridge/work.html`)}]]) {
        const frame = document.createElement('iframe');
        frame.style.height = '120px';
        frame[name] = value;
        document.body.prepend(frame);
      }`, '/hosts/oldbridge/work.html');
    await until('both read', async () => (await status(panel)).includes('50 entries read. 3 to look at.'));
    await until('what was not read', () => panel.$('::-p-text(from other sites and were not read)'));
    await panel.bringToFront();
    const rows = await panel.$$('.review-rows > li');
    const inFrame = await Promise.all(rows.map((row) => row.evaluate((element) => element.textContent.includes('26 Apr 2024'))));
    await (await rows[inFrame.indexOf(true)]!.$('.link-button'))!.click();
    await page.bringToFront();
    const frame = page.frames().find((each) => each.url() === 'about:srcdoc')!;
    await until('the entry in sight in its frame', () => frame.evaluate(() => document.querySelectorAll('article')[25]!.getBoundingClientRect().top < innerHeight));
    await close(panel, page);
  });

  it('reads what the page draws later', async () => {
    const { page, panel } = await reviewed(RECORD(20));
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<article>9 Apr 2024 ' + ${JSON.stringify(SAID)} + '</article>')`);
    await until('the new entry in the list', async () => (await status(panel)).includes('3 to look at'));
    await close(panel, page);
  });

  it('reads all of a list that draws only what is in sight, and finds its way back to an entry', async () => {
    const { page, panel } = await reviewed(VIRTUAL(300));
    expect(await panel.$eval('.review', (side) => side.textContent)).toContain('draws only what is in sight');
    await panel.bringToFront();
    await (await panel.$('::-p-text(Scroll through it for me)'))!.click();
    await page.bringToFront();
    await until('every entry read', async () => (await status(panel)).includes('300 entries read. 30 to look at.'), 40_000);
    await until('the place it was at', () => page.evaluate(() => document.getElementById('list')!.scrollTop === 0));
    await panel.bringToFront();
    const rows = await panel.$$('.review-rows > li .link-button');
    await rows[20]!.evaluate((button) => { (button as HTMLElement).click(); });
    await page.bringToFront();
    await until('the entry drawn again', () => page.evaluate(() => document.body.innerText.includes('Entry 203')));
    await close(panel, page);
  });
});
