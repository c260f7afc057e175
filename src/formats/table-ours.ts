import type { Dataset, Problem } from '../model/index.ts';
import { createCountryReader } from './countries.ts';
import { readHeader } from './csv-columns.ts';
import { createRowReader } from './csv-event.ts';
import { withJsonColumns } from './csv-json.ts';
import type { RawEvent } from './finish.ts';
import { readForeignRows } from './table-read.ts';
import type { TableRows } from './table-rows.ts';
import type { Draft, Notes, ReadOptions, Where } from './types.ts';

/** What another reading may know better: dates that are no EDTF, and columns with names of their own. */
export const isOpen = ({ code }: Pick<Problem, 'code'>): boolean =>
  /^(?:date-|column-missing)/.test(code);

/** What only a foreign table needs to be told. */
export const isSaid = (options: ReadOptions): boolean =>
  [options.columns, options.dateOrder, options.epoch, options.header, options.delimiter].some(
    (option) => option !== undefined,
  );

/** Rows under the headers of our own table; undefined where its columns or dates are not. */
function readOurRows(table: TableRows, notes: Notes): Dataset | undefined {
  let isForeign = false;
  const problem = (draft: Draft, where: Where = {}): void => {
    isForeign ||= isOpen(draft);
    notes.problem(draft, where);
  };
  const columns = readHeader(table.headers, problem);
  if (columns === undefined) return undefined;
  let here: Where = {};
  const readRow = createRowReader(
    columns,
    (draft, column) => problem(draft, { ...here, field: columns.headers[column] ?? '' }),
    createCountryReader(),
  );
  const events: RawEvent[] = [];
  const places: Where[] = [];
  for (const [i, cells] of table.rows.entries()) {
    here = table.placeOf(i);
    const event = readRow(cells);
    if (isForeign) return undefined;
    if (event === undefined) continue;
    events.push(event);
    places.push(here);
  }
  const dataset = withJsonColumns(events, (i, draft) => problem(draft, places[i] ?? {}));
  notes.locate((i, draft, [step]) => {
    const column = step === 'sources' ? 'source_url' : step;
    const field = column === undefined ? {} : { field: String(column) };
    notes.problem(draft, { ...places[i], ...field });
  });
  return isForeign ? undefined : dataset;
}

/** Reads rows as those of our own table where they are, else by finding out what their columns hold. */
export function readRows(table: TableRows, options: ReadOptions, notes: Notes): Dataset {
  const before = notes.problems.length;
  const dataset = isSaid(options) ? undefined : readOurRows(table, notes);
  if (dataset !== undefined) return dataset;
  // What the first reading said of it the second one says better.
  notes.problems.length = before;
  return readForeignRows(table, options, notes);
}
