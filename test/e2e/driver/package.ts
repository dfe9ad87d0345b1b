import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Which package: the one that starts with no site, or the one made for the stand-in systems on localhost. */
export type PackageKind = 'plain' | 'localhost';

const FOLDERS: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Where a built package is. */
export function packageFolder(browser: BrowserKind, kind: PackageKind): string {
  return `${ROOT}.output/${FOLDERS[browser]}${kind === 'localhost' ? '-sites' : ''}`;
}

/** Builds a package as `npm run build` does, for the stand-in systems or for the sites given. */
export function buildPackage(browser: BrowserKind, kind: PackageKind, sites = kind === 'localhost' ? 'http://localhost/*' : ''): void {
  const args = ['--no-install', 'wxt', 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])];
  execFileSync('npx', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, SITES: sites }, shell: process.platform === 'win32' });
}

/**
 * A copy of the package for localhost with faults put into one of its scripts, as no shipped one has: to see what a fault of ours
 * does. The caller deletes the folder it answers.
 * @throws Error when a place to change is not there exactly once
 */
export function brokenPackage(browser: BrowserKind, script: string, faults: readonly (readonly [place: string, fault: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'abr-broken-'));
  cpSync(builtPackage(browser, 'localhost'), folder, { recursive: true });
  const file = join(folder, script);
  let source = readFileSync(file, 'utf8');
  for (const [place, fault] of faults) {
    if (source.split(place).length !== 2) throw new Error(`not once in ${script}: ${place}`);
    source = source.replace(place, () => fault);
  }
  writeFileSync(file, source);
  return folder;
}

/** The package's folder, built when it is not there yet. `npm test` builds it anew beforehand. */
export function builtPackage(browser: BrowserKind, kind: PackageKind): string {
  const folder = packageFolder(browser, kind);
  if (!existsSync(`${folder}/manifest.json`)) buildPackage(browser, kind);
  return folder;
}
