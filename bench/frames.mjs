// Frames of whole gestures, the same for every page: ms between the page's animation frames while input keeps coming,
// and the CPU time of the main thread's longest task.
import { centreOf, handOn, quantile } from './measure.mjs';

/** A page that takes longer for a gesture is measured by what it has done until then, ms. */
const PATIENCE_MS = 8000;
/** 60 frames a second, and the clock's tenth of a ms. */
const FRAME_MS = 17.1;
/** ms between a gesture's events: about one a frame; notches of a wheel that is turned fast; clicks on a button. */
const EACH_FRAME_MS = 14;
const NOTCH_MS = 60;
const CLICK_MS = 320;

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {{median: number, p95: number, share: number, longest: number}} Frames ms; share of them within 17 ms */

/** @param {Page} page */
const startFrames = (page) =>
  page.evaluate(() => {
    const frames = { times: /** @type {number[]} */ ([]), on: true };
    Object.assign(globalThis, { benchFrames: frames });
    /** @param {number} time */
    const note = (time) => {
      frames.times.push(time);
      if (frames.on) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });

/** @param {Page} page @returns {Promise<number[]>} ms between the frames since `startFrames` */
const endFrames = (page) =>
  page.evaluate(() => {
    const { benchFrames: frames } = /** @type {{benchFrames: {times: number[], on: boolean}}} */ (
      /** @type {unknown} */ (globalThis)
    );
    frames.on = false;
    return frames.times.slice(1).map((time, i) => time - (frames.times[i] ?? 0));
  });

/**
 * Traces the tasks of the page's main thread until the function that it returns is called; that gives the CPU time of
 * the longest, ms: on a busy machine wall time says little.
 * @param {Session} session
 */
async function traceTasks(session) {
  /** @type {Record<string, any>[]} */
  const events = [];
  /** @param {{value: Record<string, any>[]}} data */
  const collect = ({ value }) => void events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    const mains = events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`);
    const tasks = events.filter(
      ({ name, pid, tid }) => name.endsWith('RunTask') && mains.includes(`${pid}:${tid}`),
    );
    return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
  };
}

/**
 * Frames of one uninterrupted gesture.
 * @param {Page} page @param {Session} session @param {number} steps @param {number} pause ms between steps
 * @param {(step: number) => Promise<unknown>} act
 * @returns {Promise<Frames>}
 */
export async function framesOf(page, session, steps, pause, act) {
  const longest = await traceTasks(session);
  await startFrames(page);
  const end = performance.now() + PATIENCE_MS;
  for (let step = 0; step < steps && performance.now() < end; step++) {
    await act(step);
    await new Promise((done) => setTimeout(done, pause));
  }
  const gaps = await endFrames(page);
  return {
    median: quantile(gaps, 0.5),
    p95: quantile(gaps, 0.95),
    share: gaps.filter((gap) => gap <= FRAME_MS).length / gaps.length,
    longest: await longest(),
  };
}

/** Events of a drag, of a wheel and of a pinch one way and back, clicks one way and back. */
const DRAG = { steps: 80, px: 9 };
const WHEEL = { steps: 24, px: 100 };
const PINCH = { steps: 120, px: 3 };
const CLICKS = 10;

/**
 * Zooms in and out through several levels of resolution, by wheel, by pinch and by the buttons, and drags.
 * @param {Page} page @param {Session} session
 * @returns {Promise<Readonly<Record<string, Frames>>>} by gesture; the buttons only where the page has some
 */
export async function measureFrames(page, session) {
  const { wheel, mouse } = handOn(session, await centreOf(page));
  /** @param {{steps: number, px: number}} gesture @param {number} pause */
  const zoom = ({ steps, px }, pause) =>
    framesOf(page, session, steps, pause, (i) => wheel(i < steps / 2 ? -px : px));
  const rest = () => page.waitForTimeout(400);
  const byWheel = await zoom(WHEEL, NOTCH_MS);
  await rest();
  const byPinch = await zoom(PINCH, EACH_FRAME_MS);
  await rest();
  const buttons = [
    page.getByRole('button', { name: 'Zoom in' }),
    page.getByRole('button', { name: 'Zoom out' }),
  ];
  const byButton =
    (await buttons[0]?.count()) === 1
      ? await framesOf(page, session, CLICKS, CLICK_MS, async (i) =>
          buttons[i < CLICKS / 2 ? 0 : 1]?.dispatchEvent('click'),
        )
      : undefined;
  await rest();
  // In, so that there is room to drag.
  for (let i = 0; i < 6; i++) await wheel(-WHEEL.px);
  await rest();
  await mouse('mousePressed', 0);
  const drag = await framesOf(page, session, DRAG.steps, EACH_FRAME_MS, (i) =>
    mouse('mouseMoved', DRAG.px * (i < DRAG.steps / 2 ? i + 1 : DRAG.steps - i - 1)),
  );
  await mouse('mouseReleased', 0);
  return { wheel: byWheel, pinch: byPinch, ...(byButton && { buttons: byButton }), drag };
}
