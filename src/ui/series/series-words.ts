import type { Gap, SeriesEntry, SeriesFacts } from '../../store/index.ts';
import { lengthWords } from '../../time/index.ts';
import type { Words } from '../../words/index.ts';

/** What the sentences need of the data: titles and dates in the reader's language. */
export interface EventTexts {
  readonly words: Words;
  readonly titleOf: (row: number) => string;
  readonly dateOf: (row: number) => string;
  /** The number of a row in its series. */
  readonly numberOf: (row: number) => number | undefined;
}

const MOST_RUNS = 6;

/** "125 days", "25 or 26 days", "about 30 days", "1 to 2 months": no more exact than the two dates. */
export function gapLength({ least, most, about }: Gap, words: Words): string {
  const days = (count: number): string => words.t('durationDays', { count });
  const exact = least === most ? days(least) : undefined;
  if (exact !== undefined) return about ? words.t('lengthAbout', { length: exact }) : exact;
  if (most - least === 1 && !about)
    return words.t('gapEither', { least: words.number(least), length: days(most) });
  return lengthWords([least, most], about, words);
}

const isSameDay = ({ most, about }: Gap): boolean => most === 0 && !about;

/** "79 days after number 23". */
export function gapAfter(gap: Gap, { words, numberOf }: EventTexts): string {
  const number = numberOf(gap.from);
  if (isSameDay(gap))
    return number === undefined ? words.t('gapSameDay') : words.t('gapSameDayNumber', { number });
  const length = gapLength(gap, words);
  return number === undefined
    ? words.t('gapAfterOne', { length })
    : words.t('gapAfterNumber', { length, number });
}

/** "125 days apart". */
export function gapApart(gap: Gap, isLongest: boolean, words: Words): string {
  if (isSameDay(gap)) return words.t('gapZero');
  return words.t(isLongest ? 'gapApartLongest' : 'gapApart', { length: gapLength(gap, words) });
}

/** "33 numbered events held, 1 cancelled and 1 postponed; first on 26 April 2022, last on 12 February 2026." */
export function countsSentence(facts: SeriesFacts, { words, dateOf }: EventTexts): string {
  const { isNumbered, held, others } = facts;
  const rest = [
    ['seriesPlanned', facts.planned],
    ['seriesPostponed', facts.postponed],
    ['seriesCancelled', facts.cancelled],
    ['seriesDisputed', facts.disputed],
    ['seriesOthers', others],
  ] as const;
  const counts = words.list([
    words.t(isNumbered ? 'seriesHeldNumbered' : 'seriesHeld', { count: held.length }),
    ...rest.flatMap(([key, count]) => (count === 0 ? [] : [words.t(key, { count })])),
  ]);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return words.t('seriesCounts', { counts });
  return words.t('seriesCountsSpan', { counts, first: dateOf(first.row), last: dateOf(last.row) });
}

/** "Longest gap: 125 days, from number 24 (6 September 2024) to number 25 (9 January 2025)." */
export function longestSentence(
  { longest }: SeriesFacts,
  { words, titleOf, dateOf, numberOf }: EventTexts,
): string | undefined {
  if (longest === undefined) return undefined;
  const end = (row: number): string => {
    const number = numberOf(row);
    const date = dateOf(row);
    return number === undefined
      ? words.t('seriesEndPlain', { title: titleOf(row), date })
      : words.t('seriesEnd', { number, date });
  };
  const { gap, isSure } = longest;
  return words.t(isSure ? 'seriesLongest' : 'seriesLongestKnown', {
    length: gapLength(gap, words),
    from: end(gap.from),
    to: end(gap.to),
  });
}

/** "Numbers 1 to 12 and 14 to 18 are not in these data." */
export function missingSentence({ missing }: SeriesFacts, words: Words): string | undefined {
  if (missing.length === 0) return undefined;
  const runs = missing
    .slice(0, MOST_RUNS)
    .map(([first, last]) =>
      first === last ? words.number(first) : words.t('seriesRun', { first, last }),
    );
  const beyond = missing.length - MOST_RUNS;
  if (beyond > 0) runs.push(words.t('seriesMoreRuns', { count: beyond }));
  const [only] = missing;
  const count = missing.length === 1 && only?.[0] === only?.[1] ? 1 : 2;
  return words.t('seriesMissing', { count, numbers: words.list(runs) });
}

/** What else is to be said: missing and doubled numbers, and what comes next. */
export function otherSentences(facts: SeriesFacts, texts: EventTexts): readonly string[] {
  const { words, titleOf, dateOf } = texts;
  const { duplicates, next } = facts;
  const numbers = words.list(
    duplicates.slice(0, 2 * MOST_RUNS).map((number) => words.number(number)),
  );
  return [
    missingSentence(facts, words),
    duplicates.length === 0
      ? undefined
      : words.t('seriesTwice', { count: duplicates.length, numbers }),
    next === undefined
      ? words.t('seriesNoNext')
      : words.t('seriesNext', { title: titleOf(next.row), date: dateOf(next.row) }),
  ].filter((sentence) => sentence !== undefined);
}

/** "Number 24 of Contact Group, 79 days after number 23": where an event stands in its series. */
export function placeSentence(
  entry: SeriesEntry,
  isNumbered: boolean,
  name: string,
  texts: EventTexts,
): string {
  const { words } = texts;
  const { number } = entry;
  const place =
    number === undefined
      ? words.t(isNumbered ? 'seriesPlaceNone' : 'seriesPlacePart', { name })
      : words.t('seriesPlaceNumber', { number, name });
  if (entry.gap === undefined) return place;
  return words.t('seriesPlaceGap', { place, gap: gapAfter(entry.gap, texts) });
}
