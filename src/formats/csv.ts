import type { Dataset, Problem } from '../model/index.ts';
import { type Columns, readHeader } from './csv-columns.ts';
import { type RowReader, createRowReader } from './csv-event.ts';
import { type BrokenRow, type ScannedRow, createScanner, findDelimiter } from './csv-scan.ts';
import { emptyFile, longRow, openQuote, shortRow, strayQuote } from './drafts.ts';
import { type RawEvent, type ReportOn, withIds } from './finish.ts';
import type { Draft } from './types.ts';

type Where = Pick<Problem, 'row' | 'line' | 'column' | 'field'>;

const isBlank = ({ cells, count }: ScannedRow): boolean => {
  for (let i = 0; i < count; i++) if ((cells[i] ?? '').trim() !== '') return false;
  return true;
};

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
export function readCsv(
  text: string,
  name: string,
  problems: Problem[],
  finish: FinishRows = plainRows,
): Dataset {
  const reader = createTableReader(text, name, problems, finish);
  reader.step(Infinity);
  return reader.finish();
}

/** `readCsv` in steps. */
export function createTableReader(
  text: string,
  name: string,
  problems: Problem[],
  finishRows: FinishRows = plainRows,
): TableReader {
  const events: RawEvent[] = [];
  /** Of each event its row and line, for what is found out at the end. */
  const rows: number[] = [];
  const lines: number[] = [];
  let here: Where = {};
  let columns: Columns | undefined;
  let readRow: RowReader | undefined;
  let isHopeless = false;

  const push = (draft: Draft, where: Where): void => {
    problems.push({ severity: 'warning', ...draft, source: name, ...where });
  };
  const reportCell = (draft: Draft, column: number): void => {
    const field = columns?.headers[column];
    push(draft, field === undefined ? here : { ...here, field });
  };
  const header = ({ cells, count }: ScannedRow): void => {
    columns = readHeader(cells.slice(0, count), (draft) => push(draft, here));
    if (columns === undefined) isHopeless = true;
    else readRow = createRowReader(columns, reportCell);
  };
  const fits = ({ cells, count }: ScannedRow, width: number): boolean => {
    for (let i = width; i < count; i++) {
      const extra = cells[i] ?? '';
      if (extra.trim() === '') continue;
      push(longRow(width, extra), here);
      return false;
    }
    if (count < width) {
      push(shortRow(count, width), here);
      cells.fill('', count, width);
    }
    return true;
  };
  const row = (scanned: ScannedRow): void => {
    if (isHopeless || isBlank(scanned)) return;
    here = { row: scanned.row, line: scanned.line, column: 1 };
    if (columns === undefined || readRow === undefined) return header(scanned);
    const event = fits(scanned, columns.headers.length) ? readRow(scanned.cells) : undefined;
    if (event === undefined) return;
    events.push(event);
    rows.push(scanned.row);
    lines.push(scanned.line);
  };
  const broken = ({ kind, row, line, cell, column, start }: BrokenRow): void => {
    if (isHopeless) return;
    // Without a header no row can be read: a broken one is the only problem worth telling.
    if (columns === undefined) isHopeless = true;
    const field = columns?.headers[cell];
    const where = { row, line, column, ...(field === undefined ? {} : { field }) };
    push(kind === 'open' ? openQuote(start) : strayQuote(start), where);
  };

  const scanner = createScanner(text, findDelimiter(text), { row, broken });
  return {
    step: (count) => scanner.step(count),
    share: () => (text === '' ? 1 : Math.min(1, scanner.offset / text.length)),
    finish() {
      if (columns === undefined && !isHopeless) push(emptyFile(), {});
      return finishRows(events, (i, draft, steps) => {
        const [row = 0, line = 0] = [rows[i], lines[i]];
        const field = columns?.headers[columns.of(String(steps[0]))] ?? draft.field;
        push(draft, { row, line, column: 1, ...(field === undefined ? {} : { field }) });
      });
    },
  };
}
