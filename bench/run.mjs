// `npm run bench`: this timeline, vis-timeline and a bare canvas page on the same rows in headless Chromium.
// Prints a table and writes bench/results.json. Options: --sizes 1000,10000 --pages bare,ours --runs 3
// --only choice (or moves, or frames) measures nothing else once the page is open; --dist DIR another build than ./dist. Figures
// of one machine: RESULTS.md.
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/server.mjs';
import { makeCsv, makeLanesCsv } from './data.mjs';
import { measureFrames } from './frames.mjs';
import { countElements, measureChoice, measureMoves, measureOpen, median } from './measure.mjs';
import { printReport } from './report.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PAGES = /** @type {const} */ ({
  bare: { file: 'bare.html', marks: 'bench', largest: Infinity },
  ours: { file: 'ours.html', marks: 'geo-timeline', largest: Infinity },
  // The same page with LANES lanes, only some of which are in view; and with a filter, what does not match dimmed.
  lanes: { file: 'ours.html', marks: 'geo-timeline', largest: Infinity, query: '&lanes=actor' },
  dimmed: {
    ...{ file: 'ours.html', marks: 'geo-timeline', largest: Infinity },
    query: '&lanes=actor&importance=4',
  },
  // It puts an element in the page for every event: minutes at 100,000, if it ends at all.
  vis: { file: 'vis.html', marks: 'bench', largest: 10_000 },
});
/** Lanes of the page with lanes. */
const LANES = 300;
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    pages: { type: 'string', default: 'bare,ours,lanes,dimmed,vis' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});

/** The CSVs, from memory and unpacked: packing would hide the differences between the pages. @param {readonly number[]} sizes */
async function serveData(sizes) {
  const files = new Map(
    sizes.flatMap((size) => [
      [`/${size}.csv`, Buffer.from(makeCsv(size))],
      [`/${size}-lanes.csv`, Buffer.from(makeLanesCsv(size, LANES))],
    ]),
  );
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 404, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Length': file?.length ?? 0,
    });
    response.end(file);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {keyof typeof PAGES} name
 * @param {string} url
 * @param {number} size
 */
async function measurePage(browser, name, url, size) {
  const runs = name === 'vis' && size >= 10_000 ? 1 : Number(options.runs);
  const { marks } = PAGES[name];
  /** @type {Awaited<ReturnType<typeof measureOpen>>[]} */
  const opened = [];
  for (let run = 0; ; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name} ${size}: ${error.message}`));
    try {
      opened.push(await measureOpen(page, url, marks));
      if (run < runs - 1) continue;
      await page.waitForTimeout(500);
      const elements = await countElements(page);
      const wants = (/** @type {string} */ what) => [what, undefined].includes(options.only);
      const choice =
        wants('choice') && name === 'ours' && size >= 100_000
          ? await measureChoice(page)
          : undefined;
      const session = await context.newCDPSession(page);
      const moves = wants('moves') ? await measureMoves(page, session) : undefined;
      const frames = wants('frames') ? await measureFrames(page, session) : undefined;
      /** @param {'fetched' | 'parsed' | 'painted' | 'bytes'} key */
      const middle = (key) => median(opened.map((each) => each[key]));
      return {
        ...{ page: name, size, fetched: middle('fetched'), parsed: middle('parsed') },
        ...{
          painted: middle('painted'),
          bytes: middle('bytes'),
          elements,
          choice,
          frames,
          ...moves,
        },
      };
    } finally {
      await context.close();
    }
  }
}

async function main() {
  const browserPath = findBrowser();
  if (browserPath === undefined) throw new Error('no Chromium found; name one in CHROMIUM_PATH');
  const sizes = options.sizes.split(',').map(Number);
  const data = await serveData(sizes);
  const pages = await serve({
    mounts: {
      '/bench/': join(root, 'bench'),
      '/dist/': options.dist,
      '/vis/': join(root, 'node_modules/vis-timeline'),
    },
  });
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_ARGS });
  const results = [];
  for (const size of sizes)
    for (const name of /** @type {(keyof typeof PAGES)[]} */ (options.pages.split(','))) {
      const page = PAGES[name];
      const { file, largest } = page;
      const query = 'query' in page ? page.query : '';
      if (size > largest) {
        console.log(`${name} ${size}: left out, it makes an element for every event`);
        continue;
      }
      if (file === 'ours.html' && !existsSync(join(options.dist, 'geo-timeline.js'))) {
        console.log(`${name} ${size}: left out, geo-timeline.js is missing: npm run build`);
        continue;
      }
      console.log(`${name} ${size} …`);
      const source = encodeURIComponent(`${data.url}${size}${query === '' ? '' : '-lanes'}.csv`);
      const url = `${pages.url}bench/${file}?data=${source}${query}`;
      try {
        results.push(await measurePage(browser, name, url, size));
      } catch (error) {
        const [reason] = String(error).split('\n', 1);
        console.error(`${name} ${size}: not measured: ${reason}`);
      }
    }
  const version = browser.version();
  await browser.close();
  await pages.close();
  data.close();
  const machine = { browser: version, node: process.version, cpus: cpus().length };
  writeFileSync(
    join(root, 'bench/results.json'),
    `${JSON.stringify({ machine, results }, undefined, 2)}\n`,
  );
  printReport(results);
}

await main();
