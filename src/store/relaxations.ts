import { type View, defaultView, termOf } from '../model/index.ts';
import { FACETS, type PartName, partsOf } from './filter.ts';
import type { AsOf, Store } from './types.ts';

/** One thing that was asked for. */
export interface AskedPart {
  readonly name: PartName;
  /** The id, the text searched for, or the least importance. */
  readonly value: string;
  /** How many events it alone gives; a country in the roles asked for, whoever else takes part. */
  readonly alone: number;
  /** How many events match without it, all else as asked. */
  readonly without: number;
}

/** What a view could be relaxed to; numbers to be worded by whoever shows them. */
export interface Relaxations {
  readonly parts: readonly AskedPart[];
  /** How many match with `match: any`; undefined where that changes nothing of the view. */
  readonly matchAny: number | undefined;
  /** How many match in any role; undefined where no roles are asked for. */
  readonly anyRole: number | undefined;
  /** How many there are without any filter. */
  readonly clear: number;
}

const asksForRoles = ({ countries, roles }: View): boolean =>
  countries.length > 0 &&
  (roles.length > 0 || countries.some((text) => termOf(text).role !== undefined));

const inAnyRole = (view: View): View => ({
  ...view,
  roles: [],
  countries: [...new Set(view.countries.map((text) => termOf(text).id))],
});

/** What the parts of a view give alone, and what dropping each would give. Meant for an empty result, right for any. */
export function relaxations(store: Store, view: View, asOf: AsOf): Relaxations {
  const count = (relaxed: View): number => partsOf(store, relaxed, asOf).count;
  const parts: AskedPart[] = [];
  for (const name of FACETS)
    for (const value of view[name])
      parts.push({
        name,
        value,
        alone: count({ ...defaultView, roles: view.roles, [name]: [value] }),
        without: count({ ...view, [name]: view[name].filter((id) => id !== value) }),
      });
  if (view.importance > 1)
    parts.push({
      name: 'importance',
      value: String(view.importance),
      alone: count({ ...defaultView, importance: view.importance }),
      without: count({ ...view, importance: 1 }),
    });
  if (store.search(view.q))
    parts.push({
      name: 'q',
      value: view.q,
      alone: count({ ...defaultView, q: view.q }),
      without: count({ ...view, q: '' }),
    });
  const narrows = view.match === 'only' || (view.match === 'all' && view.countries.length > 1);
  return {
    parts,
    matchAny: narrows && view.countries.length > 0 ? count({ ...view, match: 'any' }) : undefined,
    anyRole: asksForRoles(view) ? count(inAnyRole(view)) : undefined,
    clear: store.size,
  };
}
