import { type Category, MAX_ID } from '../model/index.ts';
import { isObject } from './checks.ts';
import { missing, repeatedId, wrongType } from './drafts.ts';
import { plainText } from './html-text.ts';
import type { SlideNotes } from './slide.ts';
import { findsIn } from './timelinejs-media.ts';

type Group = Readonly<Record<string, unknown>>;

/** Groups (lanes) as categories, and the names of the groups that each is nested in. */
export interface VisGroups {
  /** The category of an item's group; undefined for none or one that cannot be a name. */
  idOf(group: unknown): string | undefined;
  /** Whether the file declares it. */
  has(id: string): boolean;
  parentsOf(id: string): readonly string[];
  all(): readonly Category[] | undefined;
}

/** The name that a value is in JSON: a text or a number. */
export function nameOf(value: unknown): string | undefined {
  const isName = typeof value === 'string' || typeof value === 'number';
  const name = isName ? String(value).trim() : '';
  return name === '' || name.length > MAX_ID ? undefined : name;
}

const LOOKS = ['className', 'style', 'title', 'subgroupOrder', 'subgroupStack', 'visible'];

/** Reads the groups in their order. What has no id is refused. */
export function readGroups(
  groups: readonly unknown[],
  notesAt: (index: number) => SlideNotes,
): VisGroups {
  const found: { readonly order: number; readonly category: Category }[] = [];
  const known = new Set<string>();
  const parentOf = new Map<string, string>();
  const labels = new Map<string, string>();
  const add = (group: Group, notes: SlideNotes): void => {
    const id = nameOf(group['id']);
    if (id === undefined) return notes.tell(missing('id'), ['id']);
    if (known.has(id)) return notes.tell(repeatedId(id, id), ['id']);
    const { content, order, nestedGroups } = group;
    const finds = findsIn({ media: [], sources: [] }, notes, ['content'], 'in brackets');
    const label = typeof content === 'string' ? plainText(content, finds) : '';
    known.add(id);
    labels.set(id, label || id);
    const category = { id, label: label || id };
    found.push({ order: typeof order === 'number' ? order : found.length, category });
    for (const key of LOOKS)
      if (group[key] !== undefined) notes.lose('group-looks', 'look of a group', key);
    for (const child of Array.isArray(nestedGroups) ? (nestedGroups as unknown[]) : []) {
      const name = nameOf(child);
      if (name !== undefined && !parentOf.has(name)) parentOf.set(name, id);
    }
    if (Array.isArray(nestedGroups))
      notes.lose('group-nesting', 'nesting of groups, kept as tags of the events');
  };
  groups.forEach((group, i) => {
    if (isObject(group)) add(group, notesAt(i));
    else notesAt(i).tell(wrongType('group', 'an object', group), []);
  });
  found.sort((a, b) => a.order - b.order);
  const categories = found.map(({ category }) => category);
  return {
    idOf(group) {
      const id = nameOf(group);
      if (id !== undefined && !known.has(id)) {
        known.add(id);
        categories.push({ id, label: id });
      }
      return id;
    },
    has: (id) => labels.has(id),
    parentsOf(id) {
      const names: string[] = [];
      const seen = new Set([id]);
      for (let at = parentOf.get(id); at !== undefined && !seen.has(at); at = parentOf.get(at)) {
        seen.add(at);
        names.push(labels.get(at) ?? at);
      }
      return names;
    },
    all: () => (categories.length === 0 ? undefined : categories),
  };
}
