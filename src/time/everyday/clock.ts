import { two } from '../civil.ts';
import { type Read, failure } from './types.ts';

/** A time of day at the end of a text: hour, minute, second, fraction, half of the day, zone. */
const CLOCK =
  /^(.*?[^\d:.])(\d{1,2})(?:([:h])(\d\d)?(?::(\d\d)(?:[.,](\d{1,9}))?)?)? ?(?:uhr|hrs?)? ?([ap]\.? ?m\.?)?(?: ?\(?([a-z]{1,5})?([+-]\d{1,2}(?::?\d\d)?)?\)?)?$/;
const UTC = new Set(['z', 'utc', 'gmt', 'ut']);

/** A text cut into what stands before the time of day, and the time as EDTF: "T14:30+02:00". undefined without one. */
export function clockOf(text: string): Read<{ readonly rest: string; readonly clock: string }> {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [, before = '', hourText = '', sign, minutes, seconds, fraction, half, zone, offset] =
    match;
  if (half === undefined && (sign === undefined || (sign === ':' && minutes === undefined)))
    return undefined;
  const rest = before
    .replace(/(?:[ ,]+(?:at|um|a las|a|o|в|о|klo|saat)?|[ ,]*t| –| -)+ ?$/, '')
    .trim();
  if (rest === '') return undefined;
  if (zone !== undefined && !UTC.has(zone))
    return failure(
      'date-zone-unknown',
      'time zone not known',
      'write the offset from UTC after the time: 14:30+02:00',
      zone.toUpperCase(),
    );
  const hour = hourIn(Number(hourText), half);
  if (hour === undefined)
    return failure('date-impossible', 'time of day not understood', 'write 14:30, or 2:30 pm');
  const exact =
    seconds === undefined ? '' : `:${seconds}${fraction === undefined ? '' : `.${fraction}`}`;
  const clock = `T${two(hour)}:${minutes ?? '00'}${exact}`;
  if (offset !== undefined) return { rest, clock: clock + offsetText(offset) };
  return { rest, clock: zone === undefined ? clock : `${clock}Z` };
}

/** The hour of 24; undefined where its half of the day does not have it. */
function hourIn(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

/** "+2", "+02", "+0200", "+2:00" as "+02:00". */
function offsetText(offset: string): string {
  const digits = offset.slice(1).replace(':', '');
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits;
  const minutes = digits.length > 2 ? digits.slice(-2) : '00';
  return `${offset.slice(0, 1)}${hours.padStart(2, '0')}:${minutes}`;
}
