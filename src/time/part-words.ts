import type { Variant, Words } from '../words/index.ts';
import {
  FAR_INSTANT,
  MS_PER_DAY,
  MS_PER_MINUTE,
  civilFromDays,
  civilOf,
  daysInMonth,
} from './civil.ts';
import { significantYears } from './mask.ts';
import { type DateNames, type Form, type Point, dateNames } from './names.ts';
import { seasonOf } from './season.ts';
import { isAbout, isUncertain, saysAbout } from './signs.ts';
import { sharedTexts } from './span-words.ts';
import type { DatePart } from './types.ts';
import { someYearWords } from './year-words.ts';
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

/** A part whose bounds are clamped: its own numbers are what it says. */
const isFar = (part: DatePart): boolean =>
  part.earliest === -FAR_INSTANT || part.latest === FAR_INSTANT;

const dayOf = (instant: number): Point => civilOf(instant);

/** The part as a point of the calendar if it is a plain day, month or year; undefined for all vaguer ones. */
export function pointOf(part: DatePart): Point | undefined {
  const { precision, year, month, day } = part;
  if (year === undefined) return undefined;
  if (precision === 'day') return { year, month, day };
  if (isFar(part) && precision === 'month') return { year, month };
  if (isFar(part)) return precision === 'year' ? { year } : undefined;
  const [first, last] = [dayOf(part.earliest), dayOf(part.latest)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month ?? 1)) return undefined;
  if (precision === 'month') return { year, month };
  const whole = first.month === 1 && last.month === 12;
  return precision === 'year' && whole ? { year } : undefined;
}

/** How exact a part is, for the messages that differ by it; "" where none of their variants is meant. */
export function kindOf(part: DatePart): Variant | '' {
  const { precision } = part;
  if (precision === 'time' || precision === 'season')
    return precision === 'time' ? 'day' : 'season';
  const point = pointOf(part);
  if (point !== undefined)
    return point.day !== undefined ? 'day' : point.month !== undefined ? 'month' : 'year';
  const isGroup = part.significant === undefined && part.month === undefined;
  return isGroup && part.day === undefined && isLong(precision) ? precision : '';
}

const isLong = (precision: string): precision is 'decade' | 'century' | 'millennium' =>
  ['decade', 'century', 'millennium'].includes(precision);

/** The exactness that all parts have. */
export function sharedKind([first, ...others]: readonly DatePart[]): Variant | '' {
  const kind = first === undefined ? '' : kindOf(first);
  return others.every((part) => kindOf(part) === kind) ? kind : '';
}

/** The part in words without its signs of doubt: "5 October 2024", "1990s", "spring 2001", "between 10 and 19 June 2004". */
export function plainWords(
  part: DatePart,
  words: Words,
  options: DateWordsOptions,
  form?: Form,
): string {
  const names = dateNames(words);
  if (part.precision === 'time') {
    const { day, time, zone } = shownClock(part, words, options);
    return words.t('dateTime', { date: day, time, zone });
  }
  const point = pointOf(part);
  if (point !== undefined) return names.point(point, form);
  return seasonWords(part, words, names, form) ?? vagueWords(part, words, names, form);
}

function seasonWords(
  { year, month: code = 0, earliest, latest }: DatePart,
  words: Words,
  names: DateNames,
  kind: Form = '',
): string | undefined {
  const season = seasonOf(code);
  if (season === undefined) return undefined;
  const [name, month, months] = season;
  const date = words.t(name, {
    year: year === undefined ? yearsOf(earliest, latest, words) : names.year(year),
    ordinal: (form) => names.ordinal(Math.ceil(month / months), form),
    kind,
  });
  if (code < 25 || code > 32) return date;
  return words.t(code < 29 ? 'dateNorthern' : 'dateSouthern', { date });
}

/** The years that unspecified digits can mean. */
const yearsOf = (earliest: number, latest: number, words: Words, form?: Form): string =>
  someYearWords(civilOf(earliest).year, civilOf(latest).year, words, form);

