import { type Instant, readDate } from '../time/index.ts';
import { BLOC_PAGES, BLOC_ROWS } from './bloc-sources.ts';
import { type Membership, allBlocs, membershipOf } from './blocs.ts';
import type { Bloc, Source } from './types.ts';

/** One interval of one country in a bloc, and who says so. */
export interface BlocRow {
  readonly country: string;
  /** EDTF interval; its last day is included, ".." = still running. */
  readonly date: string;
  /** Only `member` counts. */
  readonly status: 'member' | 'suspended' | 'associate' | 'invited';
  /** `confirmed`: the page says it; `general-record`: commonly known, but not found on a page, or pages differ. */
  readonly confidence: 'confirmed' | 'general-record' | undefined;
  readonly sources: readonly Source[];
  readonly note: string | undefined;
}

/** A member on a date. */
export interface BlocMember extends Omit<BlocRow, 'status'> {
  /** Whether it was a member for certain; else only possibly, because a day is not known. */
  readonly certain: boolean;
}

const STATUSES = { m: 'member', s: 'suspended', a: 'associate', i: 'invited' } as const;
const isStatus = (letter: string): letter is keyof typeof STATUSES =>
  Object.hasOwn(STATUSES, letter);

/** The rows of a common bloc, with the statuses that are no full membership; empty for one that is not known. */
function commonRows(id: string): readonly BlocRow[] {
  const pages = BLOC_PAGES.split('\n').map((line): Source => {
    const [url = '', title = ''] = line.split('|');
    return { url, title };
  });
  return BLOC_ROWS.split('\n').flatMap((line): readonly BlocRow[] => {
    const [bloc, country = '', since = '', until = '', status = '', page = '', trust, note] =
      line.split('|');
    if (bloc !== id || !isStatus(status)) return [];
    const source = page === '' ? undefined : pages[Number(page)];
    return [
      {
        country,
        date: `${since}/${until}`,
        status: STATUSES[status],
        confidence: trust === 'c' ? 'confirmed' : 'general-record',
        sources: source === undefined ? [] : [source],
        note: note === '' ? undefined : note,
      },
    ];
  });
}

/**
 * Every interval of a bloc with its sources, whatever its status.
 * @param own blocs of a dataset: one of the same id stands for the common one
 */
export function blocRows(id: string, own: readonly Bloc[] = []): readonly BlocRow[] | undefined {
  const mine = own.find((bloc) => bloc.id === id);
  if (mine === undefined)
    return allBlocs().some((bloc) => bloc.id === id) ? commonRows(id) : undefined;
  return mine.members.map(({ country, date, sources = [] }) => ({
    country,
    date,
    status: 'member',
    confidence: undefined,
    sources,
    note: undefined,
  }));
}

/** The span that `on` asks for; undefined for a text that is no date. */
function spanOf(on: Instant | string): readonly [from: Instant, to: Instant] | undefined {
  if (typeof on === 'number') return [on, on];
  const parsed = readDate(on);
  return parsed.ok ? [parsed.date.earliest, parsed.date.latest] : undefined;
}

const covers = ({ surelyFrom, surelyTo }: Membership, from: Instant, to: Instant): boolean =>
  surelyFrom <= from && to <= surelyTo;

/**
 * The members of a bloc on a date: those that were it for certain all of that time, and those that possibly were it
 * for some of it. A membership known by the year alone is possible throughout that year. Undefined for a bloc that
 * nobody knows, and for an `on` that is no date.
 * @param on ms UTC, or an EDTF text such as "2023-04-04" or "2016"
 * @param blocs those of a dataset; they come before the common ones
 */
export function blocMembers(
  id: string,
  { on, blocs = [] }: { readonly on: Instant | string; readonly blocs?: readonly Bloc[] },
): readonly BlocMember[] | undefined {
  const span = spanOf(on);
  const rows = blocRows(id, blocs);
  if (span === undefined || rows === undefined) return undefined;
  const [from, to] = span;
  return rows.flatMap(({ status, ...row }): readonly BlocMember[] => {
    const membership = membershipOf(row.date);
    if (status !== 'member' || membership === undefined) return [];
    if (membership.from > to || membership.to < from) return [];
    return [{ ...row, certain: covers(membership, from, to) }];
  });
}
