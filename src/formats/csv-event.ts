import { MAX_ID, STATUSES, type TimelineEvent } from '../model/index.ts';
import { readDate } from '../time/index.ts';
import type { Columns } from './csv-columns.ts';
import {
  type ReportCell,
  createCountriesReader,
  createListReader,
  readMedia,
  readSources,
} from './csv-lists.ts';
import { endTwice, halfPlace } from './csv-drafts.ts';
import { missing, notInList, outOfRange, tooLong, wrongType } from './drafts.ts';
import type { RawEvent } from './finish.ts';
import type { CountryReader } from './plain-countries.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** Every field that a row can fill, optional. */
type Fields = Writable<Partial<Pick<TimelineEvent, FieldName>>>;
type FieldName =
  | 'id'
  | 'label'
  | 'summary'
  | 'timezone'
  | 'countries'
  | 'actors'
  | 'category'
  | 'tags'
  | 'series'
  | 'place'
  | 'importance'
  | 'status'
  | 'sources'
  | 'media'
  | 'more';
type Event = Fields & { date: string; title: string };
type Cells = readonly string[];

/** The event of a row, undefined where its date or title cannot be used. */
export type RowReader = (cells: Cells) => RawEvent | undefined;

const TEXTS = ['label', 'summary', 'category', 'timezone'] as const;
const LISTS = ['actors', 'tags'] as const;

/** "50,08" is how spreadsheets of half of Europe write it. */
const numberIn = (cell: string): number => Number(cell.replace(',', '.'));
const read = (cells: Cells, index: number): string =>
  index < 0 ? '' : (cells[index] ?? '').trim();

/** Date and end of a row as one EDTF text; undefined when it is no date. */
function createDateReader(
  columns: Columns,
  report: ReportCell,
): (cells: Cells) => string | undefined {
  const [start, end, zone] = [columns.of('date'), columns.of('end'), columns.of('timezone')];
  return (cells) => {
    const date = read(cells, start);
    const last = read(cells, end);
    let text = date;
    if (last !== '' && last !== date)
      if (date.includes('/')) report(endTwice(last), end);
      else text = `${date}/${last}`;
    const timezone = read(cells, zone);
    const parsed = readDate(text, timezone === '' ? {} : { timezone });
    if (parsed.ok) return text;
    // Say which of the two cells it is, and advise about that one.
    const isEnd = text !== date && readDate(date).ok && !readDate(last).ok;
    const again = readDate(isEnd ? last : date);
    const { problem } = again.ok ? parsed : again;
    report({ severity: 'error', ...problem, value: isEnd ? last : text }, isEnd ? end : start);
    return undefined;
  };
}

function readSeries(cells: Cells, columns: Columns, report: ReportCell): Fields['series'] {
  const id = read(cells, columns.of('series'));
  const number = read(cells, columns.of('series_number'));
  if (id === '') {
    if (number !== '') report(missing('series'), columns.of('series_number'));
    return undefined;
  }
  if (number === '') return { id };
  if (Number.isFinite(numberIn(number))) return { id, number: numberIn(number) };
  report(wrongType('series_number', 'a number', number), columns.of('series_number'));
  return { id };
}

function readPlace(cells: Cells, columns: Columns, report: ReportCell): Fields['place'] {
  const name = read(cells, columns.of('place'));
  const coordinate = (field: string, limit: number): number | undefined => {
    const cell = read(cells, columns.of(field));
    if (cell === '') return undefined;
    const value = numberIn(cell);
    if (Math.abs(value) <= limit) return value;
    report(outOfRange(field, -limit, limit, cell), columns.of(field));
    return undefined;
  };
  const [lat, lon] = [coordinate('lat', 90), coordinate('lon', 180)];
  if (lat !== undefined && lon !== undefined)
    return { name: name === '' ? `${lat}, ${lon}` : name, lat, lon };
  if ((lat ?? lon) !== undefined)
    report(halfPlace(String(lat ?? lon)), columns.of(lat === undefined ? 'lon' : 'lat'));
  return name === '' ? undefined : { name };
}

