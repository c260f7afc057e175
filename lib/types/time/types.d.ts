/** Milliseconds since 1970-01-01T00:00Z, proleptic Gregorian, astronomical years. ±Infinity stands for "open". */
export type Instant = number & {
    readonly __unit?: 'instant';
};
/** How much of a date is known. Of an interval or a set: the coarser of its parts. */
export type Precision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';
/** What stands at a component of a date: ~ about, ? uncertain, % both. */
export type Sign = '' | '~' | '?' | '%';
/** One point of an EDTF date: a day, a month, a year …, never an interval. Bounds are inclusive (last ms of the day). */
export interface DatePart {
    /** The source text of this part, as written. */
    readonly text: string;
    readonly precision: Precision;
    /** First and last instant it can mean. */
    readonly earliest: Instant;
    readonly latest: Instant;
    /** `~` or `%` somewhere: about. */
    readonly approximate: boolean;
    /** `?` or `%` somewhere: the source itself is in doubt. */
    readonly uncertain: boolean;
    /** The sign of year, month and day, as far as they are written; only where the signs are not the same for all. */
    readonly signs?: readonly Sign[];
    /** Astronomical year (0 = 1 BCE); undefined where its digits are not all known. */
    readonly year?: number;
    /** `1950S2`: how many digits of `year` count; the rest is an estimate. Only where it leaves digits open. */
    readonly significant?: number;
    /** 1–12, and 21–41 for an EDTF season code. */
    readonly month?: number;
    readonly day?: number;
    /** For `time`: minutes after midnight of the local clock, seconds included as a fraction, and the zone as written. */
    readonly minutes?: number;
    /** Offset from UTC in minutes of the clock that the source used, for `time` only. */
    readonly offset?: number;
    /** In a set, `a..b`: every date from this part to the next one belongs to it too. */
    readonly through?: boolean;
    /** In a set, `..a` and `a..`: every date before (after) this part belongs to it too. */
    readonly open?: 'before' | 'after';
}
/**
 * A date as its source gives it: text, precision, doubt, and the span of instants it can mean.
 * - `single`: one part.
 * - `interval`: from `start` to `end`; undefined means open (`..`) or unknown (empty), see the flags.
 * - `one-of`: a set `[a,b]` of alternatives. `all-of`: a set `{a,b}`.
 */
export interface HistoricalDate {
    readonly kind: 'single' | 'interval' | 'one-of' | 'all-of';
    /** As written; printing gives exactly this back. */
    readonly text: string;
    readonly precision: Precision;
    /** First and last instant the date can touch, both inclusive; ±Infinity where open or unknown. */
    readonly earliest: Instant;
    readonly latest: Instant;
    readonly approximate: boolean;
    readonly uncertain: boolean;
    /** `../x` and `x/..`: known to have no end (or start) so far. */
    readonly openStart: boolean;
    readonly openEnd: boolean;
    /** `/x` and `x/`: there is an end (or start), but nobody knows when. */
    readonly unknownStart: boolean;
    readonly unknownEnd: boolean;
    /** Of an interval; undefined at an open or unknown end. Of `../..` both. */
    readonly start?: DatePart;
    readonly end?: DatePart;
    /** The one part of a `single`, the known ends of an interval, the alternatives of a set in time order. */
    readonly parts: readonly DatePart[];
}
/** The visible span, invariant "One Window": start < end, immutable, replaced as a whole. */
export interface TimeWindow {
    readonly start: Instant;
    readonly end: Instant;
}
/** A cell of the two-tier axis: [start, end) and what it says. */
export interface AxisCell {
    readonly start: Instant;
    readonly end: Instant;
    /** As drawn: "J", "Jan", "2014", "October 2024", "1990s", "1 BCE". Empty where it should say nothing. */
    readonly label: string;
    /** As read out, e.g. "January 2014". */
    readonly name: string;
}
export interface AxisTiers {
    /** Index of the row of the axis table in use; a change of it is a cross-fade. */
    readonly row: number;
    readonly minor: readonly AxisCell[];
    readonly major: readonly AxisCell[];
}
