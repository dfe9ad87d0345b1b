// Makes a fresh clone ready, with Node's own modules only: installs dependencies when they are missing or have changed, and
// finds (or, on Debian and Ubuntu as root, installs) the browsers. Quiet and quick when there is nothing to do.
//   node scripts/setup.mjs [--no-browsers] [--bench]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers, installWords } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => process.stderr.write(`${line}\n`);
const flags = new Set(process.argv.slice(2));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Node 20.15 brought what the icons and bundlers need. */
const NODE_MIN = [20, 15];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1])) {
  say(`Node ${NODE_MIN.join('.')} or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const run = (command, args, folder) => {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (error || status !== 0) {
    say(`This failed: ${command} ${args.join(' ')}${error ? ` (${error.message})` : ''}`);
    process.exit(1);
  }
};

/** Installs a folder's dependencies unless its stamp says that they are those of its lock file. */
function install(folder, why) {
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(lock)) return false;
  const stamp = join(folder, 'node_modules', '.installed-from');
  const wanted = createHash('sha256').update(readFileSync(lock)).update(process.version).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  say(`Installing ${why} …`);
  run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

const fresh = install(ROOT, 'what the project is built with');
if (fresh || !existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) run(npm, ['exec', '--', 'wxt', 'prepare'], ROOT);
if (!flags.has('--no-browsers')) install(join(ROOT, 'test', 'hosts'), 'the editors and frameworks that the tests type into');
if (flags.has('--bench')) install(join(ROOT, 'test', 'bench'), 'what the engine is measured beside');

if (!flags.has('--no-browsers') && !flags.has('--bench')) {
  let { chromium, firefox } = findBrowsers();
  const canApt = (!chromium || !firefox) && process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canApt) {
    const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
    // Ubuntu's packages of these names only point to snaps, which do not run everywhere
    const packages = /^ID=ubuntu/m.test(release) ? [] : [...(chromium ? [] : ['chromium']), ...(firefox ? [] : ['firefox-esr']), 'fonts-liberation'];
    if (packages.length > 0) {
      say(`Installing ${packages.join(', ')} with apt-get …`);
      const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      try {
        execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env: environment });
        execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 2], env: environment });
      } catch {
        say('apt-get could not install them.');
      }
      ({ chromium, firefox } = findBrowsers());
    }
  }
  const words = installWords({ chromium, firefox });
  if (words) {
    say(words);
    process.exit(1);
  }
}
