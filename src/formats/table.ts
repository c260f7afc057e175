import type { Dataset, Problem } from '../model/index.ts';
import { withJsonColumns } from './csv-json.ts';
import { createTableReader } from './csv.ts';
import { readForeignTable } from './table-read.ts';
import type { Notes, Reader, Source } from './types.ts';

/** Rows between two words of progress. */
const STEP = 10_000;

/** What another reading may know better: dates that are no EDTF, and columns with names of their own. */
const isOpen = ({ code }: Problem): boolean => /^(?:date-|column-missing)/.test(code);

/** A table as ours; undefined where its columns or dates are not. */
function readOurs(
  { text, name, options }: Source,
  { problems, locate }: Notes,
): Dataset | undefined {
  const reader = createTableReader(text, name, problems, (rows, report) => {
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

/** What only a foreign table needs to be told. */
const isSaid = ({ columns, dateOrder, epoch, header, delimiter }: Source['options']): boolean =>
  [columns, dateOrder, epoch, header, delimiter].some((option) => option !== undefined);

/** Reads a table: as ours where its columns and dates are, else by finding out what they are. */
export const readTable: Reader = (source, notes) => {
  const before = notes.problems.length;
  const dataset = isSaid(source.options) ? undefined : readOurs(source, notes);
  if (dataset !== undefined) return dataset;
  // What the first reading said of it the second one says better.
  notes.problems.length = before;
  return readForeignTable(source, notes);
};
