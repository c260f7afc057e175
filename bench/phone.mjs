// `node bench/phone.mjs`: a built site on a phone. Prints one line a run and the middle of all, with the machine's load.
// Options: --runs 5, --site DIR another site than one that is built here of the bundled data (npm run build first).
// Figures: RESULTS.md.
//
// Each run opens the page twice. First throttled, as the DevTools' "Slow 4G" and a processor a quarter as fast: LCP, from
// the first touch to the story, CLS, INP. These depend on how busy this machine is. Then as it is, for what hardly does: requests, bytes, how many answers
// one after the other the page waits for, and the processor's time of the main thread's tasks, four times as long as here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/server.mjs';
import { median } from './measure.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }; // prettier-ignore
const CPU_SLOWDOWN = 4;
/** ms and bytes a second. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
/** ms above which a task is long. */
const LONG = 50;
/** ms from the end of loading to the first touch. */
const LOOKED = 1000;
/** ms after the first picture until which what follows it has come. */
const SETTLED = 4000;

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').CDPSession} Session */

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, site: { type: 'string' } },
});

/** Runs in the page before its own scripts: keeps what the browser reports. */
function observe() {
  const seen = { lcp: 0, shifts: /** @type {{at: number, value: number}[]} */ ([]), slowest: 0 };
  Reflect.set(globalThis, 'seen', seen);
  // A first visit has a hint over what is tapped.
  localStorage.setItem('geo-timeline:hint', 'seen');
  /** @param {string} type @param {(entry: any) => void} tell */
  const on = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
      ...{ type, buffered: true, durationThreshold: 16 },
    });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (hadRecentInput !== true) seen.shifts.push({ at: startTime, value });
  });
  on('event', ({ interactionId, duration }) => {
    if (interactionId > 0) seen.slowest = Math.max(seen.slowest, duration);
  });
}

/** The greatest sum of shifts in a window of 5 s without a pause of 1 s. @param {readonly {at: number, value: number}[]} shifts */
function cumulative(shifts) {
  let [most, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
    sum += value;
    last = at;
    most = Math.max(most, sum);
  }
  return most;
}

/** @param {Page} page */
const painted = (page) =>
  page.waitForFunction(() => performance.getEntriesByName('geo-timeline:painted').length > 0);

/**
 * A bare touch: `tap()` has scripts of its own look at the page between the finger and the answer, as slow as all else.
 * @param {Page} page @param {import('@playwright/test').Locator} button
 */
async function tap(page, button) {
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }; // prettier-ignore
  await page.waitForTimeout(500);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.waitForTimeout(1000);
}

/**
 * The reader's first touch, on the title, when the list has been looked at for a moment: with it the app begins.
 * @param {Page} page @returns {Promise<number>} when, in ms of the page's clock
 */
async function use(page) {
  await page.waitForTimeout(LOOKED);
  const at = await page.evaluate(() => performance.now());
  await page.touchscreen.tap(PHONE.viewport.width / 2, 40);
  await painted(page);
  return at;
}

/** Opens events and the filters, one tap after the other. @param {Page} page */
async function tapAround(page) {
  for (let i = 0; i < 3; i++) await tap(page, page.locator('.story-line button').nth(i));
  if ((await page.locator('.story-card').count()) === 0) throw new Error('no tap opened an event');
  await tap(page, page.getByRole('button', { name: 'Filter', exact: true }));
}

/** @param {Page} page @param {Session} session @param {string} url */
async function openThrottled(page, session, url) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(url);
  const used = await use(page);
  await page.waitForTimeout(SETTLED);
  /** @type {{lcp: number, shifts: {at: number, value: number}[], marked: number}} */
  const { lcp, shifts, marked } = await page.evaluate(() => ({
    ...Reflect.get(globalThis, 'seen'),
    marked: performance.getEntriesByName('geo-timeline:painted')[0]?.startTime ?? NaN,
  }));
  await tapAround(page);
  const inp = await page.evaluate(() => Reflect.get(globalThis, 'seen').slowest);
  return { lcp, story: marked - used, cls: cumulative(shifts), inp };
}

/** Answers that a page waits for one after the other until its first picture, with the requests and bytes. @param {Session} session */
async function watchRequests(session) {
  await session.send('Network.enable');
  /** @type {Map<string, number>} */
  const depths = new Map();
  let [requests, bytes] = [0, 0];
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    requests++;
    let { stack } = initiator;
    while (stack?.callFrames.length === 0) stack = stack.parent;
    const by = initiator.url ?? stack?.callFrames[0]?.url;
    depths.set(request.url, (depths.get(by ?? '') ?? 0) + 1);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => ({ requests, kB: bytes / 1000, chain: Math.max(...depths.values()) });
}

/**
 * Time of the main thread's tasks, by the processor's clock.
 * @param {Session} session
 * @returns {Promise<() => Promise<{work: number, blocking: number, longest: number}>>} ms, as on the phone
 */
async function watchTasks(session) {
  /** @type {{name: string, pid: number, tid: number, tdur?: number, args: {name?: string}}[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any} */ (value)));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    const main = events.find(({ args }) => args.name === 'CrRendererMain');
    const tasks = events
      .filter(
        ({ name, tid, pid }) => /RunTask$/.test(name) && tid === main?.tid && pid === main.pid,
      ) // prettier-ignore
      .map(({ tdur = 0 }) => (tdur / 1000) * CPU_SLOWDOWN);
    const sum = (/** @type {readonly number[]} */ all) => all.reduce((a, b) => a + b, 0);
    return {
      work: sum(tasks),
      blocking: sum(tasks.map((task) => Math.max(0, task - LONG))),
      longest: Math.max(...tasks),
    };
  };
}

/** @param {Page} page @param {Session} session @param {string} url */
async function openPlain(page, session, url) {
  const requests = await watchRequests(session);
  const tasks = await watchTasks(session);
  await page.goto(url);
  await use(page);
  const first = requests();
  await page.waitForTimeout(SETTLED);
  const { requests: all, kB } = requests();
  return { ...first, all, allKB: kB, ...(await tasks()) };
}

/**
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: Page, session: Session) => Promise<T>} act
 */
async function onPhone(browser, act) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    return await act(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** A site of the bundled data in a folder that goes again. */
function buildSite() {
  const folder = mkdtempSync(join(tmpdir(), 'geo-timeline-phone-'));
  const args = [join(root, 'lib/cli.js'), 'build', join(root, 'public/data/default-timeline.json')];
  const { status } = spawnSync(process.execPath, [...args, '-o', join(folder, 'site')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('no site built: npm run build first');
  return { site: join(folder, 'site'), clear: () => rmSync(folder, { recursive: true }) };
}

async function main() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium found; name one in CHROMIUM_PATH');
  const built = options.site === undefined ? buildSite() : undefined;
  const server = await serve({ mounts: { '/': options.site ?? built?.site ?? '' } });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  console.log(
    `${browser.version()}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`,
  );
  /** @type {Record<string, number>[]} */
  const rows = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const slow = await onPhone(browser, (page, session) =>
      openThrottled(page, session, server.url),
    );
    const plain = await onPhone(browser, (page, session) => openPlain(page, session, server.url));
    rows.push({ ...slow, ...plain, load: loadavg()[0] ?? NaN });
  }
  const middle = Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((key) => [key, median(rows.map((row) => row[key] ?? NaN))]),
  );
  /** @param {Record<string, number>} row */
  const rounded = (row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        Number(value.toFixed(key === 'cls' ? 3 : 0)),
      ]),
    );
  console.table([...rows, middle].map(rounded));
  await browser.close();
  await server.close();
  built?.clear();
}

await main();
