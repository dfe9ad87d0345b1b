// Where this computer's browsers are. Node's own modules only: setup runs it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { platform, env } = process;
const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (names) => (env.PATH ?? '').split(delimiter).filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)));
const programs = (...ends) => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).flatMap((folder) => ends.map((end) => join(folder, ...end)));
const applications = (...names) => names.flatMap((name) => ['/Applications', join(env.HOME ?? '', 'Applications')].map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));

const PLACES = {
  linux: {
    chromium: () => [...onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge']), '/usr/bin/chromium', '/opt/google/chrome/chrome'],
    firefox: () => [...onPath(['firefox-esr', 'firefox']), '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  },
  darwin: {
    chromium: () => applications('Chromium', 'Google Chrome', 'Microsoft Edge'),
    firefox: () => ['Firefox', 'Firefox Developer Edition'].flatMap((name) => [`/Applications/${name}.app/Contents/MacOS/firefox`]),
  },
  win32: {
    chromium: () => programs(['Chromium', 'Application', 'chrome.exe'], ['Google', 'Chrome', 'Application', 'chrome.exe'], ['Microsoft', 'Edge', 'Application', 'msedge.exe']),
    firefox: () => programs(['Mozilla Firefox', 'firefox.exe']),
  },
};

/**
 * Full paths of a Chromium-based browser and of Firefox, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` come first. Branded Chrome
 * and Edge serve as well: the extension is loaded through DevTools, not by a command-line flag they ignore.
 */
export function findBrowsers() {
  const places = PLACES[platform] ?? PLACES.linux;
  const first = (own, candidates) => (own && runs(own) ? own : (candidates.find(runs) ?? null));
  return { chromium: first(env.CHROMIUM_PATH, places.chromium()), firefox: first(env.FIREFOX_PATH, places.firefox()) };
}

/** What to install, for this computer, in words; null when nothing is missing. */
export function installWords({ chromium, firefox }) {
  const missing = [...(chromium ? [] : ['a Chromium-based browser (Chromium, Chrome or Edge)']), ...(firefox ? [] : ['Firefox 142 or later'])];
  if (missing.length === 0) return null;
  const how = {
    linux: 'On Debian: sudo apt-get install chromium firefox-esr. Elsewhere use your system\'s packages, not snaps.',
    darwin: 'With Homebrew: brew install --cask chromium firefox. Or install Chrome and Firefox from their makers.',
    win32: 'With winget: winget install Google.Chrome Mozilla.Firefox. Edge, which Windows has, serves instead of Chrome.',
  }[platform];
  return `Not found: ${missing.join(' and ')}.\n${how ?? ''}\nOr say where they are: CHROMIUM_PATH=… FIREFOX_PATH=…`;
}
