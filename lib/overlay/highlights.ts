import type { Level } from '../detect/finding.ts';
import type { PaintedRange } from '../field/field.ts';
import { MARK_COLOURS, type Tone } from './tone.ts';
import { isShadowRoot } from '../field/nodes.ts';

/**
 * Names of our highlights. The page's scripts can read them, so they tell how loud a mark is and on which ground, never why.
 */
const NAMES = {
  fields: { light: { prompt: 'abr-1', hint: 'abr-2' }, dark: { prompt: 'abr-3', hint: 'abr-4' } },
  page: { light: { prompt: 'abr-5', hint: 'abr-6' }, dark: { prompt: 'abr-7', hint: 'abr-8' } },
} as const satisfies Readonly<Record<string, Readonly<Record<Tone, Readonly<Record<Level, string>>>>>>;
/** What is marked: words in fields as they are typed, or words a page displays. Each has its own highlights, so that neither undoes the other's. */
export type MarkedPlace = keyof typeof NAMES;

export const MARK_SIZES = { normal: 2, large: 4 } as const;
export type MarkSize = keyof typeof MARK_SIZES;

/** The rules for our highlights: text decorations only, so nothing moves. */
export function highlightRules(size: MarkSize, place: MarkedPlace = 'fields'): string {
  const names = NAMES[place];
  const px = MARK_SIZES[size];
  const rule = (name: string, line: string, colour: string): string => `::highlight(${name}){text-decoration:underline ${line} ${px}px ${colour};text-decoration-skip-ink:none;text-underline-offset:${px}px}`;
  const rules = (['light', 'dark'] as const).flatMap((tone) => [rule(names[tone].prompt, 'solid', MARK_COLOURS[tone].prompt), rule(names[tone].hint, 'dotted', MARK_COLOURS[tone].hint)]);
  const forced = (['light', 'dark'] as const).flatMap((tone) => Object.values(names[tone]).map((name) => `::highlight(${name}){text-decoration-color:Highlight}`));
  return `${rules.join('')}@media (forced-colors:active){${forced.join('')}}`;
}

/** A range the registry holds, with what it takes to let it go. */
type Dropped = PaintedRange & { disconnect?(): void };

/** One document's highlights of ours. The registry and the rules are shared with the page, which may throw ours out: `keep` puts them back. */
export class Highlights {
  readonly #view: Window & typeof globalThis;
  readonly #made = new Map<string, Highlight>();
  readonly #roots = new Map<Document | ShadowRoot, CSSStyleSheet>();
  #size: MarkSize = 'normal';

  readonly #place: MarkedPlace;

  constructor(view: Window & typeof globalThis, place: MarkedPlace = 'fields') {
    this.#view = view;
    this.#place = place;
  }

  static fits(view: Window & typeof globalThis): boolean {
    return typeof view.Highlight === 'function' && 'highlights' in view.CSS && typeof view.StaticRange === 'function';
  }

  /** Brings the rules into a document or shadow root: Firefox's roots do not inherit the document's. */
  adopt(root: Document | ShadowRoot): void {
    let sheet = this.#roots.get(root);
    if (!sheet) {
      sheet = new this.#view.CSSStyleSheet();
      sheet.replaceSync(highlightRules(this.#size, this.#place));
      this.#roots.set(root, sheet);
    }
    if (!Array.from(root.adoptedStyleSheets).includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Paints `next` instead of `before`, touching only what differs. Answers what is painted now: the same ranges where they say the same place, each place once. */
  swap(before: readonly PaintedRange[], next: readonly PaintedRange[], tone: Tone, level: Level): PaintedRange[] {
    if (before.length === 0 && next.length === 0) return [];
    const highlight = this.#highlight(NAMES[this.#place][tone][level]);
    const ids = new Map<Node, number>();
    const key = (range: PaintedRange): string => {
      const id = (node: Node): number => ids.get(node) ?? (ids.set(node, ids.size), ids.size - 1);
      return `${id(range.startContainer)} ${range.startOffset} ${id(range.endContainer)} ${range.endOffset}`;
    };
    const now = new Map<string, PaintedRange>();
    const wanted = new Set(next.map(key));
    const drop = (range: Dropped): void => {
      highlight.delete(range);
      range.disconnect?.();
    };
    // Live ranges move with the text: two that stood apart may stand in one place now, and a place is kept once.
    for (const range of before) {
      const at = key(range);
      if (wanted.has(at) && !now.has(at)) now.set(at, range);
      else drop(range);
    }
    for (const range of next as readonly Dropped[]) {
      const at = key(range);
      if (now.has(at)) {
        if (now.get(at) !== range) range.disconnect?.();
        continue;
      }
      highlight.add(range);
      now.set(at, range);
    }
    return [...now.values()];
  }

  resize(size: MarkSize): void {
    if (size === this.#size) return;
    this.#size = size;
    for (const sheet of this.#roots.values()) sheet.replaceSync(highlightRules(size, this.#place));
  }

  /** Puts back what the page threw out. */
  keep(): void {
    for (const [name, highlight] of this.#made) if (highlight.size > 0 && this.#view.CSS.highlights.get(name) !== highlight) this.#view.CSS.highlights.set(name, highlight);
    for (const root of [...this.#roots.keys()]) {
      if (isShadowRoot(root) && !root.host.isConnected) this.#roots.delete(root);
      else this.adopt(root);
    }
  }

  /** Takes everything of ours out again. */
  remove(): void {
    for (const [name, highlight] of this.#made) {
      highlight.clear();
      if (this.#view.CSS.highlights.get(name) === highlight) this.#view.CSS.highlights.delete(name);
    }
    this.#made.clear();
    for (const [root, sheet] of this.#roots) root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((one) => one !== sheet);
    this.#roots.clear();
  }

  #highlight(name: string): Highlight {
    let highlight = this.#made.get(name);
    if (!highlight) {
      highlight = new this.#view.Highlight();
      this.#made.set(name, highlight);
      this.#view.CSS.highlights.set(name, highlight);
    }
    return highlight;
  }
}
