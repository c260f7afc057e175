import { fold } from '../base/index.ts';

/** Longest id the format allows, UTF-16 code units. */
export const MAX_ID = 256;

/** Cuts without leaving half a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Lower-case words of letters and digits joined by "-", accents left off, any script. */
function slug(text: string): string {
  // Most texts are plain words: the general way takes a third of the time of reading a table.
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The id of an event that came without one: "2024-10-05-antonov-returns". The same date and title always
 * give the same id, so that links to it last. At most 256 characters; may repeat, see `uniqueIds`.
 */
export function makeId(date: string, title: string): string {
  const id = [slug(date), slug(title)].filter((part) => part !== '').join('-');
  return cut(id, MAX_ID).replace(/-$/, '') || 'event';
}

/** The same list with "-2", "-3" … added where an id is there already; the first to come keeps its own. */
export function uniqueIds(ids: readonly string[]): readonly string[] {
  const taken = new Set(ids);
  if (taken.size === ids.length) return ids;
  const seen = new Set<string>();
  const next = new Map<string, number>();
  return ids.map((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return id;
    }
    let number = next.get(id) ?? 2;
    let unique: string;
    do {
      const suffix = `-${number++}`;
      unique = cut(id, MAX_ID - suffix.length) + suffix;
    } while (taken.has(unique));
    next.set(id, number);
    taken.add(unique);
    return unique;
  });
}
