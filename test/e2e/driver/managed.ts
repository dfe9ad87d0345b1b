import { spawnSync } from 'node:child_process';
import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import type { BrowserKind } from './package.ts';

/** Arguments of `unshare` that give a process its own view of the disk here; null where the system allows none. */
const UNSHARE = process.platform === 'linux' ? ([['-m'], ['-r', '-m']].find((args) => spawnSync('unshare', [...args, 'true']).status === 0) ?? null) : null;

/** Whether a browser can be given policies of its own here, without changing the computer. */
export const canBeManaged = UNSHARE !== null;

/** The file a browser reads its policies from, as its maker says. */
async function policyFile(kind: BrowserKind, executable: string): Promise<string> {
  if (kind === 'firefox') return join(await realpath(join(dirname(await realpath(executable)), 'distribution')), 'policies.json');
  const name = basename(executable);
  const folder = name.includes('edge') ? '/etc/opt/edge' : name.includes('chrome') ? '/etc/opt/chrome' : '/etc/chromium';
  return `${folder}/policies/managed/ask-before-release.json`;
}

/** A browser as IT sets it up: it alone sees the policies; the computer stays as it is. */
export interface Managed {
  readonly executable: string;
  /** Changes the policies; a browser started after that reads them. */
  set(policies: object): Promise<void>;
  remove(): Promise<void>;
}

export async function managed(kind: BrowserKind): Promise<Managed> {
  const browser = findBrowsers()[kind]!;
  const file = await policyFile(kind, browser);
  let there = dirname(file);
  while (!existsSync(there)) there = dirname(there);
  const folder = await mkdtemp(join(tmpdir(), 'abr-managed-'));
  const copy = join(folder, 'copy');
  await cp(there, copy, { recursive: true, dereference: false });
  const own = join(copy, relative(there, file));
  await mkdir(dirname(own), { recursive: true });
  const executable = join(folder, basename(browser));
  await writeFile(executable, `#!/bin/sh\nexec unshare ${UNSHARE!.join(' ')} sh -c 'mount --bind "${copy}" "${there}" && exec "${browser}" "$@"' sh "$@"\n`);
  await chmod(executable, 0o755);
  return {
    executable,
    set: (policies) => writeFile(own, JSON.stringify(policies)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A key to sign packages for Chrome with, and the id that follows from it. */
export interface CrxKey {
  readonly id: string;
  /** Signs a zip as a `.crx` of version 3. */
  sign(zip: Buffer): Buffer;
}

export function crxKey(): CrxKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const known = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(known).digest().subarray(0, 16);
  const size = (number: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(number);
    return bytes;
  };
  /** A field of a protocol buffer that holds bytes. */
  const field = (number: number, bytes: Uint8Array): Buffer => Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
  return {
    id: [...hash.toString('hex')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join(''),
    sign(zip) {
      const signed = field(1, hash);
      const signature = createSign('sha256').update('CRX3 SignedData\0').update(size(signed.length)).update(signed).update(zip).sign(privateKey);
      const header = Buffer.concat([field(2, Buffer.concat([field(1, known), field(2, signature)])), field(10_000, signed)]);
      return Buffer.concat([Buffer.from('Cr24'), size(3), size(header.length), header, zip]);
    },
  };
}

function varint(number: number): Buffer {
  const bytes: number[] = [];
  for (let rest = number; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
