// The table, with every figure beside the bare page's and the budgets.

const KIB = 1024;
/** Times the bare page's figure, or absolute. */
const BUDGETS = {
  painted: 3,
  move: /** @type {Readonly<Record<number, number>>} */ ({ 10_000: 2, 100_000: 0.7 }),
  frames: 0.95,
  elements: 1500,
  choice: 33,
  bytes: 90 * KIB,
};

/**
 * @typedef {{median: number, p95: number}} Work
 * @typedef {{painted: number, second: number}} Click ms from it
 * @typedef {object} Result
 * @property {string} page @property {number} size
 * @property {number} fetched @property {number} parsed @property {number} painted
 * @property {number} bytes @property {number} elements
 * @property {{choose: Click, clear: Click, first: number} | undefined} choice undefined where not measured, as what follows
 * @property {Work} [zoom] @property {Work} [pan]
 * @property {Readonly<Record<string, import('./frames.mjs').Frames>> | undefined} frames by gesture
 */

/** @param {readonly (readonly string[])[]} lines */
function printColumns(lines) {
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.max(...lines.map((line) => (line[i] ?? '').length)),
  );
  for (const line of lines)
    console.log(line.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  '));
}

/** @param {number} value @param {number} limit @param {boolean} [atLeast] */
const verdict = (value, limit, atLeast = false) =>
  (atLeast ? value >= limit : value <= limit) ? 'ok' : 'OVER';

/** @param {Result} result @param {Result | undefined} bare @returns {string[][]} name, figure, budget, verdict */
function budgetsOf(result, bare) {
  /** @type {string[][]} */
  const lines = [];
  const name = result.size.toLocaleString('en');
  /** @param {string} what @param {number | undefined} ours @param {number | undefined} bares @param {number | undefined} limit */
  const ratio = (what, ours, bares, limit) => {
    const value = (ours ?? NaN) / (bares ?? NaN);
    if (limit === undefined || !Number.isFinite(value)) return;
    const figure = `${value.toFixed(2)}× bare`;
    lines.push([name, what, figure, `≤ ${limit}×`, verdict(value, limit)]);
  };
  if (bare) {
    const move = BUDGETS.move[result.size];
    ratio('first events painted', result.painted, bare.painted, BUDGETS.painted);
    ratio('zoom step', result.zoom?.median, bare.zoom?.median, move);
    ratio('pan step', result.pan?.median, bare.pan?.median, move);
  }
  /** @param {string} what @param {string} figure @param {string} budget @param {string} said */
  const plain = (what, figure, budget, said) => lines.push([name, what, figure, budget, said]);
  const { frames, elements, bytes, choice } = result;
  for (const [gesture, { share }] of Object.entries(frames ?? {}))
    plain(
      `frames within 17 ms, ${gesture}`,
      percent(share),
      `≥ ${BUDGETS.frames * 100} %`,
      verdict(share, BUDGETS.frames, true),
    );
  plain('elements', String(elements), `≤ ${BUDGETS.elements}`, verdict(elements, BUDGETS.elements));
  const kib = (bytes / KIB).toFixed(1);
  plain(
    'script and CSS until painted',
    `${kib} kB`,
    `≤ ${BUDGETS.bytes / KIB} kB`,
    verdict(bytes, BUDGETS.bytes),
  );
  if (choice !== undefined)
    for (const [what, { painted, second }] of /** @type {const} */ ([
      ['choosing a country', choice.choose],
      ['clearing it', choice.clear],
    ]))
      plain(
        what,
        `${second.toFixed(0)} ms to the second frame, ${painted.toFixed(0)} painted`,
        `≤ ${BUDGETS.choice} ms`,
        verdict(second, BUDGETS.choice),
      );
  return lines;
}

/** @param {number} value */
const ms = (value) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(0)} %`;

/** @param {readonly Result[]} results */
function printFrames(results) {
  const lines = results.flatMap(({ size, page, frames }) =>
    Object.entries(frames ?? {}).map(([gesture, { median, p95, share, longest }]) => [
      ...[size.toLocaleString('en'), page, gesture],
      ...[ms(median), ms(p95), percent(share), ms(longest)],
    ]),
  );
  if (lines.length === 0) return;
  console.log(
    '\nFrames while a gesture goes on: ms between them, and CPU time of the longest task.\n',
  );
  printColumns([
    ['events', 'page', 'gesture', 'median', 'p95', '≤ 17 ms', 'longest task'],
    ...lines,
  ]);
}

/** @param {readonly Result[]} results */
export function printReport(results) {
  const head = ['events', 'page', 'fetched', 'parsed', 'painted'];
  console.log('\nMilliseconds; main-thread CPU time per step: median (95th percentile).\n');
  printColumns([
    [...head, 'zoom step', 'pan step', 'elements', 'kB gzip'],
    ...results.map((each) => [
      each.size.toLocaleString('en'),
      each.page,
      ...[each.fetched, each.parsed, each.painted].map(ms),
      ...[each.zoom, each.pan].map((work) => (work ? `${ms(work.median)} (${ms(work.p95)})` : '–')),
      String(each.elements),
      (each.bytes / KIB).toFixed(1),
    ]),
  ]);
  printFrames(results);
  const ours = results.filter(({ page }) => page === 'ours');
  if (ours.length === 0) return;
  console.log('\nBudgets\n');
  printColumns(
    ours.flatMap((result) =>
      budgetsOf(
        result,
        results.find(({ page, size }) => page === 'bare' && size === result.size),
      ),
    ),
  );
}
