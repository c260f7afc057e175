import type { Actor, Tenure, Text } from '../../model/index.ts';

/** No row of the picture: the tenure is one too many at the same time. */
export const NO_ROW = 0xff;

/** At most two holders at once are drawn one above the other. */
export const MAX_ROWS = 2;

/**
 * Tenures put one after the other, of a post or of a person. Entries of the arrays stand side by side.
 * `from` and `until` are where a tenure is drawn, ms UTC, ±Infinity where open: where the end of one and the start of
 * the next may be the same moment they meet there, otherwise they are the first and last instant the tenure can touch.
 */
export interface Sequence {
  /** Indexes of tenures by start. */
  readonly order: Uint32Array;
  /** 0 or 1; `NO_ROW` where two others stand already. */
  readonly row: Uint8Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
}

/** A time between two holders of a post, or after the last one, for which the data name nobody. */
export interface Vacancy {
  readonly post: number;
  /** The tenures beside it; without `before` nobody follows in these data. */
  readonly after: number;
  readonly before: number | undefined;
  /** Where it surely is, ms UTC, [from, until); until is Infinity where nobody follows. */
  readonly from: number;
  readonly until: number;
  /** Its length in days, from the last day of one to the first day of the other: the least and the most it can be. */
  readonly least: number;
  readonly most: number;
  /** A source says "about" or doubts one of the two days. */
  readonly about: boolean;
}

/** Tenures with the same title, `of` and `to`. */
export interface Post extends Sequence {
  readonly title: Text;
  readonly of: string | undefined;
  readonly to: string | undefined;
  /** In time order. */
  readonly vacancies: readonly Vacancy[];
}

/** The tenures of a dataset as columns, see invariant "Plain Columns". A tenure is an index. */
export interface Tenures {
  readonly size: number;
  /** Index into `dataset.actors`, and into the roles of that actor. */
  readonly actor: Uint32Array;
  readonly role: Uint32Array;
  /** Index into `posts`. */
  readonly post: Uint32Array;
  /** As in `Columns`, of the whole tenure. */
  readonly earliest: Float64Array;
  readonly startLatest: Float64Array;
  readonly endEarliest: Float64Array;
  readonly latest: Float64Array;
  /** Bits of `Flag`. */
  readonly flags: Uint8Array;
  /** In the order of their first tenure in the file. */
  readonly posts: readonly Post[];
  /** The event that is a tenure or describes a vacancy, and the other way round. */
  readonly eventOf: ReadonlyMap<number | Vacancy, number>;
  readonly byEvent: ReadonlyMap<number, number | Vacancy>;
  /** The tenures of a person, by id; undefined where there are none. */
  ofActor(id: string): Sequence | undefined;
  actorOf(tenure: number): Actor;
  recordOf(tenure: number): Tenure;
  postOf(tenure: number): Post;
}
