/** What the reader of Markwhen says about bad data: lower case, noun first, the value last. */
import { about } from './drafts.ts';
import type { Draft } from './types.ts';

export const strayLine = (text: string): Draft =>
  about(
    'line-not-understood',
    'line not understood',
    'write "2014-03-18: what happened", or // before a comment',
    text,
  );
export const nowAlone = (text: string): Draft =>
  about(
    'date-depends-on-reading',
    'date depends on the day of reading',
    'write the day; now may only end a range, as in 2014 - now',
    text,
  );
export const noReference = (text: string): Draft =>
  about(
    'date-without-reference',
    'date relative to nothing',
    'put an event with a date of its own before it',
    text,
  );
export const unknownReference = (id: string): Draft =>
  about(
    'event-not-found',
    'event not found above',
    'put the event with this !id before those that refer to it',
    id,
  );
export const vagueReference = (text: string): Draft =>
  about(
    'date-not-exact',
    'date cannot be counted from one without an end, or in doubt',
    'write the date itself',
    text,
  );
export const badRecurrence = (text: string): Draft =>
  about(
    'recurrence-not-understood',
    'recurrence not understood, its first date is kept',
    'write every 2 weeks for 5 times, every day x5, or every month until 2014-12',
    text,
  );
export const cutRecurrence = (text: string, most: number): Draft =>
  about(
    'recurrence-cut',
    `recurrence cut after ${most.toLocaleString('en')} dates or 100 years`,
    'end it with x10, for 10 times, or until a date',
    text,
  );
export const badDateFormat = (text: string): Draft =>
  about('date-format-unknown', 'date format not known', 'write d/M/y or M/d/y', text);
export const badZone = (text: string): Draft =>
  about(
    'timezone-unknown',
    'time zone not known',
    'write an IANA name such as Europe/Kyiv, or hours such as -5',
    text,
  );
export const strayGroupEnd = (text: string): Draft =>
  about('group-not-begun', 'end of a group without a beginning', 'remove it', text);
