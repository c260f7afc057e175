import type { Dataset, Problem } from '../model/index.js';
import { type RawEvent, type ReportOn } from './finish.js';
/** Makes a dataset of the rows; `report` names a row by its index among them. */
export type FinishRows = (rows: readonly RawEvent[], report: ReportOn) => Dataset;
export declare const plainRows: FinishRows;
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
export declare function readCsv(text: string, name: string, problems: Problem[], finish?: FinishRows): Dataset;
/** `readCsv` in steps. */
export declare function createTableReader(text: string, name: string, problems: Problem[], finishRows?: FinishRows): TableReader;
