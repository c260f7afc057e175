import { type Sorted, firstAt, sortedBy } from './sorted.ts';

/** Rows whose span [from, to] holds an instant, found without looking at the others. */
export interface SpanIndex {
  /** Calls back each row with from < instant ≤ to, in no promised order. */
  crossing(instant: number, found: (row: number) => void): void;
}

/**
 * Puts rows into classes by the power of two of their length, each sorted by start: a span over `t` of a class with
 * lengths below L starts in (t − L, t). Work is proportional to what is found, within a factor of about two.
 */
export function spanIndex(
  rows: Uint32Array,
  from: (row: number) => number,
  to: (row: number) => number,
): SpanIndex {
  const classes = new Map<number, number[]>();
  for (const row of rows) {
    const length = to(row) - from(row);
    const key = length > 0 ? Math.ceil(Math.log2(length + 1)) : 0;
    const list = classes.get(key);
    if (list) list.push(row);
    else classes.set(key, [row]);
  }
  const sorted: (readonly [number, Sorted])[] = [];
  for (const [key, list] of classes)
    sorted.push([2 ** key, sortedBy(Uint32Array.from(list), from)]);
  return {
    crossing(instant, found) {
      for (const [longest, spans] of sorted) {
        const end = firstAt(spans, instant);
        for (let i = firstAt(spans, instant - longest); i < end; i++) {
          const row = spans.rows[i] as number;
          if (to(row) >= instant) found(row);
        }
      }
    },
  };
}
