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
    const found = await frame.evaluate(placeOfWords, words, false).catch(() => null);
    if (!found) continue;
    const picture = await photograph(page);
    const scale = picture.width / found.across;
    const lines = found.lines ? found.lines.map((line) => inPixels(line, scale)) : [await selected(page, frame, words, picture, scale)];
    for (const line of lines) {
      const fault = line ? faultOfLine(picture, line, scale, colour) : 'the words are not drawn';
      if (fault) return `${words}: ${fault}`;
    }
    return lines.length > 0 ? null : `${words}: not on the screen`;
  }
  return `${words}: not in the page`;
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
  return lowest - line.bottom > most ? off('the foot of the line under it', lowest, line.bottom) : null;
}

/** Where a form field's words are: selected for a moment, they look different. */
async function selected(page: Page, frame: Frame, words: string, before: Picture, scale: number): Promise<Area | null> {
  const now = await frame.evaluate(placeOfWords, words, true);
  const picture = await photograph(page);
  await frame.evaluate(placeOfWords, words, false);
  const area = now && difference(before, picture, { left: Math.ceil(now.field.left * scale), top: Math.ceil(now.field.top * scale), right: Math.floor(now.field.right * scale), bottom: Math.floor(now.field.bottom * scale) });
  // Where the mark lies over the selection nothing differs: its foot is known from its head.
  return area && { ...area, bottom: area.top + now.height * scale };
}

/** In a frame: where these words are. Selects them in a form field when told to, else puts its caret at the end again. */
function placeOfWords(words: string, select: boolean): Words | null {
  let [x, y] = [0, 0];
  for (let view: Window = window; view.frameElement; view = view.parent) {
    const rect = view.frameElement.getBoundingClientRect();
    x += rect.left + view.frameElement.clientLeft;
    y += rect.top + view.frameElement.clientTop;
  }
  const placed = ({ left, top, right, bottom }: DOMRect): Place => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });
  const across = window.top!.innerWidth;
  const roots: ParentNode[] = [document];
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
        if (select) form.setSelectionRange(from, from + words.length);
        else if (form.selectionStart !== form.selectionEnd) form.setSelectionRange(form.value.length, form.value.length);
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
