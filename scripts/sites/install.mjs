// Gets the generators: Debian's packages where we may install them, npm's in a folder of their own.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** @typedef {import('./generators.mjs').Generator} Generator */

// Debian keeps nginx where not every user looks.
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;
export const ENV = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** @param {string} command */
const isThere = (command) =>
  spawnSync('sh', ['-c', `command -v "${command}"`], { env: ENV, stdio: 'ignore' }).status === 0;

/**
 * @param {string} command @param {readonly string[]} args @param {string} [cwd]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} what it said last, where it failed
 */
export function attempt(command, args, cwd, env = ENV) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').slice(-8).join('\n');
  return `${[command, ...args].join(' ')}: ${error?.message ?? `exit ${status}`}\n${said}`;
}

/**
 * Installs what is missing of Debian's packages, all at once.
 * @param {readonly Generator[]} generators
 * @returns {Promise<void>}
 */
export async function installDebian(generators) {
  const missing = generators.flatMap(({ command, debian }) =>
    debian === undefined || isThere(command) ? [] : [debian],
  );
  if (missing.length === 0 || process.getuid?.() !== 0 || !isThere('apt-get')) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...ENV, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation on this machine may have to end first.
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const failed =
    attempt('apt-get', [...patient, 'update'], undefined, env) ??
    attempt(
      'apt-get',
      [...patient, '-y', '--no-install-recommends', 'install', ...missing],
      undefined,
      env,
    );
  if (failed !== undefined) console.error(failed);
}

/**
 * Installs what a recipe's package.json names, unless the folder has it already.
 * @param {string} folder
 * @returns {string | undefined} why it could not be
 */
function installPackages(folder) {
  const wanted = readFileSync(join(folder, 'package.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.recipe.json');
  try {
    if (readFileSync(stamp, 'utf8') === wanted) return undefined;
  } catch {
    // The first time.
  }
  console.log(`Installing ${Object.keys(JSON.parse(wanted).devDependencies).join(', ')} …`);
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const failed = attempt(
    'npm',
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'],
    folder,
  );
  if (failed === undefined) writeFileSync(stamp, wanted);
  return failed;
}

/**
 * @param {Generator} generator @param {string} folder of the copied recipe
 * @returns {string | undefined} why the generator cannot run on this machine
 */
export function whyNot({ command, debian }, folder) {
  if (!isThere(command))
    return debian === undefined
      ? `no ${command} on this machine`
      : `no ${command} on this machine, and Debian's package ${debian} could not be installed (no root, no apt-get or no network)`;
  return debian === undefined ? installPackages(folder) : undefined;
}
