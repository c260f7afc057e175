/**
 * `geo-timeline/core`: reading, asking and laying out without a DOM, in Node and in browsers (docs/public-api.md).
 */
import type { HistoricalDate } from './time/index.ts';
import { type Dataset, countryNameOn, countryName as nameOfCountry } from './model/index.ts';
import { type Store, createStore as createPlainStore, withBlocs } from './store/index.ts';
import { dateWords } from './time/index.ts';
import { knowEveryLanguage, wordsFor } from './words/index.ts';

export { type HistoricalDate, type TimeWindow, parseDate } from './time/index.ts';
export {
  type Bloc,
  type BlocMember,
  type Dataset,
  type Problem,
  type TimelineEvent,
  type View,
  type CountryEntry,
  blocMembers,
  countryEntry,
  defaultView,
  parseView,
  printView,
  resolveCountry,
} from './model/index.ts';
export { type ReadResult, type WriteResult, readDataset, writeDataset } from './formats/index.ts';
export { type FacetCounts, type Store, facets, filterRows } from './store/index.ts';
export { type Scene, layout } from './layout/index.ts';
export { sceneToSvg } from './render/svg.ts';
export { default as schema } from '../public/schema/timeline-1.json' with { type: 'json' };

knowEveryLanguage();

/** Columns and indexes of a dataset; it knows the common blocs and the dataset's own. */
export const createStore = (dataset: Dataset): Store => withBlocs(createPlainStore(dataset));

/** The name of a country in a language (BCP 47); with `on` (ms UTC) as of that day: "West Germany" for DE in 1975. */
export function countryName(
  code: string,
  options: string | { readonly lang: string; readonly on?: number },
): string {
  const { lang, on } =
    typeof options === 'string' ? { lang: options } : { on: undefined, ...options };
  return on === undefined ? nameOfCountry(code, lang) : countryNameOn(code, lang, on);
}

/** A date in words of a language (BCP 47), no more precise than it is known. */
export function formatDate(
  date: HistoricalDate,
  { lang, style = 'long' }: { readonly lang: string; readonly style?: 'long' | 'short' },
): string {
  return dateWords(date, wordsFor(lang), { style });
}
