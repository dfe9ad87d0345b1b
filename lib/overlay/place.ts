import type { Box } from '../field/field.ts';

/** Least distance in px between the card and the edges of the window: what a shadow needs, and what NHS cards keep. */
export const EDGE = 8;
/** Distance in px between a passage and the card, so that its mark still shows. */
export const GAP = 6;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, in CSS px of the viewport, and how high it may be. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** Which way out it took: given back, a card that changes its size stays where it was, as far as it can. */
  readonly side: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));
const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Places a card beside a passage: below it, else above, right, left; never over the edges of the window; over the line being
 * typed only when the window leaves no other place. `null` when the passage is out of sight.
 * @param boxes of the passage, one a line, in viewport px
 * @param side of the place it has now, kept where nothing speaks against it
 * @param typing the line the caret is on, or null
 */
export function placeCard(boxes: readonly Box[], card: Size, viewport: Size, typing: Box | null, side: number | null = null): Place | null {
  const first = boxes[0];
  const last = boxes[boxes.length - 1];
  if (!first || !last) return null;
  const room = { width: viewport.width - 2 * EDGE, height: viewport.height - 2 * EDGE };
  const width = Math.min(card.width, Math.max(room.width, 0));
  const height = Math.min(card.height, Math.max(room.height, 0));
  const fit = (left: number, top: number): Omit<Place, 'side'> => ({
    left: between(left, EDGE, Math.max(EDGE, viewport.width - EDGE - width)),
    top: between(top, EDGE, Math.max(EDGE, viewport.height - EDGE - height)),
    maxHeight: Math.max(room.height, 0),
  });
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const left = Math.min(...boxes.map((box) => box.left));
  const candidates: Place[] = [
    fit(last.left, last.top + last.height + GAP),
    fit(first.left, first.top - GAP - height),
    fit(right + GAP, first.top),
    fit(left - GAP - width, first.top),
    ...(typing ? [fit(first.left, typing.top + typing.height + GAP), fit(first.left, typing.top - GAP - height)] : []),
    fit(viewport.width, first.top),
    fit(0, first.top),
  ].map((place, way) => ({ ...place, side: way }));
  const cost = (place: Place): number => {
    const over: Box = { left: place.left, top: place.top, width, height };
    // Hiding the line being typed is the worst; then the passage itself.
    return (typing ? overlap(over, typing) * 1000 : 0) + boxes.reduce((sum, box) => sum + overlap(over, box), 0);
  };
  const kept = side === null ? undefined : candidates[side];
  if (kept && cost(kept) === 0) return kept;
  return candidates.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}
