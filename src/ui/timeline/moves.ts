import { MS_PER_DAY } from '../../time/index.ts';
import type { Stop } from '../../layout/index.ts';
import type { Lanes } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import type { TimeWindow } from '../../time/index.ts';

const NO_SERIES = 0xffff;

/** The stop that stands for a row: its own, else the cluster that holds it, else the nearest in time. */
export function stopNear(stops: readonly Stop[], row: number, store: Store): Stop | undefined {
  const own = stops.find((stop) => stop.kind !== 'cluster' && stop.row === row);
  if (own !== undefined) return own;
  const holder = stops.find((stop) => stop.kind === 'cluster' && stop.rows.includes(row));
  if (holder !== undefined) return holder;
  const at = store.columns.anchor[row] ?? 0;
  const timeOf = (stop: Stop): number =>
    stop.kind === 'event' ? (store.columns.anchor[stop.row] ?? 0) : stop.start;
  let best: Stop | undefined;
  for (const stop of stops)
    if (best === undefined || Math.abs(timeOf(stop) - at) < Math.abs(timeOf(best) - at))
      best = stop;
  return best;
}

/** The next matching row of the same series, or of the same lane where it has none; undefined at the end. */
export function nextAlike(
  store: Store,
  rows: Uint32Array,
  row: number,
  step: 1 | -1,
  lanes: Lanes,
): number | undefined {
  const { columns } = store;
  const first = (lists: Store['columns']['countries'], of: number): number | undefined => {
    const from = lists.offset[of] ?? 0;
    return from < (lists.offset[of + 1] ?? 0) ? lists.values[from] : undefined;
  };
  const laneOf = (of: number): number | undefined => {
    if (lanes === 'country') return first(columns.countries, of);
    if (lanes === 'actor') return first(columns.actors, of);
    return columns.category[of];
  };
  const series = columns.series[row];
  const alike = (other: number): boolean =>
    series !== undefined && series !== NO_SERIES
      ? columns.series[other] === series
      : laneOf(other) === laneOf(row);
  for (let i = rows.indexOf(row) + step; i >= 0 && i < rows.length; i += step) {
    const other = rows[i];
    if (other !== undefined && alike(other)) return other;
  }
  return undefined;
}

/** A window that shows the whole of an event with some air: a day in its month, a range with a tenth on each side. */
export function windowAround(store: Store, row: number, now: number): TimeWindow {
  const { earliest, latest, anchor } = store.columns;
  const at = anchor[row] ?? now;
  const start = Math.max(earliest[row] ?? at, at - 200 * 366 * MS_PER_DAY);
  const end = Number.isFinite(latest[row] ?? at) ? (latest[row] ?? at) : Math.max(now, at);
  const pad = Math.max((end - start) * 0.1, 15 * MS_PER_DAY);
  return { start: start - pad, end: end + pad };
}
