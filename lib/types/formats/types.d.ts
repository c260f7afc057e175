import type { Dataset, Problem } from '../model/index.js';
import type { ReportOn } from './finish.js';
/** The formats that are read; registry.ts says how each is recognised. */
export type Format = 'json' | 'csv' | 'timelinejs' | 'vis' | 'markwhen' | 'ics';
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
    /** Told now and then how much of a large file has been read, from 0 to 1. */
    readonly onProgress?: ((share: number) => void) | undefined;
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
    /** The losses so far, one entry a code, in the order they were first met. */
    losses(): Losses;
}
/** Reads a file of one format. Never throws on data: what is wrong goes to `notes`, the rest is in the dataset. */
export type Reader = (source: Source, notes: Notes) => Dataset;
/** The formats that are written; writers.ts has them. */
export type WriteFormat = 'json' | 'csv' | 'csv-safe' | 'timelinejs' | 'vis' | 'ics';
export interface WriteOptions {
    readonly format: WriteFormat;
}
export interface WriteResult {
    /** UTF-8 without a byte order mark, unless the format wants one. */
    readonly bytes: Uint8Array;
    /** What the format cannot hold. */
    readonly losses: Losses;
}
/** The text of a dataset in one format; what that cannot hold goes to `notes.lose`. */
export type Writer = (dataset: Dataset, notes: Notes) => string;
