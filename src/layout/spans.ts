import { firstBy, isOrdered, sortedBy } from './sorted.ts';

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
 * @param classes class of each row of the store
 */
export function spanIndex(
  rows: Uint32Array,
  from: Float64Array,
  to: Float64Array,
  classes: Uint16Array,
): SpanIndex {
  const counts = new Uint32Array(ENDLESS + 1);
  for (let i = 0; i < rows.length; i++) {
    const key = classes[rows[i] as number] as number;
    counts[key] = (counts[key] as number) + 1;
  }
  const sorted: (readonly [number, Uint32Array])[] = [];
  counts.forEach((count, key) => {
    if (count === 0) return;
    const list = ofClass(rows, classes, key, count);
    sorted.push([2 ** key, isOrdered(list, from) ? list : sortedBy(list, from).rows]);
  });
  return {
    crossing(instant, found) {
      for (const [longest, spans] of sorted) {
        const end = firstBy(spans, from, instant);
        for (let i = firstBy(spans, from, instant - longest); i < end; i++) {
          const row = spans[i] as number;
          const last = to[row] as number;
          if (last >= instant) found(row, last);
        }
      }
    },
  };
}

function ofClass(rows: Uint32Array, classes: Uint16Array, key: number, count: number): Uint32Array {
  if (count === rows.length) return rows;
  const list = new Uint32Array(count);
  for (let i = 0, used = 0; used < count; i++) {
    const row = rows[i] as number;
    if (classes[row] === key) list[used++] = row;
  }
  return list;
}

/** An endless span is of the class whose length is Infinity. */
const ENDLESS = 1024;

/** Class of each span: 0 for moments (and for what ends before it starts), else by the power of two of its length. */
export function spanClasses(from: Float64Array, to: Float64Array): Uint16Array {
  const classes = new Uint16Array(from.length);
  let [last, known] = [0, 0];
  for (let row = 0; row < classes.length; row++) {
    const length = (to[row] as number) - (from[row] as number);
    // Most lengths repeat the last one, a day.
    if (length !== last) {
      last = length;
      known = length > 0 ? Math.min(ENDLESS, Math.ceil(Math.log2(length + 1))) : 0;
    }
    classes[row] = known;
  }
  return classes;
}
