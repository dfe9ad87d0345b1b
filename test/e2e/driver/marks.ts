import type { Frame, Page } from 'puppeteer-core';
import { difference, photograph, strokes, type Area, type Picture } from './picture.ts';

/** Where something is in a page's topmost viewport, in CSS px of it. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Words {
  /** One for each line the words are on, as the browser itself lays the text out; null where it does not tell (text areas and inputs in Firefox). */
  readonly lines: readonly Place[] | null;
  readonly field: Place;
  /** How high letters stand, with what hangs below them: what a selection covers. */
  readonly height: number;
  /** CSS px from one side of the topmost viewport to the other. */
  readonly across: number;
}

declare global {
  interface Window {
    /** What a stand-in page tells (test/hosts/editors/editor.ts). */
    pageEditor?: { saved(): string; insert(text: string): void; field?(): Element | null };
  }
}

export const MARK_COLOURS = { prompt: [0x00, 0x30, 0x87], promptOnDark: [0xcf, 0xe6, 0xff] } as const;
/** The text's own rectangles and the mark's pixels may differ by 1 CSS px, and by what a smoothed edge hides: half a pixel of the screen. */
const WITHIN_PX = 1;
const SMOOTHED = 0.5;
/** How far beside its words a mark is looked for: one that is off by a letter or two must be seen whole. */
const AROUND_PX = 24;

/**
 * Whether the words are marked on the screen: the pixels of the mark's colour under each line of them, against the rectangles of
 * the text itself: by the browser's own layout of it, or, in form fields that tell none, by where it draws a selection of it.
 * Answers what is wrong, or null.
 */
export async function faultOfMark(page: Page, words: string, colour: readonly [number, number, number] = MARK_COLOURS.prompt): Promise<string | null> {
  for (const frame of page.frames()) {
    const look = await lookIn(page, frame).catch(() => null);
    const found = await look?.(words, 'look').catch(() => null);
    if (!look || !found) continue;
    // A selection is drawn in the field that has the focus.
    if (!found.lines) await look(words, 'focus');
    const picture = await photograph(page);
    const scale = picture.width / found.across;
    const lines = found.lines ? found.lines.map((line) => inPixels(line, scale)) : [await selected(page, look, words, picture, scale)];
    for (const line of lines) {
      const fault = line ? faultOfLine(picture, line, scale, colour) : 'the words are not drawn';
      if (fault) return `${words}: ${fault}`;
    }
    return lines.length > 0 ? null : `${words}: not on the screen`;
  }
  return `${words}: not in the page`;
}

/** How much of the width of words a line of this colour under them covers, 0 to 1: all of it, or about half where it is dotted. For fields that the browser tells the lines of. */
export async function shareOfLine(page: Page, words: string, colour: readonly [number, number, number]): Promise<number> {
  const found = await (await lookIn(page, page.mainFrame()))(words, 'look');
  const picture = await photograph(page);
  const scale = picture.width / (found?.across ?? picture.width);
  const shares = (found?.lines ?? []).flatMap((line) => {
    const { left, right, top, bottom } = inPixels(line, scale);
    const area = { left: Math.round(left), right: Math.round(right), top: Math.round((top + bottom) / 2), bottom: Math.ceil(bottom + 3 * scale) };
    return strokes(picture, colour, area).map(({ count }) => count / (area.right - area.left));
  });
  return Math.max(0, ...shares);
}

const inPixels = ({ left, top, right, bottom }: Place, scale: number): Area => ({ left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale });

function faultOfLine(picture: Picture, line: Area, scale: number, colour: readonly [number, number, number]): string | null {
  const around = AROUND_PX * scale;
  const area = { left: Math.round(line.left - around), right: Math.round(line.right + around), top: Math.round((line.top + line.bottom) / 2), bottom: Math.ceil(line.bottom + 3 * scale) };
  const rows = strokes(picture, colour, area).filter(({ count }) => count > (line.right - line.left) / 2);
  if (rows.length === 0) return 'no line under it';
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const lowest = Math.max(...rows.map(({ y }) => y + 1));
  const most = WITHIN_PX * scale + SMOOTHED;
  const off = (what: string, is: number, wanted: number): string => `${what} is ${is}, its words' ${wanted.toFixed(1)} (px of the screen)`;
  if (Math.abs(left - line.left) > most) return off('the left of the line under it', left, line.left);
  if (Math.abs(right - line.right) > most) return off('the right of the line under it', right, line.right);
  // A line's thickness is rounded to whole pixels.
  return lowest - line.bottom > most + 1 ? off('the foot of the line under it', lowest, line.bottom) : null;
}

