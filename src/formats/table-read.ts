/**
 * Reads tables that are not ours: finds out what the columns hold, decides each column of dates as a whole, and turns
 * countries into codes as of the day. Each row is then read as a row of ours, so that both mean the same.
 */
import type { Dataset, Problem } from '../model/index.ts';
import { createCountryReader } from './countries.ts';
import { type Columns, type NamedColumn, readHeader } from './csv-columns.ts';
import { createRowReader } from './csv-event.ts';
import { withJsonColumns } from './csv-json.ts';
import { badCountry, countryThen, missing } from './drafts.ts';
import type { RawEvent, ReportOn } from './finish.ts';
import { dayOf, createCellCountries } from './table-countries.ts';
import { type TableDates, readDates } from './table-dates.ts';
import { columnNotFound, columnsGuessed, schemeFound } from './table-drafts.ts';
import { type Mapping, guessMapping, unknownColumns } from './table-mapping.ts';
import { TABLE_FIELDS, type TableField } from './table-names.ts';
import type { TableRows } from './table-rows.ts';
import { fillTemplate } from './table-schemes.ts';
import type { Draft, Notes, ReadOptions, TableInfo, Where } from './types.ts';

/** Rows read between two words of progress, and the part of the work that finding the rows was. */
const STEP = 10_000;
const SCANNING = 0.5;
const SAMPLE_ROWS = 20;
const DISTINCT = 200;

/** The distinct filled values of a column, up to a number that shows what it holds. */
function distinct(rows: TableRows['rows'], column: number): readonly string[] {
  const found = new Set<string>();
  for (const cells of rows) {
    const cell = (cells[column] ?? '').trim();
    if (cell !== '') found.add(cell);
    if (found.size >= DISTINCT) break;
  }
  return [...found];
}

/** Where the normalised cells of a row stand: behind its own. */
const ADDED = ['date', 'title', 'countries', 'actors', 'category', 'tags'] as const;

/** The columns of a table of ours, whose dates alone are written otherwise. */
function oursButDates(ours: Columns): Columns {
  const date = ours.headers.length + ADDED.indexOf('date');
  return { ...ours, of: (name) => (name === 'date' ? date : name === 'end' ? -1 : ours.of(name)) };
}

/** The mapping of a table of ours: what has to be made out of it is its dates. */
function mappingOf(ours: Columns): Mapping {
  const found = (['date', 'end', 'title'] as const).map(
    (field) => [field, ours.of(field)] as const,
  );
  return {
    columns: new Map(found.filter(([, index]) => index >= 0).map(([field, at]) => [field, [at]])),
    scheme: undefined,
    guessed: [],
  };
}

/** What each column of a table of ours holds. */
const ourFields = (ours: Columns): readonly (readonly [TableField, readonly number[]])[] =>
  TABLE_FIELDS.map((field) => [field, [ours.of(field)]] as const).filter(([, [at]]) => at !== -1);

/** The columns as the reader of our rows wants them: a field's own column, or the one added for it. */
function ourColumns({ columns, scheme }: Mapping, headers: readonly string[]): Columns {
  const added = (field: (typeof ADDED)[number]): number => headers.length + ADDED.indexOf(field);
  const has = (field: TableField): boolean => columns.has(field);
  const of = (name: string): number => {
    if (name === 'date') return added('date');
    if (name === 'title' && (scheme !== undefined || !has('title'))) return added('title');
    if (
      (name === 'countries' || name === 'actors' || name === 'category' || name === 'tags') &&
      has(name)
    )
      return added(name);
    return name === 'end' ? -1 : (columns.get(name as TableField)?.[0] ?? -1);
  };
  const source = new Map<string, number>();
  for (const [field, name] of [
    ['source_url', 'url'],
    ['source_title', 'title'],
  ] as const) {
    const [index] = columns.get(field) ?? [];
    if (index !== undefined) source.set(name, index);
  }
  const used = new Set([...columns.values()].flat());
  const names = new Map<string, number>();
  const others = headers.flatMap((header, index): NamedColumn[] => {
    if (used.has(index)) return [];
    const count = (names.get(header) ?? 0) + 1;
    names.set(header, count);
    return [{ index, header: count === 1 ? header : `${header} (${count})` }];
  });
  return { headers, of, sources: source.has('url') ? [source] : [], media: [], others };
}

