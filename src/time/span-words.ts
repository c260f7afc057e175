import { type DateNames, type Point } from './names.ts';

/** Two or more dates in words, with what they share said once. */
export interface SharedTexts {
  readonly texts: readonly string[];
  /** How much of all but the last was left out. */
  readonly shared: 'month' | 'year' | 'era' | 'nothing';
}

/**
 * Points in words: the month and year of all but the last are left out where all share them and the language
 * puts them last: "9", "11 July 2024"; "27 February", "18 March 2014"; "500", "491 BCE".
 */
export function sharedTexts(points: readonly Point[], names: DateNames): SharedTexts {
  const last = points.at(-1);
  const same = (of: (point: Point) => unknown): boolean =>
    last !== undefined && points.every((point) => of(point) === of(last));
  const shorten = (shared: SharedTexts['shared'], text: (point: Point) => string): SharedTexts => ({
    shared,
    texts: points.map((point) => (point === last ? names.point(point) : text(point))),
  });
  const years = points.every((point) => point.month === undefined);
  if (years && points.every((point) => point.year < 1))
    return shorten('era', (point) => names.yearOfEra(point.year));
  const months = points.every((point) => point.month !== undefined);
  if (!months || names.order === 'year-first' || !same((point) => point.year))
    return shorten('nothing', (point) => names.point(point));
  const days = points.every((point) => point.day !== undefined);
  if (days && names.order === 'day-first' && same((point) => point.month))
    return shorten('month', (point) => names.dayOnly(point.day ?? 1));
  return shorten('year', (point) => names.withoutYear(point.month ?? 1, point.day));
}
