import { LEVELS, type Level } from '../detect/finding.ts';
import type { PaintedRange } from '../field/field.ts';
import { AdoptedRules, RULES_OFFSET } from './adopted.ts';
import { NAMES, POINTER_NAME } from './names.ts';
import { STANDING_RULES } from './standing.ts';
import { GROUND_COLOURS, MARK_COLOURS, type Tone } from './tone.ts';

/** What is marked: words in fields as they are typed, or words a page displays. Each has its own highlights, so that neither undoes the other's. */
export type MarkedPlace = keyof typeof NAMES;

const TONES = ['light', 'dark'] as const satisfies readonly Tone[];

export const MARK_SIZES = { normal: 2, large: 4 } as const;
export type MarkSize = keyof typeof MARK_SIZES;

/** The rules for marks in fields: text decorations, so that nothing moves and the words keep their look. */
function fieldRules(px: number, only: string): string {
  const names = NAMES.fields;
  const rule = (tone: Tone, level: Level, line: string): string => `::highlight(${names[tone][level]}){text-decoration:underline ${line} ${px}px ${MARK_COLOURS[tone][level]}${only};text-decoration-skip-ink:none;text-underline-offset:${px}px}`;
  return TONES.flatMap((tone) => [rule(tone, 'prompt', 'solid'), rule(tone, 'hint', 'dotted')]).join('');
}

/**
 * The rules for marks in what a page displays: grounds, not lines. A line may reach beyond its text, so with each one that
 * comes or goes Chromium measures the whole page anew: 40 ms with 20,000 entries.
 */
function pageRules(only: string): string {
  const names = NAMES.page;
  const ground = (name: string, [back, text]: readonly [string, string]): string => `::highlight(${name}){background-color:${back}${only};color:${text}${only};text-underline-offset:${RULES_OFFSET}}`;
  const rules = TONES.flatMap((tone) => LEVELS.map((level) => ground(names[tone][level], GROUND_COLOURS[tone][level])));
  const forced = TONES.flatMap((tone) => LEVELS.map((level) => `${ground(names[tone][level], FORCED[level])}${edge(names[tone][level], FORCED_EDGES[level])}`));
  return `${rules.join('')}${ground(POINTER_NAME, ['#ffeb3b', '#212b32'])}@media (forced-colors:active){${forced.join('')}${ground(POINTER_NAME, FORCED.pointer)}${edge(POINTER_NAME, FORCED_EDGES.pointer)}}`;
}
/** The system's own colours, where it forces them. */
const FORCED = { prompt: ['Highlight', 'HighlightText'], hint: ['Canvas', 'LinkText'], pointer: ['Mark', 'MarkText'] } as const;
/** Chromium then gives every highlight the same two colours: how its lower edge is cut tells them apart. */
const FORCED_EDGES = { prompt: null, hint: 'dotted', pointer: 'dashed' } as const;
const edge = (name: string, line: string | null): string => (line === null ? '' : `::highlight(${name}){text-decoration:underline ${line} 3px;text-decoration-skip-ink:none}`);

/** The rules for our highlights of one place. `only` ends each value that shows. */
export function highlightRules(size: MarkSize, place: MarkedPlace = 'fields', only = ''): string {
  return place === 'fields' ? fieldRules(MARK_SIZES[size], only) : pageRules(only);
}

/** The style sheet that watched sites are opened with. */
export function shippedRules(): string {
  return `${highlightRules('normal', 'fields')}${highlightRules('normal', 'page')}${STANDING_RULES}\n`;
}

/** A range the registry holds, with what it takes to let it go. */
type Dropped = PaintedRange & { disconnect?(): void };

/** One document's highlights of ours. The registry and the rules are shared with the page, which may throw ours out: `keep` puts them back. */
export class Highlights {
  readonly #view: Window & typeof globalThis;
  readonly #made = new Map<string, Highlight>();
  readonly #rules: AdoptedRules;
  #size: MarkSize = 'normal';

  readonly #place: MarkedPlace;

  constructor(view: Window & typeof globalThis, place: MarkedPlace = 'fields') {
    this.#view = view;
    this.#place = place;
    this.#rules = new AdoptedRules(view, (only) => highlightRules('normal', place, only), NAMES[place].light.prompt);
  }

  static fits(view: Window & typeof globalThis): boolean {
    return typeof view.Highlight === 'function' && 'highlights' in view.CSS && typeof view.StaticRange === 'function';
  }

  /** Brings the rules into a document or shadow root. */
  adopt(root: Document | ShadowRoot): void {
    this.#rules.adopt(root);
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
    this.#rules.replace((only) => highlightRules(size, this.#place, only));
  }

  /** Puts back what the page threw out. */
  keep(): void {
    for (const [name, highlight] of this.#made) if (highlight.size > 0 && this.#view.CSS.highlights.get(name) !== highlight) this.#view.CSS.highlights.set(name, highlight);
    this.#rules.keep();
  }

  /** Takes everything of ours out again. */
  remove(): void {
    for (const [name, highlight] of this.#made) {
      highlight.clear();
      if (this.#view.CSS.highlights.get(name) === highlight) this.#view.CSS.highlights.delete(name);
    }
    this.#made.clear();
    this.#rules.remove();
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
