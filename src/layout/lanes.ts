import type { LayoutInput } from './scene.ts';
import { M } from './metrics.ts';
import type { Lists, Store } from '../store/index.ts';
import { ROLES } from '../model/index.ts';

/** A lane's value before it has a place. */
export interface LaneValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly total: number;
}

export interface LanePlan {
  readonly lanes: readonly LaneValue[];
  /** Lane that owns a row: index into `lanes`, −1 where its lane is folded away. */
  owner(row: number): number;
  /** The other lanes it belongs to, as indexes into `lanes`. */
  others(row: number): readonly number[];
  readonly foldedLanes: number;
}

interface Values {
  readonly count: number;
  /** Ids of the row's values, the owner's first. */
  of(row: number): readonly number[];
  name(value: number): string;
  id(value: number): string;
  total(value: number): number;
}

const INITIATOR = ROLES.indexOf('initiator');

/** Decides which lanes there are, in which order, and which lane labels which event (VISUAL 4). */
export function planLanes(input: LayoutInput): LanePlan {
  const values = valuesOf(input);
  if (values === undefined) return onlyLane(input);
  const counts = new Uint32Array(values.count + 1);
  const none = values.count;
  for (const row of input.rows) {
    const of = values.of(row);
    if (of.length === 0) counts[none] = (counts[none] ?? 0) + 1;
    for (const value of of) counts[value] = (counts[value] ?? 0) + 1;
  }
  const order = laneOrder(input, values, counts);
  const laneOf = new Int32Array(values.count + 1).fill(-1);
  order.slice(0, M.laneMax).forEach((value, lane) => (laneOf[value] = lane));
  const lane = (value: number): number => laneOf[value] ?? -1;
  return {
    lanes: order.slice(0, M.laneMax).map((value) => ({
      id: value === none ? '' : values.id(value),
      name: value === none ? input.words.t('laneNone') : values.name(value),
      count: counts[value] ?? 0,
      total: value === none ? (counts[none] ?? 0) : values.total(value),
    })),
    owner(row) {
      const of = values.of(row);
      if (of.length === 0) return lane(none);
      return of.map(lane).find((each) => each >= 0) ?? -1;
    },
    others: (row) =>
      values
        .of(row)
        .map(lane)
        .filter((each) => each >= 0)
        .slice(1),
    foldedLanes: Math.max(0, order.length - M.laneMax),
  };
}

/** Chosen first in the order chosen, then by count, then by id; events without a value last. */
function laneOrder(input: LayoutInput, values: Values, counts: Uint32Array): number[] {
  const present: number[] = [];
  for (let value = 0; value < values.count; value++) if (counts[value]) present.push(value);
  const chosen = new Map(input.lanes === 'country' ? input.chosen.map((id, i) => [id, i]) : []);
  const place = (value: number): number => chosen.get(values.id(value)) ?? chosen.size;
  present.sort(
    (a, b) =>
      place(a) - place(b) ||
      (counts[b] ?? 0) - (counts[a] ?? 0) ||
      (values.id(a) < values.id(b) ? -1 : 1),
  );
  return counts[values.count] ? [...present, values.count] : present;
}

function onlyLane(input: LayoutInput): LanePlan {
  const lane = { id: '', name: '', count: input.rows.length, total: input.store.size };
  return { lanes: [lane], owner: () => 0, others: () => [], foldedLanes: 0 };
}

function valuesOf(input: LayoutInput): Values | undefined {
  const { store } = input;
  const table = (facet: 'country' | 'category' | 'actor' | 'series', of: Values['of']): Values => {
    const key = (
      { country: 'countries', category: 'categories', actor: 'actors', series: 'series' } as const
    )[facet];
    const { ids, totals } = store.facets[key];
    return {
      count: ids.length,
      of,
      id: (value) => ids[value] ?? '',
      name: (value) => input.nameOf(facet, ids[value] ?? ''),
      total: (value) => totals[value] ?? 0,
    };
  };
  switch (input.lanes) {
    case 'none':
      return undefined;
    case 'country':
      return table('country', (row) => countriesOf(store, row));
    case 'actor':
      return table('actor', (row) => unique(listOf(store.columns.actors, row)));
    case 'category':
      return table('category', (row) => [store.columns.category[row] ?? 0]);
    case 'series':
      return table('series', (row) => {
        const series = store.columns.series[row] ?? 0xffff;
        return series === 0xffff ? [] : [series];
      });
  }
}

const listOf = (lists: Lists, row: number): readonly number[] => [
  ...lists.values.subarray(lists.offset[row] ?? 0, lists.offset[row + 1] ?? 0),
];

const unique = (values: readonly number[]): readonly number[] =>
  values.length < 2 ? values : [...new Set(values)];

/** The row's countries, its initiator first. */
function countriesOf(store: Store, row: number): readonly number[] {
  const { countries, roles } = store.columns;
  const values = listOf(countries, row);
  const from = countries.offset[row] ?? 0;
  const initiator = values.findIndex((_, i) => roles[from + i] === INITIATOR);
  const first = initiator > 0 ? values[initiator] : undefined;
  return unique(first === undefined ? values : [first, ...values]);
}
