import { type BeginColumns, beginsBy, beginsFrom } from '../store/index.ts';
import type { RowIndex } from './rows.ts';
import type { LaneParts } from './lane-context.ts';
import { roomOf } from './overlay.ts';
import { gather } from './gather.ts';
import type { AxisMark, Bar, Box, LayoutInput, Scene, Stop, Thread } from './scene.ts';
import { countBetween } from './strip.ts';
import { type TwinParts, twinOf } from './twin.ts';

const TARGET = 24;
const LEAST = 2;
const MAX_BIN_STOPS = 60;
/** More marks and pills than this are told by lane and period. */
const MANY = 400;
/** More lines of 24 px than any chart has. */
const LINES = 1 << 16;

interface Ordered {
  readonly at: number;
  readonly rank: number;
  readonly stop: Stop;
}

interface Point {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly rows?: readonly number[];
  readonly inLane?: true;
}

/** A pure cache: a scene and its twin never change. */
const made = new WeakMap<Scene, readonly Stop[]>();

/**
 * The spoken twin of a scene: one stop per event drawn on its own, per cluster and per tenure, in time order. Made when first asked
 * for; empty for a scene that no layout made.
 */
export function stopsIn(scene: Scene): readonly Stop[] {
  const known = made.get(scene);
  if (known !== undefined) return known;
  const twin = twinOf(scene);
  const stops = twin === undefined ? [] : stopsOf(scene, twin);
  const all = scene.tenures === undefined ? stops : scene.tenures.among(stops);
  made.set(scene, all);
  return all;
}

function stopsOf(
  { bars, threads, axis, window }: Scene,
  { input, index, parts, lanes }: TwinParts,
): Stop[] {
  const list: Ordered[] = [];
  const seen = new Set<number>();
  const rank = (row: number): number => input.store.rank[row] ?? 0;
  const add = (row: number, box: Box): void => {
    if (seen.has(row)) return;
    seen.add(row);
    list.push({ at: index.since(row), rank: rank(row), stop: { kind: 'event', row, box } });
  };
  for (const label of parts.labels) add(label.row, grown(roomOf(label)));
  for (const bar of bars) if (bar.width >= TARGET) add(bar.row, grown(bar));
  const points = pointsOf(parts, bars, threads);
  const isMany = points.length + parts.clusters.length > MANY && lanes.length > 1;
  if (isMany) {
    const gathered = gather(parts, lanes, unitsOf(axis, lanes.length), input.store.columns.anchor);
    for (const { id, rows, box } of gathered) {
      const [only] = rows;
      if (rows.length > 1 || only === undefined)
        list.push(ofRows(input, index, id, rows, box, true));
      else add(only, grown(box));
    }
  }
  const single = isMany ? points.filter(({ inLane }) => !inLane) : points;
  for (const { point, box } of pointBoxes(single)) {
    const rows = point.rows;
    if (rows === undefined) add(point.row, box);
    else list.push(ofRows(input, index, `dots:${point.row}`, rows, box));
  }
  for (const { id, rows, x, y, width, height } of isMany ? [] : parts.clusters)
    list.push(ofRows(input, index, id, rows, { x, y, width, height }));
  list.push(...binStops(input, index, parts, axis, window));
  // A stop that begins before all time has no difference with another such one.
  list.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1) || a.rank - b.rank);
  return list.map(({ stop }) => stop);
}

/** At least 24 px high and wide, about its middle. */
function grown({ x, y, width, height }: Box): Box {
  const [w, h] = [Math.max(width, TARGET), Math.max(height, TARGET)];
  return { x: x - (w - width) / 2, y: y - (h - height) / 2, width: w, height: h };
}

/** Marks, dots, and bars that are no wider than a mark's target. */
function pointsOf(parts: LaneParts, bars: readonly Bar[], threads: readonly Thread[]): Point[] {
  const labelled = new Set(parts.labels.map(({ row }) => row));
  const points: Point[] = [];
  for (const { row, x, y, shape } of parts.marks)
    if (!labelled.has(row) && shape !== 'ring') points.push({ row, x, y, inLane: true });
  for (const { row, x, y, width, height } of bars)
    if (width < TARGET && !labelled.has(row))
      points.push({ row, x: x + width / 2, y: y + height / 2 });
  for (const thread of threads)
    for (const dot of thread.dots)
      points.push({ row: dot.row, x: dot.x, y: thread.y, ...(dot.rows && { rows: dot.rows }) });
  return points;
}

