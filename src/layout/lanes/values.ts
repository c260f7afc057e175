import { ROLES } from '../../model/index.ts';
import type { FacetTable, Store } from '../../store/index.ts';
import type { LayoutInput } from '../scene.ts';

/** The facet whose values are lanes. */
export interface LaneValues {
  readonly facet: Parameters<LayoutInput['nameOf']>[0];
  /** Values, and those of each row: an event stands in the lane of every one. */
  readonly table: FacetTable;
  /** The values of a row that may own it, best first, as indexes into the table; −1 ends them. */
  ownerAt(row: number, place: number): number;
}

const INITIATOR = ROLES.indexOf('initiator');
const TABLES = {
  country: 'countries',
  category: 'categories',
  actor: 'actors',
  series: 'series',
} as const;

/** What the lanes of an input are made of. */
export function valuesOf({ store, lanes }: LayoutInput): LaneValues {
  const facet = lanes === 'none' ? 'category' : lanes;
  const table = store.facets[TABLES[facet]];
  if (facet === 'country')
    return { facet, table, ownerAt: (row, place) => countryAt(store, row, place) };
  const { offset, values } = table.lists;
  const ownerAt = (row: number, place: number): number => {
    const at = (offset[row] as number) + place;
    return at < (offset[row + 1] as number) ? (values[at] as number) : -1;
  };
  return { facet, table, ownerAt };
}

/** The initiator's country first, then all in the event's order (VISUAL 4). */
function countryAt({ columns }: Store, row: number, place: number): number {
  const { countries, roles } = columns;
  const [from, to] = [countries.offset[row] as number, countries.offset[row + 1] as number];
  if (place > 0) return from + place - 1 < to ? (countries.values[from + place - 1] as number) : -1;
  for (let i = from; i < to; i++) if (roles[i] === INITIATOR) return countries.values[i] as number;
  return from < to ? (countries.values[from] as number) : -1;
}

/** How many rows have each value; the last entry counts those without any. */
export interface LaneCounts {
  readonly matching: Uint32Array;
  readonly totals: Uint32Array;
}

/** Whether lanes show the events that do not match (VISUAL 4). */
export const isDimming = ({ rows, store, laneChoices }: LayoutInput): boolean =>
  laneChoices?.others !== 'hide' && rows.length < store.size;
