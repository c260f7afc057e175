// npm run test:package, after `npm run build`: what `npm pack` makes is what a program and its compiler can use.
// dist/ and lib/ are taken as they are, the types are written anew. `--short` leaves out what takes longest.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bin, npm, root } from './prepare.mjs';

const isShort = process.argv.includes('--short');
const work = mkdtempSync(join(tmpdir(), 'geo-timeline-package-'));
/** @type {string[]} */
const faults = [];

/**
 * Runs a command to its end; what it says shows only where it fails.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {string} its output
 */
function step(name, command, args, cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  console.log(`${status === 0 ? 'fine' : 'FAULT'}: ${name}`);
  if (status !== 0) {
    faults.push(name);
    console.log(`${stdout ?? ''}${stderr ?? ''}`.trim());
  }
  return stdout ?? '';
}
/** @param {string} name @param {readonly string[]} args @param {string} [cwd] */
const node = (name, args, cwd) => step(name, process.execPath, args, cwd);

/** @param {string} tarball its name in `work` */
async function lint(tarball) {
  const bytes = new Uint8Array(readFileSync(join(work, tarball)));
  const { messages, pkg = {} } = await publint({ pack: { tarball: bytes.buffer } });
  console.log(`${messages.length === 0 ? 'fine' : 'FAULT'}: publint`);
  for (const message of messages) {
    faults.push(`publint: ${message.code}`);
    console.log(formatMessage(message, pkg, { color: false }));
  }
}

/** The consumer beside an installed package, without anything else. @param {string} tarball */
function install(tarball) {
  const consumer = join(work, 'consumer');
  const modules = join(consumer, 'node_modules');
  cpSync(join(root, 'e2e', 'consumer'), consumer, { recursive: true });
  mkdirSync(modules);
  step('unpacked', 'tar', ['-xzf', tarball, '-C', modules], work);
  renameSync(join(modules, 'package'), join(modules, 'geo-timeline'));
  return consumer;
}

try {
  node('types written', [join(root, 'scripts', 'types.mjs')]);
  const [command, ...args] = npm();
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', work];
  const tarball = step('npm pack', command, [...args, ...packing]).trim();
  if (faults.length === 0) {
    await lint(tarball);
    const consumer = install(tarball);
    const tsc = bin('typescript', 'bin/tsc');
    node('a strict project compiles, resolution "bundler"', [tsc, '-p', '.'], consumer);
    node('the same, resolution "node16"', [tsc, '-p', 'tsconfig.node16.json'], consumer);
    console.log(node('imported in Node, twice', ['run.mjs'], consumer).trim());
    const cli = join(consumer, 'node_modules', 'geo-timeline', 'lib', 'cli.js');
    const bundled = join(root, 'public', 'data', 'default-timeline.json');
    node('the command line validates the bundled data', [cli, 'validate', bundled], consumer);
    const attw = bin('@arethetypeswrong/cli', 'dist/index.js');
    if (!isShort)
      node('are the types wrong?', [attw, '--profile', 'esm-only', join(work, tarball)]);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(faults.length === 0 ? 'The package is fine.' : `Faults: ${faults.join(', ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
