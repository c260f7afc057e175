import { MS_PER_DAY, MS_PER_MINUTE, clampFar, daysInMonth, instantOf } from './civil.ts';
import { offsetInZone, readClock } from './clock.ts';
import { maskedBounds, maskedPrecision, significantYears } from './mask.ts';
import { precisionOfYears } from './precision.ts';
import { type Parsed, failed } from './problem.ts';
import { seasonBounds, seasonOf } from './season.ts';
import { isAbout, isUncertain, signsOf } from './signs.ts';
import type { DatePart, Instant, Precision } from './types.ts';

/**
 * Year (Y-prefixed, signed, with X, an exponent or significant digits), month, day, clock; a sign of doubt on either
 * side of each of the three. Linear: no two neighbours overlap.
 */
const PART =
  /^([~?%]?)(Y?)(-?)([\dX]+)(?:E(\d+))?(?:S(\d+))?([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?)(?:-([~?%]?)([\dX]{2})(?:T([^~?%]+))?([~?%]?))?)?$/;

/** The farthest year: up to here numbers hold every single year. */
const MAX_YEAR = 9e15;

/** A part cut into its pieces; what is left out is undefined. */
interface Pieces {
  readonly text: string;
  readonly yearText: string;
  readonly yearMask: string;
  readonly sign: 1 | -1;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly clock: string | undefined;
}

type Span = Omit<DatePart, 'text' | 'approximate' | 'uncertain' | 'signs'>;

const impossible = (text: string, fix?: string): Parsed<never> =>
  failed('date-impossible', 'date not in the calendar', text, fix);
const notUnderstood = (text: string): Parsed<never> =>
  failed('date-not-understood', 'date not understood', text);
const found = (date: Span): Parsed<Span> => ({ ok: true, date });

/** The span from the first moment of one day to the last of another. */
const days = (
  precision: Precision,
  start: Instant,
  lastDay: Instant,
  fields: Partial<Span>,
): Parsed<Span> =>
  found({ ...fields, precision, earliest: start, latest: clampFar(lastDay + MS_PER_DAY - 1) });

/**
 * Reads one EDTF date that is neither interval nor set: day, month, season, year, unspecified or significant digits,
 * date-time, each with its signs of doubt. `timezone` (IANA) resolves a date-time without offset.
 */
export function parsePart(text: string, timezone: string | undefined): Parsed<DatePart> {
  const match = PART.exec(text);
  if (match === null) return notUnderstood(text);
  const [, l1, y = '', minus = '', digits = '', exponent, significant, r1] = match;
  const [l2, month, r2, l3, day, clock, r3] = match.slice(8);
  const masked = digits.includes('X');
  if (y === '' ? digits.length !== 4 || exponent !== undefined : masked) return notUnderstood(text);
  if (y !== '' && exponent === undefined && digits.length < 5) return notUnderstood(text);
  if (minus !== '' && /^0+$/.test(digits)) return notUnderstood(text);
  if (significant !== undefined && (masked || month !== undefined || !(Number(significant) > 0)))
    return notUnderstood(text);
  const sign = minus === '' ? 1 : -1;
  const yearMask = exponent === undefined ? digits : String(Number(`${digits}e${exponent}`));
  if (y !== '' && !(Number(yearMask) <= MAX_YEAR))
    return failed('date-too-far', 'year too far away', text, 'write a year within ±9E15');
  const yearText = `${y}${minus}${digits}${exponent === undefined ? '' : `E${exponent}`}`;
  const pieces = { text, yearText, yearMask, sign, month, day, clock } as const;
  const span =
    significant === undefined
      ? spanOf(pieces, timezone)
      : significantSpan(sign * Number(yearMask), Number(significant));
  if (!span.ok) return span;
  const left = day !== undefined ? [l1, l2, l3] : month !== undefined ? [l1, l2] : [l1];
  const signs = /[~?%]/.test(text) ? signsOf(left, [r1, r2, r3]) : [];
  const seasonal = span.date.precision === 'season' && Number(month) <= 32;
  const approximate = seasonal || signs.some(isAbout);
  const uncertain = signs.some(isUncertain);
  const same = signs.every((each) => each === signs[0]);
  const date = { text, approximate, uncertain, ...(same ? {} : { signs }), ...span.date };
  return { ok: true, date };
}

