import type { Dataset, Problem } from '../model/index.ts';
import { type Columns, readHeader } from './csv-columns.ts';
import { type RowReader, createRowReader } from './csv-event.ts';
import { type Where, createRows } from './csv-rows.ts';
import { emptyFile } from './drafts.ts';
import { type RawEvent, type ReportOn, withIds } from './finish.ts';
import type { CountryReader } from './plain-countries.ts';
import type { Draft } from './types.ts';

/** Makes a dataset of the rows; `report` names a row by its index among them. */
export type FinishRows = (rows: readonly RawEvent[], report: ReportOn) => Dataset;

export const plainRows: FinishRows = (rows, report) => ({
  version: 1,
  events: withIds(rows, 'en', report),
});

/** Reads a table piece by piece, so that whoever reads can do something else in between. */
export interface TableReader {
  /** Reads the next `rows` rows; false once none is left. */
  step(rows: number): boolean;
  /** How much has been read, from 0 to 1. */
  share(): number;
  /** The dataset of all rows read. */
  finish(): Dataset;
}

/**
 * Reads a table with a header row, delimited by `,` `;` tab or `|` (RFC 4180). A row without a usable date or
 * title, with a broken quote or with too many cells is refused; each is one Problem in `problems`.
 */
export function createTableReader(
  text: string,
  name: string,
  problems: Problem[],
  findCountry: CountryReader,
  finishRows: FinishRows = plainRows,
): TableReader {
  const events: RawEvent[] = [];
  /** Of each event its place, for what is found out at the end. */
  const places: Where[] = [];
  let here: Where = {};
  let columns: Columns | undefined;
  let readRow: RowReader | undefined;
  let isEmpty = true;

  const report = (draft: Draft, where: Where): void => {
    isEmpty = false;
    problems.push({ severity: 'warning', ...draft, source: name, ...where });
  };
  const reportCell = (draft: Draft, column: number): void => {
    const field = columns?.headers[column];
    report(draft, field === undefined ? here : { ...here, field });
  };
  const rows = createRows(text, {
    report,
    header(cells, where) {
      columns = readHeader(cells, (draft) => report(draft, where));
      isEmpty = false;
      readRow = columns && createRowReader(columns, reportCell, findCountry);
      return columns?.headers;
    },
    row(cells, where) {
      here = where;
      const event = readRow?.(cells);
      if (event === undefined) return;
      events.push(event);
      places.push(where);
    },
  });
  return {
    step: (count) => rows.step(count),
    share: () => (text === '' ? 1 : Math.min(1, rows.offset / text.length)),
    finish() {
      if (isEmpty) report(emptyFile(), {});
      return finishRows(events, (i, draft, steps) => {
        const field = columns?.headers[columns.of(String(steps[0]))] ?? draft.field;
        report(draft, { ...places[i], ...(field === undefined ? {} : { field }) });
      });
    },
  };
}
