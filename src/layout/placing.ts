// Over 300 lines because placing the labels of a lane is one algorithm, whose steps share their state.
import type { BeginColumns } from '../store/index.ts';
import { type Steps, lowerBound, rng } from '../base/index.ts';
import { type Crowd, MarkPlaces } from './crowd.ts';
import type { Form, LabelText } from './label-text.ts';
import { M } from './metrics.ts';
import { type Flag, Placer } from './placer.ts';
import type { Spine } from './rows.ts';
import { type Sorted, sliceOf } from './sorted.ts';

/** One lane of one block of time, before it is laid out. */
export interface BlockInput {
  readonly start: number;
  readonly scale: number;
  readonly columns: number;
  readonly plotColumns: number;
  /** px of a bar of the histogram, and how many single marks a plot width may have in its place. */
  readonly bin: number;
  readonly most: number;
  readonly field: number;
  /** One of the lanes of a large dataset: labels are placed once, without a search for better places. */
  readonly isQuick: boolean;
  readonly now: number | undefined;
  readonly extent: { readonly start: number; readonly end: number };
  readonly spine: Spine;
  readonly extra: Sorted;
  readonly importance: Uint8Array;
  readonly category: Uint16Array;
  readonly dates: BeginColumns;
  readonly rank: Uint32Array;
  readonly textOf: (row: number) => LabelText;
}

/** An event that may be labelled. */
export interface Candidate {
  readonly row: number;
  readonly anchor: number;
  readonly importance: number;
  readonly extra: boolean;
}

const FEW = 40;
/** More events than this are dense: then work is bounded more tightly. */
const DENSE = 5000;
/** Failed attempts per 100 px after which the place counts as full. */
const PATIENCE = 40;
const PATIENCE_DENSE = 8;
const PATCH = 100;
/** Attempts per block to make room by setting another label differently, and how many others are asked each time. */
const SWAPS = 32;
const SWAPS_DENSE = 12;
const SWAPS_SEARCH = 6;
const SWAP_WITH = 4;
/** Labels that are placed in one step. */
const STEP = 16;

/**
 * Who may be labelled, greatest first: importance ≥ 3, everybody where a plot width holds ≤ 40; elsewhere of each
 * column and importance the first ones. Only these are looked at, however many rows there are.
 */
export function candidates(input: BlockInput, rows: Sorted, extra: Sorted): Candidate[] {
  if (input.field < 1) return [];
  const { start, plotColumns } = input;
  const column = input.scale * M.column;
  const few = rows.keys.length > 1000 ? 1 : 4;
  const taken = new Uint8Array(input.columns * 6);
  const list: Candidate[] = [];
  const add = (row: number, anchor: number, isExtra: boolean): void => {
    list.push({ row, anchor, importance: input.importance[row] as number, extra: isExtra });
  };
  /** Enters a row, or tells where its column ends if that has enough of its importance. */
  const enter = (row: number, anchor: number): number | undefined => {
    const importance = input.importance[row] as number;
    const cell = Math.floor((anchor - start) / column);
    const at = cell * 6 + importance;
    if ((taken[at] as number) >= few) return start + (cell + 1) * column;
    taken[at] = (taken[at] as number) + 1;
    add(row, anchor, false);
    return undefined;
  };
  const cells = Math.ceil(input.columns / plotColumns);
  for (let cell = 0; cell < cells; cell++) {
    const from = start + cell * plotColumns * column;
    const to = start + Math.min(input.columns, (cell + 1) * plotColumns) * column;
    const all = sliceOf(rows, from, to);
    if (all.rows.length <= FEW)
      for (let i = 0; i < all.rows.length; i++)
        add(all.rows[i] as number, all.keys[i] as number, false);
    else for (const some of input.spine.great()) enterSome(some, from, to, enter);
  }
  for (let i = 0; i < extra.keys.length; i++)
    add(extra.rows[i] as number, extra.keys[i] as number, true);
  const rank = (row: number): number => input.rank[row] as number;
  return list.sort((a, b) => b.importance - a.importance || rank(a.row) - rank(b.row));
}

