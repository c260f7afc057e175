/** Rules that look at one event at a time. */
import { type Text, type TimelineEvent, isCountryCode } from '../../model/index.ts';
import type { DatePart, HistoricalDate } from '../../time/index.ts';
import type { Draft } from '../types.ts';
import {
  badCorrection,
  inAll,
  inFuture,
  linkToItself,
  longLabel,
  noCountry,
  noSource,
  noZone,
  onDataset,
  onEvent,
  unknownParty,
} from './findings.ts';
import type { Rule } from './types.ts';

/** PUBLIC-API 2: a label is a short title for the timeline. */
const MOST_LABEL = 40;

/** Warns of events without something; once for the file where none of several has it. */
function lacking(
  field: 'sources' | 'countries',
  isLacking: (event: TimelineEvent) => boolean,
  draft: Draft,
): Rule {
  return ({ dataset: { events } }) => {
    const found = events.flatMap((event, i) => (isLacking(event) ? [i] : []));
    if (found.length === events.length && events.length > 1)
      return [onDataset(inAll(draft, events.length, field))];
    return found.map((i) => onEvent(i, draft, field));
  };
}

const isEmpty = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) === 0;
export const sources = lacking('sources', (event) => isEmpty(event.sources), noSource());
export const countries = lacking('countries', (event) => isEmpty(event.countries), noCountry());

const partsOf = ({ parts, start, end }: HistoricalDate): readonly DatePart[] =>
  [...parts, start, end].filter((part) => part !== undefined);

export const clockTimes: Rule = ({ dataset: { events }, dateOf }) =>
  events.flatMap((_, i) => {
    const date = dateOf(i);
    const vague = date === undefined ? undefined : partsOf(date).find(isZoneless);
    return vague === undefined ? [] : [onEvent(i, noZone(vague.text), 'date')];
  });
const isZoneless = ({ precision, offset }: DatePart): boolean =>
  precision === 'time' && offset === undefined;

const textsOf = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

export const labels: Rule = ({ dataset: { events } }) =>
  events.flatMap(({ label }, i) => {
    const long = textsOf(label).find((text) => [...text].length > MOST_LABEL);
    if (long === undefined) return [];
    return [onEvent(i, longLabel(long, [...long].length, MOST_LABEL), 'label')];
  });

export const future: Rule = ({ dataset: { events }, dateOf, now }) =>
  events.flatMap(({ status = 'occurred', date }, i) =>
    status === 'occurred' && (dateOf(i)?.earliest ?? -Infinity) > now
      ? [onEvent(i, inFuture(date), 'date')]
      : [],
  );

/** What points to nothing; `links`, `actors`, `category` and `series` are looked up by the readers. */
export const references: Rule = ({ dataset }) => {
  const actors = new Set(dataset.actors?.map(({ id }) => id));
  const ids = new Set(dataset.events.map(({ id }) => id));
  const onEvents = dataset.events.flatMap(({ id, accounts = [], links = [] }, i) => [
    ...accounts.flatMap(({ by }, k) =>
      isCountryCode(by) || actors.has(by)
        ? []
        : [onEvent(i, unknownParty(by), 'accounts', k, 'by')],
    ),
    ...links.flatMap(({ event }, k) =>
      event === id ? [onEvent(i, linkToItself(id), 'links', k, 'event')] : [],
    ),
  ]);
  const lost = dataset.corrections?.filter(({ event }) => !ids.has(event)) ?? [];
  return [...onEvents, ...lost.map(({ event }) => onDataset(badCorrection(event)))];
};
