import { noColumn, repeatedColumn } from './csv-drafts.ts';
import type { Draft } from './types.ts';

/** The columns of the format (PUBLIC-API 2), except those of sources and media, which may be numbered. */
const COLUMNS =
  'id date end title label summary countries actors category tags series series_number place lat lon importance status timezone'.split(
    ' ',
  );
const NUMBERED =
  /^(source_(?:url|title|publisher|date|archive)|media_(?:url|alt|credit))(?:_([2-9]|[1-9]\d))?$/;

const isKnown = (name: string): boolean => COLUMNS.includes(name) || NUMBERED.test(name);

/** Other names in common use. They count only where the proper name is missing. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: 'start start_date startdate begin',
    end: 'end_date enddate',
    title: 'name headline event',
    summary: 'description text',
    countries: 'country',
    actors: 'actor',
    category: 'type categories',
    tags: 'tag keywords',
    place: 'location',
    lat: 'latitude',
    lon: 'longitude lng long',
    timezone: 'time_zone tz',
    source_url: 'source url link',
  }).flatMap(([name, others]) => others.split(' ').map((other) => [other, name] as const)),
);

const plain = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The column that a header names, itself in lower case where it names none. */
const canonicalName = (header: string): string => ALIASES.get(plain(header)) ?? plain(header);

/** Whether a header is, or stands for, a column of the format. */
export const namesColumn = (header: string): boolean => isKnown(canonicalName(header));

/** Whether a header row names an event's date or title, whatever delimits it. */
export const namesEvents = (line: string): boolean =>
  line
    .split(/[,;\t|]/)
    .map((cell) => canonicalName(cell.replace(/"/g, '')))
    .some((name) => name === 'date' || name === 'title');

/** A column as the file names it. */
export interface NamedColumn {
  readonly index: number;
  readonly header: string;
}

/** Where each field stands in a row; −1 = nowhere. */
export interface Columns {
  readonly headers: readonly string[];
  of(name: string): number;
  /** One entry for each source (or picture), in order: its fields' names → index. */
  readonly sources: readonly ReadonlyMap<string, number>[];
  readonly media: readonly ReadonlyMap<string, number>[];
  /** What is kept under `more`. */
  readonly others: readonly NamedColumn[];
}

/** Index → name of each column that we know; proper names win over aliases, the first over the second. */
function assign(
  headers: readonly string[],
  report: (draft: Draft) => void,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = plain(header);
    if (!isKnown(name)) return;
    if (found.has(name)) report(repeatedColumn(header));
    else found.set(name, index);
  });
  headers.forEach((header, index) => {
    const name = canonicalName(header);
    if (isKnown(name) && !isKnown(plain(header)) && !found.has(name)) found.set(name, index);
  });
  return found;
}

/** "source_url_3" → the third source's "url". */
function groups(
  found: ReadonlyMap<string, number>,
  prefix: string,
): readonly ReadonlyMap<string, number>[] {
  const byNumber = new Map<number, Map<string, number>>();
  for (const [name, index] of found) {
    const [, base = '', number = '1'] = NUMBERED.exec(name) ?? [];
    if (!base.startsWith(prefix)) continue;
    const group = byNumber.get(Number(number)) ?? new Map<string, number>();
    byNumber.set(Number(number), group.set(base.slice(prefix.length), index));
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Reads the header row; undefined (and why) without `date` or `title`. */
export function readHeader(
  cells: readonly string[],
  report: (draft: Draft) => void,
): Columns | undefined {
  const headers = cells.map((cell, i) => cell.trim() || `column ${i + 1}`);
  const found = assign(headers, report);
  const missing = ['date', 'title'].filter((name) => !found.has(name));
  for (const name of missing) report(noColumn(name, headers));
  if (missing.length > 0) return undefined;
  const used = new Set(found.values());
  const names = new Set<string>();
  const others = headers.flatMap((header, index) => {
    if (used.has(index)) return [];
    let unique = header;
    for (let n = 2; names.has(unique); n++) unique = `${header} (${n})`;
    names.add(unique);
    return [{ index, header: unique }];
  });
  return {
    headers,
    of: (name) => found.get(name) ?? -1,
    sources: groups(found, 'source_'),
    media: groups(found, 'media_'),
    others,
  };
}
