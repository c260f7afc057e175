/** What is said about slides of TimelineJS; the same rules as drafts.ts. */
import { about } from './drafts.ts';
import type { Draft } from './types.ts';

const error = (draft: Draft): Draft => ({ severity: 'error', ...draft });

export const yearNotUnderstood = (value: string): Draft =>
  error(
    about(
      'date-not-understood',
      'year not understood',
      /b\.?\s*c/i.test(value)
        ? 'write the year BCE as a negative number: -490'
        : 'write a whole number: 1990, or -490 for 490 BCE',
      value,
    ),
  );
export const yearZero = (value: string): Draft =>
  error(about('date-impossible', 'year that no calendar has', 'write -1 for 1 BCE', value));
export const yearTooFar = (value: string): Draft =>
  error(about('date-too-far', 'year too far away', 'write a year within ±9E15', value));
export const partImpossible = (name: string, low: number, high: number, value: string): Draft =>
  error(
    about(
      'date-impossible',
      `${name} not in the calendar`,
      `write a number from ${low} to ${high}, or leave ${name} empty where it is not known`,
      value,
    ),
  );
export const timeWithoutDay = (value: string): Draft =>
  about('date-part-missing', 'time without a day, left out', 'add month and day', value);
export const endBeforeStart = (value: string): Draft =>
  error(about('date-order', 'end before its start', 'swap start and end, or check both', value));
export const timeNotUnderstood = (value: string): Draft =>
  about('time-not-understood', 'time of day not understood, left out', 'write 18:30', value);
export const endWithoutYear = (value: string): Draft =>
  about('date-part-missing', 'end without a year, left out', 'add the year of the end', value);
export const titleFromText = (title: string): Draft =>
  about(
    'headline-missing',
    'headline missing, the title is how the slide begins',
    'add a headline',
    title,
  );
export const doubtInWords = (display: string, fix: string): Draft =>
  about(
    'date-doubt-in-words',
    'doubt about a date in its words only, the picture does not show it',
    `keep the dates as EDTF in our JSON or CSV: ${fix}`,
    display,
  );
export const secondTitle = (value: string): Draft =>
  about('title-repeated', 'title slide given twice, the second is an event', 'keep one', value);
