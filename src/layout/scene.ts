// Over 300 lines because it is one contract: everything that renderer and interface read of a picture.
import type { Words } from '../words/index.ts';
import type { AxisCell, Instant, TimeWindow } from '../time/index.ts';
import type { Lanes, Shape, Status } from '../model/index.ts';
import type { Store, Vacancy } from '../store/index.ts';
import type { TenureRows, TenureScene, TenureStop } from './tenure-scene.ts';

/** The text sizes of VISUAL 1 that layout has to measure. */
export type TextStyle =
  | 'label5' // 15/18 700
  | 'label4' // 13/15.5 700
  | 'label3' // 13/15.5 400
  | 'labelNote' // 12/15 400: the date under a label, the status word (italic)
  | 'bar' // 13 600
  | 'barNote' // 12 400
  | 'axisMajor' // 14 700
  | 'axisMinor' // 12 400
  | 'number' // 12 700: numbers in circles and pills
  | 'lane'; // 13 600

/** Width in px of a text. An argument, because layout knows no DOM. */
export type MeasureText = (text: string, style: TextStyle) => number;

export interface LayoutInput {
  readonly store: Store;
  /** Matching rows in time order, as `filterRows` gives them. */
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  /** Chosen countries (upper case) come first among country lanes. */
  readonly chosen: readonly string[];
  /** Two countries that face each other across the axis: the pair view (VISUAL 4). */
  readonly pair?: readonly [string, string] | undefined;
  /** What the reader made of the lanes. */
  readonly laneChoices?: LaneChoices | undefined;
  /** Tenures in rows over the lanes, from `topRowsY` of the scene on, and in the lanes of persons: `planTenures`. */
  readonly tenures?: TenureRows | undefined;
  /** px of the drawing; the scene may come out higher than `height` (bars, threads and lanes need their room). */
  readonly width: number;
  readonly height: number;
  /** Ongoing ranges end here and the now line stands here; undefined: no line, ranges run to the edge. */
  readonly now: Instant | undefined;
  readonly words: Words;
  readonly measureText: MeasureText;
  /** Title and short title of a row in the reader's language. */
  readonly titleOf: (row: number) => string;
  readonly labelOf: (row: number) => string;
  /** Its date in words. */
  readonly dateOf: (row: number) => string;
  /** Name of a lane or series: (facet, id) → text. */
  readonly nameOf: (facet: 'country' | 'category' | 'actor' | 'series', id: string) => string;
}

/** What a reader made of the lanes for the time of a visit; lanes are named by the ids of their values. */
export interface LaneChoices {
  /** Chosen countries and then by count, by count alone, or by name. */
  readonly order: 'chosen' | 'count' | 'name';
  /** These come first, in this order. */
  readonly pinned: readonly string[];
  /** The order of all lanes when one of them was last moved. */
  readonly moved: readonly string[];
  /** Lanes without a label field although there is room, and with one although there is none. */
  readonly collapsed: readonly string[];
  readonly expanded: readonly string[];
  /** Whether events that do not match are shown, dimmed. */
  readonly others: 'dim' | 'hide';
}

/** A vertical part of the drawing, px. */
export interface Part {
  readonly top: number;
  readonly bottom: number;
}

