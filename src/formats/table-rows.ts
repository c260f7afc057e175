import { createRows } from './csv-rows.ts';
import { findDelimiter } from './csv-scan.ts';
import { mayHaveDates } from './table-mapping.ts';
import { noDates, noHeader, tooManyColumns } from './table-drafts.ts';
import type { Notes, Source, Where } from './types.ts';

/** Rows of text under headers, whatever file they came from. */
export interface TableRows {
  readonly headers: readonly string[];
  /** Each has a cell for every header. */
  readonly rows: readonly (readonly string[])[];
  /** Where the headers stand. */
  readonly head: Where;
  /** Where the i-th row stands in its file. */
  placeOf(i: number): Where;
  /** Between cells of a text; "" where the file is none. */
  readonly delimiter: string;
  /** Says that no column holds dates, in the words of the file's kind. */
  tellNoDates(): void;
}

/** Columns that a table may have: each costs memory in every row. */
export const MOST_COLUMNS = 2000;

/** Rows scanned between two words of progress, and the part of the work that scanning is. */
const STEP = 10_000;
const SCANNING = 0.5;
const HEAD: Where = { row: 1, line: 1, column: 1 };

/** The rows of a delimited text; undefined where it has none. */
export function scanRows({ text, options }: Source, notes: Notes): TableRows | undefined {
  let headers: readonly string[] | undefined;
  let width = 0;
  const rows: (readonly string[])[] = [];
  const places: Where[] = [];
  const delimiter = options.delimiter ?? findDelimiter(text);
  const keep = (cells: readonly string[], where: Where): void => {
    rows.push(cells);
    places.push(where);
  };
  const scanner = createRows(
    text,
    {
      report: (draft, where) => notes.problem(draft, where),
      header(cells, where) {
        width = cells.length;
        if (width > MOST_COLUMNS) return undefined;
        const named = options.header !== false;
        headers = cells.map((cell, i) => (named && cell.trim()) || `column ${i + 1}`);
        if (!named) keep([...cells], where);
        return headers;
      },
      row: (cells, where) => keep(cells.slice(0, headers?.length), where),
    },
    delimiter,
  );
  while (scanner.step(STEP)) {
    if (headers !== undefined && !mayHaveDates(headers, options.columns)) break;
    options.onProgress?.((SCANNING * scanner.offset) / text.length);
  }
  const isTooWide = width > MOST_COLUMNS;
  if (isTooWide) notes.problem(tooManyColumns(width, MOST_COLUMNS), HEAD);
  const names = headers ?? (isTooWide ? [] : undefined);
  if (names === undefined) return undefined;
  return {
    headers: names,
    rows,
    head: HEAD,
    placeOf: (i) => places[i] ?? {},
    delimiter,
    tellNoDates() {
      if (isTooWide) return;
      // No row is read: what shape they have says nothing more.
      const others = notes.problems.filter(({ code }) => code !== 'row-short');
      notes.problems.splice(0, Infinity, ...others);
      const isHeaderless = names.some((cell) => /^-?\d+(?:[.,]\d+)?$|:\/\//.test(cell.trim()));
      const draft = isHeaderless ? noHeader(names) : noDates(names);
      notes.problem(draft, HEAD);
    },
  };
}
