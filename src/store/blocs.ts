import { type Bits, emptyBits, setBit } from '../base/index.ts';
import {
  type Bloc,
  COMMON_BLOCS,
  type Membership,
  ROLES,
  type Role,
  UNION,
  allBlocs,
  codesOfMember,
  membershipOf,
} from '../model/index.ts';
import { blocCounts } from './bloc-counts.ts';
import { type BlocIndex, type Columns, Flag, type Store } from './types.ts';

/** Index of a country in the facet → when it was a member. */
type Members = ReadonlyMap<number, readonly Membership[]>;

const ALWAYS: Membership = {
  from: -Infinity,
  to: Infinity,
  surelyFrom: -Infinity,
  surelyTo: Infinity,
};

/** Members that take part in events of the store, by the index of the code that the event names them by. */
function membersOf(store: Store, bloc: Bloc): Members {
  const members = new Map<number, Membership[]>();
  const add = (code: string, membership: Membership): void => {
    const index = store.facets.countries.indexOf(code);
    if (index === undefined) return;
    const list = members.get(index);
    if (list === undefined) members.set(index, [membership]);
    else list.push(membership);
  };
  for (const { country, date } of bloc.members) {
    const membership = membershipOf(date);
    if (membership === undefined) continue;
    for (const code of codesOfMember(country.toUpperCase())) add(code, membership);
  }
  if (bloc.id === UNION.bloc && COMMON_BLOCS.includes(bloc)) add(UNION.code, ALWAYS);
  return members;
}

/** Whether a membership touches the time of a row, certainly or possibly; what is going on lasts until now. */
function touches({ from, to }: Membership, columns: Columns, row: number, now: number): boolean {
  const isOngoing = ((columns.flags[row] as number) & Flag.openEnd) !== 0;
  const latest = isOngoing
    ? Math.max(now, columns.startLatest[row] as number)
    : (columns.latest[row] as number);
  return from <= latest && to >= (columns.earliest[row] as number);
}

const maskOf = (roles: readonly Role[]): number =>
  roles.reduce((mask, role) => mask | (1 << ROLES.indexOf(role)), 0);

function createIndex(store: Store): BlocIndex {
  const blocs = new Map<string, Bloc>();
  for (const bloc of allBlocs(store.dataset.blocs))
    if (!blocs.has(bloc.id)) blocs.set(bloc.id, bloc);
  const own = new Set(store.dataset.blocs);
  const membersById = new Map<string, Members>();
  /** By bloc, roles and the moment: views ask for the same few again and again. */
  const bitsByKey = new Map<string, Bits>();

  const membersIn = (bloc: Bloc): Members => {
    const members = membersById.get(bloc.id) ?? membersOf(store, bloc);
    membersById.set(bloc.id, members);
    return members;
  };
  const collect = (bloc: Bloc, roles: readonly Role[], now: number): Bits => {
    const table = store.countriesWithRoles(roles);
    const bits = emptyBits(store.size);
    for (const [country, memberships] of membersIn(bloc))
      for (const row of table.rowsOf(country))
        if (memberships.some((membership) => touches(membership, store.columns, row, now)))
          setBit(bits, row);
    return bits;
  };
  return {
    ids: [...blocs.keys()],
    labelOf(id) {
      const bloc = blocs.get(id);
      return bloc !== undefined && own.has(bloc) ? bloc.label : undefined;
    },
    bitsOf(id, roles, now) {
      const bloc = blocs.get(id);
      if (bloc === undefined) return undefined;
      const key = `${id} ${maskOf(roles)} ${now}`;
      const bits = bitsByKey.get(key) ?? collect(bloc, roles, now);
      bitsByKey.set(key, bits);
      return bits;
    },
    isMember(id, country, row, now) {
      const bloc = blocs.get(id);
      const memberships = bloc && membersIn(bloc).get(country);
      return memberships?.some((m) => touches(m, store.columns, row, now)) === true;
    },
    countsOf: blocCounts,
  };
}

/** The same store, which now knows the blocs: the dataset's own and the common ones. Columns and orders are shared. */
export function withBlocs(store: Store): Store {
  return {
    ...store,
    blocs: createIndex(store),
    memo: { parts: new WeakMap(), index: store.memo.index },
  };
}
