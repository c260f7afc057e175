import type { Dataset } from '../model/index.ts';
import { createCountryReader } from './countries.ts';
import { withJsonColumns } from './csv-json.ts';
import { createTableReader } from './csv.ts';
import { emptyFile } from './drafts.ts';
import { isOpen, isSaid } from './table-ours.ts';
import { readForeignRows } from './table-read.ts';
import { scanRows } from './table-rows.ts';
import type { Notes, Reader, Source } from './types.ts';

/** Rows between two words of progress. */
const STEP = 10_000;

/** A table as ours; undefined where its columns or dates are not. */
function readOurs(
  { text, name, options }: Source,
  { problems, locate }: Notes,
): Dataset | undefined {
  const reader = createTableReader(text, name, problems, createCountryReader(), (rows, report) => {
    // The one field whose column has another name.
    locate((i, draft, steps) => report(i, draft, steps[0] === 'sources' ? ['source_url'] : steps));
    return withJsonColumns(rows, report);
  });
  while (reader.step(STEP)) {
    // Most of a foreign table need not be read twice.
    if (problems.some(isOpen)) return undefined;
    options.onProgress?.(reader.share());
  }
  const dataset = reader.finish();
  return problems.some(isOpen) ? undefined : dataset;
}

/** Reads a table: as ours where its columns and dates are, else by finding out what they are. */
export const readTable: Reader = (source, notes) => {
  const before = notes.problems.length;
  const dataset = isSaid(source.options) ? undefined : readOurs(source, notes);
  if (dataset !== undefined) return dataset;
  // What the first reading said of it the second one says better.
  notes.problems.length = before;
  const table = scanRows(source, notes);
  if (table !== undefined) return readForeignRows(table, source.options, notes);
  notes.problem(emptyFile());
  return { version: 1, events: [] };
};
