import type { Dataset, TimelineEvent } from '../model/index.ts';
import type { HistoricalDate } from '../time/index.ts';
import type { Notes } from './types.ts';

/** Fields that a calendar has no property for: one loss each. */
const FIELDS = {
  actors: 'actors',
  series: 'series',
  importance: 'importance',
  media: 'pictures',
  accounts: 'accounts of the parties',
  links: 'links between events',
  label: 'short labels',
  more: 'columns without a field',
} as const;
const OF_DATASET = {
  actors: 'actors',
  series: 'series',
  blocs: 'blocs',
  narratives: 'narratives',
  takeaway: 'takeaway',
  language: 'language',
  corrections: 'corrections',
} as const;

const isFilled = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const isMap = (text: unknown): boolean =>
  typeof text === 'object' && text !== null && Object.keys(text).length > 1;

/** Counts what of an event a calendar cannot hold; of its date, what other programs will not see. */
export function loseOfEvent(event: TimelineEvent, date: HistoricalDate, notes: Notes): void {
  const lose = (code: string, message: string): void =>
    notes.lose(code, message, `event ${event.id}`);
  for (const [field, message] of Object.entries(FIELDS))
    if (isFilled(event[field])) lose(`ics-${field}`, message);
  if (isMap(event.title) || isMap(event.summary) || isMap(event.place?.name))
    lose('ics-languages', 'texts in further languages');
  if ((event.sources?.length ?? 0) > 1) lose('ics-sources', 'sources after the first');
  if (
    event.sources?.some(
      ({ url, title, publisher, date: day, archive }) =>
        title !== url || isFilled(publisher ?? day ?? archive),
    ) === true
  )
    lose('ics-source-details', 'titles, publishers, dates and archives of sources');
  if (event.status === 'postponed' || event.status === 'disputed')
    lose('ics-status', 'status postponed or disputed');
  if (date.precision !== 'day' && date.precision !== 'time')
    lose('ics-precision', 'precision: a month or a longer time stands as all of its days');
  if (date.approximate || date.uncertain) lose('ics-doubt', 'doubt about a date');
  if (date.openStart || date.openEnd || date.unknownStart || date.unknownEnd)
    lose('ics-open-end', 'open or unknown end: only the known one stands');
  if (date.kind === 'one-of' || date.kind === 'all-of')
    lose('ics-set', 'set of dates: it stands as all days from the first to the last');
}

/** Counts what of a dataset beside its events a calendar cannot hold. */
export function loseOfDataset(dataset: Dataset, notes: Notes): void {
  for (const [field, message] of Object.entries(OF_DATASET))
    if (isFilled(dataset[field]))
      notes.lose(`ics-dataset-${field}`, `${message} of the dataset`, field);
  for (const { id, shape, color } of dataset.categories ?? [])
    if (shape !== undefined || color !== undefined)
      notes.lose('ics-category-look', 'shapes and colours of categories', `category ${id}`);
}
