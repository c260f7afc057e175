import type { Words } from '../words/index.ts';
import { civilOf } from './civil.ts';
import { type Form, dateNames } from './names.ts';
import { sharedTexts } from './span-words.ts';
import type { Instant } from './types.ts';
import { groupStart } from './units.ts';

/** A counted unit as a message wants it: "19th", "19" or "XIX". */
const ordinalOf = (number: number, words: Words) => (form?: Form) =>
  dateNames(words).ordinal(number, form);

/** "1990s", "490s BCE": the decade that an astronomical year lies in. */
export function decadeWords(year: number, words: Words, kind: Form = ''): string {
  const bce = year < 1;
  const tens = Math.floor((bce ? 1 - year : year) / 10) * 10;
  if (tens === 0) return words.t(bce ? 'dateDecadeFirstBce' : 'dateDecadeFirst');
  const text = dateNames(words).yearOfEra(tens);
  return words.t(bce ? 'dateDecadeBce' : 'dateDecade', { year: text, kind });
}

/** "19th century" for 1800–1899 (as EDTF's 18XX), "5th century BCE" for 499–400 BCE. */
export function centuryWords(year: number, words: Words, kind: Form = ''): string {
  const number = Math.floor((year < 1 ? 1 - year : year) / 100) + 1;
  const ordinal = ordinalOf(number, words);
  return words.t(year < 1 ? 'dateCenturyBce' : 'dateCentury', { ordinal, kind });
}

/** "2nd millennium" for 1000–1999. */
export function millenniumWords(year: number, words: Words, kind: Form = ''): string {
  const number = Math.floor((year < 1 ? 1 - year : year) / 1000) + 1;
  const ordinal = ordinalOf(number, words);
  return words.t(year < 1 ? 'dateMillenniumBce' : 'dateMillennium', { ordinal, kind });
}

/** The name of the decade, century or millennium that is exactly the years from `first` to `last`, if there is one. */
function groupWords(first: number, last: number, words: Words, form: Form): string | undefined {
  const is = (size: number): boolean =>
    last - first === size - 1 && first >= size && groupStart(first, size) === first;
  if (is(10)) return decadeWords(first, words, form);
  if (is(100)) return centuryWords(first, words, form);
  return is(1000) ? millenniumWords(first, words, form) : undefined;
}

/** "1914", "1990s", "between 1099 and 1999", "year not known": one of the years from `first` to `last`. */
export function someYearWords(first: number, last: number, words: Words, form?: Form): string {
  const names = dateNames(words);
  if (first === last) return names.yearAlone(first, form);
  if (first === 0 && last === 9999) return words.t('dateYearNotKnown');
  const group = groupWords(first, last, words, form);
  if (group !== undefined) return group;
  const [start = '', end = ''] = sharedTexts([{ year: first }, { year: last }], names).texts;
  return words.t('dateBetween', { start, end, kind: 'year' });
}

/** "2014–2025", "2014", "500–491 BCE": the years that two instants (both inclusive) lie in. */
export const yearsWords = (start: Instant, end: Instant, words: Words): string =>
  yearSpanWords(civilOf(start).year, civilOf(end).year, words);

/** The same for astronomical years, however far: "1945–1,000,000". */
export function yearSpanWords(first: number, last: number, words: Words): string {
  const names = dateNames(words);
  if (first === last) return names.year(first);
  const isShared = first < 1 === last < 1;
  const isFirst = isShared && names.isEraFirst;
  const start = isShared && !isFirst ? names.yearOfEra(first) : names.year(first);
  return words.t('dateRangeTight', {
    start,
    end: isFirst ? names.yearOfEra(last) : names.year(last),
  });
}
