import type { Draft } from './types.ts';

/** What comes first where a date is written in three numbers: 31/12/2014 or 12/31/2014. */
export type DayOrder = 'dmy' | 'mdy';

/** What a bare number counts: days of a spreadsheet from 1900 or 1904, or seconds or milliseconds from 1970. */
export type Epoch = 'excel1900' | 'excel1904' | 'unix-s' | 'unix-ms';

/** Whose codes a column of precisions holds, see `precisionScheme`. */
export type PrecisionScheme = 'ucdp-ged' | 'ucdp-acd' | 'acled';

/** What the caller knows, or a reader said, about a column. All of it may be missing. */
export interface DateHints {
  readonly columnName?: string | undefined;
  /** Said, not guessed: then nothing is decided from the rows. */
  readonly order?: DayOrder | undefined;
  readonly epoch?: Epoch | undefined;
  /** First of the hundred years that years of two digits belong to, e.g. 1950; without it they are refused. */
  readonly centuryFrom?: number | undefined;
  /** Languages of month names besides those of the interface. */
  readonly langs?: readonly string[] | undefined;
  /** The column beside it that says how exact each date is, one value for each row. */
  readonly precision?:
    | {
        readonly scheme: PrecisionScheme;
        readonly values: readonly string[];
        /** The last day that is possible, where the file gives it (`date_end` of UCDP GED). */
        readonly ends?: readonly string[] | undefined;
      }
    | undefined;
}

/** What the numbers or dates of a column turned out to be; `words` where nothing had to be decided. */
export type DateKind =
  | 'edtf'
  | 'words'
  | DayOrder
  | 'order-unknown'
  | 'order-contradicted'
  | 'yyyymmdd'
  | 'yyyymm'
  | 'year'
  | 'year-fraction'
  | Epoch
  | 'number-unknown';

/** A cell as it was read. */
export type DateCell =
  /** `edtf` is text that `parseDate` reads; `drafts` are warnings about this cell alone. */
  | { readonly kind: 'date'; readonly edtf: string; readonly drafts: readonly Draft[] }
  /** Still going on, as an end: `9999-12-31`, "present". */
  | { readonly kind: 'open' }
  /** Nothing is known: an empty cell, `NA`, `-9`. */
  | { readonly kind: 'unknown'; readonly empty: boolean }
  /** `readings`: the EDTF texts that it may mean, where that is the problem. */
  | {
      readonly kind: 'refused';
      readonly draft: Draft;
      readonly readings?: readonly [string, string] | undefined;
    };

/** A column of dates, decided as a whole. */
export interface DateColumn {
  readonly kind: DateKind;
  /** The cell of the i-th value (from 0); for an index beyond the column as an empty cell. Never throws. */
  read(i: number): DateCell;
  /** What has to be said once about the whole column: how it was read, or why it cannot be. */
  readonly notes: readonly Draft[];
  /** What a reader has to choose between where `kind` is `order-unknown`: pass one as `order`. */
  readonly choices: readonly DayOrder[];
}
