/** What is said about the shape of tables; the same rules as drafts.ts. */
import { about } from './drafts.ts';
import type { Draft } from './types.ts';

export const noColumn = (field: string, header: readonly string[]): Draft => ({
  severity: 'error',
  ...about(
    'column-missing',
    `column ${field} missing, the first row has`,
    `name a column ${field} in the first row`,
    header.join(', '),
  ),
  field,
});
export const repeatedColumn = (name: string): Draft => ({
  ...about(
    'column-repeated',
    'column named twice, the second is kept under "More"',
    'give each column its own name',
    name,
  ),
  field: name,
});
export const openQuote = (start: string): Draft => ({
  severity: 'error',
  ...about(
    'quote-not-closed',
    'quote not closed',
    'close the quote, and double each quote inside a value',
    start,
  ),
});
export const strayQuote = (start: string): Draft => ({
  severity: 'error',
  ...about(
    'quote-misplaced',
    'text after a closing quote',
    'double each quote inside a value',
    start,
  ),
});
export const shortRow = (count: number, width: number): Draft => ({
  code: 'row-short',
  message: `row too short, ${count} of ${width} columns`,
  fix: 'check that no column is missing; the last ones were taken as empty',
});
export const longRow = (width: number, extra: string): Draft => ({
  severity: 'error',
  ...about(
    'row-long',
    `row too long, more than ${width} columns, first too many`,
    'put quotes around a value that contains the delimiter',
    extra,
  ),
});
export const endTwice = (value: string): Draft =>
  about(
    'end-repeated',
    'end given twice, the date is an interval already',
    'leave the column end empty',
    value,
  );
export const halfPlace = (value: string): Draft =>
  about('place-incomplete', 'place with one coordinate only', 'give both lat and lon', value);
