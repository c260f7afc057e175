/** What the reader of calendars says about bad data: lower case, noun first, the value last. */
import { about } from './drafts.ts';
import type { Draft } from './types.ts';

export const notClosed = (name: string): Draft =>
  about('component-not-closed', 'component not closed', `add END:${name}`, name);
export const strayEnd = (name: string): Draft =>
  about('component-not-begun', 'end without a beginning', `remove it, or add BEGIN:${name}`, name);
export const outside = (text: string): Draft =>
  about(
    'line-outside-component',
    'line outside of any component',
    'put it between BEGIN:VCALENDAR and END:VCALENDAR',
    text,
  );
export const badLine = (text: string): Draft =>
  about(
    'line-not-understood',
    'line not understood',
    'write NAME:value, or NAME;PARAMETER=x:value',
    text,
  );
export const noEventsInCalendar = (): Draft => ({
  code: 'events-missing',
  message: 'calendar without an event',
  fix: 'add BEGIN:VEVENT … END:VEVENT',
});
export const otherCalendar = (name: string): Draft =>
  about(
    'calendar-scale-unknown',
    'calendar not Gregorian',
    'export it in the Gregorian calendar',
    name,
  );

export const badTime = (value: string): Draft =>
  about(
    'date-not-understood',
    'date not understood',
    'write 20140318, 20140318T100000Z or 20140318T100000',
    value,
  );
export const badDuration = (value: string): Draft =>
  about('duration-not-understood', 'duration not understood', 'write P1D, PT1H30M or P2W', value);
export const endBefore = (value: string): Draft =>
  about(
    'date-order',
    'end not after its start, left out',
    'write an end later than DTSTART',
    value,
  );
export const otherKindOfEnd = (value: string): Draft =>
  about(
    'end-of-another-kind',
    'end left out, one of start and end is a day and the other a time',
    'write DTSTART and DTEND both as days or both as times',
    value,
  );
export const unknownZone = (zone: string): Draft =>
  about(
    'timezone-unknown',
    'time zone not known, its clock taken as UTC',
    'write an IANA name such as Europe/Kyiv, or add the VTIMEZONE',
    zone,
  );
export const floating = (value: string): Draft =>
  about('timezone-missing', 'time without a zone, taken as UTC', 'add Z for UTC, or TZID', value);
export const badRule = (value: string): Draft =>
  about(
    'recurrence-not-understood',
    'recurrence not understood, its first date is kept',
    'write a rule as FREQ=WEEKLY;COUNT=10, or the dates as RDATE',
    value,
  );
export const otherRule = (value: string): Draft =>
  about(
    'recurrence-not-supported',
    'recurrence not supported, its first date is kept',
    'write the dates as RDATE',
    value,
  );
export const slowRule = (value: string): Draft =>
  about(
    'recurrence-too-rare',
    'recurrence given up, too many steps without a date',
    'write the dates as RDATE',
    value,
  );
export const followingToo = (value: string): Draft =>
  about(
    'recurrence-range-ignored',
    'change of all following dates applied to one only',
    'split the series in two',
    value,
  );
export const movedDate = (value: string): Draft =>
  about(
    'date-changed-since',
    'exact date out of use, the event was moved since it was written',
    'remove X-GEO-TIMELINE-DATE, or write the new date there',
    value,
  );
export const badGeo = (value: string): Draft =>
  about(
    'place-not-usable',
    'coordinates not usable',
    'write GEO:50.45;30.52 (latitude;longitude)',
    value,
  );
