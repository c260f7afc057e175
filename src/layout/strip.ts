import { lowerBound } from '../base/index.ts';
import { type BeginColumns, beginsBy, beginsFrom } from '../store/index.ts';
import { type Crowd, cellAt } from './crowd.ts';
import { M } from './metrics.ts';
import { Shares } from './shares.ts';

/** A mark in the strip: its event and the slot (0 = top) in which it stands. */
export interface SmallMark {
  readonly row: number;
  readonly slot: number;
}

export interface Pill {
  readonly cell: number;
  readonly rows: readonly number[];
  /** Labelled marks stand in the uppermost slot over it. */
  readonly isLow: boolean;
}

/** Hue slots of a bin: eight categories, and one for all further ones. */
export const BIN_HUES = 9;
/** Counts of a bin: its hues, and the events that may lie in other bins as well. */
export const BIN_COUNTS = BIN_HUES + 1;

/** A bin's counts as they are drawn. */
export interface BinDrawn {
  readonly id: string;
  readonly count: number;
  readonly weight: number;
  readonly parts: readonly { readonly category: number; readonly count: number }[];
}

/** What a block's events without a label become. Small marks are in time order. */
export interface Strip {
  readonly kind: 'marks' | 'bins';
  readonly small: readonly SmallMark[];
  readonly smallAt: Float64Array;
  readonly pills: readonly Pill[];
  /** What each bin draws, as far as any came into view: the same for every frame that holds all of it. */
  readonly drawn: (BinDrawn | undefined)[];
  /** Per bin the shares of events that may lie in several; see `Shares`. */
  readonly possible: Float64Array;
  /** Events without a label, by anchor: what the bins count. */
  readonly rows: Uint32Array;
  readonly anchors: Float64Array;
}

export interface StripInput {
  readonly start: number;
  /** ms per px of the narrowest scale, and the block's length in columns. */
  readonly scale: number;
  readonly columns: number;
  /** px of a bin. */
  readonly bin: number;
  /** What has no label, by anchor. */
  readonly rows: Uint32Array;
  readonly anchors: Float64Array;
  readonly crowd: Crowd;
  /** Slots taken by labelled marks, by px of the narrowest scale. */
  readonly taken: readonly Taken[];
  readonly category: Uint16Array;
  readonly dates: BeginColumns;
}

interface Taken {
  readonly x: number;
  readonly slot: number;
}

/** Distributes a block's events over the strip (VISUAL 3, "What is left without a label"). O(rows). */
export const buildStrip = (input: StripInput): Strip =>
  input.crowd.bins ? binned(input) : marked(input);

/** The count of a bin in which a row is counted: that of its hue, the last for one that may lie in other bins too. */
export const countOf = (category: number, isSure: boolean): number =>
  isSure ? Math.min(category, BIN_HUES - 1) : BIN_HUES;

/** Bins of a block: their counts come as they come into view. What may lie in several has a share in each, as far as the block goes. */
function binned(input: StripInput): Strip {
  const { rows, anchors, dates } = input;
  const width = input.scale * input.bin;
  const count = Math.ceil((input.columns * M.column) / input.bin);
  const shares = new Shares(count);
  const binOf = (instant: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor((instant - input.start) / width)));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (isSureOf(dates, row, input.start, width)) continue;
    const first = binOf(beginsFrom(dates, row));
    shares.add(first, binOf(beginsBy(dates, row)) - first);
  }
  const none = { small: [], smallAt: new Float64Array(0), pills: [] };
  return { ...none, kind: 'bins', drawn: [], possible: shares.sums(), rows, anchors };
}

/** Whether a row lies in one bin wherever in its doubt its date is; a known day does, however narrow the bins. */
export function isSureOf(dates: BeginColumns, row: number, start: number, width: number): boolean {
  const [from, to] = [beginsFrom(dates, row), beginsBy(dates, row)];
  return from === to || Math.floor((from - start) / width) === Math.floor((to - start) / width);
}

function marked(input: StripInput): Strip {
  const { rows, anchors, crowd } = input;
  const small: SmallMark[] = [];
  const smallAt: number[] = [];
  const pills = new Map<number, number[]>();
  const slots = new Slots(input.taken);
  rows.forEach((row, i) => {
    const anchor = anchors[i] as number;
    const x = (anchor - input.start) / input.scale;
    const cell = cellAt(x);
    if (!crowd.cells.has(cell)) {
      small.push({ row, slot: slots.take(x) });
      smallAt.push(anchor);
      return;
    }
    const list = pills.get(cell);
    if (list) list.push(row);
    else pills.set(cell, [row]);
  });
  const under = new Set(input.taken.map(({ x }) => cellAt(x)));
  return {
    kind: 'marks',
    small,
    smallAt: Float64Array.from(smallAt),
    pills: [...pills].map(([cell, list]) => ({ cell, rows: list, isLow: under.has(cell) })),
    drawn: [],
    possible: new Float64Array(0),
    rows,
    anchors,
  };
}

/** The slots of a strip, filled from left to right around the marks that stand there already. */
class Slots {
  readonly #taken: readonly Taken[];
  #next = 0;
  readonly #last = new Float64Array(M.perColumn).fill(-Infinity);

  constructor(taken: readonly Taken[]) {
    this.#taken = [...taken].sort((a, b) => a.x - b.x);
  }
  /** The uppermost slot with room at a place right of the last one, else the one with the most. */
  take(x: number): number {
    const room = this.#roomAt(x);
    const free = room.findIndex((px) => px >= M.column - 1);
    const slot = free >= 0 ? free : room.indexOf(Math.max(...room));
    this.#last[slot] = x;
    return slot;
  }
  /** px from a place to the nearest mark of each slot. */
  #roomAt(x: number): number[] {
    for (let mark; (mark = this.#taken[this.#next]) !== undefined && mark.x <= x; this.#next++)
      this.#last[mark.slot] = Math.max(this.#last[mark.slot] ?? 0, mark.x);
    const room = Array.from(this.#last, (last) => x - last);
    for (let i = this.#next; i < this.#taken.length; i++) {
      const { x: at, slot } = this.#taken[i] as Taken;
      if (at - x >= M.column) break;
      room[slot] = Math.min(room[slot] ?? 0, at - x);
    }
    return room;
  }
}

/** How many of the strip's events have their anchor in [from, to), and where they begin. */
export function countBetween(strip: Strip, from: number, to: number): [number, number] {
  const key = (i: number): number => strip.anchors[i] as number;
  const first = lowerBound(0, strip.anchors.length, from, key);
  return [first, lowerBound(first, strip.anchors.length, to, key)];
}
