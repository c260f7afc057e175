// What drives Firefox and WebKit. These packages (77 MB) stand in a lock file of their own and come only to those who
// run these tests: `npm ci` of the project, which everybody runs, does without them.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm, run } from '../../scripts/prepare.mjs';

const folder = dirname(fileURLToPath(import.meta.url));

/** Installs them as locked, unless they are there. @returns {Promise<boolean>} whether they are */
export async function install() {
  const isThere = existsSync(join(folder, 'node_modules', '.package-lock.json'));
  if (isThere) return true;
  const [command, ...first] = npm();
  const args = [
    'ci',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--silent',
  ];
  return (await run(command, [...first, ...args])) === 0;
}

/** @param {string} name @returns {Promise<any>} */
export async function load(name) {
  const require = createRequire(join(folder, 'package.json'));
  const loaded = await import(pathToFileURL(require.resolve(name)).href);
  return loaded.default ?? loaded;
}
