import type { LaneBlock, PlacedLabel } from './block.ts';
import { type DoubtSpan, doubtIn, doubtSpan, markSize } from './doubt.ts';
import type { Frame } from './frame.ts';
import type { Geometry } from './geometry.ts';
import type { Block, Level } from './levels.ts';
import { lowerBound } from '../base/index.ts';
import { M } from './metrics.ts';
import { type Overlay, conflict, crosses, isInside, labelAt } from './overlay.ts';
import type { RowIndex } from './rows.ts';
import type { Bin, Cluster, Label, Lane, LayoutInput, Mark } from './scene.ts';
import { statusOf } from './status.ts';
import { BIN_HUES, type Strip, countBetween } from './strip.ts';

/** The stops of a histogram need its events without building lists of them: a run of a block's events by anchor. */
export interface BinRun {
  readonly lane: Lane;
  readonly strip: Strip;
  readonly without: ReadonlySet<number>;
}

/** What the lanes of a frame show. */
export interface LaneParts {
  readonly marks: Mark[];
  readonly labels: Label[];
  readonly clusters: Cluster[];
  readonly bins: Bin[];
  readonly runs: BinRun[];
}

/** Everything one frame's lanes are made from. */
export interface LaneContext {
  readonly input: LayoutInput;
  readonly index: RowIndex;
  readonly geometry: Geometry;
  readonly level: Level;
  readonly frame: Frame;
  readonly overlays: readonly Overlay[];
  /** Rows whose mark stands on the spine although the level has it in the strip: they have an overlay label. */
  readonly lifted: ReadonlySet<number>;
  readonly doubts: Map<number, DoubtSpan | undefined>;
}

/** Marks, labels, pills and bins of all lanes. Work is proportional to what is in view. */
export function lanesIn(context: LaneContext): LaneParts {
  const parts: LaneParts = { marks: [], labels: [], clusters: [], bins: [], runs: [] };
  const { frame, geometry, level } = context;
  const blocks = level.blocks(frame.window.start, frame.window.end);
  const strays = { left: straysAt(context, 'left'), right: straysAt(context, 'right') };
  geometry.lanes.forEach((lane, at) => {
    const from = parts.clusters.length;
    for (const block of blocks) addBlock(context, parts, lane, at, block);
    addStrays(context, parts, lane, at, strays);
    mergePills(parts.clusters, from);
  });
  for (const { row, lane, label } of context.overlays) {
    const place = geometry.lanes[lane];
    if (!place) continue;
    parts.marks.push(markAt(context, row, place.spineY, { labelled: true }));
    parts.labels.push(label);
    addRings(context, parts, row, place.spineY);
  }
  return parts;
}

function addBlock(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  block: Block,
): void {
  const laneBlock = block.lanes[at];
  if (laneBlock === undefined) return;
  for (const placed of laneBlock.labels) addLabel(context, parts, lane, placed);
  if (laneBlock.strip.kind === 'bins') addBins(context, parts, lane, at, block, laneBlock.strip);
  else addStrip(context, parts, lane, at, block, laneBlock);
}

const inWindow = (frame: Frame, anchor: number): boolean =>
  anchor >= frame.window.start && anchor < frame.window.end;

export const slotY = (lane: Lane, slot: number): number => lane.stripY + 11 + slot * M.slot - 2;

/** A label and its mark. The label is left out where it would cross an edge or the now line, or meets the selected one. */
function addLabel(context: LaneContext, parts: LaneParts, lane: Lane, placed: PlacedLabel): void {
  const { frame, input, overlays, lifted } = context;
  if (!inWindow(frame, placed.anchor) || lifted.has(placed.row)) return;
  const markY = placed.slot === undefined ? lane.spineY : slotY(lane, placed.slot);
  const label = labelAt(placed, placed.text, placed.row, frame.x(placed.anchor), lane, markY);
  const now = input.now === undefined ? undefined : frame.x(input.now);
  const shown =
    isInside(frame, label) &&
    (now === undefined || !crosses(label, now)) &&
    overlays.every((overlay) => !conflict(overlay.label, label));
  const size = placed.slot === undefined ? undefined : 8;
  parts.marks.push(markAt(context, placed.row, markY, { labelled: shown, size }));
  if (shown) parts.labels.push(label);
  addRings(context, parts, placed.row, markY);
}

