import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put in an archive. `name` has forward slashes. */
export interface Filed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, the earliest a zip knows: when something was packed must not change what is packed. */
const DOS_DATE = (1 << 5) | 1;
const DEFLATED = 8;
const VERSION_NEEDED = 20;
/** Names are UTF-8. */
const FLAGS = 1 << 11;

/** Every file under a folder, in the order of their names' code units, which is the same on every computer. */
export function filesUnder(folder: string): Filed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name: name.split(sep).join('/'), bytes: readFileSync(join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A zip that holds nothing but the files' names and bytes: no times, no owners, no paths of this computer. */
export function zip(files: readonly Filed[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const named = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION_NEEDED, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(named.length, 22);
    bodies.push(Buffer.from('PK\u0003\u0004'), common, named, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(VERSION_NEEDED, 0);
    entries.push(Buffer.from('PK\u0001\u0002'), made, common, place, named);
    at += 4 + common.length + named.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006'), end]);
}
