import type { Instant, TimeWindow } from '../time/index.ts';
import type { Vacancy } from '../store/index.ts';
import type { Frame } from './frame.ts';
import type { Geometry } from './geometry.ts';
import type { Bar, Box, FrameInput, Stop } from './scene.ts';

/** A tenure, by its index, or a vacancy. */
export type TenureOrVacancy = number | Vacancy;

/** A tenure in the row of its post or in the lane of its person. */
export interface TenureBar extends Omit<Bar, 'row' | 'category'> {
  readonly id: string;
  readonly of: number;
  /** The event that it is, if there is one. */
  readonly row: number | undefined;
}

/** A time in which a post has no holder in the data. */
export interface VacancyBox extends Box {
  readonly id: string;
  readonly of: Vacancy;
  /** The event that describes it, if there is one. */
  readonly row: number | undefined;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  readonly selected: boolean;
  /** "vacant", with its length where there is room; `x` is its left edge. */
  readonly word: { readonly text: string; readonly x: number; readonly width: number } | undefined;
}

/** An entry of the spoken twin for a tenure or a vacancy: never counted as an event, unless it is one. */
export interface TenureStop {
  readonly kind: 'tenure';
  readonly id: string;
  readonly of: TenureOrVacancy;
  readonly row: number | undefined;
  readonly start: Instant;
  readonly box: Box;
}

/** What tenures add to one frame. */
export interface TenureScene {
  /** The ground of the posts' rows. */
  readonly ground: Box | undefined;
  readonly bars: readonly TenureBar[];
  readonly vacancies: readonly VacancyBox[];
  /** The spoken twin with theirs among the others, in time order. */
  among(stops: readonly Stop[]): readonly Stop[];
}

/** A post over the lanes. */
export interface PostRow {
  /** Index into the posts of `tenuresOf`. */
  readonly post: number;
  /** px from the top of the rows; where there is no gutter its name stands over its bars, in `head` px. */
  readonly y: number;
  readonly height: number;
  readonly head: number;
  /** Holders that are not drawn, because two others hold the post at the same time. */
  readonly hidden: number;
}

export interface TenureFrame {
  readonly frame: Frame;
  readonly geometry: Geometry;
  /** The lanes that are laid out. */
  readonly shown: readonly number[];
  readonly at: FrameInput;
}

/** Ranges that are drawn as bars, and how many of the others touch a window. */
export interface TenuresApart {
  readonly bars: Uint32Array;
  countIn(window: TimeWindow): number;
}

/** Tenures laid out for a filter and a width. */
export interface TenureRows {
  readonly posts: readonly PostRow[];
  /** Posts for which there is no row unless they are asked for; 0 where all are shown because they were. */
  readonly folded: number;
  /** px over the lanes, and those under the strip of a person's lane. */
  readonly height: number;
  under(lane: string): number;
  /** Whether an event is drawn as a tenure or a vacancy instead of as a range. */
  draws(row: number): boolean;
  /** @param ranges rows by their first instant; @param until last instants by row */
  apart(ranges: Uint32Array, until: Float64Array): TenuresApart;
  /** What they add to a frame. Its work follows the pixels, not the number of tenures. */
  scene(frame: TenureFrame): TenureScene;
}
