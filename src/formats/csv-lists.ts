/** Cells that hold more than one thing: lists, countries with roles, numbered sources and pictures. */
import { ROLES, type Role, type TimelineEvent, safeUrl } from '../model/index.ts';
import { readDate } from '../time/index.ts';
import type { CountryReader } from './plain-countries.ts';
import { badUrl, missing, notInList } from './drafts.ts';
import type { Draft } from './types.ts';

type Country = NonNullable<TimelineEvent['countries']>[number];
type Group = ReadonlyMap<string, number>;
/** Reports about a cell of the row being read; `column` is its index. */
export type ReportCell = (draft: Draft, column: number) => void;

/** The items of "a; b", without empty ones. */
const splitList = (cell: string): readonly string[] =>
  cell.includes(';')
    ? cell
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : [cell];

/** Lists repeat from row to row: each is made once and shared, which spares the collector of garbage most. */
export function createListReader(): (cell: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    const list = known.get(cell) ?? splitList(cell);
    known.set(cell, list);
    return list;
  };
}

interface CountryList {
  readonly countries: readonly Country[];
  readonly drafts: readonly Draft[];
}

/** Reads "RU:initiator;UA". The same cells come again and again, so each is read once. */
export function createCountriesReader(find: CountryReader): (cell: string) => CountryList {
  const known = new Map<string, CountryList>();
  const read = (cell: string): CountryList => {
    const drafts: Draft[] = [];
    const countries = splitList(cell).flatMap((item): readonly Country[] => {
      const colon = item.lastIndexOf(':');
      const role =
        colon < 0
          ? ''
          : item
              .slice(colon + 1)
              .trim()
              .toLowerCase();
      const found = find(colon < 0 ? item : item.slice(0, colon));
      if (!found.ok) {
        drafts.push(found.draft);
        return [];
      }
      if (role === '') return [found.code];
      if ((ROLES as readonly string[]).includes(role))
        return [{ code: found.code, role: role as Role }];
      drafts.push(notInList('role', ROLES, role));
      return [found.code];
    });
    return { countries, drafts };
  };
  return (cell) => {
    const list = known.get(cell) ?? read(cell);
    known.set(cell, list);
    return list;
  };
}

/** Plain web addresses need no full parser: 100,000 of them would take longer than everything else. */
const PLAIN_URL = /^https?:\/\/[a-z][a-z0-9.-]{0,250}[a-z](?:[/?#]|$)/;
const isUrl = (text: string): boolean => PLAIN_URL.test(text) || safeUrl(text) !== undefined;

type Filled = Readonly<Record<string, string>>;
const read = (cells: readonly string[], index: number | undefined): string =>
  (cells[index ?? -1] ?? '').trim();

/** The filled cells of a numbered group by field name, those that cannot be used apart; undefined where all are empty. */
function readGroup(
  cells: readonly string[],
  group: Group,
  report: ReportCell,
): { readonly good: Filled; readonly badUrl: string | undefined } | undefined {
  const good: Record<string, string> = {};
  let badUrl: string | undefined;
  let isFilled = false;
  for (const [name, index] of group) {
    const cell = read(cells, index);
    if (cell === '') continue;
    isFilled = true;
    const draft = checkCell(name, cell);
    if (draft !== undefined) report(draft, index);
    else if (name === 'url' && !isUrl(cell)) badUrl = cell;
    else good[name] = cell;
  }
  return isFilled ? { good, badUrl } : undefined;
}

/** All but the address itself, of which the group decides what it costs. */
function checkCell(name: string, cell: string): Draft | undefined {
  if (name === 'archive' && !isUrl(cell))
    return badUrl('archived copy', 'link left out', cell, undefined);
  if (name !== 'date') return undefined;
  const parsed = readDate(cell);
  return parsed.ok ? undefined : { ...parsed.problem, value: cell };
}

/** The sources of a row. For a title that is missing stands the address or the publisher, and without them there is none. */
export function readSources(
  cells: readonly string[],
  groups: readonly Group[],
  report: ReportCell,
): NonNullable<TimelineEvent['sources']> {
  const sources: NonNullable<TimelineEvent['sources']>[number][] = [];
  for (const group of groups) {
    const found = readGroup(cells, group, report);
    if (found === undefined) continue;
    const { good, badUrl: bad } = found;
    const { publisher, ...rest } = good;
    const own = rest['title'] ?? rest['url'];
    const title = own ?? publisher;
    const outcome = title === undefined ? 'source left out' : 'link left out';
    if (bad !== undefined)
      report(badUrl('source', outcome, bad, undefined), group.get('url') ?? -1);
    else if (title === undefined)
      report(missing('source_title'), group.values().next().value ?? -1);
    if (title !== undefined) sources.push({ ...(own === undefined ? rest : good), title });
  }
  return sources;
}

/** The pictures of a row; without a description they have an empty one, and that is said. */
export function readMedia(
  cells: readonly string[],
  groups: readonly Group[],
  report: ReportCell,
): NonNullable<TimelineEvent['media']> {
  return groups.flatMap((group) => {
    const found = readGroup(cells, group, report);
    if (found === undefined) return [];
    const { good, badUrl: bad } = found;
    const { url, alt } = good;
    if (url === undefined) {
      if (bad === undefined)
        report(missing('media_url'), group.get('url') ?? group.values().next().value ?? -1);
      else report(badUrl('picture', 'picture left out', bad, undefined), group.get('url') ?? -1);
      return [];
    }
    if (alt === undefined) report(missing('media_alt'), group.get('alt') ?? -1);
    return [{ ...good, url, alt: alt ?? '' }];
  });
}
