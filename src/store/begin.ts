import type { Columns } from './types.ts';

/** The columns that say when a row may have begun. */
export type BeginColumns = Pick<Columns, 'earliest' | 'latest' | 'startLatest' | 'endEarliest'>;

/** The first instant at which a row may begin; where its start is open or not known, at which it may end. */
export function beginsFrom({ earliest, endEarliest }: BeginColumns, row: number): number {
  const from = earliest[row] as number;
  if (from !== -Infinity) return from;
  const end = endEarliest[row] as number;
  // Open at both ends: anywhere.
  return end === Infinity ? -Infinity : end;
}

/** The last such instant. */
export const beginsBy = ({ earliest, latest, startLatest }: BeginColumns, row: number): number =>
  (earliest[row] === -Infinity ? latest[row] : startLatest[row]) as number;