interface Normalised {
  readonly cells: readonly string[];
}

/** Makes of a row's cells those that our reader adds to them; undefined, and reported, without a usable date. */
function createNormaliser(
  table: TableRows,
  mapping: Mapping,
  dates: TableDates,
  report: (draft: Draft, where: Where) => void,
): (i: number) => Normalised | undefined {
  const { headers, rows } = table;
  const { columns, scheme } = mapping;
  const readers = (columns.get('countries') ?? []).map((column) => ({
    column,
    read: createCellCountries(headers[column] ?? ''),
  }));
  const told = new Set<string>();
  const placeOf = (i: number, column: number): Where => ({
    ...table.placeOf(i),
    field: headers[column] ?? '',
  });
  const countriesOf = (i: number, cells: readonly string[], edtf: string): string => {
    const codes = readers.flatMap(({ column, read }) => {
      const found = read(cells[column] ?? '', dayOf(edtf));
      for (const { text, suggestion } of found.unknown) {
        // Once a value: a table says the same few again and again.
        if (told.has(text)) continue;
        told.add(text);
        report(badCountry(text, suggestion), placeOf(i, column));
      }
      for (const { text, code, why } of found.assumed) {
        const key = `${text} ${code}`;
        if (told.has(key)) continue;
        told.add(key);
        report(countryThen(why, code, text), placeOf(i, column));
      }
      return found.codes;
    });
    return [...new Set(codes)].join(';');
  };
  const listOf = (field: TableField, cells: readonly string[]): string =>
    (columns.get(field) ?? [])
      .map((column) => (cells[column] ?? '').trim())
      .filter((cell, at, all) => cell !== '' && all.indexOf(cell) === at)
      .join(';');
  const wordOf = (column: number, cell: string): string =>
    scheme?.words?.[headers[column] ?? '']?.[cell.trim()] ?? cell.trim();
  const titleOf = (cells: readonly string[], category: string): string => {
    const cellOf = (header: string): string => cells[headers.indexOf(header)] ?? '';
    if (scheme !== undefined && !columns.has('title')) return fillTemplate(scheme.title, cellOf);
    const [title] = columns.get('title') ?? [];
    if (title !== undefined) return cells[title] ?? '';
    const first = headers.findIndex((_, at) => (cells[at] ?? '').trim() !== '');
    return category !== '' || first < 0
      ? category
      : `${headers[first] ?? ''} ${cells[first] ?? ''}`;
  };
  return (i) => {
    const cells = rows[i] ?? [];
    const { cell: date, column } = dates.read(i);
    if (date.kind !== 'date') {
      const draft = date.kind === 'refused' ? date.draft : missing('date');
      report({ ...draft, severity: 'error' }, placeOf(i, column));
      return undefined;
    }
    for (const draft of date.drafts) report(draft, placeOf(i, column));
    const [kind] = columns.get('category') ?? [];
    const category = kind === undefined ? '' : wordOf(kind, cells[kind] ?? '');
    const added: Readonly<Record<(typeof ADDED)[number], string>> = {
      date: date.edtf,
      title: titleOf(cells, category),
      countries: countriesOf(i, cells, date.edtf),
      actors: listOf('actors', cells),
      category,
      tags: listOf('tags', cells),
    };
    return { cells: [...cells, ...ADDED.map((field) => added[field])] };
  };
}

/** The header that a normalised cell stands for, for what is said about it. */
const fieldOf = (headers: readonly string[], column: number): string =>
  headers[column] ?? ADDED[column - headers.length] ?? '';

/** The field of a table that a step into an event is about. */
const fieldNamed = (step: string | number | undefined): TableField =>
  (step === 'sources' ? 'source_url' : step) as TableField;

