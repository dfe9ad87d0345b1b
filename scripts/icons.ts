/** Draws the icons, so that they are source and not found objects: `npm run icons` writes public/icon/*.png. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';
import { ICON_SIZES } from './manifest.ts';

const BLUE = [0, 48, 135] as const;
const WHITE = [255, 255, 255] as const;
/** Sub-pixels a side for smooth edges. */
const SMOOTH = 4;

/** An open eye over a line of writing, with a stroke through it: this line, before it is seen. In a square from 0 to 1. */
function isWhite(x: number, y: number): boolean {
  const [eyeX, eyeY] = [x - 0.5, y - 0.4];
  const lid = Math.hypot(eyeX, Math.abs(eyeY) + 0.17) < 0.36;
  const inner = Math.hypot(eyeX, Math.abs(eyeY) + 0.17) < 0.285;
  const pupil = Math.hypot(eyeX, eyeY) < 0.085;
  const line = Math.abs(y - 0.78) < 0.045 && x > 0.2 && x < 0.8;
  return (lid && !inner) || pupil || line;
}

function isInside(x: number, y: number): boolean {
  const radius = 0.2;
  const [dx, dy] = [Math.max(radius - x, x - 1 + radius, 0), Math.max(radius - y, y - 1 + radius, 0)];
  return Math.hypot(dx, dy) <= radius;
}

function pixels(size: number): Buffer {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    rows.push(0);
    for (let column = 0; column < size; column++) {
      let inside = 0;
      let white = 0;
      for (let i = 0; i < SMOOTH * SMOOTH; i++) {
        const x = (column + ((i % SMOOTH) + 0.5) / SMOOTH) / size;
        const y = (row + (Math.floor(i / SMOOTH) + 0.5) / SMOOTH) / size;
        if (isInside(x, y)) {
          inside++;
          if (isWhite(x, y)) white++;
        }
      }
      for (let channel = 0; channel < 3; channel++) rows.push(inside === 0 ? 0 : Math.round((WHITE[channel]! * white + BLUE[channel]! * (inside - white)) / inside));
      rows.push(Math.round((255 * inside) / (SMOOTH * SMOOTH)));
    }
  }
  return Buffer.from(rows);
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'ascii'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** A PNG file of one icon. */
export function icon(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

if (process.argv[1]?.endsWith('icons.ts')) {
  mkdirSync('public/icon', { recursive: true });
  for (const size of ICON_SIZES) writeFileSync(`public/icon/${size}.png`, icon(size));
}
