import type { Problem } from '../model/index.ts';
import {
  type BrokenRow,
  type ScannedRow,
  type Scanner,
  createScanner,
  findDelimiter,
} from './csv-scan.ts';
import { longRow, openQuote, shortRow, strayQuote } from './csv-drafts.ts';
import type { Draft } from './types.ts';

export type Where = Pick<Problem, 'row' | 'line' | 'column' | 'field'>;

/** What becomes of the rows of a table. `cells` are one array for all rows: copy what you keep. */
export interface RowSink {
  /** The first row that says something; the headers of the columns, undefined where it is no use reading on. */
  header(cells: readonly string[], where: Where): readonly string[] | undefined;
  /** A row that has as many cells as there are headers. */
  row(cells: string[], where: Where): void;
  report(draft: Draft, where: Where): void;
}

const isBlank = ({ cells, count }: ScannedRow): boolean => {
  for (let i = 0; i < count; i++) if ((cells[i] ?? '').trim() !== '') return false;
  return true;
};

/**
 * The rows of a table one after the other, blank ones left out. A row with too few cells gets empty ones, one with too
 * many or with a broken quote is refused; each is reported with the place where it starts.
 */
export function createRows(text: string, sink: RowSink, delimiter = findDelimiter(text)): Scanner {
  let headers: readonly string[] | undefined;
  let isHopeless = false;
  const fits = ({ cells, count }: ScannedRow, width: number, where: Where): boolean => {
    for (let i = width; i < count; i++) {
      const extra = cells[i] ?? '';
      if (extra.trim() === '') continue;
      sink.report(longRow(width, extra), where);
      return false;
    }
    if (count < width) {
      sink.report(shortRow(count, width), where);
      cells.fill('', count, width);
    }
    return true;
  };
  const row = (scanned: ScannedRow): void => {
    if (isHopeless || isBlank(scanned)) return;
    const where = { row: scanned.row, line: scanned.line, column: 1 };
    if (headers === undefined) {
      headers = sink.header(scanned.cells.slice(0, scanned.count), where);
      isHopeless = headers === undefined;
    } else if (fits(scanned, headers.length, where)) sink.row(scanned.cells, where);
  };
  const broken = ({ kind, row, line, cell, column, start }: BrokenRow): void => {
    if (isHopeless) return;
    // Without a header no row can be read: a broken one is the only problem worth telling.
    if (headers === undefined) isHopeless = true;
    const field = headers?.[cell];
    const where = { row, line, column, ...(field === undefined ? {} : { field }) };
    sink.report(kind === 'open' ? openQuote(start) : strayQuote(start), where);
  };
  return createScanner(text, delimiter, { row, broken });
}
