/** What is said about tables that are not ours; the same rules as drafts.ts. */
import { shown } from './drafts.ts';
import type { Draft } from './types.ts';

const listed = (headers: readonly string[]): string => shown(headers.join(', '));

export const noDates = (headers: readonly string[]): Draft => ({
  severity: 'error',
  code: 'column-missing',
  message: `column of dates missing, the first row has: ${listed(headers)}`,
  fix: headers.includes('rcid')
    ? 'join it by rcid with the file of roll calls, which has the dates, and load the result'
    : 'say which column holds the dates; where they stand in another file, join the two by their common column first',
  field: 'date',
  value: headers.join(', ').slice(0, 1000),
});
export const tooManyColumns = (count: number, most: number): Draft => ({
  severity: 'error',
  code: 'columns-too-many',
  message: `columns too many, more than ${most}: ${count}`,
  fix: 'keep those that say what happened, when and where',
});
export const columnNotFound = (field: string, name: string, headers: readonly string[]): Draft => ({
  severity: 'error',
  code: 'column-not-found',
  message: `column said to hold ${field} not found: ${shown(name)}`,
  fix: `write one of the first row, or its place as in column 3; it has: ${headers.join(', ').slice(0, 300)}`,
  field,
  value: name,
});
export const noHeader = (cells: readonly string[]): Draft => ({
  severity: 'error',
  code: 'header-missing',
  message: `names of columns missing, the first row holds values: ${listed(cells)}`,
  fix: 'put the names into the first row (they may stand in another file), or say that there are none and which column is which, as in date=column 2',
  value: cells.join(', ').slice(0, 1000),
});
export const schemeFound = (name: string): Draft => ({
  code: 'table-recognised',
  message: `table recognised by its columns: ${shown(name)}`,
  fix: 'say which column is which if it is another',
});
export const columnsGuessed = (
  fields: readonly (readonly [field: string, headers: readonly string[]])[],
): Draft => ({
  code: 'columns-guessed',
  message: `columns found by what they hold: ${shown(fields.map(([field, headers]) => `${field} in ${headers.join(' and ')}`).join('; '))}`,
  fix: 'say which column is which if it is another, or name it so in the first row',
});
