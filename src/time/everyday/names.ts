import { plain } from './clean.ts';

/** The languages of the interface, and countries whose names of months differ from their language's. */
const LANGS = 'en en-GB uk ru de de-AT fr es es-PE pl tr ar zh'.split(' ');
/** Common short forms that Intl does not have. */
const MORE_WEEKDAYS = 'tues:2,weds:3,thur:4,thurs:4';

/** The names of months and weekdays of many languages at once; no name means two months in them. */
export interface CalendarNames {
  /** 1–12 */
  month(name: string): number | undefined;
  /** 0 = Sunday … 6 */
  weekday(name: string): number | undefined;
}

/** A name as it is looked up: without the full stop of an abbreviation. */
const key = (name: string): string => plain(name).replace(/[.'ʼ’]/g, '');

type Form = Readonly<Intl.DateTimeFormatOptions>;
/** Within a date a month stands in the genitive in some languages; alone in the nominative. */
const MONTH_FORMS: readonly Form[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric', year: 'numeric' },
]);
const WEEKDAY_FORMS: readonly Form[] = [{ weekday: 'long' }, { weekday: 'short' }];

/** 1 January 2000 and 2 January 2000, a Sunday, in ms. */
const JANUARY = 946_684_800_000;
const SUNDAY = 946_771_200_000;
const DAY = 86_400_000;
/** 15th of each month of 2000, near enough: 30.5 days apart. */
const monthAt = (index: number): number => JANUARY + (14 + Math.round(30.5 * index)) * DAY;

function namesIn(
  lang: string,
  forms: readonly Form[],
  type: 'month' | 'weekday',
  instants: readonly number[],
): readonly (readonly [string, number])[] {
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(lang, {
      ...form,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    return instants.flatMap((instant, index) => {
      const name = format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
      return /^\d*$/.test(name) ? [] : [[key(name), index] as const];
    });
  });
}

function build(langs: readonly string[]): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const twelve = Array.from({ length: 12 }, (_, i) => monthAt(i));
  const seven = Array.from({ length: 7 }, (_, i) => SUNDAY + i * DAY);
  for (const lang of langs) {
    for (const [name, index] of namesIn(lang, MONTH_FORMS, 'month', twelve))
      if (!months.has(name)) months.set(name, index + 1);
    for (const [name, index] of namesIn(lang, WEEKDAY_FORMS, 'weekday', seven))
      if (!weekdays.has(name)) weekdays.set(name, index);
  }
  for (const entry of MORE_WEEKDAYS.split(',')) {
    const [name = '', day] = entry.split(':');
    weekdays.set(name, Number(day));
  }
  return { month: (name) => months.get(key(name)), weekday: (name) => weekdays.get(key(name)) };
}

/** A pure cache of tables that take some ten milliseconds to build. */
const cache = new Map<string, CalendarNames>();

const isKnown = (lang: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
  } catch {
    return false;
  }
};

/** The names of the interface's languages and of `langs`; a tag that the runtime does not know counts for nothing. */
export function calendarNames(langs: readonly string[]): CalendarNames {
  const others = langs.filter((lang) => !LANGS.includes(lang) && isKnown(lang));
  const name = others.join(' ');
  const known = cache.get(name) ?? build([...LANGS, ...others]);
  cache.set(name, known);
  return known;
}
