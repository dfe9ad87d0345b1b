import type { Box } from '../field/field.ts';

export const BADGE_PX = 24;
const GAP_PX = 4;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the clinician dragged a badge from its own place, in px. */
export interface Drag {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a badge may stand at a field, best first: beside its lower end, below it, above it, on the other side. All outside the
 * field, whole, and inside the viewport; those that would not fit are left out.
 */
export function badgePlaces(field: Box, viewport: Size): Box[] {
  const right = field.left + field.width;
  const bottom = field.top + field.height;
  const at = (left: number, top: number): Box => ({ left, top, width: BADGE_PX, height: BADGE_PX });
  return [
    at(right + GAP_PX, bottom - BADGE_PX),
    at(right - BADGE_PX, bottom + GAP_PX),
    at(right + GAP_PX, field.top),
    at(right - BADGE_PX, field.top - BADGE_PX - GAP_PX),
    at(field.left - BADGE_PX - GAP_PX, bottom - BADGE_PX),
    at(field.left, bottom + GAP_PX),
  ].filter((box) => isInside(box, viewport));
}

/** The badge's box after a drag, kept whole inside the viewport. */
export function dragged(box: Box, by: Drag, viewport: Size): Box {
  const keep = (value: number, room: number): number => Math.max(0, Math.min(value, room - BADGE_PX));
  return { ...box, left: keep(box.left + by.x, viewport.width), top: keep(box.top + by.y, viewport.height) };
}

function isInside(box: Box, viewport: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= viewport.width && box.top + box.height <= viewport.height;
}
