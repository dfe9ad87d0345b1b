// npm run zip: builds both packages and puts them into .output/release as the shops and IT take them, with the bill of
// materials and the sums of all files. The same source gives the same bytes on every computer. `npm run release` does the
// same after asking the registry for known faults (audit.ts) and Mozilla's linter for faults in the package.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSERS, buildPackage, packageFolder } from '../test/e2e/driver/package.ts';
import { filesUnder, zip } from './archive.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { fixedSites } from './manifest.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}.output/release/`;
const { name, version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { name: string; version: string };
const kind = fixedSites().length > 0 ? 'localhost' : 'plain';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const made: string[] = [];
const put = (file: string, bytes: Uint8Array | string): void => {
  writeFileSync(FOLDER + file, bytes);
  made.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
};
for (const browser of BROWSERS) {
  buildPackage(browser, kind, fixedSites().join(' '));
  put(`${name}-${version}${kind === 'plain' ? '' : '-sites'}-${browser === 'firefox' ? 'firefox.xpi' : 'chrome-edge.zip'}`, zip(filesUnder(packageFolder(browser, kind))));
}
// the shop of Mozilla asks for the source; what is committed is what was built
put(`${name}-${version}-source.zip`, execFileSync('git', ['archive', '--format=zip', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 }));
put('bill-of-materials.cdx.json', billOfMaterials(ROOT));
writeFileSync(`${FOLDER}SHA256SUMS`, `${made.join('\n')}\n`);
console.log(`${made.join('\n')}\n\n${FOLDER}`);
