import type { Level, Span } from '../detect/finding.ts';
import { distanceFrom } from '../field/clip.ts';
import { difference } from '../field/difference.ts';
import type { Box, Field, PaintedRange, Reading } from '../field/field.ts';
import { rootsAround } from '../field/roots.ts';
import { Highlights, MARK_SIZES, type MarkSize } from './highlights.ts';
import { layered, type Mark } from './mark.ts';
import { farMarks, nameOf } from './near.ts';
import { shift } from './shift.ts';
import { MARK_COLOURS, toneOf, type Tone } from './tone.ts';

/** Paints marks under words. Knows no categories, and nothing of what is said. */
export interface Painter {
  /** Shows these marks of a field, and no others. Reads layout only where the browser has no ranges to paint. */
  show(field: Field, reading: Reading, marks: readonly Mark[]): void;
  /** The field may have moved, or its look changed: places again what is placed by us. */
  follow(field: Field): void;
  /** Takes a field's marks away. */
  clear(field: Field): void;
  /** Takes all marks off the screen, or brings them back. */
  blank(on: boolean): void;
  resize(size: MarkSize): void;
  /** Puts back what the page threw out of the browser's registry. */
  keep(): void;
}

interface PainterNeeds {
  readonly view: Window & typeof globalThis;
  /** A layer of ours in the field's own document, over the page. */
  layer(): HTMLElement;
  readonly signal: AbortSignal;
}

interface Painted {
  reading: Reading;
  marks: readonly Mark[];
  /** Marks of the browser's that are left out, for they are far from what shows. */
  far: readonly Span[];
  tone: Tone;
  /** Whether the system forced its colours when it was painted. */
  forced: boolean;
  ranges: Record<Level, PaintedRange[]>;
  /** Whether its marks are lines that we draw ourselves. */
  isOurs: boolean;
  /** Holds those lines; null until there is one. */
  lines: HTMLElement | null;
  /** How each line is drawn now, so that nothing is written twice. */
  drawn: readonly string[];
}

const LEVEL_ORDER = ['hint', 'prompt'] as const;

export function makePainter({ view, layer, signal }: PainterNeeds): Painter {
  const highlights = Highlights.fits(view) ? new Highlights(view) : null;
  const painted = new Map<Field, Painted>();
  let blanked = false;
  let size: MarkSize = 'normal';

  /** Where the system forces its colours, Chromium fills whatever is a highlight: loud and quiet would look alike, and like a selection. */
  const colours = view.matchMedia('(forced-colors: active)');

  const letGo = (of: Painted): void => {
    for (const level of LEVEL_ORDER) of.ranges[level] = highlights?.swap(of.ranges[level], [], of.tone, level) ?? [];
  };

  const paintedOf = (field: Field, reading: Reading): Painted => {
    let of = painted.get(field);
    if (!of) {
      of = { reading, marks: [], far: [], tone: toneOf(field.element), forced: false, ranges: { prompt: [], hint: [] }, isOurs: false, lines: null, drawn: [] };
      painted.set(field, of);
      if (highlights) for (const root of rootsAround(field.element)) highlights.adopt(root);
    }
    return of;
  };

  /** Hands the marks to the browser. False where it has no ranges for this field, or would not show what they are. */
  const paintRanges = (of: Painted): boolean => {
    if (!highlights) return false;
    if (of.forced) {
      letGo(of);
      return false;
    }
    const next: Record<Level, PaintedRange[]> = { prompt: [], hint: [] };
    const far = new Set(of.far.map(nameOf));
    for (const mark of blanked ? [] : of.marks) {
      if (far.has(nameOf(mark))) continue;
      const ranges = of.reading.ranges(mark);
      if (ranges === null) return false;
      next[mark.level].push(...ranges);
    }
    for (const level of LEVEL_ORDER) of.ranges[level] = highlights.swap(of.ranges[level], next[level], of.tone, level);
    return true;
  };

  const drawLines = (of: Painted): void => {
    const marks = blanked ? [] : of.marks;
    // All measuring before any writing.
    const all = of.reading.boxesOf(marks).flatMap((boxes, i) => boxes.map((box) => lineStyle(box, marks[i]!.level, of.forced ? 'Highlight' : MARK_COLOURS[of.tone][marks[i]!.level], size)));
    const lines = [...new Set(all)];
    const before = of.drawn;
    of.drawn = lines;
    if (!of.lines) {
      if (lines.length === 0) return;
      of.lines = layer().ownerDocument.createElement('div');
      of.lines.style.pointerEvents = 'none';
      of.lines.setAttribute('aria-hidden', 'true');
      layer().prepend(of.lines);
    }
    const box = of.lines;
    while (box.childElementCount > lines.length) box.lastElementChild!.remove();
    while (box.childElementCount < lines.length) box.append(box.ownerDocument.createElement('div'));
    lines.forEach((style, i) => {
      if (style !== before[i]) (box.children[i] as HTMLElement).style.cssText = style;
    });
  };

  const paint = (of: Painted): void => {
    of.forced = colours.matches;
    of.isOurs = !paintRanges(of);
    if (of.isOurs) return drawLines(of);
    // With nothing left to mark, no range tells that this field's lines are ours to draw, and to take away.
    of.lines?.remove();
    of.lines = null;
    of.drawn = [];
  };

  const clear = (field: Field): void => {
    const of = painted.get(field);
    if (!of) return;
    letGo(of);
    of.lines?.remove();
    painted.delete(field);
  };

  signal.addEventListener('abort', () => {
    for (const of of painted.values()) of.lines?.remove();
    painted.clear();
    highlights?.remove();
  });

  return {
    show(field, reading, marks) {
      if (marks.length === 0 && !painted.has(field)) return;
      const of = paintedOf(field, reading);
      const edit = of.far.length > 0 ? difference(of.reading.text, reading.text) : null;
      if (edit) of.far = shift(of.far, edit);
      of.reading = reading;
      of.marks = layered(marks);
      paint(of);
    },
    follow(field) {
      const of = painted.get(field);
      if (!of || of.marks.length === 0) return;
      const tone = toneOf(field.element);
      if (tone !== of.tone || colours.matches !== of.forced) {
        letGo(of);
        of.tone = tone;
        return paint(of);
      }
      if (of.isOurs) return drawLines(of);
      let distance: ReturnType<typeof distanceFrom> | undefined;
      const far = farMarks(of.marks, of.far, (span) => of.reading.around(span), (box) => (distance ??= distanceFrom(field.element))(box));
      if (far === of.far) return;
      of.far = far;
      paint(of);
    },
    clear,
    blank(on) {
      if (on === blanked) return;
      blanked = on;
      for (const of of painted.values()) paint(of);
    },
    resize(to) {
      size = to;
      highlights?.resize(to);
      for (const of of painted.values()) paint(of);
    },
    keep() {
      highlights?.keep();
    },
  };
}

/** One line under words: inside the box's lower edge, so that the next line of text stays clear. */
function lineStyle(box: Box, level: Level, colour: string, size: MarkSize): string {
  const px = MARK_SIZES[size];
  const at = (n: number): string => `${Math.round(n * 100) / 100}px`;
  return `position:fixed;left:${at(box.left)};top:${at(box.top + box.height - px)};width:${at(box.width)};height:0;forced-color-adjust:none;border-bottom:${px}px ${level === 'prompt' ? 'solid' : 'dotted'} ${colour}`;
}
