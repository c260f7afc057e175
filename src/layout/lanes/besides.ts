import { lowerBound } from '../../base/index.ts';
import { type LaneContext, type LaneParts, inWindow, slotY } from '../lane-context.ts';
import type { Besides, BesidesInput } from '../lane-rules.ts';
import { M } from '../metrics.ts';
import { NOTHING } from '../plan.ts';
import type { Lane, Mark } from '../scene.ts';
import { type Sorted, countCells, sliceOf } from '../sorted.ts';
import { statusOf } from '../status.ts';

/** px between the beginnings of two columns of dimmed marks, where there is room and where there is not. */
const DIM_COLUMN = 8;
const DIM_COLUMN_DENSE = 20;
/** More dimmed marks in a plot width are dense: then work and ink are bounded by pixels. */
const DIM_FEW = 90;
const RING = 8;

/**
 * What a lane of a block shows beside its own events: a ring a column, or, where over a third of a plot's columns has one,
 * only where they are; dimmed marks up to three a column. Work is O(columns · log n) where they are dense.
 */
export function besidesOf(input: BesidesInput): Besides {
  const { start, scale, columns, plotColumns, dimmed, isSide } = input;
  const end = start + columns * M.column * scale;
  const rings = oneEach(sliceOf(input.guests, start, end), start, M.column * scale);
  const plot = plotColumns * M.column * scale;
  const plots = Math.ceil(columns / plotColumns);
  const isCrowded = !isSide && mostIn(rings, start, plot, plots) * 3 > plotColumns;
  const dims = sliceOf(dimmed, start, end);
  const isDense = mostIn(dims, start, plot, plots) > DIM_FEW;
  return {
    rings: isCrowded ? NOTHING : rings,
    bands: isCrowded ? bandsOf(rings, start, M.column * scale) : new Float64Array(0),
    dims: isDense
      ? {
          ...oneEach(dims, start, DIM_COLUMN_DENSE * scale),
          slots: new Uint8Array(dims.rows.length),
        }
      : stacked(dims, start, DIM_COLUMN * scale),
  };
}

/** The first row of each cell of `width` from `start` on. */
function oneEach(sorted: Sorted, start: number, width: number): Sorted {
  const { rows, keys } = sorted;
  const found: number[] = [];
  for (let i = 0; i < keys.length;) {
    found.push(i);
    const next = start + (Math.floor(((keys[i] as number) - start) / width) + 1) * width;
    i = Math.max(
      i + 1,
      lowerBound(i, keys.length, next, (at) => keys[at] as number),
    );
  }
  return {
    rows: Uint32Array.from(found, (i) => rows[i] as number),
    keys: Float64Array.from(found, (i) => keys[i] as number),
  };
}

/** How many keys the fullest of some cells of `width` has. */
const mostIn = ({ keys }: Sorted, start: number, width: number, cells: number): number =>
  countCells(keys, start, width, cells).reduce((most, count) => Math.max(most, count), 0);

/** First and last instant of each run of neighbouring cells with a row. */
function bandsOf({ keys }: Sorted, start: number, width: number): Float64Array {
  const bands: number[] = [];
  for (const key of keys) {
    const from = start + Math.floor((key - start) / width) * width;
    if (bands.length > 0 && from - (bands.at(-1) as number) < width / 2)
      bands[bands.length - 1] = from + width;
    else bands.push(from, from + width);
  }
  return Float64Array.from(bands);
}

/** Up to three rows of each cell, each in a slot of its own. */
function stacked({ rows, keys }: Sorted, start: number, width: number): Besides['dims'] {
  const kept: number[] = [];
  const slots: number[] = [];
  let [cell, used] = [-1, 0];
  for (let i = 0; i < keys.length; i++) {
    const at = Math.floor(((keys[i] as number) - start) / width);
    used = at === cell ? used + 1 : 0;
    cell = at;
    if (used >= M.perColumn) continue;
    kept.push(i);
    slots.push(used);
  }
  return {
    rows: Uint32Array.from(kept, (i) => rows[i] as number),
    keys: Float64Array.from(kept, (i) => keys[i] as number),
    slots: Uint8Array.from(slots),
  };
}

/** Adds a frame's rings and dimmed marks to the lanes that are shown. */
export function addBesides(context: LaneContext, parts: LaneParts): void {
  const { frame, geometry, level, shown } = context;
  const marks = new Map(parts.marks.map((mark) => [mark.row, mark]));
  for (const at of shown) {
    const lane = geometry.lanes[at];
    if (lane === undefined) continue;
    for (const block of level.blocks(frame.window.start, frame.window.end)) {
      const besides = block.besides(at);
      if (besides === undefined) continue;
      addRings(context, parts, lane, besides.rings, marks);
      addBands(context, parts, lane, besides.bands);
      addDims(context, parts, lane, besides.dims);
    }
  }
}

function addRings(
  context: LaneContext,
  parts: LaneParts,
  lane: Lane,
  { rows, keys }: Sorted,
  marks: ReadonlyMap<number, Mark>,
): void {
  const { frame, geometry, index, input } = context;
  const { category } = input.store.columns;
  const keyAt = (i: number): number => keys[i] as number;
  for (let i = lowerBound(0, keys.length, frame.window.start, keyAt); i < keys.length; i++) {
    if (!inWindow(frame, keyAt(i))) break;
    const row = rows[i] as number;
    const own = marks.get(row);
    parts.rings.push({
      row,
      x: frame.x(keyAt(i)),
      y: lane.spineY,
      size: RING,
      shape: 'ring',
      category: category[row] as number,
      status: statusOf(input.store, row),
      doubt: undefined,
      labelled: false,
      selected: row === frame.selected,
      joinY: own?.y ?? geometry.lanes[index.plan.owner(row)]?.spineY,
    });
  }
}

function addBands({ frame }: LaneContext, parts: LaneParts, lane: Lane, bands: Float64Array): void {
  for (let i = 0; i < bands.length; i += 2) {
    const x0 = Math.max(frame.left, frame.x(bands[i] as number));
    const x1 = Math.min(frame.right, frame.x(bands[i + 1] as number));
    if (x0 < x1) parts.ringBands.push({ x0, x1, y: lane.spineY });
  }
}

function addDims(
  { frame, input }: LaneContext,
  parts: LaneParts,
  lane: Lane,
  { rows, keys, slots }: Besides['dims'],
): void {
  const { category } = input.store.columns;
  const keyAt = (i: number): number => keys[i] as number;
  for (let i = lowerBound(0, keys.length, frame.window.start, keyAt); i < keys.length; i++) {
    if (!inWindow(frame, keyAt(i))) break;
    const row = rows[i] as number;
    // From the strip's far side, so that the first slots are left to what matches.
    const y = slotY(lane, M.perColumn - 1 - (slots[i] as number));
    parts.dimmed.push({ row, x: frame.x(keyAt(i)), y, category: category[row] as number });
  }
}