function readRows(
  table: TableRows,
  columns: Columns,
  mapping: Mapping,
  dates: TableDates,
  options: ReadOptions,
  notes: Notes,
): Dataset {
  const report = (draft: Draft, where: Where): void => notes.problem(draft, where);
  let here: Where = {};
  const readRow = createRowReader(
    columns,
    (draft, column) => report(draft, { ...here, field: fieldOf(table.headers, column) }),
    createCountryReader(),
  );
  const normalise = createNormaliser(table, mapping, dates, report);
  const events: RawEvent[] = [];
  const places: Where[] = [];
  table.rows.forEach((_, i) => {
    here = table.placeOf(i);
    if (i % STEP === 0) options.onProgress?.(SCANNING + ((1 - SCANNING) * i) / table.rows.length);
    const row = normalise(i);
    const event = row && readRow(row.cells);
    if (event === undefined) return;
    events.push(event);
    places.push(here);
  });
  const reportOn: ReportOn = (i, draft, steps) => {
    const [at] = mapping.columns.get(fieldNamed(steps[0])) ?? [columns.of(fieldNamed(steps[0]))];
    const field = table.headers[at ?? -1] ?? draft.field;
    report(draft, { ...places[i], ...(field === undefined ? {} : { field }) });
  };
  notes.locate(reportOn);
  return withJsonColumns(events, reportOn);
}

/** First what concerns whole columns, then row by row, as one reads the table. */
const byRow = (a: Problem, b: Problem): number => (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0);

/** The dataset of rows under headers that are not ours; what their columns were taken for is in `notes.table`. */
export function readForeignRows(table: TableRows, options: ReadOptions, notes: Notes): Dataset {
  const { headers, rows, delimiter } = table;
  const valuesOf = (column: number): readonly string[] => rows.map((cells) => cells[column] ?? '');
  // One bad date does not make a table of ours a foreign one.
  const isOurs = options.columns === undefined && options.header !== false;
  const ours = isOurs ? readHeader(headers, () => undefined) : undefined;
  if (ours !== undefined) readHeader(headers, (draft) => notes.problem(draft, table.head));
  const mapping =
    ours === undefined
      ? guessMapping(headers, rows.length, (column) => distinct(rows, column), options.columns)
      : mappingOf(ours);
  for (const [field, name] of unknownColumns(options.columns ?? {}, headers))
    notes.problem(columnNotFound(field, name, headers), table.head);
  const columns = ours === undefined ? ourColumns(mapping, headers) : oursButDates(ours);
  const hints = { order: options.dateOrder, epoch: options.epoch };
  const dates = readDates(mapping, headers, valuesOf, hints);
  const info: TableInfo = {
    headers,
    delimiter,
    rows: rows.length,
    sample: rows.slice(0, SAMPLE_ROWS),
    columns: Object.fromEntries(
      (ours === undefined ? [...mapping.columns] : ourFields(ours)).map(([field, at]) => [
        field,
        at.map((i) => headers[i] ?? ''),
      ]),
    ),
    fields: headers.map((_, i) =>
      TABLE_FIELDS.find((field) => mapping.columns.get(field)?.includes(i)),
    ),
    scheme: mapping.scheme?.name,
    dateKind: dates?.kind,
    dateChoices: dates?.choices ?? [],
  };
  notes.table = info;
  if (dates === undefined) {
    table.tellNoDates();
    return { version: 1, events: [] };
  }
  if (mapping.scheme !== undefined) notes.problem(schemeFound(mapping.scheme.name));
  if (mapping.guessed.length > 0)
    notes.problem(
      columnsGuessed(mapping.guessed.map((field) => [field, info.columns[field] ?? []] as const)),
    );
  for (const { draft, column } of dates.notes)
    notes.problem(draft, { field: headers[column] ?? '' });
  const dataset = readRows(table, columns, mapping, dates, options, notes);
  notes.problems.sort(byRow);
  return dataset;
}
