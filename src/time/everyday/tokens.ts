import type { CalendarNames } from './names.ts';
import { inCentury } from './numeric.ts';
import type { EverydayOptions, Fields, Read } from './types.ts';
import { FILLERS, SEASONS } from './vocabulary.ts';

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|re|e|eme|o|a|-?го|-?е|-?те)?\.?$/;
const NUMBER = /^('?)(\d{2,4})$/;
const WINTER = /^(\S+) (?:of )?(\d{4})[/–-](\d{2}|\d{4})$/;

interface Tokens {
  readonly months: readonly number[];
  readonly seasons: readonly number[];
  /** Of two digits at most: a day, or the end of a year. */
  readonly short: readonly { readonly value: number; readonly isYear: boolean }[];
  readonly years: readonly number[];
}

/** Cuts "5. oktober 2024", "05-oct-2024", "2024г." where letters and digits meet. */
const spaced = (text: string): string =>
  text
    .replace(/(\d)(?=(?:г|гг|р|r)\.?(?:$|[ ,]))/g, '$1 ')
    .replace(/(\d)[-/.](?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})\.?[-/](?=\d)/gu, '$1 ')
    .replace(/(\p{L})\.(?=\d)/gu, '$1 ');

/** What counts in a text; undefined with any word that is not known. */
function tokensOf(text: string, names: CalendarNames): Tokens | undefined {
  const months: number[] = [];
  const seasons: number[] = [];
  const short: { value: number; isYear: boolean }[] = [];
  const years: number[] = [];
  for (const token of spaced(text).split(/[ ,]+/)) {
    const word = token.replace(/\.$/, '');
    const day = ORDINAL.exec(token)?.[1];
    const [, apostrophe = '', digits] = NUMBER.exec(word) ?? [];
    const month = names.month(word);
    const season = SEASONS.get(word);
    if (word === '' || FILLERS.has(word)) continue;
    if (day !== undefined) short.push({ value: Number(day), isYear: Number(day) > 31 });
    else if (digits?.length === 2)
      short.push({ value: Number(digits), isYear: apostrophe !== '' || Number(digits) > 31 });
    else if (digits !== undefined) years.push(Number(digits));
    else if (month !== undefined) months.push(month);
    else if (season !== undefined) seasons.push(season);
    else return undefined;
  }
  return { months, seasons, short, years };
}

/** A month or a season, and the numbers around it: "5 October 2024", "Spring of 1968". */
export function readTokens(
  text: string,
  names: CalendarNames,
  options: EverydayOptions,
): Read<Fields> {
  const winter = readWinter(text);
  if (winter !== undefined) return winter;
  const tokens = tokensOf(text, names);
  if (tokens === undefined) return undefined;
  const { months, seasons, short, years } = tokens;
  if (months.length + seasons.length > 1 || years.length > 1) return undefined;
  if (short.length + years.length > 2) return undefined;
  const [division] = seasons;
  const [month] = months;
  const [year] = years;
  const known = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(division === undefined ? {} : { division }),
  };
  return withShort(known, short, options);
}

/** The numbers of two digits: a day, or a year where the day is there already or the number is too large for one. */
function withShort(known: Fields, short: Tokens['short'], options: EverydayOptions): Read<Fields> {
  const [first, second] = short;
  if (first === undefined) return Object.keys(known).length === 0 ? undefined : known;
  if (known.month === undefined) {
    if (second !== undefined || known.division !== undefined) return undefined;
    return known.year === undefined
      ? { bare: first.value, isOrdinal: true }
      : { ...known, day: first.value };
  }
  if (second === undefined && (!first.isYear || known.year !== undefined))
    return { ...known, day: first.value };
  const year = inCentury((second ?? first).value, options);
  if (typeof year !== 'number') return year;
  return { ...known, year, ...(second === undefined ? {} : { day: first.value }) };
}

/** "winter 1968/69": the winter that begins in 1968. */
function readWinter(text: string): Fields | undefined {
  const [, word = '', first, second = ''] = WINTER.exec(text) ?? [];
  const year = Number(first);
  const follows = Number(second) === (second.length === 2 ? (year + 1) % 100 : year + 1);
  const division = SEASONS.get(word);
  return division === 24 && follows ? { year, division } : undefined;
}