/** What changes without a new layout. */
export interface FrameInput {
  readonly window: TimeWindow;
  /** What of the drawing can be seen: only lanes in it are laid out and drawn. Without it all are. */
  readonly part?: Part | undefined;
  readonly selected?: number | undefined;
  readonly focused?: number | undefined;
  /** The tenure or vacancy whose details are open. */
  readonly tenure?: number | Vacancy | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a single date's doubt is drawn (VISUAL 3). Spans are px, already clipped to a little outside the plot. */
export interface Doubt {
  /** Band with faded ends over the whole period. */
  readonly band?: { readonly x0: number; readonly x1: number; readonly ticks: boolean };
  /** Sign beside the mark: "~", "?" or "~?". */
  readonly sign?: '~' | '?' | '~?';
  /** The two alternatives of a set, joined by a line (left out when nearer than 12 px). */
  readonly pair?: { readonly x0: number; readonly x1: number };
}

/** One event's mark on or under a spine; `x`, `y` is its centre. */
export interface Mark {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** Diameter: 16, 13, 10 or 8. */
  readonly size: number;
  readonly shape: Shape | 'ring';
  /** Index into `store.categories`; its hue. */
  readonly category: number;
  readonly status: Status;
  readonly doubt: Doubt | undefined;
  readonly labelled: boolean;
  readonly selected: boolean;
  /** Of a ring, an event's place in a lane that is not its own: the height of its mark, or the spine of its lane. */
  readonly joinY?: number | undefined;
}

/**
 * A flagpole label: text beside a leader that stands on the mark. `x`, `y` top left of the text box.
 * Around a selected one 8 px at the sides and 5 above and below are kept free for its ground, which begins at the leader.
 */
export interface Label extends Box {
  readonly row: number;
  readonly side: 'right' | 'left';
  readonly lines: readonly string[];
  /** Date (importance 5, selected) or status word, set under the lines. */
  readonly note: string | undefined;
  readonly noteItalic: boolean;
  readonly style: 'label5' | 'label4' | 'label3';
  readonly lineHeight: number;
  /** Set in another form than elsewhere in its level, because the plot's edge would cut it. */
  readonly turned?: boolean;
  /** Whether the title was cut at a word with "…". */
  readonly cut: boolean;
  readonly selected: boolean;
  /** The leader: vertical at `leaderX` from `leaderTop` (at the label) to `leaderBottom` (at the mark). */
  readonly leaderX: number;
  readonly leaderTop: number;
  readonly leaderBottom: number;
}

/** "+12": a column too full for single marks. */
export interface Cluster extends Box {
  readonly id: string;
  readonly rows: readonly number[];
  readonly earliest: Instant;
  readonly latest: Instant;
}

/** A bar of the histogram that replaces the strip when over a quarter of its columns are full. */
export interface Bin extends Box {
  readonly id: string;
  /** Events whose mark would stand in it, each in one bar only. */
  readonly count: number;
  /** What its height says: events that surely lie in it, and of those that may lie in several bars their shares. */
  readonly weight: number;
  /** Events that surely lie in it, per category, bottom first; without it the bar has no hues. */
  readonly parts?: readonly { readonly category: number; readonly count: number }[];
  /** [start, end) */
  readonly start: Instant;
  readonly end: Instant;
}

export interface Bar extends Box {
  readonly row: number;
  readonly category: number;
  readonly status: Status;
  /** Began earlier / ends later than the window: chevron. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** px over which the bar fades in / out (an uncertain or unknown end), 0 = sharp with a cap. */
  readonly fadeLeft: number;
  readonly fadeRight: number;
  /** Dotted base line over the fade: true for a doubt, false for an unknown end (24 px fade, no cap). */
  readonly dottedLeft: boolean;
  readonly dottedRight: boolean;
  /** Ongoing: arrowhead at the now line. */
  readonly arrow: boolean;
  readonly selected: boolean;
  readonly label: BarLabel | undefined;
}

export interface BarLabel {
  readonly text: string;
  /** "since 24 February 2022, ongoing" … in ink-2 after the text. */
  readonly note: string;
  readonly x: number;
  readonly width: number;
  readonly inside: boolean;
}

/** A numbered series as a line of dots. */
export interface Thread {
  /** Index into `store.series`. */
  readonly series: number;
  readonly category: number;
  readonly name: string;
  /** "31 held, one planned"; empty where only the name has room. */
  readonly note: string;
  /** Left edge of the name, and top of its line, 17 high: beside the dots where there is room, else above them. */
  readonly nameX: number;
  readonly nameY: number;
  /** Centre of the line. */
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly dots: readonly ThreadDot[];
}

export interface ThreadDot {
  readonly row: number;
  readonly x: number;
  /** The number, where there is room for its circle (19 px); else a dot of 9 px. */
  readonly text: string | undefined;
  readonly status: Status;
  readonly selected: boolean;
  /** All events of a dot that stands for several, where a thread has more dots than pixels. */
  readonly rows?: readonly number[];
}

/** One band of the chart. With lanes=none there is exactly one, without a name. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Matching events in it, all of it, and those of the others that are shown dimmed. */
  readonly count: number;
  readonly total: number;
  readonly others: number;
  /** Top and height of the whole band, y of the spine, top and height of the strip under it. */
  readonly y: number;
  readonly height: number;
  readonly spineY: number;
  readonly stripY: number;
  readonly stripHeight: number;
  /** Top and height of its label field; the height is 0 where it has none (narrow lanes). */
  readonly labelTop: number;
  readonly field: number;
  /** Labels stand under the spine and the strip over it: the lower lane of a pair. */
  readonly isDown: boolean;
  /** Height kept for the lane's name within it, where there is no gutter beside the plot; else 0. */
  readonly head: number;
}

