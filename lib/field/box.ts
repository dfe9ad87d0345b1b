import type { Box } from './field.ts';

/** How far two boxes of one line may differ in height or place and still be one: sub-pixel rounding and bold beside plain text. */
const SAME_LINE_PX = 2;
/** A box thinner than this shows nothing. */
const SHOWS_PX = 0.5;

export function boxOf(rect: { left: number; top: number; width: number; height: number }): Box {
  return { left: rect.left, top: rect.top, width: rect.width, height: rect.height };
}

/** What both boxes cover, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width >= SHOWS_PX && height >= SHOWS_PX ? { left, top, width, height } : null;
}

/** The parts of boxes that lie inside `clip`. */
export function clipped(boxes: readonly Box[], clip: Box): Box[] {
  return boxes.flatMap((box) => overlap(box, clip) ?? []);
}

/** Joins boxes that touch on one line, so that a line under them has no gap and no overlap. Keeps their order. */
export function joinLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (box.width <= 0 || box.height <= 0) continue;
    const last = lines.at(-1);
    if (last && touchOnLine(last, box)) lines[lines.length - 1] = around(last, box);
    else lines.push(box);
  }
  return lines;
}

function touchOnLine(a: Box, b: Box): boolean {
  const middle = b.top + b.height / 2;
  const sameLine = middle > a.top - SAME_LINE_PX && middle < a.top + a.height + SAME_LINE_PX && Math.abs(a.top + a.height - b.top - b.height) <= Math.max(SAME_LINE_PX, a.height / 3);
  return sameLine && b.left <= a.left + a.width + SAME_LINE_PX && a.left <= b.left + b.width + SAME_LINE_PX;
}

/** The smallest box that holds both. */
export function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return { left, top, width: Math.max(a.left + a.width, b.left + b.width) - left, height: Math.max(a.top + a.height, b.top + b.height) - top };
}

/** The smallest box that holds all; null for none. */
export function aroundAll(boxes: readonly Box[]): Box | null {
  return boxes.reduce<Box | null>((all, box) => (all ? around(all, box) : box), null);
}

export function holds(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
}
