import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { faultOfMark } from './driver/marks.ts';
import { kind, openForTests } from './driver/run.ts';
import { until } from './driver/until.ts';

const at = openForTests();

/** Two passages, so that the marks' places differ; invented. */
const NOTE = 'Husband keeps her bank card and hits her. Otherwise well.';
const PASSAGE = 'Husband keeps her bank card and hits her';
const LATER = ' Had a termination.';
const LATER_PASSAGE = 'Had a termination';

/** Editors and controlled fields, with where a mouse finds them. */
const EDITORS: readonly { readonly name: string; readonly page: string; readonly at: string }[] = [
  { name: 'Text area', page: 'textarea', at: 'textarea' },
  { name: 'Text input', page: 'input', at: 'input' },
  { name: 'contenteditable', page: 'contenteditable', at: '[contenteditable]' },
  { name: 'contenteditable, plain text only', page: 'plaintext-only', at: '[contenteditable]' },
  { name: 'Design mode, frame written late', page: 'design-mode', at: 'iframe' },
  { name: 'TinyMCE 8 (frame)', page: 'tinymce', at: 'iframe' },
  { name: 'TinyMCE 8 (inline)', page: 'tinymce&inline', at: '.mce-content-body' },
  { name: 'CKEditor 5', page: 'ckeditor5', at: '.ck-content' },
  { name: 'CKEditor 4 (frame)', page: 'ckeditor4', at: 'iframe' },
  { name: 'CKEditor 4 (inline)', page: 'ckeditor4&inline', at: '.cke_editable' },
  { name: 'Quill 2', page: 'quill', at: '.ql-editor' },
  { name: 'TipTap 3 (ProseMirror)', page: 'tiptap', at: '.ProseMirror' },
  { name: 'Lexical', page: 'lexical', at: '[contenteditable]' },
  { name: 'Slate', page: 'slate', at: '[contenteditable]' },
  { name: 'Draft.js', page: 'draft', at: '[contenteditable]' },
  { name: 'CodeMirror 6', page: 'codemirror', at: '.cm-content' },
  { name: 'Trix', page: 'trix', at: 'trix-editor' },
  { name: 'React 19, controlled', page: 'react', at: 'textarea' },
  { name: 'Vue 3, controlled', page: 'vue', at: 'textarea' },
  { name: 'Svelte 5, controlled', page: 'svelte', at: 'textarea' },
  { name: 'Angular 21, controlled', page: 'angular', at: 'textarea' },
];
const PLACES = ['srcdoc', 'blank', 'blob', 'opened', 'nested', 'open-shadow', 'closed-shadow', 'dialog', 'transformed', 'zoomed', 'right-to-left', 'scrolled', 'read-only-first'] as const;

declare global {
  interface Window {
    /** test/hosts/editors/rewording.ts */
    reword?(target: Element, from: string, to: string): Promise<{ became: string; beforeCaret: string | null }>;
  }
}

type Check = 'see' | 'mark' | 'card' | 'untouched' | 'script' | 'replace' | 'undo' | 'reword';
const results: Record<string, Partial<Record<Check, boolean>>> = {};
/** Quill undoes in one step what was done within a second: nobody decides faster. */
const UNDO_GROUP_MS = 1100;
const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

