import {
  ACTOR_KINDS,
  MAX_ID,
  RELATIONS,
  ROLES,
  SHAPES,
  STATUSES,
  mayBeBloc,
} from '../model/index.ts';
import { readDate } from '../time/index.ts';
import {
  type Check,
  type Context,
  finite,
  fullText,
  inside,
  isObject,
  listOf,
  named,
  number,
  oneOf,
  record,
  shortString,
  string,
  text,
  url,
} from './checks.ts';
import type { CountryReader } from './plain-countries.ts';
import { wrongType } from './drafts.ts';
import { badBlocId, dateAsNumber } from './json-drafts.ts';

const id = shortString(MAX_ID);

/** An EDTF text. A whole number is taken as a year, as authors of JSON write it, and said. */
const dateIn =
  (timezone?: string): Check =>
  (value, at) => {
    const isYear =
      typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999;
    const date = isYear ? String(value).padStart(4, '0') : string(value, at);
    if (typeof date !== 'string') return undefined;
    const parsed = readDate(date, { timezone });
    if (!parsed.ok) {
      at.report({ severity: at.severity, ...parsed.problem, value: date.slice(0, 1000) });
      return undefined;
    }
    if (isYear) at.report(dateAsNumber(value, date));
    return date;
  };
const date = dateIn();

const source = record(
  {
    url: url('source', 'link left out'),
    title: text,
    publisher: text,
    date,
    archive: url('archived copy', 'link left out'),
  },
  ['title'],
);
const media = record(
  { url: url('picture', 'picture left out'), alt: text, credit: text, caption: text },
  ['url', 'alt'],
);
const place = record({ name: text, lat: number(-90, 90), lon: number(-180, 180) }, ['name']);
const account = record({ by: string, title: text, text: fullText, source }, [
  'by',
  'text',
  'source',
]);
const link = record({ rel: oneOf(RELATIONS), event: id }, ['rel', 'event']);

export const category = record({ id, label: text, shape: oneOf(SHAPES), color: string }, [
  'id',
  'label',
]);
export const series = record({ id, label: text, description: text }, ['id', 'label']);
export const extract = record(
  { of: finite, filter: string, period: string, link: url('view', 'link left out') },
  ['of'],
);
export const correction = record({ date: string, event: string, note: text }, [
  'date',
  'event',
  'note',
]);

/** As a view writes it among countries, so it must not look like one. */
const blocId: Check = (value, at) => {
  const checked = id(value, at);
  if (typeof checked !== 'string' || mayBeBloc(checked)) return checked;
  at.report(badBlocId(checked));
  return undefined;
};

/** The checks that ask for countries. */
export function createEventChecks(find: CountryReader): {
  readonly event: Check;
  readonly actor: Check;
  readonly bloc: Check;
} {
  const code: Check = (value, at) => {
    if (typeof value !== 'string') return string(value, at);
    const found = find(value);
    if (found.ok) return found.code;
    at.report({ ...found.draft, value });
    return undefined;
  };
  const withRole = record({ code, role: oneOf(ROLES) }, ['code']);
  const country: Check = (value, at) => (isObject(value) ? withRole(value, at) : code(value, at));
  const role = record({ title: text, date, of: string, to: string, sources: listOf(source) }, [
    'title',
    'date',
  ]);
  const membership = record({ country: code, date, sources: listOf(source) }, ['country', 'date']);
  const fields = {
    id,
    title: fullText,
    timezone: string,
    label: text,
    summary: text,
    countries: listOf(country),
    actors: listOf(string),
    category: string,
    tags: listOf(string),
    series: record({ id, number: finite }, ['id']),
    place,
    importance: number(1, 5, true),
    status: oneOf(STATUSES),
    sources: listOf(source),
    media: listOf(media),
    accounts: listOf(account),
    links: listOf(link),
  };
  const checkEvent = (timezone?: string): Check =>
    record({ date: dateIn(timezone), ...fields }, ['date', 'title'], 'error');
  const plainEvent = checkEvent();
  const actorUrl = url('actor', 'link left out');
  return {
    // The zone of a date is in the field beside it.
    event: named((value, at) =>
      isObject(value) && typeof value['timezone'] === 'string'
        ? checkEvent(value['timezone'])(value, at)
        : plainEvent(value, at),
    ),
    actor: named(
      record(
        {
          id,
          name: text,
          kind: oneOf(ACTOR_KINDS),
          country: code,
          roles: listOf(role),
          url: actorUrl,
        },
        ['id', 'name', 'kind'],
      ),
    ),
    bloc: named(
      record({ id: blocId, label: text, members: listOf(membership) }, ['id', 'label', 'members']),
    ),
  };
}

/** A list at the top of the file: an empty one where it is missing or no list. */
export function topList(
  value: unknown,
  key: string,
  check: Check,
  at: Context,
): readonly unknown[] {
  const checked = inside(at, key, listOf(check), value);
  return Array.isArray(checked) ? (checked as unknown[]) : [];
}

export const topText: Check = text;
export const topString: Check = string;
export const topDate: Check = date;
export const notAnObject = (value: unknown): ReturnType<typeof wrongType> =>
  wrongType('file', 'an object', value);