interface MarkOptions {
  readonly labelled: boolean;
  readonly size?: number | undefined;
  readonly x?: number;
}

function markAt(context: LaneContext, row: number, y: number, options: MarkOptions): Mark {
  const { input, frame, doubts } = context;
  const { store } = input;
  if (!doubts.has(row)) doubts.set(row, doubtSpan(store, row));
  const doubt = doubtIn(frame, doubts.get(row));
  const category = store.columns.category[row] ?? 0;
  return {
    row,
    x: options.x ?? frame.x(store.columns.anchor[row] ?? 0),
    y,
    size: options.size ?? markSize(store.columns.importance[row] ?? 3, doubt),
    shape: store.categories[category]?.shape ?? 'circle',
    category,
    status: statusOf(store, row),
    doubt,
    labelled: options.labelled,
    selected: row === frame.selected,
  };
}

/** The event's rings in its other lanes. */
function addRings(context: LaneContext, parts: LaneParts, row: number, joinY: number): void {
  const { index, geometry } = context;
  for (const at of index.plan.others(row)) {
    const lane = geometry.lanes[at];
    if (!lane) continue;
    const mark = markAt(context, row, lane.spineY, { labelled: false, size: 8 });
    parts.marks.push({ ...mark, shape: 'ring', doubt: undefined, joinY });
  }
}

function addStrip(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  block: Block,
  { strip, labelOf }: LaneBlock,
): void {
  const { frame, lifted } = context;
  const { smallAt } = strip;
  const from = lowerBound(0, smallAt.length, frame.window.start, (i) => smallAt[i] as number);
  for (let i = from; i < smallAt.length && (smallAt[i] as number) < frame.window.end; i++) {
    const mark = strip.small[i];
    if (!mark || labelOf.has(mark.row) || lifted.has(mark.row)) continue;
    const y = slotY(lane, mark.slot);
    parts.marks.push(markAt(context, mark.row, y, { labelled: false, size: 8 }));
    addRings(context, parts, mark.row, y);
  }
  const cell = context.level.scale * M.column * M.pillColumns;
  for (const pill of strip.pills) {
    const start = block.start + pill.cell * cell;
    if (start >= frame.window.end || start + cell < frame.window.start) continue;
    const rows = pill.rows.filter(
      (row) => !lifted.has(row) && inWindow(frame, context.input.store.columns.anchor[row] ?? 0),
    );
    const id = `${at}:${context.level.level}:${Math.round(start)}`;
    if (rows.length > 0)
      parts.clusters.push(pillOf(context, lane, id, rows, frame.x(start + cell / 2)));
  }
}

function pillOf(
  context: LaneContext,
  lane: Lane,
  id: string,
  rows: readonly number[],
  x: number,
): Cluster {
  const { frame, input } = context;
  const half = M.pillWidth / 2;
  const height = Math.min(M.pillHeight, lane.stripHeight);
  let [earliest, latest] = [Infinity, -Infinity];
  for (const row of rows) {
    earliest = Math.min(earliest, input.store.columns.earliest[row] ?? Infinity);
    latest = Math.max(latest, input.store.columns.latest[row] ?? -Infinity);
  }
  return {
    id,
    rows,
    earliest,
    latest,
    x: Math.max(frame.left, Math.min(frame.right - M.pillWidth, x - half)),
    y: lane.stripY + (lane.stripHeight - height) / 2 + 1,
    width: M.pillWidth,
    height,
  };
}

/** Pills that the plot's edge pushed over their neighbour become one with it. */
function mergePills(clusters: Cluster[], from: number): void {
  const lane = clusters.splice(from).sort((a, b) => a.x - b.x);
  for (const pill of lane) {
    const last = clusters.at(-1);
    if (clusters.length <= from || last === undefined || last.x + last.width <= pill.x) {
      clusters.push(pill);
      continue;
    }
    clusters[clusters.length - 1] = {
      ...last,
      rows: [...last.rows, ...pill.rows],
      earliest: Math.min(last.earliest, pill.earliest),
      latest: Math.max(last.latest, pill.latest),
    };
  }
}

