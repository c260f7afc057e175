import { assert } from '../base/index.ts';
import type { TimeWindow } from '../time/index.ts';
import { axisIn } from './axis.ts';
import { barsIn, foldedRanges } from './bars.ts';
import type { DoubtSpan } from './doubt.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { lanesIn } from './lane-scene.ts';
import { type Level, levelCache } from './levels.ts';
import { M } from './metrics.ts';
import { overlaysIn } from './overlay.ts';
import { type RowIndex, indexRows } from './rows.ts';
import type { FrameInput, Fold, LayoutInput, Scene } from './scene.ts';
import type { Store } from '../store/index.ts';
import { stopsOf } from './stops.ts';
import { countsOf, foldedSeries, keyOf, rangesIn, touching } from './summary.ts';
import { threadsIn } from './threads.ts';

/** A laid-out dataset of one filter and size. It remembers what resolution levels it was asked for. */
export interface TimelineLayout {
  /** Everything drawn and spoken for a window; the same arguments give an equal scene, whatever was asked before. */
  scene(frame: FrameInput): Scene;
}

interface Parts {
  readonly input: LayoutInput;
  readonly index: RowIndex;
  readonly geometry: Geometry;
  readonly levelAt: (scale: number) => Level;
  readonly doubts: Map<number, DoubtSpan | undefined>;
}

/**
 * Prepares a layout: sorts the rows, divides the height. A new one is needed when anything in `input` changes,
 * not when the window or the selection does. O(n log n).
 */
export function createLayout(input: LayoutInput): TimelineLayout {
  assert(input.width > 0 && input.height > 0, 'a layout needs a size');
  const all = input.rows === input.store.byTime;
  const last = all ? whole.get(input.store) : undefined;
  if (last && sameInput(last.input, input)) return last.layout;
  const index = indexRows(input);
  const geometry = geometryOf(input, index);
  const levelAt = levelCache(input, index, geometry);
  const parts: Parts = { input, index, geometry, levelAt, doubts: new Map() };
  const layout: TimelineLayout = { scene: (frame) => compose(parts, frame) };
  if (all) whole.set(input.store, { input, layout });
  return layout;
}

/** The last layout of everything: clearing a filter comes back to it. */
const whole = new WeakMap<Store, { input: LayoutInput; layout: TimelineLayout }>();

/** Whether two inputs give the same layout; what is chosen only orders lanes of countries. */
const sameInput = (a: LayoutInput, b: LayoutInput): boolean =>
  (Object.keys(b) as (keyof LayoutInput)[]).every(
    (key) => a[key] === b[key] || (key === 'chosen' && b.lanes !== 'country'),
  );

/** The scene of one window without keeping anything: for pictures made once. */
export function layout(
  store: Store,
  rows: Uint32Array,
  options: Omit<LayoutInput, 'store' | 'rows'> & FrameInput & { readonly window: TimeWindow },
): Scene {
  return createLayout({ ...options, store, rows }).scene(options);
}

function compose(parts: Parts, at: FrameInput): Scene {
  const { input, index, geometry } = parts;
  assert(at.window.start < at.window.end, 'a window starts before it ends');
  const frame = frameOf(at.window, geometry.left, geometry.right, at.selected, at.focused);
  const level = parts.levelAt(frame.scale);
  const overlays = overlaysIn(input, index, geometry, level, frame);
  const lifted = new Set(overlays.map(({ row }) => row));
  const lanes = lanesIn({ ...parts, level, frame, overlays, lifted });
  const below = belowOf(parts, level, frame);
  const axis = axisIn(input, index, frame, geometry.axisY);
  const { bars, threads, folds } = below;
  const counts = countsOf(index, frame);
  const nowX = input.now === undefined ? undefined : frame.x(input.now);
  const { marks, labels, clusters, bins } = lanes;
  return {
    width: input.width,
    height: below.height,
    window: at.window,
    level: level.level,
    plot: { left: geometry.left, right: geometry.right },
    lanes: geometry.lanes,
    axis,
    marks,
    labels,
    clusters,
    bins,
    binMax: bins.reduce((most, { weight }) => Math.max(most, weight), 0),
    bars,
    threads,
    folds,
    now: nowX !== undefined && nowX >= frame.left && nowX <= frame.right ? { x: nowX } : undefined,
    ...counts,
    labelled: labels.length,
    key: keyOf(input, marks, bars, threads),
    stops: stopsOf(input, index, lanes, bars, threads, axis, at.window),
  };
}

/** What lies under the lanes: bars, threads, and the buttons for what did not fit. */
function belowOf(
  { input, index, geometry }: Parts,
  level: Level,
  frame: Frame,
): Pick<Scene, 'bars' | 'threads' | 'folds' | 'height'> {
  const folds: Fold[] = [];
  let y = geometry.barsY;
  const fold = (id: Fold['id'], count: number, list: () => readonly number[]): void => {
    // A getter: of a large dataset the list is long, and made only when somebody looks into it.
    if (count > 0)
      folds.push({
        id,
        count,
        get rows() {
          return list();
        },
        x: frame.left,
        y,
        width: M.foldWidth,
        height: M.foldHeight,
      });
    y += M.foldHeight + 4;
  };
  if (index.plan.foldedLanes > 0)
    fold('lanes', index.plan.foldedLanes, () => touching(index, index.folded, frame));
  const { bars: barRows } = level;
  const bars = barsIn(input, index, barRows, frame, y);
  y += barRows.rows.length * M.barPitch;
  if (barRows.folded.length + barRows.loose.length > 0) {
    fold('ranges', rangesIn(index, frame) - bars.length, () =>
      foldedRanges(input, index, barRows, frame),
    );
  }
  if (y > geometry.barsY) y += 6;
  const { threads, bottom } = threadsIn(input, index, frame, y);
  y = bottom;
  if (index.threads.length > M.threadMax) {
    const { count, rows } = foldedSeries(index, frame, M.threadMax);
    fold('series', count, () => rows);
  }
  return { bars, threads, folds, height: Math.ceil(y) };
}
