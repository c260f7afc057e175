import type { Words } from '../words/index.ts';
import { MS_PER_DAY, MS_PER_MINUTE, civilFromDays, civilOf, daysInMonth } from './civil.ts';
import { type DateNames, type Point, dateNames } from './names.ts';
import { seasonOf } from './season.ts';
import { sharedTexts } from './span-words.ts';
import type { DatePart } from './types.ts';
import { groupWords } from './year-words.ts';
import { zoneOffset } from './zone.ts';

export interface DateWordsOptions {
  /** `long` (default) is for details and names, `short` for labels: without "day not known", ranges with a dash. */
  readonly style?: 'long' | 'short' | undefined;
  /** Which clock times of day are shown in; date-only values never move. */
  readonly clock?: 'place' | 'utc' | 'reader' | undefined;
  /** IANA zone of the reader, for the clock `reader`; without it UTC is shown. */
  readonly readerZone?: string | undefined;
}

/** A date-time on the clock that is shown. */
export interface ShownClock {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** Beyond it instants are clamped, see `clampFar`. */
const CLAMPED_YEAR = 270_000;

const dayOf = (instant: number): Point => civilOf(instant);

/** The part as a point of the calendar if it is a plain day, month or year; undefined for all vaguer ones. */
export function pointOf(part: DatePart): Point | undefined {
  const { precision, year, month, day } = part;
  if (year === undefined) return undefined;
  if (precision === 'day') return { year, month, day };
  // A far year has clamped bounds: its own number is what it says.
  if (precision === 'year' && Math.abs(year) > CLAMPED_YEAR) return { year };
  const [first, last] = [dayOf(part.earliest), dayOf(part.latest)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month ?? 1)) return undefined;
  if (precision === 'month') return { year, month };
  const whole = first.month === 1 && last.month === 12;
  return precision === 'year' && whole ? { year } : undefined;
}

/** The part in words without its qualifier: "5 October 2024", "1990s", "spring 2001", "between 10 and 19 June 2004". */
export function plainWords(part: DatePart, words: Words, options: DateWordsOptions): string {
  const names = dateNames(words);
  if (part.precision === 'time') {
    const { day, time, zone } = shownClock(part, words, options);
    return words.t('dateTime', { date: day, time, zone });
  }
  const point = pointOf(part);
  if (point !== undefined) return names.point(point);
  return seasonWords(part, words, names) ?? betweenWords(part, words, names);
}

function seasonWords(part: DatePart, words: Words, names: DateNames): string | undefined {
  const season = part.precision === 'season' ? seasonOf(part.month ?? 0) : undefined;
  if (season === undefined || part.year === undefined) return undefined;
  const key = {
    spring: 'dateSpring',
    summer: 'dateSummer',
    autumn: 'dateAutumn',
    winter: 'dateWinter',
    quarter: 'dateQuarter',
    third: 'dateThird',
    half: 'dateHalf',
  } as const;
  return words.t(key[season.name], {
    year: names.year(part.year),
    ordinal: names.ordinal(Math.max(1, season.number)),
  });
}

/** Unspecified digits: a decade or century by its name, else the first and last day (or year) they can mean. */
function betweenWords(part: DatePart, words: Words, names: DateNames): string {
  const [first, last] = [civilOf(part.earliest), civilOf(part.latest)];
  const years = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
  if (first.year === 0 && last.year === 9999) {
    if (years) return words.t('dateYearNotKnown');
    if (part.month !== undefined && part.month <= 12)
      return words.t('dateOfSomeYear', { date: names.withoutYear(part.month, part.day) });
  }
  const group = years ? groupWords(first.year, last.year, words) : undefined;
  if (group !== undefined) return group;
  const points = years ? [{ year: first.year }, { year: last.year }] : [first, last];
  const [start = '', end = ''] = sharedTexts(points, names).texts;
  return words.t('dateBetween', { start, end });
}

/** The part in words with "about" and "uncertain". Seasons are vague by themselves: "about" only where the source says so. */
export function partWords(part: DatePart, words: Words, options: DateWordsOptions): string {
  const plain = plainWords(part, words, options);
  const about = saysAbout(part) ? words.t('dateAbout', { date: plain }) : plain;
  return part.uncertain ? words.t('dateUncertain', { date: about }) : about;
}

/** Whether the source itself writes "about". */
export const saysAbout = (part: DatePart): boolean =>
  part.approximate && (part.precision !== 'season' || /[~%]$/.test(part.text));

/** Day, time and zone of a date-time on the clock asked for. Without zone or offset only its own clock is known. */
export function shownClock(part: DatePart, words: Words, options: DateWordsOptions): ShownClock {
  const names = dateNames(words);
  const { clock = 'place', readerZone } = options;
  const zoned = clock === 'reader' && readerZone !== undefined && part.offset !== undefined;
  const reader = zoned ? zoneOffset(part.earliest, readerZone) : undefined;
  const offset = clock === 'place' ? part.offset : (reader ?? 0);
  if (part.offset === undefined) {
    const day = names.point({ year: part.year ?? 0, month: part.month, day: part.day });
    return { day, time: names.clock(part.minutes ?? 0), zone: words.t('dateZoneLocal') };
  }
  const local = part.earliest + Math.round((offset ?? 0) * MS_PER_MINUTE);
  const days = Math.floor(local / MS_PER_DAY);
  return {
    day: names.point(civilFromDays(days)),
    time: names.clock((local - days * MS_PER_DAY) / MS_PER_MINUTE),
    zone:
      reader !== undefined && readerZone !== undefined && readerZone !== 'UTC'
        ? words.t('dateZoneNamed', { zone: zoneCity(readerZone) })
        : offsetWords(offset ?? 0, words, names),
  };
}

/** "New York" of "America/New_York". */
const zoneCity = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

function offsetWords(offset: number, words: Words, names: DateNames): string {
  if (offset === 0) return words.t('dateZoneUtc');
  const size = Math.abs(Math.trunc(offset));
  const minutes = size % 60 === 0 ? '' : `:${names.clock(size % 60).slice(-2)}`;
  const text = `${offset < 0 ? '−' : '+'}${names.dayOnly(Math.floor(size / 60))}${minutes}`;
  return words.t('dateZoneOffset', { offset: text });
}
