import { type Steps, assert, lowerBound } from '../base/index.ts';
import { axisIn } from './axis.ts';
import { barsIn, foldedRanges } from './bars.ts';
import type { DoubtSpan } from './doubt.ts';
import { type Frame, frameOf, scaleOf } from './frame.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import type { LaneRules } from './lane-rules.ts';
import { lanesIn } from './lane-scene.ts';
import { levelOf } from './level.ts';
import { type Level, type Levels, levelCache } from './levels.ts';
import { M } from './metrics.ts';
import { overlaysIn } from './overlay.ts';
import { type RowIndex, indexRows } from './rows.ts';
import type { Fold, FrameInput, Lane, LayoutInput, Scene } from './scene.ts';
import type { Store } from '../store/index.ts';
import { countsOf, foldedSeries, keyOf, rangesIn, touching } from './summary.ts';
import { threadsIn } from './threads.ts';
import { keepTwin } from './twin.ts';

/** A laid-out dataset of one filter and size. It remembers what resolution levels it was asked for. */
export interface TimelineLayout {
  /** Everything drawn and spoken for a window; the same arguments give an equal scene, whatever was asked before. */
  scene(frame: FrameInput): Scene;
  /**
   * The same while the picture moves: where the level of the window is not laid out yet, its events and labels stand as
   * in the nearest level that is. In no time; where no level stands, it is `scene`.
   */
  sceneInMotion(frame: FrameInput): Scene;
  /** Whether a scene is that of its own level. */
  isExact(scene: Scene): boolean;
  /** Lays out ahead what a window, and as much again around it, needs. */
  prepare(frame: FrameInput): Steps<void>;
  /** The lane that owns a row, as an index into the scene's lanes; −1 where it is folded away. */
  laneOf(row: number): number;
}

interface Parts {
  readonly rules: LaneRules | undefined;
  readonly input: LayoutInput;
  readonly index: RowIndex;
  readonly geometry: Geometry;
  readonly levels: Levels;
  readonly doubts: Map<number, DoubtSpan | undefined>;
}

/**
 * Prepares a layout: sorts the rows, divides the height. A new one is needed when anything in `input` changes,
 * not when the window or the selection does. O(n log n).
 * @param laneRules wanted where `input` asks for lanes: they come with a part of their own
 */
export function createLayout(input: LayoutInput, laneRules?: LaneRules): TimelineLayout {
  const rules = input.lanes === 'none' ? undefined : laneRules;
  assert(input.lanes === 'none' || rules !== undefined, 'lanes need their rules');
  assert(input.width > 0 && input.height > 0, 'a layout needs a size');
  const all = input.rows === input.store.byTime;
  const last = all ? whole.get(input.store) : undefined;
  if (last && sameInput(last.input, input)) return last.layout;
  const index = indexRows(input, rules);
  const geometry = geometryOf(input, index, rules);
  const levels = levelCache(input, index, geometry, rules);
  const parts: Parts = { rules, input, index, geometry, levels, doubts: new Map() };
  const { left, right } = geometry;
  const layout: TimelineLayout = {
    scene: (frame) => compose(parts, frame),
    sceneInMotion: (frame) => compose(parts, frame, true),
    isExact: ({ level, window }) => level === levelOf(scaleOf(window, left, right)),
    prepare(frame) {
      const { start, end } = frame.window;
      const more = (end - start) / 2;
      const around = { start: start - more, end: end + more };
      const level = levels.at(scaleOf(frame.window, left, right));
      return level.prepare(around, shownLanes(parts, frame));
    },
    laneOf: (row) => index.plan.owner(row),
  };
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

function compose(parts: Parts, at: FrameInput, inMotion = false): Scene {
  const { input, index, geometry } = parts;
  assert(at.window.start < at.window.end, 'a window starts before it ends');
  const frame = frameOf(at.window, geometry.left, geometry.right, at.selected, at.focused);
  const shown = shownLanes(parts, at);
  const ready = inMotion ? parts.levels.nearest(frame.scale, at.window, shown) : undefined;
  const level = ready ?? parts.levels.at(frame.scale);
  const overlays = overlaysIn(input, index, geometry, level, frame).filter(({ lane }) =>
    shown.includes(lane),
  );
  const lifted = new Set(overlays.map(({ row }) => row));
  const context = { ...parts, level, frame, shown, overlays, lifted };
  const lanes = lanesIn(context);
  parts.rules?.add(context, lanes);
  const below = belowOf(parts, level, frame);
  const axis = axisIn(input, index, frame, geometry.axisY);
  const { bars, threads, folds } = below;
  const counts = countsOf(index, frame);
  const nowX = input.now === undefined ? undefined : frame.x(input.now);
  const { rings, dimmed, ringBands, labels, clusters, bins } = lanes;
  const marks = rings.length > 0 ? [...rings, ...lanes.marks] : lanes.marks;
  const tenures = input.tenures?.scene({ frame, geometry, shown, at });
  const scene: Scene = {
    width: input.width,
    height: below.height,
    part: at.part ?? { top: 0, bottom: below.height },
    window: at.window,
    level: level.level,
    plot: { left: geometry.left, right: geometry.right },
    lanes: geometry.lanes,
    topRowsY: geometry.topRowsY,
    axis,
    marks,
    dimmed,
    ringBands,
    labels,
    clusters,
    bins,
    binMax: bins.reduce((most, { weight }) => Math.max(most, weight), 0),
    bars,
    tenures,
    threads,
    folds,
    now: nowX !== undefined && nowX >= frame.left && nowX <= frame.right ? { x: nowX } : undefined,
    ...counts,
    labelled: labels.length,
    key: keyOf(input, marks, bars, threads),
  };
  return keepTwin(scene, { input, index, parts: lanes, lanes: lanesAt(geometry, shown) });
}

const lanesAt = ({ lanes }: Geometry, shown: readonly number[]): readonly Lane[] =>
  [...shown].sort((a, b) => a - b).map((at) => lanes[at] as Lane);

/** Lanes that reach into the part in view, and that of the focused event, whose button must not go. */
function shownLanes({ geometry, index }: Parts, { part, focused }: FrameInput): number[] {
  const { lanes } = geometry;
  if (part === undefined) return lanes.map((_, at) => at);
  const yOf = (at: number): number => (lanes[at] as Lane).y;
  const shown: number[] = [];
  const first = Math.max(0, lowerBound(0, lanes.length, part.top, yOf) - 1);
  for (let at = first; at < lanes.length && yOf(at) < part.bottom; at++) shown.push(at);
  const kept = focused === undefined ? -1 : index.plan.owner(focused);
  return kept < 0 || shown.includes(kept) ? shown : [...shown, kept];
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
