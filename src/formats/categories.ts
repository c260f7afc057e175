import { type Category, MAX_ID, makeId } from '../model/index.ts';

/** Makes categories of the groups (lanes) that another format has by their labels. */
export interface CategoryList {
  /** The id of the category with this label, made when it is first asked for; `wanted` is taken where it is free. */
  idOf(label: string, wanted?: string): string;
  /** In the order they were first asked for; undefined where there is none. */
  all(): readonly Category[] | undefined;
}

export function createCategories(): CategoryList {
  const byLabel = new Map<string, Category>();
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const free = (base: string): string => {
    let id = base;
    for (let n = next.get(base) ?? 2; taken.has(id); n++) {
      id = `${base.slice(0, MAX_ID - 8)}-${n}`;
      next.set(base, n + 1);
    }
    taken.add(id);
    return id;
  };
  return {
    idOf(label, wanted) {
      const known = byLabel.get(label);
      if (known !== undefined) return known.id;
      const id = free(wanted ?? makeId('', label));
      byLabel.set(label, { id, label });
      return id;
    },
    all: () => (byLabel.size === 0 ? undefined : [...byLabel.values()]),
  };
}