function addBins(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  block: Block,
  strip: Strip,
): void {
  const { frame, lifted, level } = context;
  const width = level.scale * M.bin;
  const total = strip.bins.length / BIN_HUES;
  const first = Math.max(0, Math.floor((frame.window.start - block.start) / width));
  const last = Math.min(total - 1, Math.ceil((frame.window.end - block.start) / width) - 1);
  parts.runs.push({ lane, strip, without: lifted });
  for (let i = first; i <= last; i++) {
    const start = block.start + i * width;
    const inner = start >= frame.window.start && start + width <= frame.window.end;
    const counts =
      inner && lifted.size === 0
        ? strip.bins.subarray(i * BIN_HUES, (i + 1) * BIN_HUES)
        : recount(context, strip, start, start + width);
    let count = 0;
    for (let hue = 0; hue < BIN_HUES; hue++) count += counts[hue] as number;
    if (count === 0) continue;
    const x0 = Math.max(frame.left, frame.x(start));
    const x1 = Math.min(frame.right, frame.x(start + width));
    parts.bins.push({
      id: `${at}:${level.level}:${Math.round(start)}`,
      count,
      parts: partsOf(counts),
      start,
      end: start + width,
      x: x0,
      y: lane.stripY + lane.stripHeight - Math.min(M.binHeight, lane.stripHeight),
      width: x1 - x0,
      height: Math.min(M.binHeight, lane.stripHeight),
    });
  }
}

const partsOf = (counts: Uint32Array): { category: number; count: number }[] => {
  const parts: { category: number; count: number }[] = [];
  counts.forEach((count, category) => {
    if (count > 0) parts.push({ category, count });
  });
  return parts;
};

/** A bin cut by the window's edge, or that misses a selected event, is counted anew. */
function recount(context: LaneContext, strip: Strip, start: number, end: number): Uint32Array {
  const { frame, lifted, input } = context;
  const counts = new Uint32Array(BIN_HUES);
  const [from, to] = countBetween(
    strip,
    Math.max(start, frame.window.start),
    Math.min(end, frame.window.end),
  );
  for (let i = from; i < to; i++) {
    const row = strip.rows[i] as number;
    if (lifted.has(row)) continue;
    const hue = Math.min(input.store.columns.category[row] ?? 0, BIN_HUES - 1);
    counts[hue] = (counts[hue] as number) + 1;
  }
  return counts;
}

/** Events that only may lie in the window, with their mark's place outside it: they wait at the edge. */
function addStrays(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  strays: Readonly<Record<'left' | 'right', ReadonlyMap<number, readonly number[]>>>,
): void {
  for (const side of ['left', 'right'] as const) {
    const rows = strays[side].get(at) ?? [];
    if (rows.length === 0) continue;
    const { frame } = context;
    if (rows.length > M.perColumn) {
      const x = side === 'left' ? frame.left : frame.right;
      parts.clusters.push(pillOf(context, lane, `${at}:${side}`, rows, x));
      continue;
    }
    const x = side === 'left' ? frame.left + 5 : frame.right - 5;
    rows.forEach((row, slot) =>
      parts.marks.push(markAt(context, row, slotY(lane, slot), { labelled: false, size: 8, x })),
    );
  }
}

/** Rows by lane whose span reaches over one end of the window while their anchor lies beyond it. */
function straysAt(
  context: LaneContext,
  side: 'left' | 'right',
): ReadonlyMap<number, readonly number[]> {
  const { frame, index, input } = context;
  const { start, end } = frame.window;
  const byLane = new Map<number, number[]>();
  index.spans.crossing(side === 'left' ? start : end, (row) => {
    const anchor = input.store.columns.anchor[row] ?? 0;
    if (side === 'left' ? anchor >= start : anchor < end) return;
    const lane = index.plan.owner(row);
    const list = byLane.get(lane);
    if (list) list.push(row);
    else byLane.set(lane, [row]);
  });
  const { rank } = input.store;
  for (const rows of byLane.values()) rows.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  return byLane;
}