/** A year of which only the first digits count. */
function significantSpan(year: number, significant: number): Parsed<Span> {
  const [first, last] = significantYears(year, significant);
  const precision = precisionOfYears(first === last ? 0 : String(last - first).length);
  const fields = first === last ? { year } : { year, significant };
  return days(precision, instantOf(first, 1, 1), instantOf(last, 12, 31), fields);
}

function spanOf(pieces: Pieces, timezone: string | undefined): Parsed<Span> {
  const { text, yearMask, sign, month, day } = pieces;
  if (month !== undefined && !month.includes('X') && Number(month) > 12) return seasonSpan(pieces);
  if (month === '00') return impossible(text);
  if (`${yearMask}${month ?? ''}${day ?? ''}`.includes('X')) return maskedSpan(pieces);
  const year = sign * Number(yearMask);
  if (month === undefined)
    return days('year', instantOf(year, 1, 1), instantOf(year, 12, 31), { year });
  const m = Number(month);
  const length = daysInMonth(year, m);
  if (day === undefined)
    return days('month', instantOf(year, m, 1), instantOf(year, m, length), { year, month: m });
  const d = Number(day);
  if (d < 1 || d > length) return impossible(text);
  if (pieces.clock !== undefined) return clockSpan(pieces, year, m, d, timezone);
  const start = instantOf(year, m, d);
  return days('day', start, start, { year, month: m, day: d });
}

function seasonSpan({ text, yearMask, sign, month, day }: Pieces): Parsed<Span> {
  const code = Number(month);
  const season = seasonOf(code);
  if (season === undefined || day !== undefined) return impossible(text);
  const year = sign * Number(yearMask);
  if (!Number.isNaN(year)) {
    const [earliest, latest] = seasonBounds(season, year);
    return found({ precision: 'season', earliest, latest: clampFar(latest), year, month: code });
  }
  const bounds = maskedBounds(sign, yearMask, undefined, undefined);
  if (bounds === undefined) return notUnderstood(text);
  const precision = maskedPrecision(yearMask, undefined);
  const [earliest] = seasonBounds(season, bounds.first.year);
  const [, latest] = seasonBounds(season, bounds.last.year);
  return found({ precision, earliest, latest, month: code });
}

function maskedSpan({ text, yearText, yearMask, sign, month, day, clock }: Pieces): Parsed<Span> {
  const bounds = clock === undefined && maskedBounds(sign, yearMask, month, day);
  if (clock !== undefined)
    return impossible(text, 'write a time only with a day that is fully known');
  if (!bounds)
    return impossible(text, `write ${yearText} for the year, or digits that a day can have`);
  const { first, last } = bounds;
  const known = (mask: string | undefined): boolean => mask !== undefined && !mask.includes('X');
  return days(
    maskedPrecision(yearMask, month),
    instantOf(first.year, first.month, first.day),
    instantOf(last.year, last.month, last.day),
    {
      ...(known(yearMask) ? { year: sign * Number(yearMask) } : {}),
      ...(known(month) ? { month: Number(month) } : {}),
      ...(known(day) ? { day: Number(day) } : {}),
    },
  );
}

function clockSpan(
  { text, clock }: Pieces,
  year: number,
  month: number,
  day: number,
  timezone: string | undefined,
): Parsed<Span> {
  const reading = readClock(clock ?? '');
  if ('fix' in reading)
    return failed('date-impossible', 'time of day not understood', text, reading.fix);
  const { minutes, width } = reading;
  const local = instantOf(year, month, day) + Math.round(minutes * MS_PER_MINUTE);
  const zone = reading.zone ?? timezone;
  let offset = reading.offset;
  // An offset beside a zone's name has to be one that its clocks have; "Z" is for the instant alone (RFC 9557).
  if (
    zone !== undefined &&
    (offset === undefined || (reading.zone !== undefined && offset !== 0))
  ) {
    const inZone = offsetInZone(local, minutes, zone, text, offset);
    if (!inZone.ok) return inZone;
    offset = inZone.date;
  }
  const earliest = clampFar(local - Math.round((offset ?? 0) * MS_PER_MINUTE));
  return found({
    precision: 'time',
    earliest,
    latest: clampFar(earliest + width - 1),
    year,
    month,
    day,
    minutes,
    ...(offset === undefined ? {} : { offset }),
  });
}
