export { beginsIn } from './begins-in.ts';
export { type BeginColumns, beginsBy, beginsFrom } from './begin.ts';
export { withBlocs } from './blocs.ts';
export { facets } from './facets.ts';
export { type PartName, filterBits, filterRows, rowsInTimeOrder } from './filter.ts';
export { type AskedPart, type Relaxations, relaxations } from './relaxations.ts';
export { type Prepared, buffersOf, createStore, prepareStore } from './store.ts';
export {
  type PairCounts,
  type Partner,
  type RoleCount,
  chosenPair,
  pairCounts,
  partnersOf,
  roleCounts,
  towards,
} from './together.ts';
export { Flag, NONE } from './types.ts';
export type {
  AsOf,
  BlocIndex,
  Columns,
  FacetCounts,
  FacetOptions,
  FacetTable,
  Lists,
  Store,
} from './types.ts';
export {
  type WindowCount,
  countInWindow,
  extentOf,
  forEachInWindow,
  rowsInWindow,
} from './window.ts';
export { type Tally, windowTally } from './tally.ts';
export { type Dates, type Years, yearsOf } from './years.ts';
export { type Reading, createReading } from './reading.ts';
export { shownExtent, withAir } from './extent.ts';
export { tenuresOf } from './tenures/tenures.ts';
export { type Beside, besideOf, eventsDuring, heldOn } from './tenures/ask.ts';
export { type Post, type Sequence, type Tenures, type Vacancy, NO_ROW } from './tenures/types.ts';
export { countUnder, headingOf } from './heading.ts';
export { type Period, monthsIn, yearsIn } from './periods.ts';
export { type NumberedSources, numberedSources, orderedAccounts } from './facts.ts';
export {
  SORT_COLUMNS,
  type Sort,
  type SortColumn,
  type SortTexts,
  type Sorter,
  createSorter,
} from './sorting.ts';
export { seriesFacts } from './series/series.ts';
export type { Gap, SeriesEntry, SeriesFacts } from './series/types.ts';
export { type NameReader, blocName, termName } from './term-names.ts';
export { type ActiveFilter, activeFilters, filterWords } from './active-filters.ts';
export {
  type TenureReader,
  nameOfId,
  personName,
  postName,
  sayTenure,
  shortPostName,
  tenureDate,
  tenureDoubt,
  tenureLabels,
  tenureYears,
  tenuresIn,
  vacancyDate,
  vacancyDays,
  vacancyLength,
} from './tenures/texts.ts';
