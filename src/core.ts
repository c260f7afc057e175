/**
 * `geo-timeline/core`: reading, asking and laying out without a DOM, in Node and in browsers (docs/public-api.md).
 */
import type { HistoricalDate } from './time/index.ts';
import { dateWords } from './time/index.ts';
import { wordsFor } from './words/index.ts';

export { type HistoricalDate, type TimeWindow, parseDate } from './time/index.ts';
export {
  type Dataset,
  type Problem,
  type TimelineEvent,
  type View,
  countryName,
  defaultView,
  parseView,
  printView,
  resolveCountry,
} from './model/index.ts';
export { type ReadResult, type WriteResult, readDataset, writeDataset } from './formats/index.ts';
export { type FacetCounts, type Store, createStore, facets, filterRows } from './store/index.ts';
export { type Scene, layout } from './layout/index.ts';
export { sceneToSvg } from './render/svg.ts';
export { default as schema } from '../public/schema/timeline-1.json' with { type: 'json' };

/** A date in words of a language (BCP 47), no more precise than it is known. */
export function formatDate(
  date: HistoricalDate,
  { lang, style = 'long' }: { readonly lang: string; readonly style?: 'long' | 'short' },
): string {
  return dateWords(date, wordsFor(lang), { style });
}
