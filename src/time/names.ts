import { once } from '../base/index.ts';
import type { Words } from '../words/index.ts';
import { type CivilDay, MS_PER_DAY, daysFromCivil, two } from './civil.ts';

/** A date with its month or day left out where they are not known. Year astronomical, month 1–12. */
export interface Point {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Calendar names of one language, through Intl; made once per `Words`. */
export interface DateNames {
  /** "5 October 2024", "October 2024" or "2024", as far as the point is known. */
  point(point: Point): string;
  /** Without the year: "27 February", "February". */
  withoutYear(month: number, day: number | undefined): string;
  /** The day of the month alone: "9". */
  dayOnly(day: number): string;
  /** "2014", "490 BCE", "12,000 BCE". */
  year(year: number): string;
  /** The year without its era: "490". */
  yearOfEra(year: number): string;
  monthShort(month: number): string;
  monthNarrow(month: number): string;
  weekday(day: CivilDay): string;
  /** "15:00", with seconds where they are not 0. */
  clock(minutes: number): string;
  /** "19th" */
  ordinal(value: number): string;
  /** What the language writes first and last decides what two dates can share. */
  readonly order: 'day-first' | 'month-first' | 'year-first';
}

type Form = Readonly<Intl.DateTimeFormatOptions>;
const DAY: Form = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Form = { month: 'long', year: 'numeric' };

const cache = new WeakMap<Words, DateNames>();

/** The calendar names for a language. English writes the day first in every country: the house style ("5 October 2024"). */
export function dateNames(words: Words): DateNames {
  const known = cache.get(words);
  if (known !== undefined) return known;
  const made = makeNames(words);
  cache.set(words, made);
  return made;
}

/**
 * A year of the 21st to 24th century with the same calendar. Every date is named in it and its year put in
 * afterwards, since Intl does not name the years we do: no era before 1, no astronomical year, no far ones.
 */
const twin = (year: number): number => 2000 + (((year % 400) + 400) % 400);
const at = (year: number, month: number, day: number): number =>
  daysFromCivil(twin(year), month, day) * MS_PER_DAY;

function makeNames(words: Words): DateNames {
  const locale = /^en(?:-|$)/.test(words.lang) ? 'en-GB' : words.lang;
  const format = (form: Form, tag: string = locale): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  const digits = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  // Each formatter costs the browser milliseconds, and a picture needs few of them.
  const months = (form: Form, tag?: string): (() => readonly string[]) =>
    once(() => {
      const formatter = format(form, tag);
      return Array.from({ length: 12 }, (_, i) => formatter.format(at(2000, i + 1, 1)));
    });
  const dayForm = once(() => format(DAY));
  const monthForm = once(() => format(MONTH));
  const dayMonth = once(() => format({ ...DAY, year: undefined }));
  const weekdays = once(() => format({ weekday: 'long' }));
  const long = months({ month: 'long' });
  // en-GB has the odd one out, "Sept"; the axis wants equal widths.
  const short = months({ month: 'short' }, words.lang);
  const narrow = months({ month: 'narrow' });
  const { year, yearOfEra } = yearNames(words, digits);
  const full = (form: Intl.DateTimeFormat, y: number, month: number, day: number): string => {
    if (y >= 2000 && y < 2400) return form.format(at(y, month, day));
    const pieces = form.formatToParts(at(y, month, day));
    return pieces.map(({ type, value }) => (type === 'year' ? year(y) : value)).join('');
  };
  const order = once((): DateNames['order'] => {
    const parts = dayForm().formatToParts(0);
    const first = parts.find(({ type }) => /^(?:day|month|year)$/.test(type))?.type;
    return first === 'year' ? 'year-first' : first === 'month' ? 'month-first' : 'day-first';
  });
  return {
    point: ({ year: y, month, day }) => {
      if (month === undefined) return year(y);
      return day === undefined ? full(monthForm(), y, month, 1) : full(dayForm(), y, month, day);
    },
    withoutYear: (month, day) =>
      day === undefined ? (long()[month - 1] ?? '') : dayMonth().format(at(2000, month, day)),
    dayOnly: (day) => digits().format(day),
    year,
    yearOfEra,
    monthShort: (month) => short()[month - 1] ?? '',
    monthNarrow: (month) => narrow()[month - 1] ?? '',
    weekday: (day) => weekdays().format(at(day.year, day.month, day.day)),
    clock: clockText(digits),
    ordinal: ordinalText(words),
    get order() {
      return order();
    },
  };
}

/** The years of both eras. Four digits have no group sign, more have: "2014", "12,000". */
function yearNames(
  words: Words,
  digits: () => Intl.NumberFormat,
): Pick<DateNames, 'year' | 'yearOfEra'> {
  const yearOfEra = (year: number): string => {
    const value = year > 0 ? year : 1 - year;
    return value < 10_000 ? digits().format(value) : words.number(value);
  };
  const year = (value: number): string =>
    value > 0 ? yearOfEra(value) : words.t('dateYearBce', { year: yearOfEra(value) });
  return { year, yearOfEra };
}

/** "05:07" in the language's digits; always the 24-hour clock (house style). */
function clockText(digits: () => Intl.NumberFormat): (minutes: number) => string {
  const pair = (value: number): string =>
    [...two(value)].map((digit) => digits().format(Number(digit))).join('');
  return (minutes) => {
    const seconds = Math.floor(minutes * 60 + 1e-6);
    const clock = `${pair(Math.floor(seconds / 3600))}:${pair(Math.floor(seconds / 60) % 60)}`;
    return seconds % 60 === 0 ? clock : `${clock}:${pair(seconds % 60)}`;
  };
}

function ordinalText(words: Words): (value: number) => string {
  const rules = once(() => new Intl.PluralRules(words.messageLang, { type: 'ordinal' }));
  const keys = { one: 'dateOrdinalOne', two: 'dateOrdinalTwo', few: 'dateOrdinalFew' } as const;
  return (value) => {
    const rule = rules().select(value);
    const key =
      rule === 'one' || rule === 'two' || rule === 'few' ? keys[rule] : 'dateOrdinalOther';
    return words.t(key, { number: words.number(value) });
  };
}
