import { civilOf, isFar } from '../time/index.ts';
import type { Store } from './types.ts';

export type Dates = Pick<Store, 'columns' | 'dateOf'>;

/** From the first to the last instant (both inclusive, ms UTC) of some rows. */
export interface Years {
  readonly start: number;
  readonly end: number;
  /** The rows that begin first and end last. */
  readonly first: number;
  readonly last: number;
  /** Astronomical, and the dates' own where the instants are clamped. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * The span of rows; undefined without rows. An open or unknown end counts where the event's mark stands, since "…"
 * is no year.
 */
export function yearsOf(store: Dates, rows: ArrayLike<number>): Years | undefined {
  const { anchor, earliest, latest } = store.columns;
  const ends = (row: number): readonly [number, number] => {
    const [from, to, mark] = [earliest[row] ?? NaN, latest[row] ?? NaN, anchor[row] ?? NaN];
    return [Number.isFinite(from) ? from : mark, Number.isFinite(to) ? to : mark];
  };
  let [start, end, first, last] = [Infinity, -Infinity, -1, -1];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const [from, to] = ends(row);
    if (from < start) [start, first] = [from, row];
    if (to > end) [end, last] = [to, row];
  }
  if (!(end >= start)) return undefined;
  // Dates beyond the limit share one instant: among these the years decide.
  const farYears = (side: 0 | 1, instant: number): number[] =>
    Array.from(rows)
      .filter((row) => ends(row)[side] === instant)
      .flatMap((row) => store.dateOf(row).parts.map(({ year }) => year ?? civilOf(instant).year));
  const years = (side: 0 | 1, instant: number): number[] =>
    isFar(instant) ? farYears(side, instant) : [civilOf(instant).year];
  return {
    start,
    end,
    first,
    last,
    firstYear: years(0, start).reduce((a, b) => Math.min(a, b)),
    lastYear: years(1, end).reduce((a, b) => Math.max(a, b)),
  };
}