/** An event that does not match, in the lane of a value that it has: an outline without hue. */
export interface DimMark {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly category: number;
}

/** Rings too close to tell apart: a piece of the lane's spine. */
export interface RingBand {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

export interface AxisMark extends AxisCell {
  readonly x0: number;
  readonly x1: number;
  /** Left edge of the label (majors stick to the plot's edge), undefined where there is no room. */
  readonly labelX: number | undefined;
}

/** More of something than fits: "+4 ranges", "+3 series": a button that opens the chooser. */
export interface Fold extends Box {
  readonly id: 'ranges' | 'series' | 'lanes';
  readonly count: number;
  readonly rows: readonly number[];
}

/** Events outside the window: "41 earlier", "3 later"; `row` is the nearest one. */
export interface Beyond {
  readonly count: number;
  readonly row: number;
}

/** One entry of the spoken twin, in time order; `box` is its target on the picture (≥ 24 px where there is room). */
export type Stop =
  | TenureStop
  | { readonly kind: 'event'; readonly row: number; readonly box: Box }
  | {
      readonly kind: 'cluster';
      readonly id: string;
      readonly count: number;
      /** How many of them may lie outside [start, end). */
      readonly possibly: number;
      readonly rows: readonly number[];
      readonly start: Instant;
      readonly end: Instant;
      readonly box: Box;
      /** Its events are drawn one by one, but too many for a stop each: what is under the pointer is they. */
      readonly isGathered?: boolean;
      /** Which fold it is: drawn by its button, not by the picture. */
      readonly fold?: Fold['id'];
    };

/** Signs in view that the key line explains. */
export type KeySign =
  | 'planned'
  | 'postponed'
  | 'cancelled'
  | 'disputed'
  | 'day-unknown'
  | 'about'
  | 'uncertain'
  | 'one-of'
  | 'end-uncertain'
  | 'ongoing';

/** Everything that is drawn and spoken for one window: pixels and words come from this one value. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What of it was laid out. */
  readonly part: Part;
  readonly window: TimeWindow;
  /** Resolution level in steps of a quarter octave of ms per px; layout changes only with it. */
  readonly level: number;
  readonly plot: { readonly left: number; readonly right: number };
  /** All lanes, whether or not they were laid out. */
  readonly lanes: readonly Lane[];
  readonly topRowsY: number;
  readonly axis: {
    readonly y: number;
    readonly height: number;
    readonly row: number;
    readonly minor: readonly AxisMark[];
    readonly major: readonly AxisMark[];
  };
  readonly marks: readonly Mark[];
  readonly dimmed: readonly DimMark[];
  readonly ringBands: readonly RingBand[];
  readonly labels: readonly Label[];
  readonly clusters: readonly Cluster[];
  readonly bins: readonly Bin[];
  /** The bins' largest weight, for the scale; 0 without bins. */
  readonly binMax: number;
  readonly bars: readonly Bar[];
  readonly tenures?: TenureScene | undefined;
  readonly threads: readonly Thread[];
  readonly folds: readonly Fold[];
  readonly now: { readonly x: number } | undefined;
  readonly earlier: Beyond | undefined;
  readonly later: Beyond | undefined;
  /** Matching events that touch the window, and how many of them have a label. */
  readonly inView: number;
  readonly labelled: number;
  /** Of those in view: the ones that only may lie in the window. */
  readonly possibly: number;
  readonly key: readonly KeySign[];
}

/** The overview: stacked counts per unit over the whole extent. */
export interface OverviewScene {
  readonly start: Instant;
  readonly end: Instant;
  /** One entry per bar; counts per category index, matching and other events apart. */
  readonly bars: readonly {
    readonly start: Instant;
    readonly end: Instant;
    readonly matching: Uint32Array;
    readonly others: Uint32Array;
    /** Events that may lie in this bar or in others, each with its share (1/12 of a year in months); not in the counts. */
    readonly possible: number;
    readonly possibleOthers: number;
  }[];
  /** The highest bar, shares included. */
  readonly max: number;
  readonly unit:
    'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'millennium';
  /** Year (or other major) labels under it. */
  readonly labels: readonly AxisCell[];
}
