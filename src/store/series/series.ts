import { ROLES, STATUSES, type Status } from '../../model/index.ts';
import type { AsOf, Store } from '../types.ts';
import { gapBetween, longestOf } from './gaps.ts';
import { duplicateNumbers, missingNumbers } from './numbers.ts';
import type { SeriesEntry, SeriesFacts } from './types.ts';

const HOST = ROLES.indexOf('host');

/** Codes of the countries that host a row. */
function hostsOf({ columns, facets }: Store, row: number): readonly string[] {
  const { offset, values } = columns.countries;
  const hosts: string[] = [];
  for (let i = offset[row] ?? 0; i < (offset[row + 1] ?? 0); i++) {
    const code = facets.countries.ids[values[i] ?? -1];
    if (columns.roles[i] === HOST && code !== undefined) hosts.push(code);
  }
  return hosts;
}

function numberOf({ columns }: Store, row: number): number | undefined {
  const number = columns.seriesNumber[row] ?? NaN;
  return Number.isNaN(number) ? undefined : number;
}

/** The events of a series in time order, each with its distance from the last held one. */
function entriesOf(store: Store, rows: readonly number[], isNumbered: boolean): SeriesEntry[] {
  let last: number | undefined;
  return rows.map((row) => {
    const number = numberOf(store, row);
    const status = STATUSES[store.columns.status[row] ?? 0] ?? 'occurred';
    const isHeld = status === 'occurred' && (number !== undefined || !isNumbered);
    const gap = last === undefined ? undefined : gapBetween(store, last, row);
    if (isHeld) last = row;
    return { row, number, status, isHeld, hosts: hostsOf(store, row), gap };
  });
}

/**
 * Everything the data know of a series, whatever the filter. O(n log n) in its events.
 * @param series index into `store.series`
 */
export function seriesFacts(store: Store, series: number, { now }: AsOf): SeriesFacts {
  const { rank, columns } = store;
  const rows = [...store.facets.series.rowsOf(series)].sort(
    (a, b) => (rank[a] ?? 0) - (rank[b] ?? 0),
  );
  const isNumbered = rows.some((row) => numberOf(store, row) !== undefined);
  const entries = entriesOf(store, rows, isNumbered);
  const held = entries.filter(({ isHeld }) => isHeld);
  const count = (wanted: Status): number =>
    entries.filter(({ status }) => status === wanted).length;
  return {
    series,
    isNumbered,
    entries,
    held,
    others: count('occurred') - held.length,
    planned: count('planned'),
    postponed: count('postponed'),
    cancelled: count('cancelled'),
    disputed: count('disputed'),
    longest: longestOf(held),
    missing: missingNumbers(
      entries.flatMap(({ number }) => (number === undefined ? [] : [number])),
    ),
    duplicates: duplicateNumbers(held),
    next: entries.find(
      ({ row, status }) => status === 'planned' && (columns.latest[row] ?? 0) >= now,
    ),
  };
}
