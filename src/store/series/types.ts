import type { Status } from '../../model/index.ts';

/** From the start of one event to the start of another, in days: from the fewest to the most that their dates allow. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly most: number;
  /** One of the two dates is approximate or uncertain. */
  readonly about: boolean;
}

/** One event of a series, at its place in time. */
export interface SeriesEntry {
  readonly row: number;
  /** Its number as the data have it; an event without one, such as a postponement, has none. */
  readonly number: number | undefined;
  readonly status: Status;
  /** Whether it counts as held: it took place, and has a number where the series has numbers at all. */
  readonly isHeld: boolean;
  /** Codes of the countries that host it. */
  readonly hosts: readonly string[];
  /** Since the last held event before it; undefined for the first, and where a date has no start. */
  readonly gap: Gap | undefined;
}

/** What the data know of a series, whatever filter is in force. */
export interface SeriesFacts {
  /** Index into `Store.series`. */
  readonly series: number;
  readonly isNumbered: boolean;
  /** In time order. */
  readonly entries: readonly SeriesEntry[];
  readonly held: readonly SeriesEntry[];
  /** Events that are no numbered ones although the series has numbers, and that took place. */
  readonly others: number;
  readonly planned: number;
  readonly postponed: number;
  readonly cancelled: number;
  readonly disputed: number;
  /** The longest between two held events; `isSure` unless a doubtful date may make another one longer. */
  readonly longest: { readonly gap: Gap; readonly isSure: boolean } | undefined;
  /** Whole numbers between those that there are, as runs. */
  readonly missing: readonly (readonly [first: number, last: number])[];
  /** Numbers that more than one held event has. */
  readonly duplicates: readonly number[];
  /** The first planned event that is not over. */
  readonly next: SeriesEntry | undefined;
}
