import { type DatePart, type HistoricalDate, MS_PER_DAY } from '../time/index.ts';
import { Flag } from './types.ts';

/** What a mark, a filter and a sort need of a date, in ms UTC. */
export interface DateColumns {
  readonly startLatest: number;
  readonly endEarliest: number;
  readonly anchor: number;
  readonly flags: number;
}

interface Span {
  readonly startLatest: number;
  readonly endEarliest: number;
}

/** A day (or a moment) that is known is a span without doubt; of a month or more, nobody knows the day. */
const spanOfPart = (part: DatePart): Span =>
  part.precision === 'day' || part.precision === 'time'
    ? { startLatest: part.earliest, endEarliest: part.latest }
    : { startLatest: part.latest, endEarliest: part.earliest };

function spanOf(date: HistoricalDate): Span {
  const whole = { startLatest: date.earliest, endEarliest: date.latest };
  const [first, last] = [date.parts[0], date.parts.at(-1)];
  switch (date.kind) {
    case 'single':
      return first ? spanOfPart(first) : whole;
    case 'one-of':
      return { startLatest: date.latest, endEarliest: date.earliest };
    case 'all-of':
      return {
        startLatest: first ? spanOfPart(first).startLatest : date.earliest,
        endEarliest: last ? spanOfPart(last).endEarliest : date.latest,
      };
    case 'interval': {
      const start = date.start && spanOfPart(date.start);
      const end = date.end && spanOfPart(date.end);
      // An unknown start may be as late as the end, an unknown end as early as the start; an open one is no doubt.
      const unknownStart = date.unknownStart ? (end?.startLatest ?? date.latest) : date.earliest;
      const unknownEnd = date.unknownEnd ? (start?.endEarliest ?? date.earliest) : date.latest;
      return {
        startLatest: start?.startLatest ?? unknownStart,
        endEarliest: end?.endEarliest ?? unknownEnd,
      };
    }
  }
}

const isRange = (date: HistoricalDate): boolean =>
  date.kind === 'interval' && !(date.latest - date.earliest < MS_PER_DAY);

/** Half way between two instants, in whole ms. */
export const middle = (a: number, b: number): number => a + Math.floor((b - a) / 2);

function anchorOf(date: HistoricalDate, range: boolean): number {
  const first = date.parts[0];
  const candidates = range
    ? [date.earliest, date.end?.earliest, date.latest]
    : [
        date.kind !== 'single' && date.kind !== 'interval' && first
          ? middle(first.earliest, first.latest)
          : middle(date.earliest, date.latest),
        first?.earliest,
        date.earliest,
        date.latest,
      ];
  return candidates.find((instant) => instant !== undefined && Number.isFinite(instant)) ?? 0;
}

/** The columns of one date, see `Columns`. */
export function dateColumns(date: HistoricalDate): DateColumns {
  const range = isRange(date);
  const { startLatest, endEarliest } = spanOf(date);
  const flags =
    (date.approximate ? Flag.approximate : 0) |
    (date.uncertain ? Flag.uncertain : 0) |
    (date.openStart ? Flag.openStart : 0) |
    (date.openEnd ? Flag.openEnd : 0) |
    (date.unknownStart ? Flag.unknownStart : 0) |
    (date.unknownEnd ? Flag.unknownEnd : 0) |
    (range ? Flag.range : 0) |
    (date.kind === 'one-of' ? Flag.oneOf : 0);
  return { startLatest, endEarliest, anchor: anchorOf(date, range), flags };
}