/** Digits that are not known or do not count: what is known by its name, else the first and last day it can mean. */
function vagueWords(part: DatePart, words: Words, names: DateNames, form: Form): string {
  const { year, month, day, significant } = part;
  if (year !== undefined && significant !== undefined) {
    const date = someYearWords(...significantYears(year, significant), words);
    return words.t('dateEstimated', { date, year: names.yearAlone(year) });
  }
  if (month === undefined && day !== undefined)
    return words.t('dateDayOfMonth', {
      day: names.dayOnly(day),
      year: year === undefined ? yearsOf(part.earliest, part.latest, words) : names.yearAlone(year),
    });
  const [first, last] = [civilOf(part.earliest), civilOf(part.latest)];
  if (year === undefined) {
    if (month === undefined) return yearsOf(part.earliest, part.latest, words, form);
    const detail = yearsOf(part.earliest, part.latest, words);
    const date = words.t('dateOfSomeYear', { date: names.withoutYear(month, day) });
    return last.year - first.year === 9999 ? date : words.t('dateDetail', { date, detail });
  }
  const months = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const points = [first, last].map((at) => (months ? { year: at.year, month: at.month } : at));
  const [start = '', end = ''] = sharedTexts(points, names).texts;
  return words.t('dateBetween', { start, end, kind: months ? 'month' : 'day' });
}

/** What the signs of a part say in words. */
interface SignWords {
  /** They are for the whole. */
  readonly about: boolean;
  readonly uncertain: boolean;
  /** The components that they are for otherwise: "year and month", "day". */
  readonly aboutParts: string | undefined;
  readonly uncertainParts: string | undefined;
}

export function signWords(part: DatePart, words: Words): SignWords {
  const season = (part.month ?? 0) > 12 ? 'datePartSeason' : 'datePartMonth';
  const keys = ['datePartYear', season, 'datePartDay'] as const;
  const some = (has: (sign: string) => boolean): string | undefined => {
    const names = keys.filter((_, i) => has(part.signs?.[i] ?? '')).map((key) => words.t(key));
    return names.length === 0 || names.length === part.signs?.length
      ? undefined
      : words.list(names);
  };
  const [aboutParts, uncertainParts] = [some(isAbout), some(isUncertain)];
  return {
    about: saysAbout(part) && aboutParts === undefined,
    uncertain: part.uncertain && uncertainParts === undefined,
    aboutParts,
    uncertainParts,
  };
}

/** The part in words with "about" and with doubts about one of its components, without "uncertain" for the whole. */
export function aboutWords(
  part: DatePart,
  words: Words,
  options: DateWordsOptions,
  form?: Form,
): string {
  const { about, aboutParts, uncertainParts } = signWords(part, words);
  const plain = (asked: Form): string => plainWords(part, words, options, asked);
  const date = about ? words.t('dateAbout', { date: plain, kind: kindOf(part) }) : plain(form);
  const details = [
    aboutParts && words.t('dateAboutParts', { parts: aboutParts }),
    uncertainParts && words.t('dateUncertainParts', { parts: uncertainParts }),
  ].filter((detail) => detail !== undefined);
  const [first, second] = details;
  if (first === undefined) return date;
  const detail = second === undefined ? first : words.t('dateDetails', { first, second });
  return words.t('dateDetail', { date, detail });
}

/** The part in words with all its doubt. Seasons are vague by themselves: "about" only where the source says so. */
export function partWords(
  part: DatePart,
  words: Words,
  options: DateWordsOptions,
  form?: Form,
): string {
  const date = aboutWords(part, words, options, form);
  return signWords(part, words).uncertain ? words.t('dateUncertain', { date }) : date;
}

/** Day, time and zone of a date-time on the clock asked for. Without zone or offset only its own clock is known. */
export function shownClock(part: DatePart, words: Words, options: DateWordsOptions): ShownClock {
  const names = dateNames(words);
  const { clock = 'place', readerZone } = options;
  const { year = 0, month, day, minutes = 0, offset } = part;
  if (offset === undefined || clock === 'place' || isFar(part))
    return {
      day: names.point({ year, month, day }),
      time: names.clock(minutes),
      zone: offset === undefined ? words.t('dateZoneLocal') : offsetWords(offset, words, names),
    };
  const reader =
    clock === 'reader' && readerZone !== undefined
      ? zoneOffset(part.earliest, readerZone)
      : undefined;
  const local = part.earliest + Math.round((reader ?? 0) * MS_PER_MINUTE);
  const days = Math.floor(local / MS_PER_DAY);
  return {
    day: names.point(civilFromDays(days)),
    time: names.clock((local - days * MS_PER_DAY) / MS_PER_MINUTE),
    zone:
      reader !== undefined && readerZone !== undefined && readerZone !== 'UTC'
        ? words.t('dateZoneNamed', { zone: zoneCity(readerZone) })
        : offsetWords(0, words, names),
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
