// What every script needs first. Plain Node: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(root, 'node_modules', '.geo-timeline-lock');
const SOURCES = [
  'src',
  'public',
  'scripts/vite-plugins.ts',
  'scripts/node-build.ts',
  'scripts/single-build.ts',
  'scripts/static-graph.ts',
  'index.html',
  'embed.html',
  'gallery.html',
];
const SETTINGS = ['vite.config.ts', 'svelte.config.js', 'tsconfig.json', 'package-lock.json'];

/** Ends the process with a message where this Node is too old for Vite 8. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(
    `Node.js is too old: ${process.version}; install 20.19 or later (or 22.12 or later) from https://nodejs.org`,
  );
  process.exit(1);
}

/**
 * Runs a command with its output on ours; resolves with its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The path of a package's command, to be run by this same Node.
 * @param {string} name
 * @param {string} file inside the package
 */
export const bin = (name, file) => join(root, 'node_modules', name, file);

/** @typedef {{version?: string, integrity?: string, optional?: boolean, peer?: boolean}} Locked */

/**
 * Compares what npm wrote down after installing with what the lock file asks for; packages for other
 * platforms are optional and may be missing.
 */
function isInstalledAsLocked() {
  const written = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  /** @param {string} path @returns {Record<string, Locked>} */
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(written);
  const locked = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * The command npm: the one that runs us, if it does.
 * @returns {[string, ...string[]]} the command and its first arguments
 */
export function npm() {
  const path = process.env['npm_execpath'];
  if (path !== undefined && /npm-cli\.[cm]?js$/.test(path)) return [process.execPath, path];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** Installs what package-lock.json says, unless it is there already: then no registry is asked. */
export async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!isInstalledAsLocked()) {
    console.log('Installing the packages of package-lock.json …');
    const [command, ...first] = npm();
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
    const code = await run(command, [...first, ...args]);
    if (code !== 0) {
      console.error('The packages could not be installed: npm ci failed; its message is above.');
      process.exit(1);
    }
  }
  writeFileSync(STAMP, hash);
}

/** @param {string} path @returns {number} the latest change in it, in ms since 1970 */
function changedAt(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  const inside = readdirSync(path).map((name) => changedAt(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/** @returns {boolean} whether dist/ is missing or older than what it is made from */
export function isBuildStale() {
  const built = changedAt(join(root, 'dist', 'index.html'));
  return [...SOURCES, ...SETTINGS].some((path) => changedAt(join(root, path)) > built);
}

/** Builds dist/. @returns {Promise<number>} Vite's exit code */
export const build = () =>
  run(process.execPath, [bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn']);
