// npm test: everything that must hold, in order of cost; prints a table and the sum. Options: --only types,unit,…
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { buildPackage, BROWSERS, packageFolder, type PackageKind } from '../test/e2e/driver/package.ts';
import { filesUnder, zip } from './archive.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What failed, said again under the table: logs are cut at the front, and a failure that cannot be read is run for nothing. */
  readonly faults?: readonly string[];
}
/** What we read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly name: string; readonly message: string; readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[] }[];
}
interface Step {
  readonly name: string;
  readonly run: () => Outcome;
}

function command(args: readonly string[]): Outcome {
  const { status } = spawnSync(npx, ['--no-install', ...args], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one vitest project and counts its tests. A run that ends badly with no failed test counts as one. */
function vitest(project: string): Outcome {
  const report = join(tmpdir(), `abr-${project}-${process.pid}.json`);
  const { status } = spawnSync(npx, ['--no-install', 'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const faults = testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${relative(ROOT, name)}\n${message}`] : []),
      ...assertionResults.filter(({ status: end }) => end === 'failed').map(({ fullName, failureMessages }) => `${relative(ROOT, name)} › ${fullName}\n${failureMessages.join('\n').replace(/\n\s+at .*node_modules.*/g, '')}`),
    ]);
    return { passed: numPassedTests, failed: Math.max(numFailedTests, status === 0 ? 0 : 1), faults };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

/**
 * Kilobytes gzipped. The scout runs in every frame of a watched site, the watcher and the lexicon in every frame that is typed
 * in. The lexicon is words: it is as large as the language it knows, and this only keeps it from growing unseen.
 */
const SIZES_KB_MAX = { 'scout.js': 4, 'watcher.js': 80, 'lexicon.js': 304 } as const;

/** What no bundle of ours may hold: a network request, or code or HTML made of text (promise 1). */
const FORBIDDEN = /\.innerHTML\s*=(?!=)|\b(?:fetch|importScripts|eval)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b|new\s+Function\s*\(/g;

function sizesAndPromises(): Outcome {
  let passed = 0;
  const faults: string[] = [];
  const claim = (holds: boolean, words: string): void => {
    if (holds) passed++;
    else faults.push(words);
    console.log(`  ${holds ? '✓' : '×'} ${words}`);
  };
  const privacy = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8');
  for (const browser of BROWSERS) {
    const folder = packageFolder(browser, 'plain');
    for (const [file, most] of Object.entries(SIZES_KB_MAX)) {
      const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024;
      claim(size <= most, `${browser} ${file}: ${size.toFixed(1)} KB gzipped, at most ${most}`);
    }
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    for (const file of scripts) {
      const found = [...readFileSync(join(folder, file), 'utf8').matchAll(FORBIDDEN)].map(([match]) => match);
      claim(found.length === 0, `${browser} ${file}: no network, no code or HTML from text${found.length > 0 ? ` — found ${found.join(', ')}` : ''}`);
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { content_security_policy: { extension_pages: string }; web_accessible_resources?: unknown; host_permissions?: string[]; permissions: string[]; optional_permissions?: string[]; optional_host_permissions: string[] };
    claim(manifest.content_security_policy.extension_pages.includes("connect-src 'none'"), `${browser}: extension pages may connect to nothing`);
    claim(manifest.web_accessible_resources === undefined, `${browser}: no file of ours can be loaded by a page`);
    const unsaid = [...manifest.permissions, ...(manifest.optional_permissions ?? []), ...manifest.optional_host_permissions].filter((permission) => !privacy.includes(`| \`${permission}\` |`));
    claim(unsaid.length === 0, `${browser}: docs/privacy.md says why each permission is asked${unsaid.length > 0 ? ` — not ${unsaid.join(', ')}` : ''}`);
    claim((manifest.host_permissions ?? []).length === 0, `${browser}: no site is granted at installation`);
  }
  for (const browser of BROWSERS) {
    const first = zip(filesUnder(packageFolder(browser, 'plain')));
    buildPackage(browser, 'plain');
    claim(first.equals(zip(filesUnder(packageFolder(browser, 'plain')))), `${browser}: built again from the same source, the package is the same to the byte`);
  }
  return { passed, failed: faults.length, faults };
}

function build(): Outcome {
  for (const kind of ['plain', 'localhost'] satisfies PackageKind[]) for (const browser of BROWSERS) buildPackage(browser, kind);
  return { passed: 1, failed: 0 };
}

const STEPS: readonly Step[] = [
  { name: 'types', run: () => command(['tsc', '--noEmit']) },
  { name: 'lint', run: () => command(['eslint', '.']) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'corpus', run: () => command(['tsx', 'scripts/corpus.ts']) },
  { name: 'build', run: build },
  { name: 'package', run: sizesAndPromises },
  { name: 'web-ext lint', run: () => command(['web-ext', 'lint', '--warnings-as-errors', '--source-dir', packageFolder('firefox', 'plain')]) },
  { name: 'e2e-chromium', run: () => vitest('e2e-chromium') },
  { name: 'e2e-firefox', run: () => vitest('e2e-firefox') },
];

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1]!.split(',') : null;
const rows: string[] = [];
const faults: string[] = [];
let passed = 0;
let failed = 0;
for (const { name, run } of STEPS) {
  if (only && !only.includes(name)) continue;
  console.log(`\n— ${name}`);
  const start = Date.now();
  let outcome: Outcome;
  try {
    outcome = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = { passed: 0, failed: 1 };
  }
  passed += outcome.passed;
  failed += outcome.failed;
  faults.push(...(outcome.faults ?? []).map((fault) => `× ${name}: ${fault}`));
  rows.push(`${outcome.failed === 0 ? '✓' : '×'} ${name.padEnd(14)} ${String(outcome.passed).padStart(5)} passed ${String(outcome.failed).padStart(4)} failed ${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s`);
}
console.log(`\n${rows.join('\n')}\n\n${passed} passed, ${failed} failed`);
if (faults.length > 0) console.log(`\n${faults.join('\n\n')}`);
process.exitCode = failed === 0 ? 0 : 1;
