import { lowerBound } from '../base/index.ts';
import type { TimeWindow } from '../time/index.ts';
import { Flag, type FacetTable, type Store } from './types.ts';

/** How many rows of each choice touch a window. */
export interface Tally {
  /** Counts in the order of the table's ids. O(choices × log rows), so that it may follow a hand. */
  count(window: TimeWindow): Uint32Array;
}

/** Per choice the instants, all choices behind each other, each part ascending. */
function sortedParts(
  offset: Uint32Array,
  entries: (add: (choice: number, instant: number) => void) => void,
): Float64Array {
  const filled = offset.slice();
  const values = new Float64Array(offset.at(-1) ?? 0);
  entries((choice, instant) => {
    const at = filled[choice] as number;
    values[at] = instant;
    filled[choice] = at + 1;
  });
  for (let choice = 0; choice + 1 < offset.length; choice++)
    values.subarray(offset[choice], offset[choice + 1]).sort();
  return values;
}

/**
 * Counts `rows` by the choices of a facet, for any window: no row both ends before a window and begins after it, so
 * what touches it is what has begun less what has ended. Ongoing ranges end at `now`.
 */
export function windowTally(
  { columns }: Store,
  table: Pick<FacetTable, 'ids' | 'lists'>,
  rows: Uint32Array,
  now: number,
): Tally {
  const { earliest, latest, startLatest, flags } = columns;
  const { offset, values } = table.lists;
  const visit = (each: (choice: number, row: number) => void): void => {
    for (const row of rows)
      for (let i = offset[row] as number; i < (offset[row + 1] as number); i++)
        each(values[i] as number, row);
  };
  const parts = new Uint32Array(table.ids.length + 1);
  visit((choice) => (parts[choice + 1] = (parts[choice + 1] as number) + 1));
  for (let i = 1; i < parts.length; i++) parts[i] = (parts[i] as number) + (parts[i - 1] as number);
  const endOf = (row: number): number =>
    ((flags[row] as number) & Flag.openEnd) !== 0
      ? Math.max(now, startLatest[row] as number)
      : (latest[row] as number);
  const begins = sortedParts(parts, (add) =>
    visit((choice, row) => add(choice, earliest[row] as number)),
  );
  const ends = sortedParts(parts, (add) => visit((choice, row) => add(choice, endOf(row))));
  const before = (sorted: Float64Array, choice: number, instant: number): number =>
    lowerBound(
      parts[choice] as number,
      parts[choice + 1] as number,
      instant,
      (i) => sorted[i] as number,
    );
  return {
    count: ({ start, end }) =>
      Uint32Array.from(
        table.ids,
        (_, choice) => before(begins, choice, end) - before(ends, choice, start),
      ),
  };
}
