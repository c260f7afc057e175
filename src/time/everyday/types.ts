import type { DateProblemCode } from '../problem.ts';

export interface EverydayOptions {
  /** Languages (BCP 47) whose names of months and weekdays count besides those of the interface. */
  readonly langs?: readonly string[] | undefined;
  /** What comes first in 5/10/2024; without it such a date has two readings. */
  readonly order?: 'dmy' | 'mdy' | undefined;
  /** First of the hundred years that years of two digits belong to; without it they are refused. */
  readonly centuryFrom?: number | undefined;
  /** Years of one or two digits are meant as they stand: 43 is the year 43. */
  readonly shortYears?: boolean | undefined;
}

/** As a DateProblem: lower case, noun first, value last, and a fix. */
export interface EverydayProblem {
  readonly code: DateProblemCode | EverydayCode;
  readonly message: string;
  readonly fix: string;
}
type EverydayCode =
  | 'date-ambiguous'
  | 'date-year-short'
  | 'date-year-missing'
  | 'date-zone-unknown'
  | 'date-weekday-wrong';

/** What a text says, or why that is not known. */
export type EverydayDate =
  /** `edtf` is text that `parseDate` reads. */
  | {
      readonly ok: true;
      readonly edtf: string;
      readonly warnings: readonly EverydayProblem[];
    }
  /** `readings`: both EDTF texts that it may mean, where that is the problem. */
  | {
      readonly ok: false;
      readonly problem: EverydayProblem;
      readonly readings?: readonly [string, string];
    };

/** A part of a longer time: "early 2014". */
export type Portion = 'early' | 'mid' | 'late';

/** One date as far as its words say; what is missing may stand in the other half of a range. */
export interface Fields {
  /** Complete EDTF, as written. */
  readonly raw?: string;
  /** A number of one or two digits that may be a day or a year. */
  readonly bare?: number;
  /** It is written as "19th": a day or a century, and no year. */
  readonly isOrdinal?: boolean;
  /** As written: counted in `era`. */
  readonly year?: number;
  readonly era?: 'bc' | 'ad';
  readonly month?: number;
  readonly day?: number;
  /** EDTF code 21–41 of a season, quarter or half. */
  readonly division?: number;
  /** The first year of a decade, or the number of a century. */
  readonly decade?: number;
  readonly century?: number;
  readonly portion?: Portion;
  /** EDTF, from T on. */
  readonly clock?: string;
  /** 0 = Sunday. */
  readonly weekday?: number;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/** Words that are a date, but one that cannot be used; said without the value, which is the whole text if not given. */
export interface Failure {
  readonly code: EverydayProblem['code'];
  readonly what: string;
  readonly fix: string;
  readonly value?: string | undefined;
  readonly readings?: readonly [string, string];
}
export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'fix' in value;

/** undefined: not the words that this function reads. */
export type Read<T> = T | Failure | undefined;

export const failure = (
  code: Failure['code'],
  what: string,
  fix: string,
  value?: string,
): Failure => ({ code, what, fix, value });

/** A text as EDTF, and the days in it that came with a weekday. */
export interface Phrase {
  readonly edtf: string;
  readonly days: readonly { readonly edtf: string; readonly weekday: number }[];
}
