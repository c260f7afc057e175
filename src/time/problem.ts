/** What is wrong with a date, as readers report it: lower case, noun first, value last; and what to write instead. */
export interface DateProblem {
  readonly code: DateProblemCode;
  readonly message: string;
  readonly fix: string;
  /** The text that is no date, where better advice than `fix` can be had for it: see `withAdvice`. */
  readonly asked?: string;
}

export type DateProblemCode =
  | 'date-empty'
  | 'date-too-long'
  | 'date-not-understood'
  | 'date-impossible'
  | 'date-order'
  | 'date-too-far'
  | 'timezone-unknown';

/** What a parser returns: the value, or the problem. */
export type Parsed<T> =
  { readonly ok: true; readonly date: T } | { readonly ok: false; readonly problem: DateProblem };

/** What helps where nothing is known of what was meant. */
export const FORMS =
  'write the date as 2014, 2014-03 or 2014-03-18; 2014~ for about, 2014/2016 for a period';

/** A failed parse. `value` is quoted at the end of the message, cut where it is long. Without a fix it is asked for later. */
export function failed<T>(
  code: DateProblemCode,
  what: string,
  value: string,
  fix?: string,
): Parsed<T> {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const message = `${what}: "${shown}"`;
  const problem =
    fix === undefined ? { code, message, fix: FORMS, asked: value } : { code, message, fix };
  return { ok: false, problem };
}
