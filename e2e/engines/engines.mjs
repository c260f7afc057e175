// The three engines: where each is found, what Debian calls it, how it starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from '../../scripts/browser.mjs';
import { run } from '../../scripts/prepare.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {readonly string[]} packages of Debian and those who follow it
 * @property {() => string | undefined} find its path, undefined where something of it is missing
 * @property {(path: string) => Promise<import('./types.ts').Driver>} start
 */

/** @param {string} program */
function which(program) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Debian keeps it beside the library, not on the path. */
function findMiniBrowser() {
  if (which('WebKitWebDriver') === undefined || which('Xvfb') === undefined) return undefined;
  const library = '/usr/lib';
  const folders = existsSync(library) ? readdirSync(library) : [];
  const places = folders.flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
      join(library, folder, version, 'MiniBrowser'),
    ),
  );
  return places.find((path) => existsSync(path));
}

/** @type {readonly Engine[]} */
export const ENGINES = [
  {
    name: 'chromium',
    packages: ['chromium', 'fonts-liberation'],
    find: findBrowser,
    start: async () => (await import('./chromium.mjs')).start(),
  },
  {
    name: 'firefox',
    packages: ['firefox-esr'],
    find: () => which('firefox-esr') ?? which('firefox'),
    start: async (path) => (await import('./firefox.mjs')).start(path),
  },
  {
    name: 'webkit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: findMiniBrowser,
    start: async (path) => (await import('./webkit.mjs')).start(path),
  },
];

/**
 * Finds an engine or, where we may, installs Debian's.
 * @param {Engine} engine
 * @returns {Promise<string | undefined>} its path
 */
export async function ensure({ name, packages, find }) {
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || which('apt-get') === undefined) return undefined;
  console.log(`${name}: installing ${packages.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
  return find();
}
