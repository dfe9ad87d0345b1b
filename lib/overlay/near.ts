import type { Span } from '../detect/finding.ts';
import { around } from '../field/box.ts';
import type { Box } from '../field/field.ts';

/**
 * How far from what shows of its field a mark is painted, in viewports. A browser draws pages far beyond what shows, and with
 * every key draws anew whatever is painted over the text. Scrolling is seen a frame late: what comes within the first of these
 * must be painted by then, all within the second is when anything changes, and nothing beyond the third stays painted.
 */
const MUST = 0.5;
const WANTED = 1;
const MOST = 1.5;
/** So few marks cost nothing worth the measuring. */
const FEW = 20;
/** Places that are measured at most. In longer lists, what stands between two of them is taken to be drawn between them. */
const MEASURED_MAX = 64;

/** Tells one span of a text from another. */
export const nameOf = ({ start, end }: Span): string => `${String(start)} ${String(end)}`;

/**
 * The marks that are too far from what shows to be painted now.
 * @param far what this answered last, carried over edits since; answered again while it will do
 * @param place where a passage is drawn, or null when it is nowhere
 * @param distance how far a place is from what shows, in viewports
 */
export function farMarks(marks: readonly Span[], far: readonly Span[], place: (span: Span) => Box | null, distance: (box: Box) => number): readonly Span[] {
  if (marks.length <= FEW) return far.length === 0 ? far : [];
  const inOrder = [...marks].sort((a, b) => a.start - b.start);
  const distances = distancesOf(inOrder, place, distance);
  const left = new Set(far.map(nameOf));
  const fits = inOrder.every((mark, i) => (left.has(nameOf(mark)) ? distances[i]! > MUST : distances[i]! <= MOST));
  return fits ? far : inOrder.filter((_mark, i) => distances[i]! > WANTED);
}

/** What is drawn nowhere is near: it may be shown without a sign, and costs nothing until then. */
function distancesOf(inOrder: readonly Span[], place: (span: Span) => Box | null, distance: (box: Box) => number): number[] {
  const step = Math.ceil(inOrder.length / MEASURED_MAX);
  const boxes = new Map<number, Box | null>();
  const boxAt = (index: number): Box | null => {
    const i = Math.min(index, inOrder.length - 1);
    if (!boxes.has(i)) boxes.set(i, place(inOrder[i]!));
    return boxes.get(i)!;
  };
  return inOrder.map((_mark, i) => {
    const before = boxAt(i - (i % step));
    const after = i % step === 0 ? before : boxAt(i - (i % step) + step);
    return before && after ? distance(around(before, after)) : 0;
  });
}
