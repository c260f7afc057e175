import type { Words } from '../words/index.ts';
import { type Form, dateNames } from './names.ts';
import {
  type DateWordsOptions,
  aboutWords,
  kindOf,
  partWords,
  plainWords,
  pointOf,
  sharedKind,
  shownClock,
  signWords,
} from './part-words.ts';
import { setWords } from './set-words.ts';
import { saysAbout } from './signs.ts';
import { sharedTexts } from './span-words.ts';
import type { DatePart, HistoricalDate } from './types.ts';

/**
 * A date in words, no more precise than it is known: "5 October 2024", "August 2022, day not known",
 * "about 1914, uncertain", "from 27 February to 18 March 2014", "5 or 6 October 2024", "since 24 February 2022".
 */
export function dateWords(
  date: HistoricalDate,
  words: Words,
  options: DateWordsOptions = {},
): string {
  if (date.kind === 'interval') return intervalWords(date, words, options);
  if (date.kind !== 'single') return setWords(date, words, options);
  const part = date.parts[0];
  if (part === undefined) return '';
  const text = partWords(part, words, options);
  if (options.style === 'short' || part.approximate || part.uncertain) return text;
  if (pointOf(part) === undefined) return text;
  if (part.precision === 'month') return words.t('dateDayNotKnown', { date: text });
  return part.precision === 'year' ? words.t('dateMonthNotKnown', { date: text }) : text;
}

function intervalWords(date: HistoricalDate, words: Words, options: DateWordsOptions): string {
  const { start, end } = date;
  if (start === undefined || end === undefined) {
    const part = start ?? end;
    if (part === undefined) {
      const from = words.t(date.openStart ? 'dateStartOpen' : 'dateStartUnknown');
      return words.list([from, words.t(date.openEnd ? 'dateEndOpen' : 'dateEndUnknown')]);
    }
    const text = (form?: Form): string => partWords(part, words, options, form);
    const key = date.openEnd
      ? 'dateSince'
      : date.openStart
        ? 'dateUntil'
        : date.unknownEnd
          ? 'dateEndNotKnown'
          : 'dateStartNotKnown';
    return words.t(key, { date: text, kind: kindOf(part) });
  }
  const text = closedWords(start, end, words, options);
  const [from, to] = [start, end].map((part) => signWords(part, words).uncertain);
  if (from && to) return words.t('dateUncertain', { date: text });
  if (from) return words.t('dateStartUncertain', { date: text });
  return to ? words.t('dateEndUncertain', { date: text }) : text;
}

/** Both ends, without their uncertainty, which stands after the whole. */
function closedWords(
  start: DatePart,
  end: DatePart,
  words: Words,
  options: DateWordsOptions,
): string {
  if (start.text === end.text) return aboutWords(start, words, options);
  const short = options.style === 'short';
  const range = short ? 'dateRangeWide' : 'dateFromTo';
  if (start.precision === 'time' && end.precision === 'time') {
    const [a, b] = [shownClock(start, words, options), shownClock(end, words, options)];
    if (a.day === b.day && a.zone === b.zone)
      return words.t('dateTimes', { date: a.day, start: a.time, end: b.time, zone: a.zone });
  }
  const kind = sharedKind([start, end]);
  const [from, to] = [pointOf(start), pointOf(end)];
  if (from && to && ![start, end].some((part) => saysAbout(part) || part.signs)) {
    const { texts, shared } = sharedTexts([from, to], dateNames(words));
    const [a = '', b = ''] = texts;
    const years = from.month === undefined && to.month === undefined;
    const tight = short && (shared === 'month' || shared === 'era' || years);
    return words.t(tight ? 'dateRangeTight' : range, { start: a, end: b, kind });
  }
  return words.t(range, {
    start: (form) => aboutWords(start, words, options, form),
    end: (form) => aboutWords(end, words, options, form),
    kind,
  });
}

/**
 * From the first moment of one date to the last of another, on the clock asked for: "5 October 2024, 10:00 to 15:00
 * UTC". undefined unless both are clock times.
 */
export function momentsWords(
  first: HistoricalDate,
  last: HistoricalDate,
  words: Words,
  options: DateWordsOptions = {},
): string | undefined {
  const [start, end] = [first.parts[0], last.parts.at(-1)];
  if (start?.precision !== 'time' || end?.precision !== 'time') return undefined;
  const [from, to] = [start, end].map((part) => plainWords(part, words, options));
  return from === to ? from : closedWords(start, end, words, { ...options, style: 'short' });
}

/** The weekday of a date whose one day is known: "Saturday"; of a date-time by its own clock. Else undefined. */
export function weekdayWords(date: HistoricalDate, words: Words): string | undefined {
  const part = date.kind === 'single' ? date.parts[0] : undefined;
  return part === undefined ? undefined : partWeekday(part, words);
}

/** The weekday of a part whose day is known. */
export function partWeekday(part: DatePart, words: Words): string | undefined {
  const { precision, year, month, day } = part;
  if (precision !== 'day' && precision !== 'time') return undefined;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dateNames(words).weekday({ year, month, day });
}
