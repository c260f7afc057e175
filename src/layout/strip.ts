import { lowerBound } from '../base/index.ts';
import { M } from './metrics.ts';
import { countCells } from './sorted.ts';

/** A mark in the strip: its event and the slot (0 = top) in which it stands. */
export interface SmallMark {
  readonly row: number;
  readonly slot: number;
}

export interface Pill {
  readonly cell: number;
  readonly rows: readonly number[];
}

/** Hue slots of a bin: eight categories, and one for all further ones. */
export const BIN_HUES = 9;

/** What a block's events without a label become. Small marks are in time order. */
export interface Strip {
  readonly kind: 'marks' | 'bins';
  readonly small: readonly SmallMark[];
  readonly smallAt: Float64Array;
  readonly pills: readonly Pill[];
  /** BIN_HUES counts per bin. */
  readonly bins: Uint32Array;
  /** Events without a label, by anchor: what the bins count. */
  readonly rows: Uint32Array;
  readonly anchors: Float64Array;
}

export interface StripInput {
  readonly start: number;
  /** ms per px of the narrowest scale, and the block's length in columns. */
  readonly scale: number;
  readonly columns: number;
  readonly plotColumns: number;
  /** What has no label, or a label whose mark must stand in the strip since a greater one is nearer than 10 px. */
  readonly rows: Uint32Array;
  readonly anchors: Float64Array;
  /** More such marks, of events that are drawn and counted elsewhere too: they never go into a pill or a bin. */
  readonly extra: ReadonlyMap<number, number>;
  readonly category: Uint16Array;
}

/** Distributes a block's events over the strip (VISUAL 3, "What is left without a label"). O(rows). */
export function buildStrip(input: StripInput): Strip {
  const counts = countCells(input.anchors, input.start, input.scale * M.column, input.columns);
  if (crowded(counts, input.plotColumns)) return binned(input);
  return marked(input, counts);
}

/** Whether in any plot width of the block over a quarter of the columns are full. */
function crowded(counts: Uint32Array, plotColumns: number): boolean {
  for (let from = 0; from < counts.length; from += plotColumns) {
    let full = 0;
    for (let i = from; i < from + plotColumns && i < counts.length; i++)
      if ((counts[i] as number) > M.perColumn) full++;
    if (full * 4 > plotColumns) return true;
  }
  return false;
}

function binned(input: StripInput): Strip {
  const { rows, anchors, category } = input;
  const counts = countCells(
    anchors,
    input.start,
    input.scale * M.bin,
    (input.columns * M.column) / M.bin,
  );
  const bins = new Uint32Array(counts.length * BIN_HUES);
  let i = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    for (const end = i + (counts[bin] as number); i < end; i++) {
      const hue = Math.min(category[rows[i] as number] as number, BIN_HUES - 1);
      const at = bin * BIN_HUES + hue;
      bins[at] = (bins[at] as number) + 1;
    }
  }
  return {
    kind: 'bins',
    small: [],
    smallAt: new Float64Array(0),
    pills: [],
    bins,
    rows: input.rows,
    anchors: input.anchors,
  };
}

function marked(input: StripInput, counts: Uint32Array): Strip {
  const cell = input.scale * M.column * M.pillColumns;
  const full = fullCells(counts);
  const small: SmallMark[] = [];
  const smallAt: number[] = [];
  const pills = new Map<number, number[]>();
  const slots = new Float64Array(M.perColumn).fill(-Infinity);
  const rows = withExtra(input);
  for (let i = 0; i < rows.rows.length; i++) {
    const row = rows.rows[i] as number;
    const at = (rows.anchors[i] as number) - input.start;
    const into = Math.floor(at / cell);
    if (full.has(into)) {
      if (input.extra.has(row)) continue;
      const list = pills.get(into);
      if (list) list.push(row);
      else pills.set(into, [row]);
      continue;
    }
    const slot = freeSlot(slots, at / input.scale);
    slots[slot] = at / input.scale;
    small.push({ row, slot });
    smallAt.push(rows.anchors[i] as number);
  }
  return {
    kind: 'marks',
    small,
    smallAt: Float64Array.from(smallAt),
    pills: [...pills].map(([at, rows]) => ({ cell: at, rows })),
    bins: new Uint32Array(0),
    rows: input.rows,
    anchors: input.anchors,
  };
}

function withExtra(input: StripInput): Pick<StripInput, 'rows' | 'anchors'> {
  if (input.extra.size === 0) return input;
  const all: [number, number][] = [...input.extra];
  input.rows.forEach((row, i) => all.push([row, input.anchors[i] as number]));
  all.sort((a, b) => a[1] - b[1]);
  return {
    rows: Uint32Array.from(all, ([row]) => row),
    anchors: Float64Array.from(all, ([, anchor]) => anchor),
  };
}

/** Cells of five columns that hold a full one: their pill is 44 wide and must not meet the next. */
function fullCells(counts: Uint32Array): ReadonlySet<number> {
  const cells = new Set<number>();
  for (let i = 0; i < counts.length; i++)
    if ((counts[i] as number) > M.perColumn) cells.add(Math.floor(i / M.pillColumns));
  return cells;
}

/** The uppermost slot whose last mark is far enough left, else the one with the most room. */
function freeSlot(slots: Float64Array, x: number): number {
  let best = 0;
  for (let slot = 0; slot < slots.length; slot++) {
    if (x - (slots[slot] as number) >= M.column - 1) return slot;
    if ((slots[slot] as number) < (slots[best] as number)) best = slot;
  }
  return best;
}

/** How many of the strip's events have their anchor in [from, to), and where they begin. */
export function countBetween(strip: Strip, from: number, to: number): [number, number] {
  const key = (i: number): number => strip.anchors[i] as number;
  const first = lowerBound(0, strip.anchors.length, from, key);
  return [first, lowerBound(first, strip.anchors.length, to, key)];
}
