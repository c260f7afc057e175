// npm test: every check there is, from a fresh clone. `npm test -- unit lint` runs only what is named.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { ensureBrowser } from './browser.mjs';
import { bin, install, requireNode, root } from './prepare.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command for this same Node
 * @property {Readonly<Record<string, string>>} [env]
 * @property {readonly string[]} [needs] steps that must have passed
 * @property {boolean} [alone] it uses both cores itself
 * @property {() => Counts} [count] reads its report; without one the step counts as one test
 */

const CORES = 2;
const reports = mkdtempSync(join(tmpdir(), 'geo-timeline-test-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');
const { FORCE_COLOR: _force, NO_COLOR: _no, ...environment } = process.env;
const env = {
  ...environment,
  PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @returns {Counts} */
function unitCounts() {
  const report = readJson(unitReport);
  // A file that does not load has no tests to fail.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts} */
function e2eCounts() {
  const { stats } = readJson(e2eReport);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'browser', command: [] },
  // Two of these run at a time: the longest first, and what others wait for.
  { name: 'lint', command: [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'build', command: [bin('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'] },
  {
    // The types of all files, with those of components.
    name: 'types',
    command: [bin('svelte-check', 'bin/svelte-check'), '--fail-on-warnings', '--output', 'human'],
  },
  {
    name: 'package',
    command: [join(root, 'scripts', 'package.mjs'), '--short'],
    needs: ['build'],
  },
  { name: 'size', command: [join(root, 'scripts', 'size.mjs')], needs: ['build'] },
  { name: 'format', command: [bin('prettier', 'bin/prettier.cjs'), '--check', '.'] },
  {
    name: 'unit',
    command: [
      bin('vitest', 'vitest.mjs'),
      'run',
      // Vitest leaves one core free, here half of them.
      `--maxWorkers=${CORES}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    alone: true,
    count: unitCounts,
  },
  {
    name: 'e2e',
    command: [bin('@playwright/test', 'cli.js'), 'test'],
    needs: ['browser', 'build'],
    alone: true,
    count: e2eCounts,
  },
];

/**
 * Runs a command and passes its lines on, each with the step's name, since two steps may talk at once.
 * @param {Step} step
 * @returns {Promise<number>} exit code
 */
function runStep(step) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.command, {
      cwd: root,
      env: { ...env, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) =>
        console.log(`${step.name} │ ${line}`),
      );
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {Step} step
 * @param {boolean} ok whether its command ended well
 * @returns {Counts}
 */
function countsOf(step, ok) {
  const one = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (step.count === undefined) return one;
  try {
    const counts = step.count();
    return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    // No report: the runner itself did not get far enough.
    return one;
  }
}

/** @param {number} since */
const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {readonly Step[]} steps @returns {Promise<Counts>} */
async function runAll(steps) {
  /** @type {Map<string, boolean>} */
  const results = new Map();
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @param {Step} step */
  const perform = async (step) => {
    const since = Date.now();
    const missing = step.needs?.find((name) => results.get(name) === false);
    console.log(`▶ ${step.name}`);
    if (missing !== undefined) console.log(`${step.name} │ not run: ${missing} failed`);
    const ok =
      missing === undefined &&
      (step.name === 'browser'
        ? (await ensureBrowser()) !== undefined
        : (await runStep(step)) === 0);
    const counts = countsOf(step, ok);
    results.set(step.name, ok);
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped']))
      total[key] += counts[key];
    const detail =
      step.count === undefined ? '' : `, ${counts.passed} passed, ${counts.failed} failed`;
    console.log(`${ok ? '✔' : '✘'} ${step.name} (${secondsSince(since)}${detail})`);
  };
  const waiting = [...steps];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting[0];
    const isFree =
      next !== undefined &&
      running.size < (next.alone === true ? 1 : CORES) &&
      !(next.needs ?? []).some((name) => running.has(name));
    if (next === undefined || !isFree) {
      await Promise.race(running.values());
      continue;
    }
    waiting.shift();
    const work = perform(next).finally(() => running.delete(next.name));
    running.set(next.name, work);
    if (next.alone === true) await work;
  }
  return total;
}

requireNode();
const named = process.argv.slice(2);
const unknown = named.find((name) => !STEPS.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(
    `step not known: "${unknown}"; steps are ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const since = Date.now();
await install();
const steps = STEPS.filter(({ name }) => named.length === 0 || named.includes(name));
const { passed, failed, skipped } = await runAll(steps);
rmSync(reports, { recursive: true, force: true });
console.log(`All steps took ${secondsSince(since)}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
