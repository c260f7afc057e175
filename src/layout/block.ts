import type { Steps } from '../base/index.ts';
import { type Crowd, NO_CROWD, crowdOf, slotsAt } from './crowd.ts';
import type { Form, LabelText } from './label-text.ts';
import { M } from './metrics.ts';
import {
  type BlockInput,
  type Candidate,
  type Placing,
  type Orders,
  bestOrders,
  candidates,
  placeLabels,
  rightFirst,
} from './placing.ts';
import { type Sorted, countCells, firstAt, sliceOf } from './sorted.ts';
import { type Strip, buildStrip } from './strip.ts';

/** A label with its place in a block; offsets from its leader in px, height of its bottom above the spine. */
export interface PlacedLabel {
  readonly row: number;
  readonly anchor: number;
  readonly text: LabelText;
  readonly form: Form;
  readonly side: 'right' | 'left';
  readonly bottom: number;
  /** Its mark stands in the strip (in this slot), since a greater one is nearer than 10 px. */
  readonly slot: number | undefined;
}

/** One lane of one block: every label and what became of the events without one. */
export interface LaneBlock {
  readonly labels: readonly PlacedLabel[];
  readonly labelOf: ReadonlyMap<number, PlacedLabel>;
  readonly strip: Strip;
}

/** Rounds in which labels and strip agree on what is crowded; what still disagrees then gives way. */
const ROUNDS = 4;

/** Lays out one lane of one block: a pure function of its input. O(rows in the block) plus the labels. */
export function* buildBlock(input: BlockInput): Steps<LaneBlock> {
  const width = M.column * input.scale;
  const end = input.start + input.columns * width;
  const rows = sliceOf(input.spine, input.start, end);
  const extra = sliceOf(input.extra, input.start, end);
  const list = candidates(input, rows, extra);
  const totals = countCells(rows.keys, input.start, width, input.columns);
  yield;
  const guess = yield* agree(input, list, totals, rightFirst, NO_CROWD);
  const orders = yield* bestOrders(input, list, guess.crowd);
  const { placed, crowd } =
    orders === rightFirst ? guess : yield* agree(input, list, totals, orders, guess.crowd);
  yield;
  return finish(input, rows, placed, crowd);
}

interface Agreed {
  readonly placed: readonly Placing[];
  readonly crowd: Crowd;
}

/**
 * Places labels and looks what is left: where that needs a pill, marks have less room, so some labels must go, and
 * their places in the field come free for others. Repeats until nothing more is crowded.
 */
function* agree(
  input: BlockInput,
  list: readonly Candidate[],
  totals: Uint32Array,
  orders: Orders,
  from: Crowd,
): Steps<Agreed> {
  let crowd = from;
  let placed: readonly Placing[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    placed = yield* placeLabels(input, list, orders, crowd);
    const next = crowdOf(totals, input.plotColumns, placed, crowd, input.most);
    if (next === crowd) return { placed, crowd };
    crowd = next;
  }
  const stands = ({ x, slot }: Placing): boolean => slot === undefined || slot < slotsAt(crowd, x);
  return { placed: placed.filter(stands), crowd };
}

/** Fills the strip with all that has no label. */
function finish(
  input: BlockInput,
  rows: Sorted,
  placed: readonly Placing[],
  crowd: Crowd,
): LaneBlock {
  const left = without(rows, placed);
  const strip = buildStrip({
    ...input,
    rows: left.rows,
    anchors: left.keys,
    crowd,
    taken: placed.flatMap(({ x, slot }) => (slot === undefined ? [] : [{ x, slot }])),
  });
  const labels = placed.map(({ row, anchor, text, form, side, flag, slot }): PlacedLabel => ({
    row,
    anchor,
    text,
    form,
    side,
    bottom: M.base + flag.h,
    slot,
  }));
  return { labels, labelOf: new Map(labels.map((label) => [label.row, label])), strip };
}

/** What is left of the rows: whole runs are copied between those that go. */
function without(rows: Sorted, gone: readonly Placing[]): Sorted {
  const places = gone
    .filter((each) => !each.extra)
    .map(({ row, anchor }) => rows.rows.indexOf(row, firstAt(rows, anchor)))
    .sort((a, b) => a - b);
  if (places.length === 0) return rows;
  const left = new Uint32Array(rows.rows.length - places.length);
  const keys = new Float64Array(left.length);
  let from = 0;
  let used = 0;
  for (const at of [...places, rows.rows.length]) {
    left.set(rows.rows.subarray(from, at), used);
    keys.set(rows.keys.subarray(from, at), used);
    used += at - from;
    from = at + 1;
  }
  return { rows: left, keys };
}
