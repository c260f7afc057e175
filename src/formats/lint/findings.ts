/** What the linter says, in one place. Lower case, noun first, the value last. docs/linter.md explains each code. */
import { shown } from '../drafts.ts';
import type { Draft } from '../types.ts';
import type { Finding } from './types.ts';

export const onDataset = (draft: Draft): Finding => ({ draft, event: undefined, steps: [] });
export const onEvent = (
  event: number,
  draft: Draft,
  ...steps: readonly (string | number)[]
): Finding => ({
  draft,
  event,
  steps,
});

export const noHead = (field: 'title' | 'language' | 'license', fix: string): Draft => ({
  code: `dataset-${field}-missing`,
  message: `${field} of the dataset missing`,
  fix,
  field,
});

export const noSource = (): Draft => ({
  code: 'source-missing',
  message: 'source missing',
  fix: 'name the address of a source: source_url in a table, sources in JSON',
});
export const noCountry = (): Draft => ({
  code: 'countries-missing',
  message: 'countries missing',
  fix: 'name the countries that take part, such as RU;US',
});
/** The same of every event: said once. */
export const inAll = (draft: Draft, count: number, field: string): Draft => ({
  ...draft,
  message: `${draft.message} in all ${count} events`,
  field,
});

export const noZone = (value: string): Draft => ({
  code: 'timezone-missing',
  message: `time without a time zone: ${shown(value)}`,
  fix: 'add the offset, as in 2024-10-05T14:00+03:00, or a timezone such as Europe/Kyiv',
  value,
});
export const longLabel = (value: string, length: number, most: number): Draft => ({
  code: 'label-too-long',
  message: `label of ${length} characters too long: ${shown(value)}`,
  fix: `write at most ${most} characters; the title may be longer`,
  value,
});
export const inFuture = (value: string): Draft => ({
  code: 'status-future',
  message: `date in the future, but the status is occurred: ${shown(value)}`,
  fix: 'write the status planned, or correct the date',
  value,
});
export const unknownParty = (value: string): Draft => ({
  code: 'account-by-unknown',
  message: `party of an account not known: ${shown(value)}`,
  fix: 'write the code of a country or the id of an actor in the file',
  value,
});
export const linkToItself = (value: string): Draft => ({
  code: 'link-to-itself',
  message: `link of an event to itself: ${shown(value)}`,
  fix: 'give the id of the other event',
  value,
});
export const badCorrection = (value: string): Draft => ({
  code: 'correction-event-not-found',
  message: `event of a correction not in the file: ${shown(value)}`,
  fix: 'add it or correct the id',
  field: 'corrections',
  value,
});
export const repeatedEvent = (title: string, other: string): Draft => ({
  code: 'event-repeated',
  message: `event probably given twice, as ${shown(other)} on the same date: ${shown(title)}`,
  fix: 'leave one of them out, or make the titles tell them apart',
  value: title,
});
export const placeholderDay = (what: string, count: number, total: number): Draft => ({
  code: 'day-placeholder',
  message: `day probably not known, ${what} in ${count} of ${total} dates`,
  fix: 'write no more than is known: 1991 for the year, 1991-08 for the month',
});
export const flatImportance = (what: string, count: number): Draft => ({
  code: 'importance-flat',
  message: `importance tells nothing apart, ${what} in all ${count} events`,
  fix: 'write 5 for the few events that need a label and 1 or 2 for the least; the others are 3',
  field: 'importance',
});
export const narrativeWithoutText = (id: string): Draft => ({
  code: 'narrative-text-missing',
  message: `narrative without a text: ${shown(id)}`,
  fix: 'add text to its steps: what leads from one event to the next',
  field: 'narratives',
  value: id,
});
export const repeatedStep = (id: string, step: number, event: string): Draft => ({
  code: 'narrative-step-repeated',
  message: `event of step ${step} of ${shown(id)} the same as that of the step before: ${shown(event)}`,
  fix: 'make one step of the two',
  field: 'narratives',
  value: id,
});
