import type { Form, LabelText } from './label-text.ts';
import { M } from './metrics.ts';
import { type BlockInput, type Placing, bestPlacing, candidates } from './placing.ts';
import { type Sorted, firstAt, sliceOf } from './sorted.ts';
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

/** Lays out one lane of one block: a pure function of its input. O(rows in the block) plus the labels. */
export function buildBlock(input: BlockInput): LaneBlock {
  const end = input.start + input.columns * M.column * input.scale;
  const rows = sliceOf(input.spine, input.start, end);
  const extra = sliceOf(input.extra, input.start, end);
  return finish(input, rows, bestPlacing(input, candidates(input, rows, extra)));
}

/** Fills the strip with all that has no mark on the spine; a dropped label whose place a pill takes is given up. */
function finish(input: BlockInput, rows: Sorted, placed: readonly Placing[]): LaneBlock {
  const onSpine: Placing[] = [];
  const extra = new Map<number, number>();
  for (const each of placed) {
    if (!each.dropped) onSpine.push(each);
    else if (each.extra) extra.set(each.row, each.anchor);
  }
  const left = without(rows, onSpine);
  const strip = buildStrip({ ...input, rows: left.rows, anchors: left.keys, extra });
  const slots = new Map(strip.small.map(({ row, slot }) => [row, slot]));
  const labels = placed
    .filter((each) => !each.dropped || slots.has(each.row))
    .map(({ row, anchor, text, form, side, flag, dropped }): PlacedLabel => ({
      row,
      anchor,
      text,
      form,
      side,
      bottom: M.base + flag.h,
      slot: dropped ? slots.get(row) : undefined,
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
