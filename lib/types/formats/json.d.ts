import type { Dataset, Problem } from '../model/index.js';
import type { ReportOn } from './finish.js';
import { type JsonPath } from './json-position.js';
import type { Draft } from './types.js';
/** Reports with the line and column at which the value starts; the text is scanned only when there is something to say. */
export declare function createReporter(text: string, name: string, problems: Problem[]): (draft: Draft, path: JsonPath) => void;
export declare function parseJson(text: string, name: string, problems: Problem[]): {
    readonly value: unknown;
} | undefined;
/**
 * Reads our own JSON, version 1, or a bare list of events. A record without a usable date or title is refused, of
 * all others only what cannot be used is left out; each is one Problem in `problems`. `locate` is given the function
 * that tells of an event by its index in the dataset.
 */
export declare function readJson(text: string, name: string, problems: Problem[], locate?: (report: ReportOn) => void): Dataset;