/** Squares about points, 24 px where there is room, never over the middle of another. Grid search: O(points). */
function pointBoxes(points: readonly Point[]): { point: Point; box: Box }[] {
  const cells = new Map<number, Point[]>();
  const keyOf = (column: number, line: number): number => column * LINES + line;
  const cellOf = (value: number): number => Math.floor(value / TARGET);
  for (const point of points) {
    const key = keyOf(cellOf(point.x), cellOf(point.y));
    const list = cells.get(key);
    if (list) list.push(point);
    else cells.set(key, [point]);
  }
  return points.map((point) => {
    let half = TARGET / 2;
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const near = cells.get(keyOf(cellOf(point.x) + dx, cellOf(point.y) + dy)) ?? [];
        for (const other of near) {
          if (other === point) continue;
          const distance = Math.max(Math.abs(other.x - point.x), Math.abs(other.y - point.y));
          half = Math.min(half, Math.max(LEAST / 2, distance - 0.5));
        }
      }
    }
    const size = 2 * half;
    return { point, box: { x: point.x - half, y: point.y - half, width: size, height: size } };
  });
}

function ofRows(
  input: LayoutInput,
  index: RowIndex,
  id: string,
  rows: readonly number[],
  box: Box,
  isGathered = false,
): Ordered {
  const { columns, rank } = input.store;
  let [start, end, first] = [Infinity, -Infinity, Infinity];
  for (const row of rows) {
    start = Math.min(start, columns.earliest[row] ?? Infinity);
    end = Math.max(end, columns.latest[row] ?? -Infinity);
    first = Math.min(first, rank[row] ?? Infinity);
  }
  const head = rows.find((row) => rank[row] === first) ?? rows[0] ?? 0;
  // `latest` is a date's last moment, the end of a span is the moment after it.
  const span = { start, end: end + 1, possibly: 0 };
  const stop: Stop = {
    ...{ kind: 'cluster', id, count: rows.length, rows, ...span, box },
    ...(isGathered && { isGathered }),
  };
  return { at: index.since(head), rank: first, stop };
}

/** Bins are too many to walk through: one stop per axis unit in which they count anything. */
function binStops(
  input: LayoutInput,
  index: RowIndex,
  parts: LaneParts,
  axis: Scene['axis'],
  window: Scene['window'],
): Ordered[] {
  const cells = unitsOf(axis, parts.runs.length);
  const stops: Ordered[] = [];
  for (const { lane, strip, without } of parts.runs) {
    for (const cell of cells) {
      const start = Math.max(cell.start, window.start);
      const [from, to] = countBetween(strip, start, Math.min(cell.end, window.end));
      let count = to - from;
      for (const row of without) if (strip.rows.subarray(from, to).includes(row)) count--;
      if (count < 1) continue;
      const box = {
        x: cell.x0,
        y: lane.stripY,
        width: cell.x1 - cell.x0,
        height: lane.stripHeight,
      };
      const head = strip.rows[from] as number;
      // Made only when a chooser asks: a cell may hold most of a large dataset.
      const stop: Stop = {
        kind: 'cluster',
        id: `bins:${lane.id}:${cell.start}`,
        count,
        get possibly() {
          let possibly = 0;
          for (let i = from; i < to; i++) {
            const row = strip.rows[i] as number;
            if (!without.has(row) && !liesIn(input.store.columns, row, cell)) possibly++;
          }
          return possibly;
        },
        get rows() {
          return [...strip.rows.subarray(from, to)].filter((row) => !without.has(row));
        },
        start: cell.start,
        end: cell.end,
        box,
      };
      stops.push({ at: index.since(head), rank: input.store.rank[head] ?? 0, stop });
    }
  }
  return stops;
}

/** Whether a row lies between two instants wherever in its doubt its date is. */
const liesIn = (dates: BeginColumns, row: number, { start, end }: AxisMark): boolean =>
  beginsFrom(dates, row) >= start && beginsBy(dates, row) < end;

/** The finest tier with at most 60 cells; if even the coarse one has more, its cells in groups. */
function unitsOf(axis: Scene['axis'], runs: number): AxisMark[] {
  const most = Math.max(4, Math.floor(MAX_BIN_STOPS / Math.max(1, runs)));
  const tier = axis.minor.length <= most || axis.major.length === 0 ? axis.minor : axis.major;
  const size = Math.ceil(tier.length / most);
  if (size <= 1) return [...tier];
  const groups: AxisMark[] = [];
  for (let i = 0; i < tier.length; i += size) {
    const first = tier[i] as AxisMark;
    const last = tier[Math.min(tier.length, i + size) - 1] as AxisMark;
    groups.push({ ...first, end: last.end, x1: last.x1 });
  }
  return groups;
}
