import { type Category, MAX_ID, makeId } from '../model/index.ts';

/** Categories as a format names them, with the ids that events refer to. */
export interface CategoryNames {
  /** The id of a label; `wanted` is used where no other label has it. The same label always has the same id. */
  idOf(label: string, wanted?: string): string;
  /** In the order they were first met. */
  list(): readonly Category[];
}

/** Room for a number. */
const LONGEST = MAX_ID - 12;

/** Collects the categories of one file. */
export function createCategoryNames(): CategoryNames {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  /** Where to go on counting for an id that many labels would have. */
  const next = new Map<string, number>();
  return {
    idOf(label, wanted) {
      const known = ids.get(label);
      if (known !== undefined) return known;
      const isUsable = wanted !== undefined && wanted !== '' && wanted.length <= LONGEST;
      const base = isUsable ? wanted : makeId('', label.slice(0, LONGEST));
      let id = base;
      while (taken.has(id)) {
        const number = next.get(base) ?? 2;
        next.set(base, number + 1);
        id = `${base}-${number}`;
      }
      taken.add(id);
      ids.set(label, id);
      return id;
    },
    list: () => [...ids].map(([label, id]) => ({ id, label })),
  };
}