/** Enters rows of one importance with from ≤ key < to; where a column has enough, goes on with the next. */
function enterSome(
  { rows, keys }: Sorted,
  from: number,
  to: number,
  enter: (row: number, key: number) => number | undefined,
): void {
  const keyAt = (i: number): number => keys[i] as number;
  const end = lowerBound(0, keys.length, to, keyAt);
  for (let i = lowerBound(0, end, from, keyAt); i < end;) {
    const next = enter(rows[i] as number, keyAt(i));
    i = next === undefined ? i + 1 : Math.max(i + 1, lowerBound(i, end, next, keyAt));
  }
}

/** A label that found its place. */
export interface Placing extends Candidate, Wanted, Place {
  /** Slot of the strip in which its mark stands, since a greater one is nearer than 10 px; undefined: on the spine. */
  readonly slot: number | undefined;
}

const FORMS = [
  ['right', 1],
  ['right', 2],
  ['left', 1],
  ['left', 2],
] as const;
type Side = (typeof FORMS)[number][0];

/** Orders in which a label tries the four forms. */
const ORDERS = {
  right: FORMS,
  left: [FORMS[2], FORMS[3], FORMS[0], FORMS[1]],
  narrow: [FORMS[1], FORMS[3], FORMS[0], FORMS[2]],
  narrowLeft: [FORMS[3], FORMS[1], FORMS[2], FORMS[0]],
} as const;
type Order = keyof typeof ORDERS;
const OTHERS: readonly Order[] = ['left', 'narrow', 'narrowLeft', 'right'];

/** Labels that are worth a search for better sides, the most of them, and how many pictures are tried. */
const SEARCHED_IMPORTANCE = 4;
const SEARCHED = 120;
const TRIES = 32;
/** px to each side within which labels are in each other's way. */
const REACH = 240;

/** The order in which each label tries its forms. */
export type Orders = (candidate: Candidate) => Order;

export const rightFirst: Orders = () => 'right';

/**
 * Orders with which more of the greater labels find a place than with all of them to the right: tries other ones, a few
 * at a time from the best picture so far (hill climbing with a fixed seed).
 */
export function* bestOrders(
  input: BlockInput,
  all: readonly Candidate[],
  crowd: Crowd,
): Steps<Orders> {
  const list = all.filter(({ importance }) => importance >= SEARCHED_IMPORTANCE);
  if (input.isQuick || list.length > SEARCHED) return rightFirst;
  const random = rng(list.length);
  let orders: ReadonlyMap<number, Order> = new Map();
  const first = yield* placeLabels(input, list, rightFirst, crowd, SWAPS_SEARCH);
  let best = first;
  for (let i = 0; i < TRIES && best.length < list.length; i++) {
    const placed = new Set(best.map(({ row }) => row));
    const missing = list.filter(({ row }) => !placed.has(row));
    const at = missing[Math.floor(random() * Math.min(4, missing.length))];
    const turned = new Map(orders);
    // Those near a label that found no place are in its way: some of them are set otherwise, and so may it be.
    for (const { row, anchor } of list) {
      if (Math.abs(anchor - (at?.anchor ?? anchor)) / input.scale > REACH || random() > 0.4)
        continue;
      turned.set(row, OTHERS[Math.floor(random() * OTHERS.length)] ?? 'right');
    }
    const prefer: Orders = ({ row }) => turned.get(row) ?? 'right';
    const tried = yield* placeLabels(input, list, prefer, crowd, SWAPS_SEARCH);
    if (worth(tried) < worth(best)) continue;
    best = tried;
    orders = turned;
  }
  // Steps to the side lead to better pictures, but without one the plain order stands.
  if (worth(best) === worth(first)) return rightFirst;
  const found = orders;
  return ({ row }) => found.get(row) ?? 'right';
}

const WORTH = [0, 1, 1, 1, 20, 100] as const;
/** What a picture's labels are worth: one of importance 5 as much as five of 4. */
const worth = (placed: readonly Placing[]): number =>
  placed.reduce((sum, { importance }) => sum + (WORTH[importance] ?? 0), 0);

