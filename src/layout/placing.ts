import { lowerBound, rng } from '../base/index.ts';
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
  readonly field: number;
  readonly now: number | undefined;
  readonly extent: { readonly start: number; readonly end: number };
  readonly spine: Spine;
  readonly extra: Sorted;
  readonly importance: Uint8Array;
  readonly category: Uint16Array;
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
/** Failed attempts per 100 px after which the place counts as full: bounds the work where data is dense. */
const PATIENCE = 8;
const PATCH = 100;
/** Attempts per block to make room by setting another label differently, and how many others are asked each time. */
const SWAPS = 32;
const SWAPS_DENSE = 12;
const SWAP_WITH = 4;

/**
 * Who may be labelled, greatest first: importance ≥ 3, everybody where a plot width holds ≤ 40; of each column and
 * importance the first ones. Only these are looked at, however many rows there are.
 */
export function candidates(input: BlockInput, rows: Sorted, extra: Sorted): Candidate[] {
  if (input.field < 1) return [];
  const { start, plotColumns } = input;
  const column = input.scale * M.column;
  const few = rows.keys.length > 1000 ? 1 : 4;
  const taken = new Uint8Array(input.columns * 6);
  const list: Candidate[] = [];
  /** Enters a row, or tells where its column ends if that has enough of its importance. */
  const enter = (row: number, anchor: number): number | undefined => {
    const importance = input.importance[row] as number;
    const cell = Math.floor((anchor - start) / column);
    const at = cell * 6 + importance;
    if ((taken[at] as number) >= few) return start + (cell + 1) * column;
    taken[at] = (taken[at] as number) + 1;
    list.push({ row, anchor, importance, extra: false });
    return undefined;
  };
  const cells = Math.ceil(input.columns / plotColumns);
  for (let cell = 0; cell < cells; cell++) {
    const from = start + cell * plotColumns * column;
    const to = start + Math.min(input.columns, (cell + 1) * plotColumns) * column;
    const all = sliceOf(rows, from, to);
    if (all.rows.length <= FEW)
      for (let i = 0; i < all.rows.length; i++) enter(all.rows[i] as number, all.keys[i] as number);
    else for (const some of input.spine.great()) enterSome(some, from, to, enter);
  }
  for (let i = 0; i < extra.keys.length; i++) {
    const row = extra.rows[i] as number;
    const importance = input.importance[row] as number;
    list.push({ row, anchor: extra.keys[i] as number, importance, extra: true });
  }
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
  readonly dropped: boolean;
}

const FORMS = [
  ['right', 1],
  ['right', 2],
  ['left', 1],
  ['left', 2],
] as const;
const FORMS_LEFT = [...FORMS.slice(2), ...FORMS.slice(0, 2)];

/** Which side a label tries first. */
type Side = 'right' | 'left';

/** Labels that are worth a search for better sides, the most of them, and how many pictures are tried. */
const SEARCHED_IMPORTANCE = 4;
const SEARCHED = 120;
const TRIES = 32;
/** px to each side within which labels are in each other's way. */
const REACH = 240;

/**
 * Places labels greedily by importance, each to the right of its leader if it can stand there; then tries other sides
 * for the greater ones, a few at a time from the best picture so far (hill climbing with a fixed seed), and fills the
 * free slots with the rest.
 */
export function bestPlacing(input: BlockInput, list: readonly Candidate[]): Placing[] {
  const great = list.filter(({ importance }) => importance >= SEARCHED_IMPORTANCE);
  const sides = great.length > SEARCHED ? undefined : bestSides(input, great);
  return placeLabels(input, list, ({ row }) => sides?.get(row) ?? 'right');
}

function bestSides(input: BlockInput, list: readonly Candidate[]): ReadonlyMap<number, Side> {
  const random = rng(list.length);
  let sides: ReadonlyMap<number, Side> = new Map();
  let best = placeLabels(input, list, () => 'right');
  for (let i = 0; i < TRIES && best.length < list.length; i++) {
    const placed = new Set(best.map(({ row }) => row));
    const missing = list.filter(({ row }) => !placed.has(row));
    const at = missing[Math.floor(random() * Math.min(4, missing.length))];
    const turned = new Map(sides);
    // Those near a label that found no place are in its way: some of them turn, and so may it.
    for (const { row, anchor } of list) {
      if (Math.abs(anchor - (at?.anchor ?? anchor)) / input.scale > REACH || random() > 0.4)
        continue;
      turned.set(row, turned.get(row) === 'left' ? 'right' : 'left');
    }
    const tried = placeLabels(input, list, ({ row }) => turned.get(row) ?? 'right');
    if (worth(tried) < worth(best)) continue;
    best = tried;
    sides = turned;
  }
  return sides;
}

const WORTH = [0, 1, 1, 1, 20, 100] as const;
/** What a picture's labels are worth: one of importance 5 as much as five of 4. */
const worth = (placed: readonly Placing[]): number =>
  placed.reduce((sum, { importance }) => sum + (WORTH[importance] ?? 0), 0);

/** Places labels one after the other, greatest first. */
function placeLabels(
  input: BlockInput,
  list: readonly Candidate[],
  prefer: (candidate: Candidate) => Side,
): Placing[] {
  const placer = new Placer(input.field);
  const failures = new Map<number, number>();
  const placed: Placing[] = [];
  const near = new Map<number, number[]>();
  let swaps = input.spine.keys.length > 5000 ? SWAPS_DENSE : SWAPS;
  for (const candidate of list) {
    const x = (candidate.anchor - input.start) / input.scale;
    const patch = Math.floor(x / PATCH);
    if ((failures.get(patch) ?? 0) >= PATIENCE) continue;
    const text = input.textOf(candidate.row);
    const wanted = { row: candidate.row, x, text, first: prefer(candidate) };
    let found = placeOne(input, placer, wanted);
    if (found === undefined && candidate.importance >= 3 && swaps-- > 0)
      found = swapIn(input, placer, placed, wanted);
    if (found === undefined) {
      failures.set(patch, (failures.get(patch) ?? 0) + 1);
      continue;
    }
    const dropped = isNear(near, x);
    if (!dropped) enter(near, x);
    placed.push({ ...candidate, ...wanted, ...found, dropped });
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
  /** The side to try first. */
  readonly first: Side;
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

/**
 * The four forms, as far as they stay within the block and off the now line. Those that would reach beyond the data's
 * ends come last: a window on all of the data has its edges there.
 */
function placesOf(input: BlockInput, { row, x, text, first: side }: Wanted): Place[] {
  const width = input.columns * M.column;
  const px = (instant: number): number => (instant - input.start) / input.scale;
  const now = input.now === undefined ? undefined : px(input.now) - x;
  const first = px(input.extent.start);
  const last = px(Math.max(input.extent.end, input.now ?? -Infinity));
  // Where a plot holds most of the data, its edges stand near the data's ends: what reaches beyond is never seen.
  const isWhole = last - first < input.plotColumns * M.column * 1.4;
  const forms = side === 'right' ? FORMS : FORMS_LEFT;
  const within: Place[] = [];
  const beyond: Place[] = [];
  for (const [side, lines] of forms) {
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

function isNear(near: ReadonlyMap<number, readonly number[]>, x: number): boolean {
  const cell = Math.floor(x / M.near);
  for (let i = cell - 1; i <= cell + 1; i++)
    for (const other of near.get(i) ?? []) if (Math.abs(other - x) < M.near) return true;
  return false;
}

function enter(near: Map<number, number[]>, x: number): void {
  const cell = Math.floor(x / M.near);
  near.set(cell, [...(near.get(cell) ?? []), x]);
}
