import type { LaneChoices } from '../../layout/index.ts';
import type { Bits } from '../../base/index.ts';
import { hasBit } from '../../base/index.ts';
import type { Lanes } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';

export const NO_CHOICES: LaneChoices = {
  order: 'chosen',
  pinned: [],
  moved: [],
  collapsed: [],
  expanded: [],
  others: 'dim',
};

/** Some ids with one of them at another place; the same value where nothing changes. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  const at = ids.indexOf(id);
  const place = Math.max(0, Math.min(ids.length - 1, to));
  if (at < 0 || at === place) return ids;
  const rest = ids.filter((each) => each !== id);
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** Events of a lane that do not match, in time order. */
export function othersOf(store: Store, matching: Bits, lanes: Lanes, id: string): number[] {
  const { facets, rank } = store;
  const table =
    lanes === 'country'
      ? facets.countries
      : lanes === 'category'
        ? facets.categories
        : lanes === 'actor'
          ? facets.actors
          : facets.series;
  const value = table.indexOf(id);
  const { offset } = table.lists;
  const rows =
    value === undefined
      ? store.byTime.filter((row) => offset[row] === offset[row + 1])
      : table.rowsOf(value);
  return [...rows]
    .filter((row) => !hasBit(matching, row))
    .sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
}
