/** What a line of Markwhen is, by its beginning. */
import type { DateOptions } from './markwhen-point.ts';
import { type Known, type RangeResult, readRange } from './markwhen-range.ts';
import { splitRecurrence } from './markwhen-repeat.ts';

/** Dates before the colon are no longer than this. */
const LONGEST = 160;
const MONTH_WORD =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const START = new RegExp(
  `^\\s*(?:[\\d[{!+.]|-\\d|/\\d|Y-?\\d|(?:now|by|before|after|plus|${MONTH_WORD})\\b)`,
  'i',
);
/** Words that only dates have. */
const DATE_WORD = new RegExp(
  `^(?:${MONTH_WORD}|now|to|every|other|for|times?|until|til|x|by|before|after|plus|am|pm|bce?|ce|ad|t|z|y|ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|d|days?|w|weeks?|work|business|weekdays?|months?|years?|st|nd|rd|th)$`,
  'i',
);

/** The start of an event. */
export interface EventStart {
  readonly dateText: string;
  readonly text: string;
  readonly range: RangeResult;
  readonly rule: string | undefined;
}

/** Where a colon may end the dates: those with a space behind them first, since times have colons too. */
function* colons(line: string): Generator<number> {
  const places: number[] = [];
  for (
    let at = line.indexOf(':');
    at >= 0 && at < LONGEST && places.length < 12;
    at = line.indexOf(':', at + 1)
  )
    places.push(at);
  const isEnd = (at: number): boolean => /^(?:\s|$)/.test(line.slice(at + 1, at + 2));
  yield* places.filter(isEnd);
  yield* places.filter((at) => !isEnd(at));
}

/** Reads the dates at the start of a line; undefined for a line that has none. */
export function readEventStart(
  line: string,
  options: DateOptions,
  known: Known,
): EventStart | undefined {
  if (!START.test(line)) return undefined;
  for (const at of colons(line)) {
    const dateText = line.slice(0, at).trim();
    const { date, rule } = splitRecurrence(dateText);
    const range = readRange(date, options, known);
    if (range !== undefined) return { dateText, text: line.slice(at + 1), range, rule };
  }
  return undefined;
}

/** The text that was meant as a date, of a line that begins like an event; undefined for an ordinary line. */
export function meantAsDate(line: string): string | undefined {
  if (!START.test(line)) return undefined;
  const end = line.slice(0, LONGEST).search(/:(?:\s|$)/);
  if (end < 0) return undefined;
  const text = line.slice(0, end).trim();
  // "5 Octember 1954": only a date has this shape, whatever its word.
  if (/^(?:\d{1,2}\.? \p{L}+|\p{L}+ \d{1,2}),? \d{3,4}$/u.test(text)) return text;
  const words = text.replace(/![\w-]+(?:\.\w+)?/g, '').match(/\p{L}+/gu) ?? [];
  return /\d|now/i.test(text) && words.every((word) => DATE_WORD.test(word)) ? text : undefined;
}
