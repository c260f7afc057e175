// The measurements, the same for every page: nothing in here knows which one it looks at.

const ZOOM_STEPS = 24;
const PAN_STEPS = 40;
const IDLE_STEPS = 12;
const PAN_PX = 9;
const CHOICES = 26;
/** A page that takes longer for a series of steps is measured by those it has done. */
const PATIENCE_MS = 8000;
const PAINTED_TIMEOUT_MS = 180_000;

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').CDPSession} Session */

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Opens a page and waits until it says that it has painted events.
 * @param {Page} page
 * @param {string} url
 * @param {string} prefix of its user timing marks
 * @returns {Promise<{fetched: number, parsed: number, painted: number, bytes: number}>} ms since navigation; bytes of
 *   script and CSS, gzip, that were asked for until then
 */
export async function measureOpen(page, url, prefix) {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(openInPage, { prefix, timeout: PAINTED_TIMEOUT_MS });
}

/** Runs in the page. @param {{prefix: string, timeout: number}} options */
async function openInPage({ prefix, timeout }) {
  /** @param {string} name */
  const mark = (name) => performance.getEntriesByName(`${prefix}:${name}`)[0]?.startTime;
  while (mark('painted') === undefined) {
    if (performance.now() > timeout) throw new Error(`no mark ${prefix}:painted`);
    await new Promise((done) => setTimeout(done, 20));
  }
  const painted = mark('painted') ?? NaN;
  const bytes = performance
    .getEntriesByType('resource')
    .filter((entry) => /\.(?:m?js|css)$/.test(entry.name) && entry.startTime <= painted)
    .reduce(
      (sum, entry) => sum + /** @type {PerformanceResourceTiming} */ (entry).encodedBodySize,
      0,
    );
  return { fetched: mark('fetched') ?? NaN, parsed: mark('parsed') ?? NaN, painted, bytes };
}

/** Elements of the document, shadow roots opened. @param {Page} page @returns {Promise<number>} */
export const countElements = (page) =>
  page.evaluate(() => {
    /** @param {Document | ShadowRoot} root @returns {number} */
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return count(document);
  });

/** Centre of the chart: of the largest canvas there is, else of #chart. @param {Page} page */
export const centreOf = (page) =>
  page.evaluate(() => {
    /** @param {Document | ShadowRoot} root @returns {Element[]} */
    const canvases = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLCanvasElement ? [element] : []),
        ...(element.shadowRoot ? canvases(element.shadowRoot) : []),
      ]);
    const boxes = [...canvases(document), document.getElementById('chart')]
      .filter((element) => element !== null)
      .map((element) => element.getBoundingClientRect());
    const drawn = boxes.slice(0, -1).sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const box = drawn ?? boxes[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

/** Wheel events carry Ctrl, since an element in a page leaves the plain wheel to the page. */
const CTRL = 2;

/**
 * A mouse over a place: its wheel, and its button pressed, moved to the side and released.
 * @param {Session} session @param {{x: number, y: number}} at
 */
export function handOn(session, { x, y }) {
  /** @param {number} deltaY */
  const wheel = (deltaY) =>
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...{ x, y, deltaX: 0, deltaY, modifiers: CTRL },
    });
  /** @param {'mousePressed' | 'mouseMoved' | 'mouseReleased'} type @param {number} shift */
  const mouse = (type, shift) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x: x + shift, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1 },
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  return { wheel, mouse };
}

/** @param {Page} page */
const twoFrames = (page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(undefined))),
      ),
  );

/** CPU time of the main thread so far, ms. @param {Session} session */
async function mainThreadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/**
 * CPU time of the main thread for each step, from its event to two frames later, less what two idle frames cost.
 * @param {Page} page @param {Session} session
 * @param {number} steps
 * @param {(step: number) => Promise<unknown>} act
 */
async function workPerStep(page, session, steps, act) {
  /** @type {number[]} */
  const work = [];
  const end = performance.now() + PATIENCE_MS;
  for (let step = 0; step < steps && performance.now() < end; step++) {
    const before = await mainThreadMs(session);
    await act(step);
    await twoFrames(page);
    work.push((await mainThreadMs(session)) - before);
  }
  return work;
}

/**
 * CPU time of zooming in and out and of dragging to and fro, step by step.
 * @param {Page} page @param {Session} session
 */
export async function measureMoves(page, session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { wheel, mouse } = handOn(session, await centreOf(page));
  const idle = median(await workPerStep(page, session, IDLE_STEPS, async () => {}));
  // Half of the steps in, half out; a third in again, so that there is room to drag.
  const zoom = await workPerStep(page, session, ZOOM_STEPS, (i) =>
    wheel(i < ZOOM_STEPS / 2 ? -120 : 120),
  );
  for (let i = 0; i < ZOOM_STEPS / 3; i++) await wheel(-120);
  await twoFrames(page);
  await mouse('mousePressed', 0);
  const pan = await workPerStep(page, session, PAN_STEPS, (i) =>
    mouse('mouseMoved', PAN_PX * (i < PAN_STEPS / 2 ? i + 1 : PAN_STEPS - i - 1)),
  );
  await mouse('mouseReleased', 0);
  /** @param {readonly number[]} work */
  const summary = (work) => ({
    median: Math.max(0, median(work) - idle),
    p95: Math.max(0, quantile(work, 0.95) - idle),
  });
  return { zoom: summary(zoom), pan: summary(pan), idle };
}

/**
 * Chooses the first country of the group "Countries" and clears it again, several times; code is cold in the first pair.
 * @param {Page} page
 */
export async function measureChoice(page) {
  const box = page
    .getByRole('group', { name: 'Countries' })
    .getByRole('checkbox', { name: /, [\d,. ]+ events?$/ })
    .first();
  const element = await box.elementHandle();
  if (element === null) throw new Error('no country to choose');
  /** @type {Awaited<ReturnType<typeof clickInPage>>[]} */
  const clicks = [];
  for (let i = 0; i < CHOICES; i++) clicks.push(await element.evaluate(clickInPage));
  /** @param {number} kind 0 = choosing, 1 = clearing @param {'painted' | 'second'} key */
  const middle = (kind, key) =>
    median(clicks.filter((_, i) => i % 2 === kind && i > 1).map((click) => click[key]));
  /** @param {number} kind */
  const summary = (kind) => ({ painted: middle(kind, 'painted'), second: middle(kind, 'second') });
  return { choose: summary(0), clear: summary(1), first: clicks[0]?.second ?? NaN };
}

/**
 * Runs in the page, on an element at rest.
 * @param {unknown} element
 * @returns {Promise<{painted: number, second: number}>} ms from the click to the end of the task that paints the next
 *   frame, and to the beginning of the frame after it
 */
async function clickInPage(element) {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
  const start = performance.now();
  /** @type {HTMLElement} */ (element).click();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    let painted = NaN;
    port1.onmessage = () => (painted = performance.now() - start);
    requestAnimationFrame(() => {
      // Its message comes once this frame is painted.
      port2.postMessage(undefined);
      requestAnimationFrame(() => done({ painted, second: performance.now() - start }));
    });
  });
}
