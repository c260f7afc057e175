import { MAX_ID, type TimelineEvent, safeUrl } from '../model/index.ts';
import { createCountryReader } from './countries.ts';
import { createCountriesReader } from './csv-lists.ts';
import { badUrl, missing, notInList, tooLong } from './drafts.ts';
import type { CategoryNames } from './category-names.ts';
import type { IcsProperty, ReportLine } from './ics-components.ts';
import { badGeo } from './ics-drafts.ts';
import { OWN_CATEGORY, OWN_COUNTRIES, OWN_UID, ownText } from './ics-own.ts';

/** An event without its date. */
export type EventFields = Partial<
  Pick<
    TimelineEvent,
    'id' | 'summary' | 'countries' | 'category' | 'tags' | 'place' | 'status' | 'sources'
  >
> & { readonly title: string };
type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Find = (name: string) => IcsProperty | undefined;

const STATUS = { CONFIRMED: undefined, CANCELLED: 'cancelled', TENTATIVE: 'planned' } as const;
/** Room for the day that tells the dates of a series apart. */
const LONGEST_UID = MAX_ID - 40;

function readPlace(find: Find, report: ReportLine): TimelineEvent['place'] {
  const name = find('LOCATION')?.values[0]?.trim() ?? '';
  const geo = find('GEO');
  const [lat = NaN, lon = NaN] = geo?.raw.split(';').map(Number) ?? [];
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    return { name: name === '' ? `${lat}, ${lon}` : name, lat, lon };
  if (geo !== undefined && geo.raw !== '') report(badGeo(geo.raw), geo.line);
  return name === '' ? undefined : { name };
}

function readStatus(find: Find, report: ReportLine): TimelineEvent['status'] {
  const property = find('STATUS');
  const value = property?.values[0]?.trim().toUpperCase() ?? '';
  if (property === undefined || value === '') return undefined;
  if (Object.hasOwn(STATUS, value)) return STATUS[value as keyof typeof STATUS];
  report(notInList('status', Object.keys(STATUS), value), property.line);
  return undefined;
}

function readId(find: Find, report: ReportLine): string | undefined {
  const property = find('UID');
  const uid = property?.values[0]?.trim() ?? '';
  if (property === undefined || uid === '') return undefined;
  const id = uid.endsWith(OWN_UID) && uid !== OWN_UID ? uid.slice(0, -OWN_UID.length) : uid;
  if (id.length <= (id === uid ? LONGEST_UID : MAX_ID)) return id;
  report(tooLong('id', LONGEST_UID, uid), property.line);
  return undefined;
}

function readSource(find: Find, report: ReportLine): TimelineEvent['sources'] {
  const property = find('URL');
  const url = property?.raw === undefined ? '' : (property.values[0]?.trim() ?? '');
  if (property === undefined || url === '') return undefined;
  if (safeUrl(url) !== undefined) return [{ url, title: url }];
  report(badUrl('source', 'source left out', url), property.line);
  return undefined;
}

/** The first of the CATEGORIES is the category, the others are tags, unless we wrote the event and know better. */
function readCategories(
  properties: readonly IcsProperty[],
  names: CategoryNames,
): Partial<EventFields> {
  const all = properties
    .filter(({ name }) => name === 'CATEGORIES')
    .flatMap(({ values }) => values.map((value) => value.trim()));
  const labels = [...new Set(all)].filter((label) => label !== '');
  const own = properties.find(({ name }) => name === OWN_CATEGORY);
  const [first] = own !== undefined && ownText(own) === '' ? [] : labels;
  const tags = first === undefined ? labels : labels.slice(1);
  return {
    ...(first === undefined
      ? {}
      : { category: names.idOf(first, own === undefined ? undefined : ownText(own)) }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** Reads what an event says beside its dates; undefined (and why) without a title. */
export function createFieldsReader(
  names: CategoryNames,
  report: ReportLine,
): (properties: readonly IcsProperty[], line: number) => EventFields | undefined {
  const readCountries = createCountriesReader(createCountryReader());
  return (properties, line) => {
    const find: Find = (wanted) => properties.find(({ name }) => name === wanted);
    const title = find('SUMMARY')?.values[0] ?? '';
    if (title.trim() === '') {
      report({ severity: 'error', ...missing('title'), fix: 'add SUMMARY' }, line);
      return undefined;
    }
    const fields: Writable<EventFields> = { title, ...readCategories(properties, names) };
    const summary = find('DESCRIPTION')?.values[0] ?? '';
    if (summary.trim() !== '') fields.summary = summary;
    const own = find(OWN_COUNTRIES);
    if (own !== undefined) {
      const { countries, drafts } = readCountries(ownText(own));
      for (const draft of drafts) report(draft, own.line);
      if (countries.length > 0) fields.countries = countries;
    }
    const found = {
      id: readId(find, report),
      place: readPlace(find, report),
      status: readStatus(find, report),
      sources: readSource(find, report),
    };
    for (const [key, value] of Object.entries(found))
      if (value !== undefined) Object.assign(fields, { [key]: value });
    return fields;
  };
}