afterAll(() => {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}fields-${kind}.json`, JSON.stringify(results, null, 2));
});

async function openEditor(page: string, origin = at.hosts.origin): Promise<Page> {
  const tab = await at.browser.page(`${origin}/hosts/editors/page.html?editor=${page}`);
  await until('the editor', async () => (await tab.title()) === 'ready');
  return tab;
}

/** Presses into the first line of a field: in the page, or in the frame or root it stands in. */
async function pressInto(page: Page, selector: string): Promise<void> {
  const point = await page.$eval(selector, (element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return { x: left + 40, y: top + Math.min(24, height / 2) };
  });
  await page.mouse.click(point.x, point.y);
}

const saved = (page: Page): Promise<string> => page.evaluate(() => window.pageEditor!.saved());

/** Whether words are marked, once our marks have come. What is wrong with the mark goes to the log. */
const marked = (page: Page, words: string): Promise<boolean> =>
  until('the mark', async () => {
    const fault = await faultOfMark(page, words);
    if (fault) throw new Error(fault);
    return true;
  }).catch((error: unknown) => (console.error(error instanceof Error ? error.message : error), false));

/** The badge, in the page's own document or in the frame that has it. */
const badged = (page: Page): Promise<boolean> => Promise.all(page.frames().map((frame) => at.browser.overlay(page, frame).has('button', /to review/).catch(() => false))).then((all) => all.includes(true));

describe.each(EDITORS)('$name', ({ name, page: editor, at: selector }) => {
  const row: Partial<Record<Check, boolean>> = (results[name] = {});
  /** Notes a claim for the table, then makes it. */
  const claim = (check: Check, holds: boolean): void => {
    row[check] = holds;
    expect(holds, `${name}: ${check}`).toBe(true);
  };

  it('is seen, marked under its words, carded, and changed only on request, in a way that one undo takes back', async () => {
    const bare = await openEditor(editor, at.hosts.origin.replace('localhost', '127.0.0.1'));
    await pressInto(bare, selector);
    await bare.keyboard.type(NOTE);
    const unwatched = await until('the typed note', async () => (await saved(bare)).includes('well.') && saved(bare));
    await bare.close();

    const page = await openEditor(editor);
    await pressInto(page, selector);
    await page.keyboard.type(NOTE);
    const typed = Date.now();
    claim('see', await until('the badge', () => badged(page)));
    claim('mark', await marked(page, PASSAGE));
    claim('untouched', await until('the note as typed', async () => (await saved(page)) === unwatched).catch(() => false));

    await at.browser.press(page, 'Alt+Shift+A');
    const overlay = at.browser.overlay(page);
    await overlay.find('dialog', /./);
    claim('card', true);
    await page.keyboard.press('a');
    await overlay.click('button', /^No, or not here/);
    await overlay.click('button', /^Hide until/);
    await until('the editor to end its group of undo', () => Date.now() - typed > UNDO_GROUP_MS);
    await overlay.click('button', /^Add the question/);
    const after = await until('the line in the note', async () => {
      const now = await saved(page);
      return now !== unwatched && /to be discussed with the patient/.test(now) && now;
    });
    await until('the card to say so', async () => /Added to the note/.test(await overlay.text()));
    claim('replace', after.includes(NOTE));
    await page.keyboard.press('Escape');
    await overlay.gone('dialog');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    claim('undo', await until('the undo', async () => (await saved(page)) === unwatched).catch(() => false));

    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.addScriptTag({ url: '/hosts/editors/rewording.ts', type: 'module' });
    await page.waitForFunction(() => window.reword);
    const { became, beforeCaret } = await page.evaluate(() => {
      let field = document.activeElement!;
      for (let { contentDocument } = field as HTMLIFrameElement; contentDocument?.activeElement; { contentDocument } = field as HTMLIFrameElement) field = contentDocument.activeElement;
      return window.reword!(field, 'bank card', 'purse');
    });
    const reworded = unwatched.replace('bank card', 'purse');
    const isSaved = (text: string): Promise<boolean> => until('the page to save it', async () => (await saved(page)) === text).catch(() => false);
    expect({ became, beforeCaret }).toEqual({ became: 'done', beforeCaret: 'Husband keeps her purse and hits her. Otherwise well' });
    expect(await isSaved(reworded)).toBe(true);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    claim('reword', await isSaved(unwatched));

    await page.evaluate((text) => window.pageEditor!.insert(text), LATER);
    claim('script', await marked(page, LATER_PASSAGE));
    await page.close();
  });
});

describe.each(PLACES.map((place) => ({ place })))('a field $place', ({ place }) => {
  it('is seen and marked under its words', async () => {
    const row: Partial<Record<Check, boolean>> = (results[`In a place: ${place}`] = {});
    const page = await openEditor(`places&in=${place}`);
    if (place === 'scrolled') {
      await page.mouse.click(80, 90);
    } else if (place === 'opened' || place === 'srcdoc' || place === 'blank' || place === 'blob' || place === 'nested') await page.mouse.click(100, place === 'nested' ? 80 : 60);
    else if (place === 'dialog') {
      const point = await page.$eval('textarea', (area) => [area.getBoundingClientRect().left + 40, area.getBoundingClientRect().top + 24] as const);
      await page.mouse.click(...point);
    } else await page.mouse.click(place === 'right-to-left' ? 500 : 120, 75);
    await until('the focus', () => page.evaluate(() => document.activeElement !== document.body));
    await page.keyboard.type(NOTE);
    row.see = await until('the badge', () => badged(page)).catch(() => false);
    row.mark = await marked(page, PASSAGE);
    expect(row).toEqual({ see: true, mark: true });
    await page.close();
  });
});
