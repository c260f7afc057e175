import { MS_PER_MINUTE, two } from './civil.ts';
import { type Parsed, failed } from './problem.ts';
import { isZone, offsetsOfLocal } from './zone.ts';

/** The clock part of a date-time. */
export interface ClockReading {
  /** Minutes after midnight of the local clock. */
  readonly minutes: number;
  /** As written; undefined without zone and offset. */
  readonly offset: number | undefined;
  /** IANA zone in brackets after it (RFC 9557). */
  readonly zone: string | undefined;
  /** ms that the reading covers: a minute, a second, or 1 for fractions of a second. */
  readonly width: number;
}

const CLOCK =
  /^(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?(?:\[([\w+/-]+)\])?$/;

/** Reads "15:00", "15:00:30.5", "15:00Z", "15:00-04:00", "15:00[Europe/Kyiv]"; a fix in words where it is no time of day. */
export function readClock(text: string): ClockReading | { readonly fix: string } {
  const match = CLOCK.exec(text);
  if (match === null) return { fix: 'write the time as 15:00, 15:00Z or 15:00+02:00' };
  const [
    ,
    hourText,
    minuteText,
    secondText,
    fraction,
    utc,
    sign,
    offsetHours,
    offsetMinutes,
    zone,
  ] = match;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (hour === 24 && minute === 0 && second === 0)
    return { fix: 'write midnight as 00:00 of the next day' };
  if (second === 60) return { fix: 'write a leap second as 59' };
  if (hour > 23 || minute > 59 || second > 59) return { fix: 'write a time from 00:00 to 23:59' };
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  if (offset > 18 * 60 || Number(offsetMinutes ?? 0) > 59)
    return { fix: 'write an offset from -18:00 to +18:00' };
  return {
    minutes: hour * 60 + minute + (second + ms / 1000) / 60,
    offset:
      utc !== undefined ? 0 : sign === undefined ? undefined : sign === '-' ? -offset : offset,
    zone,
    width: secondText === undefined ? MS_PER_MINUTE : fraction === undefined ? 1000 : 1,
  };
}

/**
 * The offset of a reading by the zone of its place: the one `written` if its clocks have it there, else the first of
 * two that are possible; a problem for an unknown zone, a skipped hour, an offset that the zone does not have.
 */
export function offsetInZone(
  local: number,
  minutes: number,
  zone: string,
  text: string,
  written: number | undefined,
): Parsed<number> {
  if (!isZone(zone))
    return failed(
      'timezone-unknown',
      'time zone not known',
      zone,
      'write an IANA name such as Europe/Kyiv, or an offset after the time',
    );
  const offsets = offsetsOfLocal(local, zone);
  const offset = written === undefined ? offsets[0] : offsets.find((each) => each === written);
  if (offset !== undefined) return { ok: true, date: offset };
  const later = two((Math.floor(minutes / 60) + 1) % 24);
  return offsets.length > 0
    ? failed('date-impossible', `offset not one of ${zone}`, text, 'leave one of the two out')
    : failed(
        'date-impossible',
        `time skipped by the clocks of ${zone}`,
        text,
        `write the hour after the change (${later}:${two(Math.floor(minutes % 60))}), or add an offset`,
      );
}
