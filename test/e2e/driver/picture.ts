import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A rectangle of a picture's own pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is on the screen, pixel by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

/** Photographs what a page shows now, in device pixels. */
export async function photograph(page: Page): Promise<Picture> {
  return decode(await page.screenshot({ type: 'png' }));
}

/** Reads a PNG as browsers make them: eight bits a channel, not interlaced. */
function decode(png: Uint8Array): Picture {
  const file = Buffer.from(png);
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 3];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const chunk = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
      channels = chunk[9] === 6 ? 4 : 3;
      if (chunk[8] !== 8 || (chunk[9] !== 2 && chunk[9] !== 6) || chunk[12] !== 0) throw new Error('a kind of picture that is not read here');
    } else if (type === 'IDAT') data.push(chunk);
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const pixels = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    const line = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? line[i - channels]! : 0;
      const up = above[i]!;
      const corner = i >= channels ? above[i - channels]! : 0;
      line[i] = line[i]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    }
    for (let x = 0; x < width; x++) pixels.set(line.subarray(x * channels, x * channels + 3), (y * width + x) * 3);
    above = line;
  }
  return { width, height, pixels };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

/** How far a pixel's channels may be from a colour and still be of it: edges are smoothed. */
const NEAR = 24;

/** The stretches of a colour in an area: one for each row that holds any, from its first pixel of the colour to its last. */
export function strokes({ width, pixels }: Picture, [red, green, blue]: readonly [number, number, number], area: Area): { readonly y: number; readonly left: number; readonly right: number; readonly count: number }[] {
  const found: { y: number; left: number; right: number; count: number }[] = [];
  for (let y = Math.max(0, area.top); y < area.bottom; y++) {
    let [left, right, count] = [-1, -1, 0];
    for (let x = Math.max(0, area.left); x < area.right; x++) {
      const at = (y * width + x) * 3;
      if (Math.abs(pixels[at]! - red) > NEAR || Math.abs(pixels[at + 1]! - green) > NEAR || Math.abs(pixels[at + 2]! - blue) > NEAR) continue;
      if (left < 0) left = x;
      right = x + 1;
      count++;
    }
    if (count > 0) found.push({ y, left, right, count });
  }
  return found;
}

/** Rows that differ in a column for it to count: the dot beside a selection is drawn anew too, and is no part of it. */
const ROWS_LEAST = 6;

/** The one area in which two pictures differ most: columns that differ, parted by `gap` pixels or more, are areas of their own. Null when they are the same. */
export function difference(one: Picture, other: Picture, within: Area, gap = 12): Area | null {
  const differs = (x: number, y: number): boolean => {
    const at = (y * one.width + x) * 3;
    return one.pixels[at] !== other.pixels[at] || one.pixels[at + 1] !== other.pixels[at + 1] || one.pixels[at + 2] !== other.pixels[at + 2];
  };
  const columns: number[] = [];
  for (let x = Math.max(0, within.left); x < Math.min(one.width, within.right); x++) {
    let rows = 0;
    for (let y = Math.max(0, within.top); y < Math.min(one.height, within.bottom) && rows < ROWS_LEAST; y++) if (differs(x, y)) rows++;
    if (rows === ROWS_LEAST) columns.push(x);
  }
  let best: [number, number] | null = null;
  for (let i = 0, from = 0; i < columns.length; i++) {
    if (i + 1 < columns.length && columns[i + 1]! - columns[i]! < gap) continue;
    if (!best || columns[i]! - columns[from]! > best[1] - best[0]) best = [columns[from]!, columns[i]!];
    from = i + 1;
  }
  if (!best) return null;
  let [top, bottom] = [-1, -1];
  for (let y = Math.max(0, within.top); y < Math.min(one.height, within.bottom); y++) for (let x = best[0]; x <= best[1]; x++) if (differs(x, y)) { if (top < 0) top = y; bottom = y + 1; break; }
  return { left: best[0], top, right: best[1] + 1, bottom };
}
