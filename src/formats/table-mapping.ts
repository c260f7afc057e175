import { STATUSES, resolveCountry, safeUrl } from '../model/index.ts';
import { precisionScheme } from './date-precision.ts';
import { type TableField, TABLE_FIELDS, TAKES_MANY, columnsNamed, nameKey } from './table-names.ts';
import { type TableScheme, schemeOf } from './table-schemes.ts';

/** Which column of a table holds what. */
export interface Mapping {
  /** Field → indexes of columns. Lists may have several, and so may countries and actors; else it is one. */
  readonly columns: ReadonlyMap<TableField, readonly number[]>;
  readonly scheme: TableScheme | undefined;
  /** Fields found by their values alone, since no header says them. */
  readonly guessed: readonly TableField[];
}

/** Field → header (or "column 3"; several joined by "+"; "" = none): what a person said about the columns. */
export type SaidColumns = Readonly<Partial<Record<TableField, string>>>;

type Values = (column: number) => readonly string[];

/** Distinct values of a column that are looked at. */
const SAMPLE = 200;

const isNumber = (text: string): boolean => /^-?\d+(?:[.,]\d+)?$/.test(text);
const share = (values: readonly string[], test: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** What the values of a column must be for its name to count; a field without a rule takes any. */
const FITS: Readonly<Partial<Record<TableField, (values: readonly string[]) => boolean>>> = {
  lat: (values) => share(values, (v) => isNumber(v) && Math.abs(parseFloat(v)) <= 90) > 0.8,
  lon: (values) => share(values, (v) => isNumber(v) && Math.abs(parseFloat(v)) <= 180) > 0.8,
  importance: (values) => share(values, (v) => /^[1-5]$/.test(v)) > 0.8,
  status: (values) =>
    share(values, (v) => (STATUSES as readonly string[]).includes(v.toLowerCase())) > 0.8,
  title: (values) => values.length === 0 || share(values, (v) => safeUrl(v) === undefined) > 0.5,
  source_url: (values) => share(values, (v) => safeUrl(v) !== undefined) > 0.5,
  source_title: (values) => share(values, (v) => safeUrl(v) === undefined) > 0.5,
  series_number: (values) => share(values, isNumber) > 0.8,
  year: (values) => share(values, (v) => /^-?\d{1,4}(?:\.0+)?$/.test(v)) > 0.8,
};

/** The column that a header names: itself, or its number as "column 3"; -1 where there is none. */
function saidColumn(name: string, headers: readonly string[]): number {
  const exact = headers.indexOf(name.trim());
  if (exact >= 0) return exact;
  const near = headers.findIndex((header) => nameKey(header) === nameKey(name));
  const number = /^column (\d+)$/i.exec(name.trim())?.[1];
  const found = near >= 0 || number === undefined ? near : Number(number) - 1;
  return found < headers.length ? found : -1;
}

/** A header may have a "+" itself. */
const saidNames = (said: string, headers: readonly string[]): readonly string[] =>
  (headers.includes(said.trim()) ? [said] : said.split('+')).filter((name) => name.trim() !== '');

const saidColumns = (said: string, headers: readonly string[]): readonly number[] =>
  saidNames(said, headers)
    .map((name) => saidColumn(name, headers))
    .filter((index) => index >= 0);

/** What a person said that no column of the table answers to. */
export const unknownColumns = (
  said: SaidColumns,
  headers: readonly string[],
): readonly (readonly [field: TableField, name: string])[] =>
  TABLE_FIELDS.flatMap((field) =>
    saidNames(said[field] ?? '', headers)
      .filter((name) => saidColumn(name, headers) < 0)
      .map((name) => [field, name.trim()] as const),
  );

/** How much a column reads like titles: different from row to row, and more than a code. */
function titleScore(values: readonly string[], rows: number): number {
  if (values.length === 0 || share(values, (v) => /\p{L}{2}/u.test(v)) < 0.8) return 0;
  const words = values.reduce((sum, v) => sum + v.split(/\s+/).length, 0) / values.length;
  const length = values.reduce((sum, v) => sum + v.length, 0) / values.length;
  if (length > 300) return 0;
  return Math.min(1, values.length / Math.min(rows, SAMPLE)) * Math.min(1, words / 3);
}

const looksLikeCountries = (values: readonly string[]): boolean =>
  values.length > 0 &&
  share(values, (v) => !isNumber(v) && v.length > 1 && resolveCountry(v).ok) >= 0.8;

/**
 * Which column holds what: as said, else by the headers of a known research set, else by name where the values fit. What
 * no header names is looked for in the values: a title, and countries.
 * @param valuesOf distinct filled values of a column, some 200 at the most
 */
export function guessMapping(
  headers: readonly string[],
  rows: number,
  valuesOf: Values,
  said: SaidColumns = {},
): Mapping {
  const columns = new Map<TableField, readonly number[]>();
  const used = new Set<number>();
  const guessed: TableField[] = [];
  const take = (field: TableField, indexes: readonly number[]): void => {
    if (indexes.length === 0) return;
    columns.set(field, indexes);
    for (const index of indexes) used.add(index);
  };
  for (const field of TABLE_FIELDS) {
    const text = said[field];
    if (text !== undefined) take(field, saidColumns(text, headers));
  }
  const scheme = schemeOf(headers);
  for (const field of TABLE_FIELDS) {
    const names = scheme?.fields[field] ?? [];
    if (said[field] === undefined)
      take(
        field,
        names.map((name) => headers.indexOf(name)).filter((index) => index >= 0),
      );
  }
  for (const field of TABLE_FIELDS) {
    if (columns.has(field) || said[field] !== undefined) continue;
    if (field === 'title' && scheme !== undefined) continue;
    const free = columnsNamed(field, headers).filter((index) => !used.has(index));
    const fits = (index: number): boolean => FITS[field]?.(valuesOf(index)) ?? true;
    // Our own name for it is no guess, unless no value fits: what does not is a mistake of the cell, and told.
    const isOurs = (index: number): boolean =>
      nameKey(headers[index] ?? '') === nameKey(field) &&
      valuesOf(index).some((value) => FITS[field]?.([value]) ?? true);
    const fitting = free.filter((index) => isOurs(index) || fits(index));
    take(field, TAKES_MANY.has(field) ? fitting : fitting.slice(0, 1));
  }
  // A date in one column makes its year, month and day beside it something else.
  if (columns.has('date'))
    for (const field of ['year', 'month', 'day'] as const) columns.delete(field);
  dropForeignPrecision(columns, headers);
  const free = headers.map((_, index) => index).filter((index) => !used.has(index));
  if (!columns.has('title') && said.title === undefined && scheme === undefined) {
    const scored = free.map((index) => ({
      index,
      score: titleScore(valuesOf(index), rows),
    }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
      index: -1,
      score: 0.2,
    });
    if (best.index >= 0) guessed.push('title');
    take('title', best.index < 0 ? [] : [best.index]);
  }
  if (!columns.has('countries') && said.countries === undefined) {
    const found = free.filter((index) => !used.has(index) && looksLikeCountries(valuesOf(index)));
    // One name alone may be anything: "Georgia".
    if (new Set(found.flatMap(valuesOf)).size < 2) found.length = 0;
    if (found.length > 0) guessed.push('countries');
    take('countries', found);
  }
  return { columns, scheme, guessed };
}

/** Whether there can be dates at all: headers tell, whatever the rows hold. */
export function mayHaveDates(headers: readonly string[], said: SaidColumns = {}): boolean {
  const scheme = schemeOf(headers);
  return (['date', 'year'] as const).some(
    (field) =>
      said[field] !== undefined ||
      scheme?.fields[field] !== undefined ||
      columnsNamed(field, headers).length > 0,
  );
}

/** A column of precisions counts only beside dates whose codes it holds. */
function dropForeignPrecision(
  columns: Map<TableField, readonly number[]>,
  headers: readonly string[],
): void {
  const [index] = columns.get('date_precision') ?? [];
  if (index !== undefined && precisionScheme(headers[index] ?? '') === undefined)
    columns.delete('date_precision');
}
