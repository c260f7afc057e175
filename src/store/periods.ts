import { headingOf } from './heading.ts';
import type { Store } from './types.ts';

/** Rows that stand under one heading of a list. */
export interface Period {
  /** EDTF of a year or month, or of a date that begins in no certain one. */
  readonly heading: string;
  readonly rows: readonly number[];
}

const yearText = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

function runsOf(rows: Iterable<number>, headingFor: (row: number) => string): readonly Period[] {
  const periods: { heading: string; rows: number[] }[] = [];
  for (const row of rows) {
    const heading = headingFor(row);
    const last = periods.at(-1);
    if (last?.heading === heading) last.rows.push(row);
    else periods.push({ heading, rows: [row] });
  }
  return periods;
}

/** Runs of rows in time order that surely begin in the same year; those that do not stand under their own date. */
export const yearsIn = (store: Store, rows: Iterable<number>): readonly Period[] =>
  runsOf(rows, (row) => {
    const found = headingOf(store, row);
    return typeof found === 'number' ? yearText(Math.floor(found / 12)) : found;
  });

/** The same by month; those of a year without a month stand under the year. */
export const monthsIn = (store: Store, rows: Iterable<number>): readonly Period[] =>
  runsOf(rows, (row) => {
    const found = headingOf(store, row);
    if (typeof found !== 'number') return found;
    return `${yearText(Math.floor(found / 12))}-${String((found % 12) + 1).padStart(2, '0')}`;
  });
