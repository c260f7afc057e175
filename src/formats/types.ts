import type { Dataset, Problem } from '../model/index.ts';
import type { ReportOn } from './finish.ts';
import type { DateKind, DayOrder, Epoch } from './date-types.ts';
import type { EncodingGuess } from './encodings.ts';
import type { SaidColumns } from './table-mapping.ts';
import type { TableField } from './table-names.ts';

/** The formats that are read; registry.ts says how each is recognised. */
export type Format =
  | 'json'
  | 'csv'
  | 'records'
  | 'timelinejs'
  | 'vis'
  | 'markwhen'
  | 'ics'
  | 'geojson'
  | 'simile'
  | 'parquet';

/** Something that a format has and our dataset (or, when writing, the other way round) cannot hold. */
export interface Loss {
  /** Stable, kebab-case. */
  readonly code: string;
  /** Lower case, noun first: "relationship to a parent event". */
  readonly message: string;
  /** How many records it concerns. */
  readonly count: number;
  /** The first few of them, as a person would look for them: "row 12", "event inf". */
  readonly places: readonly string[];
}
export type Losses = readonly Loss[];

export interface ReadOptions {
  /** Found by content, then by the name's extension, where it is not given. */
  readonly format?: Format | undefined;
  /** The file's name or address: the `source` of every Problem. */
  readonly name?: string | undefined;
  /** A label of the Encoding standard ("windows-1251"), where the file is not in UTF-8 or UTF-16. */
  readonly encoding?: string | undefined;
  /** Of a table: field → header ("a + b" for several, "" for none, "column 3" by its place), where they are not to be guessed. */
  readonly columns?: SaidColumns | undefined;
  /** Of a table: what comes first in 5/10/2024, and what bare numbers count, where the rows do not tell. */
  readonly dateOrder?: DayOrder | undefined;
  readonly epoch?: Epoch | undefined;
  /** Of a table: false where the first row is data. */
  readonly header?: boolean | undefined;
  readonly delimiter?: string | undefined;
  /** Told now and then how much of a large file has been read, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** What the columns of a table were taken for. */
export interface TableInfo {
  readonly headers: readonly string[];
  readonly delimiter: string;
  /** Rows of data; of a table without a column of dates those read until that was clear. */
  readonly rows: number;
  /** The first 20 of them as they stand. */
  readonly sample: readonly (readonly string[])[];
  /** Field → headers of its columns. */
  readonly columns: Readonly<Partial<Record<TableField, readonly string[]>>>;
  /** The same by place: what each column was taken for, undefined where it is kept as it is. */
  readonly fields: readonly (TableField | undefined)[];
  /** The research set that it was recognised as. */
  readonly scheme: string | undefined;
  readonly dateKind: DateKind | undefined;
  /** What a person has to choose between before dates can be read: pass one as `dateOrder`. */
  readonly dateChoices: readonly DayOrder[];
}

export interface ReadResult {
  /** Without events where nothing could be read. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly losses: Losses;
  /** undefined: not recognised, see the problems. */
  readonly format: Format | undefined;
  /** Of a table whose columns or dates had to be found out. */
  readonly table?: TableInfo | undefined;
  /** Of a file that is no UTF-8, and nobody said what it is: what it may be, likeliest first. */
  readonly encodings?: readonly EncodingGuess[] | undefined;
}

/** A Problem before its place is known; a warning unless it says otherwise. */
export type Draft = Pick<Problem, 'code' | 'message' | 'fix' | 'field' | 'value'> & {
  readonly severity?: Problem['severity'];
  /** Of a date: better advice than `fix` can be had, see `withAdvice`; `readDataset` does. */
  readonly asked?: string;
};
/** The place of a Problem in its file. */
export type Where = Pick<Problem, 'row' | 'line' | 'column' | 'field'>;

/** What a reader is given. */
export interface Source {
  /** Decoded, without a byte order mark. */
  readonly text: string;
  /** The file's name or address, "" where there is none. */
  readonly name: string;
  readonly options: ReadOptions;
  /** The text as `JSON.parse` gives it, undefined where it is no JSON; parsed once. */
  json(): unknown;
}

/** Where a reader tells what it could not use. */
export interface Notes {
  readonly problems: Problem[];
  problem(draft: Draft, where?: Where): void;
  /** A reader hands over how it tells of the i-th event of its dataset, so that what is found out later has a place. */
  locate(report: ReportOn): void;
  /** What `locate` was given; undefined where the reader does not know the places of its events. */
  readonly reportOn: ReportOn | undefined;
  /** One record more that has something our dataset cannot hold; `place` as in `Loss.places`. */
  lose(code: string, message: string, place: string): void;
  /** Of a table whose columns or dates had to be found out: set by its reader. */
  table: TableInfo | undefined;
  /** The losses so far, one entry a code, in the order they were first met. */
  losses(): Losses;
}

/** Reads a file of one format. Never throws on data: what is wrong goes to `notes`, the rest is in the dataset. */
export type Reader = (source: Source, notes: Notes) => Dataset;

/** The formats that are written; writers.ts has them. */
export type WriteFormat =
  | 'json'
  | 'csv'
  | 'csv-safe'
  | 'timelinejs'
  | 'vis'
  | 'ics'
  | 'geojson'
  | 'csl-json'
  | 'bibtex'
  | 'ris';

export interface WriteOptions {
  readonly format: WriteFormat;
}
export interface WriteResult {
  /** UTF-8 without a byte order mark, unless the format wants one. */
  readonly bytes: Uint8Array;
  /** What the format cannot hold. */
  readonly losses: Losses;
}
/** The formats that hold citations alone. */
export type CitationFormat = 'csl-json' | 'bibtex' | 'ris';
/** The text of a dataset in one format; what that cannot hold goes to `notes.lose`. */
export type Writer = (dataset: Dataset, notes: Notes) => string;
