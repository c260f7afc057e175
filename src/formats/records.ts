import { isObject } from './checks.ts';
import { emptyFile, wrongType } from './drafts.ts';
import { createLocator } from './json-position.ts';
import { cellText } from './json-text.ts';
import { NOTHING } from './json-value.ts';
import { parseJson } from './json.ts';
import { createPlaces } from './place.ts';
import { noDates, tooManyColumns } from './table-drafts.ts';
import { readForeignRows } from './table-read.ts';
import { MOST_COLUMNS } from './table-rows.ts';
import type { Reader, Where } from './types.ts';

/** Reads a JSON list of flat objects as a table: each is a row, counted from 1, and their keys are the columns. */
export const readRecords: Reader = (source, notes) => {
  const { text, name, options } = source;
  const value = source.json() ?? parseJson(text, name, notes.problems)?.value;
  if (value === undefined) return NOTHING;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [locate, placeIn] = [createLocator(text), createPlaces(text)];
  const whereOf = (i: number): Where => ({
    row: i + 1,
    ...placeIn(locate([i]) ?? 0),
  });
  const records = list.flatMap((record, i) => {
    if (isObject(record)) return [{ record, i }];
    notes.problem({ severity: 'error', ...wrongType('record', 'an object', record) }, whereOf(i));
    return [];
  });
  const headers = [...new Set(records.flatMap(({ record }) => Object.keys(record)))];
  if (headers.length === 0 || headers.length > MOST_COLUMNS) {
    notes.problem(
      headers.length === 0 ? emptyFile() : tooManyColumns(headers.length, MOST_COLUMNS),
    );
    return NOTHING;
  }
  const head = placeIn(locate([]) ?? 0);
  const table = {
    headers,
    rows: records.map(({ record }) =>
      headers.map((key) => (Object.hasOwn(record, key) ? cellText(record[key]) : '')),
    ),
    head,
    placeOf: (at: number): Where => whereOf(records[at]?.i ?? 0),
    delimiter: '',
    tellNoDates: () => notes.problem(noDates(headers), head),
  };
  // Keys are never taken for columns of ours unseen: "event" may hold an address.
  return readForeignRows(table, { ...options, columns: options.columns ?? {} }, notes);
};
