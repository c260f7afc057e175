import type { Dataset, Problem } from '../model/index.js';
import type { ReportOn } from './finish.js';
/**
 * Reads our own JSON, version 1, or a bare list of events. A record without a usable date or title is refused, of
 * all others only what cannot be used is left out; each is one Problem in `problems`. `locate` is given the function
 * that tells of an event by its index in the dataset.
 */
export declare function readJson(text: string, name: string, problems: Problem[], locate?: (report: ReportOn) => void): Dataset;
