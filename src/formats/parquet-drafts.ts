/** What is said about Parquet; the same rules as drafts.ts. */
import { about, shown } from './drafts.ts';
import type { Draft } from './types.ts';

const error = (draft: Draft): Draft => ({ severity: 'error', ...draft });

export const parquetWaits = (): Draft =>
  error({
    code: 'parquet-needs-loading',
    message: 'file of Parquet, which cannot be read at once',
    fix: 'load it with loadDataset, or convert it to CSV',
  });
export const parquetCodec = (codec: string): Draft =>
  error(
    about(
      'parquet-codec',
      'compression not supported',
      'write the file with the compression snappy or with none, or as CSV',
      codec,
    ),
  );
export const parquetTooLarge = (rows: number, columns: number): Draft =>
  error({
    code: 'parquet-too-large',
    message: `table too large, ${rows} rows of ${columns} columns`,
    fix: 'choose the rows and columns that are needed, and write those',
  });
export const parquetBroken = (reason: string): Draft =>
  error(
    about(
      'parquet-not-readable',
      'file of Parquet not readable',
      'check that the whole file is there, or write it as CSV',
      reason,
    ),
  );
export const noParquetDates = (headers: readonly string[]): Draft =>
  error({
    code: 'column-missing',
    message: `column of dates missing, the columns are: ${shown(headers.join(', '))}`,
    fix: 'say which column holds the dates',
    field: 'date',
    value: headers.join(', ').slice(0, 1000),
  });
