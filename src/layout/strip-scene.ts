import { lowerBound } from '../base/index.ts';
import type { LaneBlock } from './block.ts';
import { type LaneContext, type LaneParts, inWindow, markAt, slotY } from './lane-context.ts';
import type { Block } from './levels.ts';
import { M } from './metrics.ts';
import type { Cluster, Lane } from './scene.ts';
import {
  BIN_COUNTS,
  BIN_HUES,
  type BinDrawn,
  type Strip,
  countBetween,
  countOf,
  isSureOf,
} from './strip.ts';

/** Small marks and pills of a block, as far as they are in view. */
export function addStrip(
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
      parts.clusters.push(
        pillOf(context, lane, id, rows, { x: frame.x(start + cell / 2), isLow: pill.isLow }),
      );
  }
}

/** A pill about `x`, kept within the plot; a low one leaves the strip's uppermost slot free. */
export function pillOf(
  context: LaneContext,
  lane: Lane,
  id: string,
  rows: readonly number[],
  { x, isLow = false }: { readonly x: number; readonly isLow?: boolean },
): Cluster {
  const { frame, input } = context;
  const half = M.pillWidth / 2;
  const height = Math.min(isLow ? M.lowPillHeight : M.pillHeight, lane.stripHeight);
  const middle = (lane.stripHeight - height) / 2 + 1;
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
    y: lane.stripY + (isLow ? (lane.isDown ? 0 : lane.stripHeight - height) : middle),
    width: M.pillWidth,
    height,
  };
}

/** Pills that the plot's edge pushed over their neighbour become one with it. */
export function mergePills(clusters: Cluster[], from: number): void {
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

/** Histogram bars of a block, as far as they are in view. */
export function addBins(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  at: number,
  block: Block,
  strip: Strip,
): void {
  const { frame, lifted, level } = context;
  const width = level.scale * level.bin;
  const total = strip.possible.length;
  const height = Math.min(M.binHeight, lane.stripHeight);
  const first = Math.max(0, Math.floor((frame.window.start - block.start) / width));
  const last = Math.min(total - 1, Math.ceil((frame.window.end - block.start) / width) - 1);
  parts.runs.push({ lane, strip, without: lifted });
  for (let i = first; i <= last; i++) {
    const start = block.start + i * width;
    const isWhole =
      start >= frame.window.start && start + width <= frame.window.end && lifted.size === 0;
    const bin = (isWhole && strip.drawn[i]) || drawnOf(context, strip, at, block.start, i);
    if (isWhole) strip.drawn[i] = bin;
    const { id, count, weight, parts: hues } = bin;
    if (weight === 0 && count === 0) continue;
    const x0 = Math.max(frame.left, frame.x(start));
    const x1 = Math.min(frame.right, frame.x(start + width));
    parts.bins.push({
      id,
      count,
      weight,
      parts: hues,
      start,
      end: start + width,
      x: x0,
      y: lane.stripY + lane.stripHeight - height,
      width: x1 - x0,
      height,
    });
  }
}

/** What a bin draws, as far as it lies in the window and but for what is laid over it. */
function drawnOf(
  context: LaneContext,
  strip: Strip,
  lane: number,
  origin: number,
  bin: number,
): BinDrawn {
  const { level, bin: width, scale } = context.level;
  const id = `${lane}:${level}:${Math.round(origin + bin * width * scale)}`;
  const counts = countsOf(context, strip, origin, bin);
  const parts: { category: number; count: number }[] = [];
  let sure = 0;
  for (let category = 0; category < BIN_HUES; category++) {
    const count = counts[category] as number;
    if (count > 0) parts.push({ category, count });
    sure += count;
  }
  const weight = sure + (strip.possible[bin] as number);
  return { id, count: sure + (counts[BIN_HUES] as number), weight, parts };
}

function countsOf(context: LaneContext, strip: Strip, origin: number, bin: number): Uint32Array {
  const { frame, lifted, input, level } = context;
  const { columns } = input.store;
  const width = level.scale * level.bin;
  const start = origin + bin * width;
  const counts = new Uint32Array(BIN_COUNTS);
  const [from, to] = countBetween(
    strip,
    Math.max(start, frame.window.start),
    Math.min(start + width, frame.window.end),
  );
  for (let i = from; i < to; i++) {
    const row = strip.rows[i] as number;
    if (lifted.has(row)) continue;
    const at = countOf(columns.category[row] ?? 0, isSureOf(columns, row, origin, width));
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}
