import type { MessageKey } from '../../words/index.ts';
import { SORT_COLUMNS, type Sort, type SortColumn } from '../../store/index.ts';

export const BY_DATE: Sort = { column: 'date', descending: false };

interface Column {
  readonly head: MessageKey;
  /** What the caption says when the table is sorted by it, up and down. */
  readonly up: MessageKey;
  readonly down: MessageKey;
}

export const COLUMNS: Readonly<Record<SortColumn, Column>> = {
  date: { head: 'tableDate', up: 'sortedByDate', down: 'sortedByDateDown' },
  title: { head: 'tableTitle', up: 'sortedByTitle', down: 'sortedByTitleDown' },
  countries: { head: 'tableCountries', up: 'sortedByCountries', down: 'sortedByCountriesDown' },
  category: { head: 'tableCategory', up: 'sortedByCategory', down: 'sortedByCategoryDown' },
  status: { head: 'tableStatus', up: 'sortedByStatus', down: 'sortedByStatusDown' },
  importance: { head: 'tableImportance', up: 'sortedByImportance', down: 'sortedByImportanceDown' },
  sources: { head: 'tableSources', up: 'sortedBySources', down: 'sortedBySourcesDown' },
};
/** From start to end of the line. */
export const COLUMN_NAMES = SORT_COLUMNS;
