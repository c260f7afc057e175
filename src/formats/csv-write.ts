/**
 * Writes our own table. Every field that a cell can hold exactly stands in its column; what no cell can (texts in several
 * languages, accounts, links, odd characters) goes to `event_json`, and the dataset's own fields to `dataset_json`, so
 * that reading gives the same dataset. What a cell can hold is not decided here: each row is read back.
 */
import { guarded } from './spreadsheet.ts';
import { isEqual } from '../base/index.ts';
import { type Dataset, type Text, type TimelineEvent, textIn } from '../model/index.ts';
import { type Columns, namesColumn, readHeader } from './csv-columns.ts';
import { createCountryReader } from './countries.ts';
import { createRowReader } from './csv-event.ts';
import { DATASET_JSON, EVENT_JSON } from './csv-json-columns.ts';
import type { Notes, Writer } from './types.ts';

export type Row = ReadonlyMap<string, string>;

/** Columns in the order they are written, those of sources and media apart. */
const ORDER =
  'id date title label summary countries actors category tags series series_number place lat lon importance status timezone'.split(
    ' ',
  );
const GROUPS = {
  source: ['url', 'title', 'publisher', 'date', 'archive'],
  media: ['url', 'alt', 'credit'],
} as const;
/** The header reader knows numbers up to this. */
const MOST_IN_GROUP = 99;

const column = (group: keyof typeof GROUPS, field: string, n: number): string =>
  n === 0 ? `${group}_${field}` : `${group}_${field}_${n + 1}`;

/** A lone half of a surrogate pair has no UTF-8; the row read back then differs, and JSON escapes it. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** The cells of an event by column, in the language `lang` where it has several. */
export function cellsOf(event: TimelineEvent, lang: string): Row {
  const cells = new Map<string, string>();
  const put = (name: string, value: string | number | undefined): void => {
    if (value !== undefined && value !== '') cells.set(wellFormed(name), wellFormed(String(value)));
  };
  const text = (value: Text | undefined): string | undefined =>
    value === undefined ? undefined : textIn(value, [lang, 'en']).text;
  const { id, date, category, series, place, importance, status, timezone } = event;
  for (const [name, value] of Object.entries({ id, date, category, importance, status, timezone }))
    put(name, value);
  for (const name of ['title', 'label', 'summary'] as const) put(name, text(event[name]));
  const countries = event.countries?.map((entry) =>
    typeof entry === 'string' ? entry : [entry.code, entry.role ?? []].flat().join(':'),
  );
  for (const [name, list] of Object.entries({ countries, actors: event.actors, tags: event.tags }))
    put(name, list?.join('; '));
  put('series', series?.id);
  put('series_number', series?.number);
  put('place', text(place?.name));
  put('lat', place?.lat);
  put('lon', place?.lon);
  for (const group of ['source', 'media'] as const) {
    const entries: readonly Readonly<Record<string, unknown>>[] =
      (group === 'source' ? event.sources : event.media) ?? [];
    entries.slice(0, MOST_IN_GROUP).forEach((entry, n) => {
      for (const field of GROUPS[group])
        put(column(group, field, n), text(entry[field] as Text | undefined));
    });
  }
  for (const [header, cell] of Object.entries(event.more ?? {}))
    if (!namesColumn(header) && header !== EVENT_JSON && header !== DATASET_JSON) put(header, cell);
  return cells;
}

/** The headers that some row fills, ours first. */
function headersOf(rows: readonly Row[]): readonly string[] {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const groups = (['source', 'media'] as const).flatMap((group) =>
    Array.from({ length: MOST_IN_GROUP }, (_, n) =>
      GROUPS[group].map((field) => column(group, field, n)),
    ).flat(),
  );
  const ours = [...ORDER, ...groups].filter(
    (name) => used.has(name) || name === 'date' || name === 'title',
  );
  const known = new Set(ours);
  return [...ours, ...[...used].filter((name) => !known.has(name))];
}

/** The fields in which an event differs from what its row says; null where it has none. */
export function differences(event: TimelineEvent, read: object): Record<string, unknown> {
  const [whole, row] = [event as Record<string, unknown>, read as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(whole), ...Object.keys(row)])];
  return Object.fromEntries(
    keys
      .filter((key) => !isEqual(whole[key], row[key]))
      .map((key) => [key, Object.hasOwn(whole, key) ? (whole[key] ?? null) : null]),
  );
}

/** What each row fails to say, by reading it as the CSV reader will. */
function gapsOf(
  events: readonly TimelineEvent[],
  rows: readonly Row[],
  headers: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  const columns = readHeader(headers, () => undefined) as Columns;
  const readRow = createRowReader(columns, () => undefined, createCountryReader());
  return events.map((event, i) => {
    const cells = headers.map((header) => rows[i]?.get(header) ?? '');
    return differences(event, readRow(cells) ?? {});
  });
}

const quoted = (cell: string): string =>
  /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

const print = ({ headers, rows }: Table, end: string): string =>
  [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ''))]
    .map((cells) => cells.map(quoted).join(',') + end)
    .join('');

interface Written extends Table {
  readonly gaps: readonly Readonly<Record<string, unknown>>[];
  /** The dataset's own fields. */
  readonly top: Readonly<Record<string, unknown>>;
}

function write(dataset: Dataset): Written {
  const { version: _version, events, ...top } = dataset;
  const rows = events.map((event) => cellsOf(event, dataset.language ?? 'en'));
  const headers = headersOf(rows);
  return { headers, rows, gaps: gapsOf(events, rows, headers), top };
}

/** Our own table: reading it gives the same dataset, unless that has no event. */
export const writeCsv: Writer = (dataset, notes) => {
  const { headers, rows, gaps, top } = write(dataset);
  const json = rows.map((_, i): Row => {
    const gap = gaps[i] ?? {};
    return new Map([
      ...(Object.keys(gap).length > 0 ? [[EVENT_JSON, JSON.stringify(gap)] as const] : []),
      ...(i === 0 && Object.keys(top).length > 0
        ? [[DATASET_JSON, JSON.stringify({ version: 1, ...top })] as const]
        : []),
    ]);
  });
  if (rows.length === 0) loseTop(top, notes);
  const added = [EVENT_JSON, DATASET_JSON].filter((name) => json.some((row) => row.has(name)));
  return print(
    {
      headers: [...headers, ...added],
      rows: rows.map((row, i) => new Map([...row, ...(json[i] ?? [])])),
    },
    '\n',
  );
};

function loseTop(top: Readonly<Record<string, unknown>>, notes: Notes): void {
  for (const key of Object.keys(top)) notes.lose('dataset-field', 'field of the dataset', key);
}

/**
 * A table for spreadsheets: with a byte order mark, CRLF, no JSON, and an apostrophe before what they would run as a
 * formula (OWASP, "CSV Injection"). What no cell can hold is a loss.
 */
export const writeSafeCsv: Writer = (dataset, notes) => {
  const { headers, rows, gaps, top } = write(dataset);
  loseTop(top, notes);
  gaps.forEach((gap, i) => {
    for (const key of Object.keys(gap))
      notes.lose(`field-${key}`, `field not whole in a cell: ${key}`, `row ${i + 2}`);
  });
  const safe = rows.map((row) => {
    const cells = [...row].map(([name, cell]) => {
      const [header, value] = [guarded(name), guarded(cell)];
      if (value !== cell) notes.lose('formula-guarded', 'apostrophe put before a cell', name);
      return [header, value] as const;
    });
    return new Map(cells);
  });
  return `\ufeff${print({ headers: headers.map(guarded), rows: safe }, '\r\n')}`;
};
