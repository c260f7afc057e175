import { lowerBound } from '../base/index.ts';
import { type Store, beginsBy, beginsFrom } from '../store/index.ts';
import type { OverviewScene } from './scene.ts';
import { Shares } from './shares.ts';

/** Where the events of a store count in the bars of an overview. */
export interface Places {
  readonly unit: OverviewScene['unit'];
  /** First bar of each row, and how many further ones it may begin in as well: 0 = it surely begins in the first. */
  readonly first: Uint16Array;
  readonly more: Uint16Array;
  /** Rows with one bar, per bar and category: `kinds` entries a bar. */
  readonly totals: Uint32Array;
  /** Per bar the shares of all rows with more bars. */
  readonly possible: Float64Array;
}

const known = new WeakMap<Store, Places>();

/**
 * Where each row counts: no filter changes it, so it is found once a store and unit. First instants rise nearly, so
 * the bar is nearly always the last or the next.
 */
export function placesOf(
  store: Store,
  unit: OverviewScene['unit'],
  bars: OverviewScene['bars'],
): Places {
  const last = known.get(store);
  if (last?.unit === unit) return last;
  const { columns } = store;
  const kinds = store.categories.length;
  const starts = Float64Array.from(bars, ({ start }) => start);
  const first = new Uint16Array(store.size);
  const more = new Uint16Array(store.size);
  const totals = new Uint32Array(bars.length * kinds);
  const shares = new Shares(bars.length);
  let at = 0;
  for (const row of store.byTime) {
    const from = beginsFrom(columns, row);
    while (at > 0 && from < (starts[at] as number)) at--;
    while (at < starts.length - 1 && from >= (starts[at + 1] as number)) at++;
    first[row] = at;
    const to = beginsBy(columns, row);
    if (at < starts.length - 1 && to >= (starts[at + 1] as number)) {
      const end = lowerBound(at + 1, starts.length, to, (bar) => starts[bar] as number);
      const lastBar = starts[end] === to ? end : end - 1;
      more[row] = lastBar - at;
      shares.add(at, lastBar - at);
    } else {
      const place = at * kinds + (columns.category[row] as number);
      totals[place] = (totals[place] as number) + 1;
    }
  }
  const places = { unit, first, more, totals, possible: shares.sums() };
  known.set(store, places);
  return places;
}
