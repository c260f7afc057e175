import { MS_PER_DAY, daysFromCivil, daysInMonth } from '../time/index.ts';

/** A value of type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5), before its zone is known. */
export interface ClockTime {
  readonly isDay: boolean;
  /** ms since 1970 of the clock reading, taken as if it were UTC; of a day its first moment. */
  readonly local: number;
  /** Ends in Z. */
  readonly isUtc: boolean;
}

const VALUE = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)(Z?))?$/i;

/** Reads "20140318", "20140318T100000" and "20140318T100000Z"; undefined for anything else, impossible days included. */
export function readClockTime(text: string): ClockTime | undefined {
  const match = VALUE.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const [, , , , hour, minute, second, utc = ''] = match;
  const midnight = daysFromCivil(year, month, day) * MS_PER_DAY;
  if (hour === undefined) return { isDay: true, local: midnight, isUtc: false };
  // A leap second, 60, has no place on our clocks: it is taken as 59.
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Math.min(59, Number(second));
  return { isDay: false, local: midnight + seconds * 1000, isUtc: utc !== '' };
}

const DURATION =
  /^([+-]?)P(?:(\d{1,7})W|(?:(\d{1,7})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?)$/i;

/** A duration (RFC 5545, 3.3.6): whole days by the calendar, the rest exact. */
export interface Duration {
  readonly days: number;
  readonly ms: number;
}

/** Reads "P1D", "PT1H30M", "P2W"; undefined for anything else, and for what lasts no time or less. */
export function readDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text.trim());
  if (match === null || match[1] === '-') return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const duration = { days: weeks * 7 + days, ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  return duration.days + duration.ms > 0 ? duration : undefined;
}
