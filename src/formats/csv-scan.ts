/** Splits delimited text into rows (RFC 4180, with the liberties that spreadsheets take). The hot loop of reading a table. */

const [QUOTE, LF, CR, SPACE] = [34, 10, 13, 32];

/** A row as the scanner has it. `cells` is one array for all rows: copy what you keep. */
export interface ScannedRow {
  readonly cells: string[];
  /** How many of `cells` belong to this row. */
  readonly count: number;
  /** The row as a spreadsheet counts it, header = 1, blank rows included. */
  readonly row: number;
  /** The line of the text on which it starts, from 1. */
  readonly line: number;
}

/** Why a row could not be read: a quote without an end, or text after one. */
export interface BrokenRow {
  readonly kind: 'open' | 'stray';
  readonly row: number;
  readonly line: number;
  /** Index of the cell, and from 1 the place of its quote in its line. */
  readonly cell: number;
  readonly column: number;
  /** The beginning of the cell. */
  readonly start: string;
}

export interface RowHandler {
  row(row: ScannedRow): void;
  broken(row: BrokenRow): void;
}

/** How many line ends a text has; a pair of CR and LF is one. */
function countLines(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** Reads a text some rows at a time. */
export interface Scanner {
  /** Calls the handler for the next `rows` rows; false once none is left. */
  step(rows: number): boolean;
  /** Code units read so far. */
  readonly offset: number;
}

/**
 * Calls the handler for each row in order. A quote that is not closed, or closed in the middle of a text, costs
 * its own row only: reading goes on in the line after the one with the quote.
 * @param text without byte order mark
 * @param delimiter one character
 */
// Over 40 lines: one pass without a call per cell, 12 MB in some 60 ms; pieces would need shared state.
export function createScanner(text: string, delimiter: string, handler: RowHandler): Scanner {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  const cells: string[] = [];
  const scanned = { cells, count: 0, row: 0, line: 1 };
  const at = { offset: 0, line: 1 };

  function step(rows: number): boolean {
    let { offset: i, line } = at;
    for (let left = rows; i < length && left > 0; left--) {
      let count = 0;
      let broken = false;
      scanned.row++;
      scanned.line = line;
      for (;;) {
        let start = i;
        while (text.charCodeAt(start) === SPACE && separator !== SPACE) start++;
        if (text.charCodeAt(start) === QUOTE) {
          let end = start;
          let isEscaped = false;
          for (;;) {
            end = text.indexOf('"', end + 1);
            if (end < 0 || text.charCodeAt(end + 1) !== QUOTE) break;
            isEscaped = true;
            end++;
          }
          let after = end + 1;
          while (text.charCodeAt(after) === SPACE && separator !== SPACE) after++;
          const code = text.charCodeAt(after);
          if (end < 0 || (after < length && code !== separator && code !== LF && code !== CR)) {
            const before = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start));
            handler.broken({
              kind: end < 0 ? 'open' : 'stray',
              row: scanned.row,
              line,
              cell: count,
              column: start - before,
              start: text.slice(start, start + 60),
            });
            broken = true;
            i = start;
            while (i < length && text.charCodeAt(i) !== LF && text.charCodeAt(i) !== CR) i++;
            break;
          }
          const cell = text.slice(start + 1, end);
          if (cell.includes('\n') || cell.includes('\r')) line += countLines(cell);
          cells[count++] = isEscaped ? cell.replaceAll('""', '"') : cell;
          i = after;
        } else {
          start = i;
          for (; i < length; i++) {
            const code = text.charCodeAt(i);
            if (code === separator || code === LF || code === CR) break;
          }
          cells[count++] = text.slice(start, i);
        }
        if (i >= length || text.charCodeAt(i) !== separator) break;
        i++;
      }
      if (text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF) i++;
      i++;
      line++;
      scanned.count = count;
      if (!broken) handler.row(scanned);
    }
    at.offset = i;
    at.line = line;
    return i < length;
  }
  return {
    step,
    get offset() {
      return at.offset;
    },
  };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter of a table: the one its first filled line has most of outside quotes, a comma where there is none. */
export function findDelimiter(text: string): string {
  const firstLine = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? '';
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