/** Importance and status: closed lists. */
function readChoices(cells: Cells, columns: Columns, event: Fields, report: ReportCell): void {
  const importance = read(cells, columns.of('importance'));
  if (importance !== '') {
    const value = Number(importance);
    if (Number.isInteger(value) && value >= 1 && value <= 5) event.importance = value;
    else report(outOfRange('importance', 1, 5, importance), columns.of('importance'));
  }
  const text = read(cells, columns.of('status'));
  if (text === '') return;
  const status = STATUSES.find((value) => value === text.toLowerCase());
  if (status !== undefined) event.status = status;
  else report(notInList('status', STATUSES, text), columns.of('status'));
}

function readOthers(cells: Cells, columns: Columns): Fields['more'] {
  let more: Record<string, string> | undefined;
  for (const { index, header } of columns.others) {
    const cell = cells[index] ?? '';
    if (cell.trim() !== '') more = { ...more, [header]: cell };
  }
  return more;
}

/** Reads rows under a header. What a cell says that cannot be used is reported and left out. */
export function createRowReader(
  columns: Columns,
  report: ReportCell,
  findCountry: CountryReader,
): RowReader {
  const readDate = createDateReader(columns, report);
  const readCountries = createCountriesReader(findCountry);
  const readList = createListReader();
  const present = <T extends string>(names: readonly T[]): (readonly [T, number])[] =>
    names.map((name) => [name, columns.of(name)] as const).filter(([, index]) => index >= 0);
  const [texts, lists] = [present(TEXTS), present(LISTS)];
  const [idAt, titleAt, countriesAt] = [
    columns.of('id'),
    columns.of('title'),
    columns.of('countries'),
  ];
  const has = (...names: readonly string[]): boolean => names.some((name) => columns.of(name) >= 0);
  const hasChoices = has('importance', 'status');
  const hasSeries = has('series', 'series_number');
  const [hasSources, hasMedia] = [columns.sources.length > 0, columns.media.length > 0];
  const hasPlace = has('place', 'lat', 'lon');

  const readId = (cells: Cells, event: Fields): void => {
    const id = read(cells, idAt);
    if (id.length > MAX_ID) report(tooLong('id', MAX_ID, id), idAt);
    else if (id !== '') event.id = id;
  };
  const readSimple = (cells: Cells, event: Fields): void => {
    for (const [name, index] of texts) {
      const cell = read(cells, index);
      if (cell !== '') event[name] = cell;
    }
    for (const [name, index] of lists) {
      const cell = read(cells, index);
      if (cell !== '') event[name] = readList(cell);
    }
    const cell = read(cells, countriesAt);
    if (cell === '') return;
    const { countries, drafts } = readCountries(cell);
    for (const draft of drafts) report(draft, countriesAt);
    if (countries.length > 0) event.countries = countries;
  };
  const readGrouped = (cells: Cells, event: Fields): void => {
    const series = hasSeries ? readSeries(cells, columns, report) : undefined;
    if (series !== undefined) event.series = series;
    const place = hasPlace ? readPlace(cells, columns, report) : undefined;
    if (place !== undefined) event.place = place;
    if (hasChoices) readChoices(cells, columns, event, report);
    const sources = hasSources ? readSources(cells, columns.sources, report) : [];
    if (sources.length > 0) event.sources = sources;
    const media = hasMedia ? readMedia(cells, columns.media, report) : [];
    if (media.length > 0) event.media = media;
    const more = readOthers(cells, columns);
    if (more !== undefined) event.more = more;
  };
  return (cells) => {
    const title = read(cells, titleAt);
    const date = readDate(cells);
    if (title === '') report({ severity: 'error', ...missing('title') }, titleAt);
    if (date === undefined || title === '') return undefined;
    const event: Event = { date, title };
    readId(cells, event);
    readSimple(cells, event);
    readGrouped(cells, event);
    return event;
  };
}
