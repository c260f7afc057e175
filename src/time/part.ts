import { MS_PER_DAY, MS_PER_MINUTE, clampFar, daysInMonth, instantOf } from './civil.ts';
import { offsetInZone, readClock } from './clock.ts';
import { fixFor, fixForDay, fixForMonth } from './fix.ts';
import { maskedBounds, maskedPrecision } from './mask.ts';
import { type Parsed, failed } from './problem.ts';
import { seasonBounds, seasonOf } from './season.ts';
import type { DatePart, Instant, Precision } from './types.ts';

/** Year (Y-prefixed, signed, with X or an exponent), month, day, clock, qualifier. Linear: no two neighbours overlap. */
const PART =
  /^(Y?)(-?)([\dX]+)(?:E(\d{1,3}))?(?:-([\dX]{2})(?:-([\dX]{2})(?:T([^~?%]+))?)?)?([~?%]?)$/;

/** A part cut into its pieces; what is left out is undefined. */
interface Pieces {
  readonly text: string;
  readonly yearText: string;
  readonly yearMask: string;
  readonly sign: 1 | -1;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly clock: string | undefined;
  readonly qualifier: string;
}

type Span = Pick<DatePart, 'precision' | 'earliest' | 'latest' | 'year' | 'month' | 'day'> &
  Pick<DatePart, 'minutes' | 'offset'>;

const impossible = (text: string, fix: string): Parsed<never> =>
  failed('date-impossible', 'date not in the calendar', text, fix);
const notUnderstood = (text: string): Parsed<never> =>
  failed('date-not-understood', 'date not understood', text, fixFor(text));
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
 * Reads one EDTF date that is neither interval nor set: day, month, season, year, unspecified digits, date-time,
 * each with a qualifier for the whole. `timezone` (IANA) resolves a date-time without offset.
 */
export function parsePart(text: string, timezone: string | undefined): Parsed<DatePart> {
  const match = PART.exec(text);
  if (match === null) return notUnderstood(text);
  const [, y = '', minus = '', digits = '', exponent, month, day, clock, qualifier = ''] = match;
  const masked = digits.includes('X');
  if (y === '' ? digits.length !== 4 || exponent !== undefined : masked) return notUnderstood(text);
  if (y !== '' && exponent === undefined && digits.length < 5) return notUnderstood(text);
  if (minus !== '' && /^0+$/.test(digits)) return notUnderstood(text);
  const sign = minus === '' ? 1 : -1;
  const yearMask = exponent === undefined ? digits : String(Number(`${digits}e${exponent}`));
  if (y !== '' && !(Number(yearMask) <= Number.MAX_SAFE_INTEGER))
    return failed('date-too-far', 'year too far away', text, 'write a year within ±9E15');
  const yearText = `${y}${minus}${digits}${exponent === undefined ? '' : `E${exponent}`}`;
  const span = spanOf({ text, yearText, yearMask, sign, month, day, clock, qualifier }, timezone);
  if (!span.ok) return span;
  const seasonal = span.date.precision === 'season' && Number(month) <= 32;
  const approximate = qualifier === '~' || qualifier === '%' || seasonal;
  const uncertain = qualifier === '?' || qualifier === '%';
  return { ok: true, date: { text, approximate, uncertain, ...span.date } };
}

function spanOf(pieces: Pieces, timezone: string | undefined): Parsed<Span> {
  const { text, yearText, yearMask, sign, month, day } = pieces;
  if (month !== undefined && !month.includes('X') && Number(month) > 12) return seasonSpan(pieces);
  if (month === '00') return impossible(text, fixForMonth(yearText, month, day));
  if (`${yearMask}${month ?? ''}${day ?? ''}`.includes('X')) return maskedSpan(pieces);
  const year = sign * Number(yearMask);
  if (month === undefined)
    return days('year', instantOf(year, 1, 1), instantOf(year, 12, 31), { year });
  const m = Number(month);
  const length = daysInMonth(year, m);
  if (day === undefined)
    return days('month', instantOf(year, m, 1), instantOf(year, m, length), { year, month: m });
  const d = Number(day);
  if (d < 1 || d > length) return impossible(text, fixForDay(yearText, month, day, length));
  if (pieces.clock !== undefined) return clockSpan(pieces, year, m, d, timezone);
  const start = instantOf(year, m, d);
  return days('day', start, start, { year, month: m, day: d });
}

function seasonSpan({ text, yearText, yearMask, sign, month, day }: Pieces): Parsed<Span> {
  const code = Number(month);
  const season = seasonOf(code);
  if (season === undefined || day !== undefined)
    return impossible(text, fixForMonth(yearText, month ?? '', day));
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
  let offset = reading.offset;
  if (offset === undefined && timezone !== undefined) {
    const inZone = offsetInZone(local, minutes, timezone, text);
    if ('problem' in inZone) return { ok: false, problem: inZone.problem };
    offset = inZone.offset;
  }
  const earliest = clampFar(local - Math.round((offset ?? 0) * MS_PER_MINUTE));
  return found({
    precision: 'time',
    earliest,
    latest: earliest + width - 1,
    year,
    month,
    day,
    minutes,
    ...(offset === undefined ? {} : { offset }),
  });
}
