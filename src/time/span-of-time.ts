/** Durations and windows in words. */
import type { Words } from '../words/index.ts';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, civilOf } from './civil.ts';
import { type Point, dateNames } from './names.ts';
import { sharedTexts } from './span-words.ts';
import type { TimeWindow } from './types.ts';
import { UNIT_MS } from './units.ts';
import { yearsWords } from './year-words.ts';

/** A length of time as one would say it: "5 hours", "38 days", "3 weeks" (exact, up to 8), "5 months", "12 years". */
export function durationWords(ms: number, words: Words): string {
  const size = Math.abs(ms);
  if (size < MS_PER_HOUR)
    return words.t('durationMinutes', { count: Math.round(size / MS_PER_MINUTE) });
  if (size < MS_PER_DAY) return words.t('durationHours', { count: Math.round(size / MS_PER_HOUR) });
  const days = Math.round(size / MS_PER_DAY);
  if (days % 7 === 0 && days >= 14 && days <= 56)
    return words.t('durationWeeks', { count: days / 7 });
  if (days < 60) return daysWords(ms, words);
  const months = Math.round(size / UNIT_MS.month);
  if (months < 24) return words.t('durationMonths', { count: months });
  return words.t('durationYears', { count: Math.round(size / UNIT_MS.year) });
}

/** A length of time counted in days, however long: "125 days". */
export const daysWords = (ms: number, words: Words): string =>
  words.t('durationDays', { count: Math.round(Math.abs(ms) / MS_PER_DAY) });

/**
 * A window in words, as exact as its length deserves: "2014–2025" from 20 years on, "September 2021 – December 2025"
 * from 60 days on, then days, and clock times (UTC) under two days unless it is made of whole days.
 */
export function windowWords(window: TimeWindow, words: Words): string {
  const span = window.end - window.start;
  // The end is exclusive: a window up to 1 January 2026 shows nothing of 2026.
  const last = Math.max(window.start, window.end - 1);
  if (span >= 20 * UNIT_MS.year) return yearsWords(window.start, last, words);
  const [from, to] = [civilOf(window.start), civilOf(last)];
  const whole = window.start % MS_PER_DAY === 0 && window.end % MS_PER_DAY === 0;
  if (span < 2 * MS_PER_DAY && !whole) return clockWindow(window, words);
  if (span < 60 * MS_PER_DAY) return pointsWords(from, to, words);
  const month = ({ year, month: m }: Point): Point => ({ year, month: m });
  return pointsWords(month(from), month(to), words);
}

function pointsWords(from: Point, to: Point, words: Words): string {
  const names = dateNames(words);
  if (from.year === to.year && from.month === to.month && from.day === to.day)
    return names.point(to);
  const { texts, shared } = sharedTexts([from, to], names);
  const [start = '', end = ''] = texts;
  return words.t(shared === 'month' ? 'dateRangeTight' : 'dateRangeWide', { start, end });
}

function clockWindow(window: TimeWindow, words: Words): string {
  const names = dateNames(words);
  const shown = (instant: number): readonly [string, string] => {
    const minute = Math.round(instant / MS_PER_MINUTE);
    const day = Math.floor(minute / 1440);
    return [names.point(civilOf(day * MS_PER_DAY)), names.clock(minute - day * 1440)];
  };
  const zone = words.t('dateZoneUtc');
  const [[day, start], [endDay, end]] = [shown(window.start), shown(window.end)];
  if (day === endDay) return words.t('dateTimes', { date: day, start, end, zone });
  return words.t('dateRangeWide', {
    start: words.t('dateTime', { date: day, time: start, zone }),
    end: words.t('dateTime', { date: endDay, time: end, zone }),
  });
}
