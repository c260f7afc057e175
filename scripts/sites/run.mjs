// npm run test:sites: publishes each recipe of docs/embed/ with its own generator, serves the sites under a
// strict policy and looks at every page in a browser. `npm run test:sites -- hugo astro` takes only these.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowser } from '../browser.mjs';
import { bin, build, install, isBuildStale, requireNode, root, run } from '../prepare.mjs';
import { serve } from '../server.mjs';
import { GENERATORS } from './generators.mjs';
import { ENV, attempt, installDebian, whyNot } from './install.mjs';
import { startNginx } from './nginx.mjs';
import { printTable } from './table.mjs';

/** @typedef {import('./generators.mjs').Generator} Generator */

const RECIPES = join(root, 'e2e', 'sites', 'recipes');
/** Kept between runs, for the sake of node_modules; outside of the project, so that none of ours is found. */
const WORK = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'geo-timeline-sites');
/** What PUBLIC-API promises to work under, with frames of the same host. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const NGINX_PATH = 'sub/folder/';

/** @param {Generator} generator @returns {string} where its recipe and the files of all recipes were copied to */
function copyRecipe({ name, files, out }) {
  // What nginx serves stands in the subfolder that its configuration names.
  const folder =
    out === undefined ? join(WORK, name, 'www', ...NGINX_PATH.split('/')) : join(WORK, name);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder))
    if (old !== 'node_modules') rmSync(join(folder, old), { recursive: true });
  cpSync(join(RECIPES, name), folder, { recursive: true });
  mkdirSync(join(folder, files), { recursive: true });
  for (const file of ['events.json', 'site.css'])
    cpSync(join(RECIPES, file), join(folder, files, file));
  return folder;
}

/** @param {Generator} generator @returns {{folder: string} | {reason: string, isFault: boolean}} */
function publish(generator) {
  const folder = copyRecipe(generator);
  const reason = whyNot(generator, folder);
  if (reason !== undefined) return { reason, isFault: false };
  console.log(`Building the site of ${generator.name} …`);
  const failed = attempt('sh', ['-e', 'build.sh'], folder, { ...ENV, GEO_TIMELINE: root });
  if (failed !== undefined) return { reason: failed, isFault: true };
  return { folder: join(folder, generator.out ?? '.') };
}

/**
 * Serves what was published: all under one policy, and nginx's by nginx.
 * @param {ReadonlyMap<Generator, string>} folders
 */
async function serveAll(folders) {
  const plain = [...folders].filter(([{ out }]) => out !== undefined);
  const mounts = Object.fromEntries(plain.map(([{ name }, folder]) => [`/${name}/`, folder]));
  const ours = await serve({ mounts, headers: { 'Content-Security-Policy': POLICY } });
  const servers = [ours];
  /** @type {Record<string, {url: string, ending: string}>} */
  const sites = {};
  for (const [{ name, ending }] of plain) sites[name] = { url: `${ours.url}${name}/`, ending };
  for (const [{ name, ending }, folder] of folders) {
    if (name in sites) continue;
    const server = await startNginx({
      root: join(WORK, name, 'www'),
      include: join(folder, 'timeline.conf'),
      work: join(WORK, name, 'run'),
      path: `${NGINX_PATH}element.html`,
    });
    servers.push({ ...server, port: 0 });
    sites[name] = { url: `${server.url}${NGINX_PATH}`, ending };
  }
  return { sites, close: () => Promise.all(servers.map((server) => server.close())) };
}

/** @param {Awaited<ReturnType<typeof serveAll>>['sites']} sites @param {string} report */
function check(sites, report) {
  const config = join(root, 'playwright.sites.config.ts');
  return run(process.execPath, [bin('@playwright/test', 'cli.js'), 'test', '--config', config], {
    ...process.env,
    GT_SITES: JSON.stringify(sites),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
}

requireNode();
const named = process.argv.slice(2);
const unknown = named.find((name) => !GENERATORS.some((generator) => generator.name === name));
if (unknown !== undefined) {
  const known = GENERATORS.map(({ name }) => name).join(', ');
  console.error(`site not known: "${unknown}"; sites are ${known}`);
  process.exit(2);
}
await install();
if (isBuildStale() && (await build()) !== 0) process.exit(1);
if ((await ensureBrowser()) === undefined) process.exit(1);
const generators = GENERATORS.filter(({ name }) => named.length === 0 || named.includes(name));
await installDebian(generators);
/** @type {Map<Generator, string>} */
const folders = new Map();
/** @type {Map<string, string>} */
const skipped = new Map();
let faults = 0;
for (const generator of generators) {
  const result = publish(generator);
  if ('folder' in result) folders.set(generator, result.folder);
  else if (result.isFault) {
    faults += 1;
    console.error(`${generator.name} could not build its site: ${result.reason}`);
  } else {
    skipped.set(generator.name, result.reason);
    console.log(`${generator.name} is skipped: ${result.reason}`);
  }
}
if (folders.size === 0) {
  console.error('No site was built, so nothing was checked.');
  process.exit(1);
}
const report = join(WORK, 'report.json');
rmSync(report, { force: true });
const { sites, close } = await serveAll(folders);
const code = await check(sites, report);
await close();
if (existsSync(report)) printTable(report);
for (const [name, reason] of skipped) console.log(`${name}: skipped, ${reason}`);
process.exitCode = code === 0 && faults === 0 ? 0 : 1;
