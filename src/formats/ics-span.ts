/** What a date becomes in a calendar, which knows days and times but no doubt. Reader and writer share it. */
import {
  type DatePart,
  type HistoricalDate,
  type Instant,
  MS_PER_DAY,
  MS_PER_MINUTE,
  instantOf,
} from '../time/index.ts';

export interface IcsSpan {
  /** `days`: from the first moment of a day to that after another. `local`: times by a clock in no zone. */
  readonly kind: 'days' | 'utc' | 'local';
  readonly start: Instant;
  /** Exclusive; of a single time undefined. */
  readonly end: Instant | undefined;
}

/** Calendars have years of four digits. */
const [FIRST, LAST] = [instantOf(0, 1, 1), instantOf(9999, 12, 31)];

/** The first moment of the day of its own clock that a part begins, and ends, on. */
const dayOf = (instant: Instant, { offset }: DatePart): Instant =>
  Math.floor((instant + (offset ?? 0) * MS_PER_MINUTE) / MS_PER_DAY) * MS_PER_DAY;

/** Calendars know no fractions of a second. */
const seconds = (instant: Instant): Instant => Math.floor(instant / 1000) * 1000;

const kindOf = ({ precision, offset }: DatePart): IcsSpan['kind'] =>
  precision === 'time' ? (offset === undefined ? 'local' : 'utc') : 'days';

/** The days or times that a date covers, from its open or unknown end only the part that is known; undefined outside of the years 0 to 9999. */
export function icsSpan(date: HistoricalDate): IcsSpan | undefined {
  const [part] = date.parts;
  if (part === undefined) return undefined;
  const first = date.parts.reduce((a, b) => (b.earliest < a.earliest ? b : a), part);
  const last = date.parts.reduce((a, b) => (b.latest > a.latest ? b : a), part);
  const kind = kindOf(first) === kindOf(last) ? kindOf(first) : 'days';
  const [from, to] = [seconds(first.earliest), seconds(last.earliest)];
  const span: IcsSpan =
    kind === 'days'
      ? { kind, start: dayOf(first.earliest, first), end: dayOf(last.latest, last) + MS_PER_DAY }
      : { kind, start: from, end: to > from ? to : undefined };
  const end = span.end ?? span.start;
  return span.start >= FIRST && end <= LAST ? span : undefined;
}
