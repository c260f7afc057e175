/**
 * `geo-timeline/core`: reading, asking and laying out without a DOM, in Node and in browsers (docs/public-api.md).
 */
import type { HistoricalDate } from './time/index.js';
export { type HistoricalDate, type TimeWindow, parseDate } from './time/index.js';
export { type Dataset, type Problem, type TimelineEvent, type View, countryName, defaultView, parseView, printView, resolveCountry, } from './model/index.js';
export { type ReadResult, type WriteResult, readDataset, writeDataset } from './formats/index.js';
export { type FacetCounts, type Store, createStore, facets, filterRows } from './store/index.js';
export { type Scene, layout } from './layout/index.js';
export declare const schema: Readonly<Record<string, unknown>>;
/** A date in words of a language (BCP 47), no more precise than it is known. */
export declare function formatDate(date: HistoricalDate, { lang, style }: {
    readonly lang: string;
    readonly style?: 'long' | 'short';
}): string;