/** Where a form field's words are: selected for a moment, they look different. */
async function selected(page: Page, look: Look, words: string, before: Picture, scale: number): Promise<Area | null> {
  const now = await look(words, 'select');
  const picture = await photograph(page);
  await look(words, 'focus');
  const area = now && difference(before, picture, { left: Math.ceil(now.field.left * scale), top: Math.ceil(now.field.top * scale), right: Math.floor(now.field.right * scale), bottom: Math.floor(now.field.bottom * scale) });
  // Where the mark lies over the selection nothing differs: its foot is known from its head.
  return area && { ...area, bottom: area.top + now.height * scale };
}

/** Only looking; with the focus in the form field and its caret at the end; or with the words selected there. */
type How = 'look' | 'focus' | 'select';
type Look = (words: string, how: How) => Promise<Words | null>;

/** A look for words into one frame, which may be of any origin. */
async function lookIn(page: Page, frame: Frame): Promise<Look> {
  let [x, y] = [0, 0];
  for (let at: Frame | null = frame; at; at = at.parentFrame()) {
    const element = await at.frameElement();
    if (!element) continue;
    const corner = await element.evaluate((box) => ({ left: box.getBoundingClientRect().left + box.clientLeft, top: box.getBoundingClientRect().top + box.clientTop }));
    await element.dispose();
    x += corner.left;
    y += corner.top;
  }
  const across = await page.evaluate(() => innerWidth);
  return (words, how) => frame.evaluate(placeOfWords, words, how, x, y, across);
}

/** In a frame that stands at `x`, `y`: where these words are. */
function placeOfWords(words: string, how: How, x: number, y: number, across: number): Words | null {
  const placed = ({ left, top, right, bottom }: DOMRect): Place => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });
  const roots: (Document | ShadowRoot)[] = [document];
  const own = window.pageEditor?.field?.();
  if (own && own.ownerDocument === document) roots.push(own.getRootNode() as ShadowRoot);
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName === 'textarea' || element.localName === 'input') {
        const form = element as HTMLTextAreaElement & { createValueRange?(start: number, end: number): Range };
        const from = form.value.indexOf(words);
        if (from < 0 || form.getClientRects().length === 0) continue;
        const field = placed(form.getBoundingClientRect());
        const pen = document.createElement('canvas').getContext('2d')!;
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(form);
        pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(words);
        const height = (Math.round(fontBoundingBoxAscent) + Math.round(fontBoundingBoxDescent)) * ((field.bottom - field.top) / form.offsetHeight);
        if (form.createValueRange) return { lines: joined([...form.createValueRange(from, from + words.length).getClientRects()]).map(placed), field, height, across };
        if (how !== 'look') form.focus({ preventScroll: true });
        if (how === 'select') form.setSelectionRange(from, from + words.length);
        else if (how === 'focus' && form.selectionStart !== form.selectionEnd) form.setSelectionRange(form.value.length, form.value.length);
        return { lines: null, field, height, across };
      }
      if (element.getAttribute('contenteditable') === null && !(document.designMode === 'on' && element === document.body)) continue;
      const texts: Text[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const whole = texts.map(({ data }) => data.replaceAll('\u00a0', ' ')).join('');
      const from = whole.indexOf(words);
      if (from < 0) continue;
      const rects: DOMRect[] = [];
      let at = 0;
      for (const text of texts) {
        const [start, end] = [Math.max(0, from - at), Math.min(text.length, from + words.length - at)];
        at += text.length;
        if (start >= end) continue;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        rects.push(...range.getClientRects());
      }
      return { lines: joined(rects).map(placed), field: placed(element.getBoundingClientRect()), height: Number.NaN, across };
    }
  return null;

  /** Pieces that stand on one line, as one. */
  function joined(rects: readonly DOMRect[]): DOMRect[] {
    const lines: DOMRect[] = [];
    for (const rect of rects.filter(({ width }) => width > 0)) {
      const last = lines.at(-1);
      if (last && Math.abs(last.bottom - rect.bottom) < last.height / 2) {
        const left = Math.min(last.left, rect.left);
        const top = Math.min(last.top, rect.top);
        lines[lines.length - 1] = new DOMRect(left, top, Math.max(last.right, rect.right) - left, Math.max(last.bottom, rect.bottom) - top);
      } else lines.push(rect);
    }
    return lines;
  }
}
