/** Dates for formats that have a start and an end and nothing else: what of an EDTF date they can say. */
import { type DatePart, type HistoricalDate, civilOf, daysInMonth } from '../time/index.ts';

/** A point of the calendar as far as it is known; `year` astronomical. */
export interface Point {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly clock?: PointClock | undefined;
}
export interface PointClock {
  readonly hour: number;
  readonly minute: number;
  /** undefined where the source does not say it. */
  readonly second: number | undefined;
  readonly millisecond: number | undefined;
  /** As written: "Z", "+03:00"; "" without one. */
  readonly zone: string;
}

export interface PlainDate {
  readonly start: Point;
  readonly end: Point | undefined;
  /** What start and end do not say; undefined where they say it all. */
  readonly loss: 'date-doubt' | 'date-open' | 'date-set' | undefined;
}

/** A day, month, year or time without sign of doubt and unknown digits, after its sign is taken off. */
const PLAIN = /^Y?-?\d+(?:E\d+)?(?:-(?:0\d|1[0-2])(?:-\d\d(?:T.*)?)?)?$/;

const isPlain = (part: DatePart, text = part.text): boolean =>
  part.year !== undefined && PLAIN.test(text);
const isExact = (part: DatePart): boolean => isPlain(part) && !part.approximate && !part.uncertain;

function clockOf(part: DatePart): PointClock {
  const [, seconds, fraction, zone = ''] =
    /T\d\d:\d\d(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?[~?%]?$/.exec(part.text) ?? [];
  const ms = Math.round((part.minutes ?? 0) * 60_000);
  return {
    hour: Math.floor(ms / 3_600_000),
    minute: Math.floor(ms / 60_000) % 60,
    second: seconds === undefined ? undefined : Math.floor(ms / 1000) % 60,
    millisecond: fraction === undefined ? undefined : ms % 1000,
    zone,
  };
}

function pointOf(part: DatePart): Point {
  const { year = 0, month, day, precision } = part;
  if (precision === 'time') return { year, month, day, clock: clockOf(part) };
  return { year, month, day };
}

/** First and last day that a vague date can mean, as years or months where they are whole. */
function bounds(earliest: number, latest: number): readonly [Point, Point] {
  const [a, b] = [civilOf(earliest), civilOf(latest)];
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return [a, b];
  if (a.month === 1 && b.month === 12) return [{ year: a.year }, { year: b.year }];
  return [
    { year: a.year, month: a.month },
    { year: b.year, month: b.month },
  ];
}

/** One end of a range (or a single date) as points: what is only "about" keeps its own digits. */
function endsOf(part: DatePart): readonly [Point, Point] {
  if (!isPlain(part, part.text.replace(/[~?%]$/, ''))) return bounds(part.earliest, part.latest);
  const point = pointOf(part);
  return [point, point];
}

/** What a start and an end can say of a date. */
export function plainDate(date: HistoricalDate): PlainDate {
  const { kind, start, end, parts } = date;
  const first = parts[0];
  if (kind === 'single' && first !== undefined) {
    const [from, to] = endsOf(first);
    return { start: from, end: to === from ? undefined : to, loss: doubt(isExact(first)) };
  }
  if (kind === 'interval' && start !== undefined && end !== undefined) {
    const loss = doubt(isExact(start) && isExact(end));
    return { start: endsOf(start)[0], end: endsOf(end)[1], loss };
  }
  const open = start ?? end;
  if (kind === 'interval' && open !== undefined)
    return { start: endsOf(open)[0], end: undefined, loss: 'date-open' };
  const instants = parts.flatMap(({ earliest, latest }) => [earliest, latest]);
  const [from, to] = bounds(Math.min(...instants), Math.max(...instants));
  return { start: from, end: to, loss: 'date-set' };
}

const doubt = (isSaid: boolean): PlainDate['loss'] => (isSaid ? undefined : 'date-doubt');

export const DATE_LOSSES = {
  'date-doubt': 'doubt about a date, in its words only',
  'date-open': 'open or unknown end of a range, in its words only',
  'date-set': 'set of dates, written from the first to the last',
} as const;
