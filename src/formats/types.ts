import type { Dataset, Problem } from '../model/index.ts';

/** The formats that are read so far. */
export type Format = 'json' | 'csv';

/** Something that a format has and our dataset (or the other way round) cannot hold. */
export interface Loss {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly message: string;
  /** How many records it concerns. */
  readonly count: number;
}
export type Losses = readonly Loss[];

export interface ReadOptions {
  /** Found by content, then by the name's extension, where it is not given. */
  readonly format?: Format | undefined;
  /** The file's name or address: the `source` of every Problem. */
  readonly name?: string | undefined;
}

export interface ReadResult {
  /** Without events where nothing could be read. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly losses: Losses;
  /** undefined: not recognised, see the problems. */
  readonly format: Format | undefined;
}

/** A Problem before its place is known; a warning unless it says otherwise. */
export type Draft = Pick<Problem, 'code' | 'message' | 'fix' | 'field' | 'value'> & {
  readonly severity?: Problem['severity'];
};
