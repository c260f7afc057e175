/** Rules that look at the dataset as a whole. */
import type { DatePart, HistoricalDate } from '../../time/index.ts';
import { flatImportance, noHead, onDataset, onEvent, placeholderDay } from './findings.ts';
import type { Rule } from './types.ts';

export const head: Rule = ({ dataset, format }) => {
  if (format !== 'json') return [];
  const fixes = {
    title: 'add "title": "…", what the timeline is about',
    language: 'add "language": "en", the language that the texts are in',
    license: 'add "license": "CC BY 4.0", or under what terms the data may be used',
  } as const;
  return (['title', 'language', 'license'] as const)
    .filter((field) => dataset[field] === undefined || dataset[field] === '')
    .map((field) => onDataset(noHead(field, fixes[field])));
};

/** Fewer events need no order among them. */
const FEW = 20;

/** Formats that have a place for it; in others nobody could give it. */
const HAVE_IMPORTANCE: readonly string[] = ['json', 'csv'];

export const importance: Rule = ({ dataset: { events }, format = 'json' }) => {
  if (!HAVE_IMPORTANCE.includes(format)) return [];
  const values = events.map((event) => event.importance ?? 3);
  if (values.length < FEW) return [];
  const [low, high] = values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [5, 1],
  );
  if (low < high && low < 4) return [];
  const what = low === high ? String(low) : '4 or 5';
  return [onDataset(flatImportance(what, values.length))];
};

/** The days that a date names by themselves: that of a single date, and the ends of an interval. */
const daysOf = (date: HistoricalDate): readonly DatePart[] =>
  (date.kind === 'interval' ? [date.start, date.end] : date.parts).filter(
    (part) => part?.precision === 'day' && part.month !== undefined && part.day !== undefined,
  ) as readonly DatePart[];

/** How unlikely it has to be that so many fall on one day before that is said. */
const BEYOND_CHANCE = 1e-6;
/** Fewer prove nothing: every country has something on its New Year's Day. */
const LEAST = 5;

/** log n! by Stirling's series, exact enough from n = 1 on (error < 1e-4). */
const logFactorial = (n: number): number =>
  n < 1 ? 0 : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n);

/** The chance that of `n` days at least `k` are of a kind that one in 1/p is: the tail of the binomial distribution. */
export function chanceOf(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = k; i <= n; i++) {
    const term = Math.exp(
      logFactorial(n) -
        logFactorial(i) -
        logFactorial(n - i) +
        i * Math.log(p) +
        (n - i) * Math.log1p(-p),
    );
    sum += term;
    // Beyond the mean the terms only shrink.
    if (i > n * p && term < sum * 1e-9) break;
  }
  return Math.min(1, sum);
}

const KINDS = [
  {
    what: '1 January',
    share: 1 / 365.25,
    is: ({ month, day }: DatePart) => month === 1 && day === 1,
  },
  // 1 January is counted by the first kind.
  {
    what: 'the first of a month',
    share: 11 / 364.25,
    is: ({ month, day }: DatePart) => month !== 1 && day === 1,
  },
] as const;

export const placeholders: Rule = ({ dataset: { events }, dateOf }) => {
  const days = events.flatMap((_, event) => {
    const date = dateOf(event);
    return date === undefined ? [] : daysOf(date).map((part) => ({ event, part }));
  });
  return KINDS.flatMap(({ what, share, is }) => {
    const found = days.filter(({ part }) => is(part));
    const [first] = found;
    const isChance =
      found.length < LEAST || chanceOf(found.length, days.length, share) > BEYOND_CHANCE;
    if (first === undefined || isChance) return [];
    return [onEvent(first.event, placeholderDay(what, found.length, days.length), 'date')];
  });
};