/** Places labels one after the other, greatest first, each as `orders` prefers if it can stand there. */
export function* placeLabels(
  input: BlockInput,
  list: readonly Candidate[],
  orders: Orders,
  crowd: Crowd,
  most = SWAPS,
): Steps<Placing[]> {
  const placer = new Placer(input.field);
  const marks = new MarkPlaces(crowd);
  const failures = new Map<number, number>();
  const placed: Placing[] = [];
  const isDense = input.isQuick || input.spine.keys.length > DENSE;
  const patience = isDense ? PATIENCE_DENSE : PATIENCE;
  let swaps = isDense ? Math.min(most, SWAPS_DENSE) : most;
  for (const [at, candidate] of list.entries()) {
    if (at % STEP === STEP - 1) yield;
    const x = (candidate.anchor - input.start) / input.scale;
    const patch = Math.floor(x / PATCH);
    const mark = marks.find(x);
    if (mark === undefined || (failures.get(patch) ?? 0) >= patience) continue;
    const text = input.textOf(candidate.row);
    const wanted = { row: candidate.row, x, text, order: orders(candidate) };
    let found = placeOne(input, placer, wanted);
    if (found === undefined && candidate.importance >= 3 && swaps-- > 0) {
      found = swapIn(input, placer, placed, wanted);
      yield;
    }
    if (found === undefined) {
      failures.set(patch, (failures.get(patch) ?? 0) + 1);
      continue;
    }
    marks.take(x, mark);
    placed.push({ ...candidate, ...wanted, ...found, slot: mark === 'spine' ? undefined : mark });
  }
  return placed;
}

/** Makes room for a label by setting one of those in its way in another form. None is given up for it. */
function swapIn(
  input: BlockInput,
  placer: Placer,
  placed: Placing[],
  wanted: Wanted,
): Place | undefined {
  for (const { flag } of placesOf(input, wanted)) {
    for (const other of placer.around(flag).slice(0, SWAP_WITH)) {
      const at = placed.findIndex((each) => each.flag === other);
      const old = placed[at];
      if (old === undefined) continue;
      let found: Place | undefined;
      let moved: Place | undefined;
      const done = placer.instead(other, () => {
        found = placeOne(input, placer, wanted);
        moved = found && placeOne(input, placer, old);
        return moved !== undefined;
      });
      if (!done || moved === undefined) continue;
      placed[at] = { ...old, ...moved };
      return found;
    }
  }
  return undefined;
}

interface Wanted {
  readonly row: number;
  readonly x: number;
  readonly text: LabelText;
  readonly order: Order;
}

interface Place {
  readonly flag: Flag;
  readonly form: Form;
  readonly side: Side;
}

function placeOne(input: BlockInput, placer: Placer, wanted: Wanted): Place | undefined {
  for (const place of placesOf(input, wanted)) if (placer.add(place.flag)) return place;
  return undefined;
}

/** Where a window on all of the data ends: now, where that is near, since something may go on until then. */
function lastOf({ extent: { start, end }, now = -Infinity }: BlockInput): number {
  return now > end && now - end < (end - start) / 10 ? now : end;
}

/**
 * The four forms, as far as they stay within the block and off the now line. Those that would reach beyond the data's
 * ends come last: a window on all of the data has its edges there.
 */
function placesOf(input: BlockInput, { row, x, text, order }: Wanted): Place[] {
  const width = input.columns * M.column;
  const px = (instant: number): number => (instant - input.start) / input.scale;
  const now = input.now === undefined ? undefined : px(input.now) - x;
  const first = px(input.extent.start);
  const last = px(lastOf(input));
  // Where a plot holds most of the data, its edges stand near the data's ends: what reaches beyond is never seen.
  const isWhole = last - first < input.plotColumns * M.column * 1.4;
  const within: Place[] = [];
  const beyond: Place[] = [];
  for (const [side, lines] of ORDERS[order]) {
    const form = text.form(lines);
    if (form === undefined) continue;
    const x0 = side === 'right' ? M.leaderGap : -M.leaderGap - form.width;
    const x1 = x0 + form.width;
    const [from, to] = [x + Math.min(x0, -M.near / 2), x + Math.max(x1, M.near / 2)];
    if (from < M.gapX / 2 || to > width - M.gapX / 2) continue;
    // At wider scales the line only moves away, unless it stands between leader and text.
    if (now !== undefined && now > x0 - M.leaderPad && now < x1 + M.leaderPad) continue;
    const flag: Flag = { row, x, x0, x1, height: form.height, h: 0, links: [] };
    const inside = x + x0 >= first - M.inset && x + x1 <= last + M.inset;
    if (inside) within.push({ flag, form, side });
    else if (!isWhole) beyond.push({ flag, form, side });
  }
  return [...within, ...beyond];
}
