/** Cells that hold more than one thing: lists, countries with roles, numbered sources and pictures. */
import { ROLES, type Role, type TimelineEvent, safeUrl } from '../model/index.ts';
import { parseDate } from '../time/index.ts';
import { createCountryReader } from './countries.ts';
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
export function createCountriesReader(): (cell: string) => CountryList {
  const known = new Map<string, CountryList>();
  const find = createCountryReader();
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

/** The filled cells of a numbered group by field name; undefined where all are empty or one of its rules is broken. */
function readGroup(
  cells: readonly string[],
  group: Group,
  required: string,
  report: ReportCell,
): Record<string, string> | undefined {
  const out: Record<string, string> = {};
  let isFilled = false;
  for (const [name, index] of group) {
    const cell = (cells[index] ?? '').trim();
    if (cell === '') continue;
    isFilled = true;
    const draft = checkCell(name, cell);
    if (draft === undefined) out[name] = cell;
    else report(draft, index);
  }
  if (!isFilled) return undefined;
  const index = group.get('url') ?? group.values().next().value ?? -1;
  if (out['url'] === undefined) {
    if ((cells[index] ?? '').trim() === '' || group.get('url') === undefined)
      report(missing(`${required}_url`), index);
    return undefined;
  }
  return out;
}

function checkCell(name: string, cell: string): Draft | undefined {
  if (name === 'url' || name === 'archive') return isUrl(cell) ? undefined : badUrl(cell);
  if (name !== 'date') return undefined;
  const parsed = parseDate(cell);
  return parsed.ok ? undefined : { ...parsed.problem, value: cell };
}

/** The sources of a row; the address stands in for a title that is missing. */
export function readSources(
  cells: readonly string[],
  groups: readonly Group[],
  report: ReportCell,
): NonNullable<TimelineEvent['sources']> {
  const sources: NonNullable<TimelineEvent['sources']>[number][] = [];
  for (const group of groups) {
    const fields = readGroup(cells, group, 'source', report);
    const url = fields?.['url'];
    if (fields === undefined || url === undefined) continue;
    const title = fields['title'] ?? url;
    sources.push(Object.assign(fields, { url, title }));
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
    const fields = readGroup(cells, group, 'media', report);
    const url = fields?.['url'];
    if (fields === undefined || url === undefined) return [];
    if (fields['alt'] === undefined) report(missing('media_alt'), group.get('alt') ?? -1);
    return [{ ...fields, url, alt: fields['alt'] ?? '' }];
  });
}
