// Where the end-to-end tests get their Chromium from.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { bin, root, run } from './prepare.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that `npx playwright install chromium` left, if it did. */
function playwrightsOwn() {
  try {
    const require = createRequire(join(root, 'package.json'));
    /** @type {typeof import('@playwright/test')} */
    const { chromium } = require('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The path that the environment names, if it names one. */
const namedBrowser = () => process.env['CHROMIUM_PATH'] || process.env['CHROME_PATH'] || undefined;

/**
 * A Chromium on this machine: CHROMIUM_PATH or CHROME_PATH, then the system's, then Playwright's own.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  const named = namedBrowser();
  if (named !== undefined) return isProgram(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const system = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...system, ...APPS].find(isProgram) ?? playwrightsOwn();
}

/**
 * Off: the two pages that Chromium prepares for its address bar in every window, a third of the CPU time of a test. It reads the
 * last list only, so what Playwright itself turns off follows.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** As root: without these, Chromium will not start; and it must not look for hosts of its own. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--disable-sync',
];

/** @param {string} command */
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Finds a Chromium or installs one: Debian's where we may, else Playwright's download.
 * @returns {Promise<string | undefined>} its path; undefined after saying what to do
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const named = namedBrowser();
  if (named !== undefined) {
    console.error(`browser not found or not runnable: "${named}"; correct or unset CHROMIUM_PATH`);
    return undefined;
  }
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log('No Chromium found: installing the package chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], env);
    // A browser without fonts measures every text as nothing.
    const packages = ['chromium', 'fonts-liberation'];
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  }
  if (findBrowser() === undefined) {
    console.log('No Chromium found: asking Playwright for its own …');
    await run(process.execPath, [bin('@playwright/test', 'cli.js'), 'install', 'chromium']);
  }
  const installed = findBrowser();
  if (installed === undefined) {
    console.error(
      'No Chromium for the end-to-end tests, and none could be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.',
    );
  }
  return installed;
}
