import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** The package's folder, built when it is not there yet. `npm test` builds it anew beforehand. */
export function builtPackage(browser: BrowserKind, kind: PackageKind): string {
  const folder = packageFolder(browser, kind);
  if (!existsSync(`${folder}/manifest.json`)) buildPackage(browser, kind);
  return folder;
}
