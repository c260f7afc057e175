import { once } from '../base/index.ts';
import type { Words } from '../words/index.ts';
import { type CivilDay, MS_PER_DAY, daysFromCivil, two } from './civil.ts';

/** A date with its month or day left out where they are not known. Year astronomical, month 1–12. */
export interface Point {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The grammatical case that a sentence asks for: that of "October" in "since October" differs in Slavic languages. */
export type Form = string | undefined;

/** Calendar names of one language, through Intl; made once per `Words`. */
export interface DateNames {
  /** "5 October 2024", "October 2024" or "2024", as far as the point is known. */
  point(point: Point, form?: Form): string;
  /** Without the year: "27 February", "February". */
  withoutYear(month: number, day: number | undefined, form?: Form): string;
  /** The day of the month alone, as it stands before its month: "9", in German "9.". */
  dayOfMonth(day: number): string;
  /** The day as a number: "9". */
  dayOnly(day: number): string;
  /** A year that is a date of its own, as far as it differs from the bare number of `year`: "2014年". */
  yearAlone(year: number, form?: Form): string;
  /** "2014", "490 BCE", "12,000 BCE". */
  year(year: number): string;
  /** The year without its era: "490". */
  yearOfEra(year: number): string;
  monthShort(month: number): string;
  monthNarrow(month: number): string;
  weekday(day: CivilDay): string;
  /** "15:00", with seconds where they are not 0. */
  clock(minutes: number): string;
  /** "19th"; as `number` "19", as `roman` "XIX". */
  ordinal(value: number, form?: Form): string;
  /** Whether the era stands before all that it belongs to, as in Chinese. */
  readonly isEraFirst: boolean;
  /** What the language writes first and last decides what two dates can share. */
  readonly order: 'day-first' | 'month-first' | 'year-first';
}

type Options = Readonly<Intl.DateTimeFormatOptions>;
const DAY: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Options = { month: 'long', year: 'numeric' };

type Piece = Intl.DateTimeFormatPart;
const join = (pieces: readonly Piece[]): string => pieces.map(({ value }) => value).join('');

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
  const format = (form: Options, tag: string = locale): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  const digits = once(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  // Each formatter costs the browser milliseconds, and a picture needs few of them.
  const months = (form: Options, tag?: string): (() => readonly string[]) =>
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
  const { year, yearOfEra, yearAlone, bce } = yearNames(words, digits);
  const order = once((): DateNames['order'] => {
    const parts = dayForm().formatToParts(0);
    const first = parts.find(({ type }) => /^(?:day|month|year)$/.test(type))?.type;
    return first === 'year' ? 'year-first' : first === 'month' ? 'month-first' : 'day-first';
  });
  /** Where the day comes first, its month is in the genitive, whatever stands before it. */
  const fromMonth = (form: Form, pieces: () => readonly Piece[]): readonly Piece[] | undefined => {
    if (form !== 'genitive' || order() !== 'day-first') return undefined;
    const all = pieces();
    return all.slice(all.findIndex(({ type }) => type === 'month'));
  };
  const full = (options: Intl.DateTimeFormat, { year: y, month = 1, day = 1 }: Point): string => {
    if (y >= 2000 && y < 2400) return options.format(at(y, month, day));
    return dated(options.formatToParts(at(y, month, day)), y);
  };
  /** The twin's pieces with the year that is meant. */
  const dated = (pieces: readonly Piece[], y: number): string => {
    const text = join(pieces.map((p) => (p.type === 'year' ? { ...p, value: yearOfEra(y) } : p)));
    return y < 1 ? bce(text) : text;
  };
  return {
    point: (point, form) => {
      const { year: y, month, day } = point;
      if (month === undefined) return yearAlone(y, form);
      if (day !== undefined) return full(dayForm(), point);
      const genitive = fromMonth(form, () => dayForm().formatToParts(at(y, month, 1)));
      return genitive === undefined ? full(monthForm(), point) : dated(genitive, y);
    },
    withoutYear: (month, day, form) => {
      const pieces = (): readonly Piece[] => dayMonth().formatToParts(at(2000, month, day ?? 1));
      if (day !== undefined) return join(pieces());
      const genitive = fromMonth(form, pieces);
      return genitive === undefined ? (long()[month - 1] ?? '') : join(genitive);
    },
    dayOfMonth: (day) => {
      const pieces = dayMonth().formatToParts(at(2000, 1, day));
      const from = pieces.findIndex(({ type }) => type === 'day');
      // What is written close to the day belongs to it: the full stop of "9. Juli", the sign of "9日".
      return join(pieces.slice(from, from + 2)).replace(/\s.*$/, '');
    },
    dayOnly: (day) => digits().format(day),
    year,
    yearAlone,
    yearOfEra,
    monthShort: (month) => short()[month - 1] ?? '',
    monthNarrow: (month) => narrow()[month - 1] ?? '',
    weekday: (day) => weekdays().format(at(day.year, day.month, day.day)),
    clock: clockText(digits),
    ordinal: ordinalText(words),
    isEraFirst: !words.t('dateBce', { date: '0' }).startsWith('0'),
    get order() {
      return order();
    },
  };
}

interface YearNames extends Pick<DateNames, 'year' | 'yearOfEra' | 'yearAlone'> {
  /** Puts the era to a date of before it. */
  readonly bce: (date: string) => string;
}

/** The years of both eras. Four digits have no group sign, more have: "2014", "12,000". */
function yearNames(words: Words, digits: () => Intl.NumberFormat): YearNames {
  const yearOfEra = (year: number): string => {
    const value = year > 0 ? year : 1 - year;
    return value < 10_000 ? digits().format(value) : words.number(value);
  };
  const bce = (date: string): string => words.t('dateBce', { date });
  const inEra = (year: number, text: string): string => (year > 0 ? text : bce(text));
  return {
    bce,
    yearOfEra,
    year: (year) => inEra(year, yearOfEra(year)),
    yearAlone: (year, form = '') =>
      inEra(year, words.t('dateYear', { year: yearOfEra(year), kind: form })),
  };
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

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function ordinalText(words: Words): DateNames['ordinal'] {
  const rules = once(() => new Intl.PluralRules(words.messageLang, { type: 'ordinal' }));
  return (value, form) => {
    // As centuries are counted in some languages; those of no calendar stay numbers.
    if (form === 'roman' && value < 40)
      return 'X'.repeat(Math.floor(value / 10)) + (ROMAN[value % 10] ?? '');
    const number = words.number(value);
    return form === 'number' || form === 'roman'
      ? number
      : words.t('dateOrdinal', { number, kind: rules().select(value) });
  };
}
