import { type Sorted, firstAt, sortedBy } from './sorted.ts';

/** Rows whose span [from, to] holds an instant, found without looking at the others. */
export interface SpanIndex {
  /** Calls back each row with from < instant ≤ to, and its `to`, in no promised order. */
  crossing(instant: number, found: (row: number, to: number) => void): void;
}

/**
 * Puts rows into classes by the power of two of their length, each sorted by start: a span over `t` of a class with
 * lengths below L starts in (t − L, t). Work is proportional to what is found, within a factor of about two.
 * @param from first instant of each row of the store
 * @param to last instant of each row of the store
 */
export function spanIndex(rows: Uint32Array, from: Float64Array, to: Float64Array): SpanIndex {
  const sorted: (readonly [number, Sorted])[] = [];
  for (const [key, list] of classesOf(rows, from, to))
    sorted.push([2 ** key, sortedBy(list, from)]);
  return {
    crossing(instant, found) {
      for (const [longest, spans] of sorted) {
        const end = firstAt(spans, instant);
        for (let i = firstAt(spans, instant - longest); i < end; i++) {
          const row = spans.rows[i] as number;
          const last = to[row] as number;
          if (last >= instant) found(row, last);
        }
      }
    },
  };
}

/** Class 0 for moments; an endless span is of the class whose length is Infinity. */
const ENDLESS = 1024;
const classOf = (length: number): number =>
  length > 0 ? Math.min(ENDLESS, Math.ceil(Math.log2(length + 1))) : 0;

/** Rows by class in the order given, by counting. Most lengths repeat the last one, a day. */
function classesOf(
  rows: Uint32Array,
  from: Float64Array,
  to: Float64Array,
): Map<number, Uint32Array> {
  const classes = new Uint16Array(rows.length);
  const counts = new Uint32Array(ENDLESS + 1);
  let last = 0;
  let lastClass = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const length = (to[row] as number) - (from[row] as number);
    if (length !== last) [last, lastClass] = [length, classOf(length)];
    classes[i] = lastClass;
    counts[lastClass] = (counts[lastClass] as number) + 1;
  }
  const lists = new Map<number, Uint32Array>();
  const used = new Uint32Array(ENDLESS + 1);
  counts.forEach((count, key) => {
    if (count > 0) lists.set(key, new Uint32Array(count));
  });
  for (let i = 0; i < rows.length; i++) {
    const key = classes[i] as number;
    const at = used[key] as number;
    used[key] = at + 1;
    const list = lists.get(key);
    if (list) list[at] = rows[i] as number;
  }
  return lists;
}
