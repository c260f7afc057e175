import { type DateNames, type Form, type Point } from './names.ts';

/** A text that is made when a message asks for it, in the form that the message wants. */
export type FormText = (form?: Form) => string;

/** Two or more dates in words, with what they share said once. */
export interface SharedTexts {
  readonly texts: readonly FormText[];
  /** How much of all but one was left out. */
  readonly shared: 'month' | 'year' | 'era' | 'nothing';
}

/**
 * Points in words: the month and year that all of them share are left out of all but the last, or, in a language that
 * writes them first, of all but the first: "9", "11 July 2024"; "27 February", "18 March 2014"; "500", "491 BCE".
 */
export function sharedTexts(points: readonly Point[], names: DateNames): SharedTexts {
  const last = points.at(-1);
  const same = (of: (point: Point) => unknown): boolean =>
    last !== undefined && points.every((point) => of(point) === of(last));
  const shorten = (
    shared: SharedTexts['shared'],
    text: (point: Point, form: Form) => string,
    whole: Point | undefined = last,
  ): SharedTexts => ({
    shared,
    texts: points.map((point) => (form) => point === whole ? names.point(point, form) : text(point, form)), // prettier-ignore
  });
  const isYearFirst = names.order === 'year-first';
  if (points.every((point) => point.month === undefined) && same(({ year }) => year < 1))
    return (last?.year ?? 1) < 1 && names.isEraFirst
      ? shorten('era', ({ year }, form) => names.yearAlone(1 - year, form), points[0])
      : shorten('era', (point) => names.yearOfEra(point.year));
  const months = points.every((point) => point.month !== undefined);
  if (!months || !same((point) => point.year))
    return shorten('nothing', (point, form) => names.point(point, form));
  const whole = isYearFirst ? points[0] : last;
  const days = points.every((point) => point.day !== undefined);
  if (days && names.order !== 'month-first' && same((point) => point.month))
    return shorten('month', (point) => names.dayOfMonth(point.day ?? 1), whole);
  return shorten(
    'year',
    (point, form) => names.withoutYear(point.month ?? 1, point.day, form),
    whole,
  );
}
