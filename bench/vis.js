// vis-timeline on the same rows, with its own defaults.
import { fetchRows } from './rows.js';

const rows = await fetchRows();
const items = rows.map(({ date, end, title }, id) => ({
  id,
  content: title,
  start: date,
  ...(Number.isNaN(end) ? { type: 'box' } : { type: 'range', end }),
}));
// The page loads the standalone bundle first.
const { vis } = /** @type {{ vis: typeof import('vis-timeline/standalone') }} */ (
  /** @type {unknown} */ (globalThis)
);
const timeline = new vis.Timeline(
  /** @type {HTMLElement} */ (document.getElementById('chart')),
  items,
  { height: 760 },
);
let painted = false;
timeline.on('changed', () => {
  if (painted || document.querySelector('.vis-item') === null) return;
  painted = true;
  requestAnimationFrame(() => performance.mark('bench:painted'));
});
