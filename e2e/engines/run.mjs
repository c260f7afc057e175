// npm run test:engines, after `npm run build`: the same behaviours in Chromium, Firefox and WebKitGTK.
// `npm run test:engines -- firefox` runs one of them, `--only story` the scenarios whose names have that word;
// with `--allow-missing` a browser that can neither be found nor installed fails nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/prepare.mjs';
import { serve } from '../../scripts/server.mjs';
import { ENGINES, ensure } from './engines.mjs';
import { install } from './packages.mjs';
import { SCENARIOS } from './scenarios.mjs';

/** @typedef {import('./engines.mjs').Engine} Engine */
/** @typedef {import('./types.ts').Site} Site */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'allow-missing': { type: 'boolean' }, only: { type: 'string' } },
});
const pictures = join(root, 'test-results', 'engines');
const scenarios = SCENARIOS.filter(({ name }) => name.includes(values.only ?? ''));
const counts = { passed: 0, failed: 0, missing: 0 };

/** @param {string} text */
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** @param {Engine} engine @param {string} path @param {Site} site */
async function runAll(engine, path, site) {
  const driver = await engine.start(path);
  console.log(`▶ ${engine.name}: ${driver.version}`);
  try {
    for (const { name, run } of scenarios) {
      const since = Date.now();
      let fault = await run(driver, site).then(
        () => undefined,
        (error) => String(error?.stack ?? error),
      );
      const errors = await driver
        .evaluate(() => globalThis.probe.errors)
        .catch((error) => [String(error)]);
      const told = [...errors, ...driver.errors()];
      if (fault === undefined && told.length > 0) fault = `errors: ${told.join('\n')}`;
      counts[fault === undefined ? 'passed' : 'failed']++;
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      console.log(`${fault === undefined ? '✔' : '✘'} ${engine.name}: ${name} (${seconds} s)`);
      if (fault !== undefined) console.log(fault);
      const picture = await driver.screenshot().catch(() => undefined);
      if (picture !== undefined)
        writeFileSync(join(pictures, `${engine.name}-${slug(name)}.png`), picture);
    }
  } finally {
    await driver.close();
  }
}

const named = ENGINES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (named.length < Math.max(1, positionals.length)) {
  console.error(`engines are ${ENGINES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
mkdirSync(pictures, { recursive: true });
const mounts = {
  '/': join(root, 'e2e', 'engines', 'host'),
  '/geo-timeline/': join(root, 'dist'),
};
const servers = await Promise.all([serve({ mounts }), serve({ mounts })]);
const [host, other] = servers.map(({ url }) => url);
const site = { host: String(host), other: String(other) };
const hasDrivers = await install();
for (const engine of named) {
  const path = await ensure(engine);
  if (path !== undefined && (hasDrivers || engine.name === 'chromium')) {
    await runAll(engine, path, site);
    continue;
  }
  counts.missing++;
  const why = path === undefined ? engine.packages.join(' and ') : 'the packages of e2e/engines';
  console.log(`– ${engine.name} skipped: ${why} missing, and could not be installed`);
}
await Promise.all(servers.map((server) => server.close()));
const { passed, failed, missing } = counts;
console.log(`${passed} passed, ${failed} failed, ${missing} of ${named.length} engines missing`);
process.exitCode = failed > 0 || (missing > 0 && values['allow-missing'] !== true) ? 1 : 0;
