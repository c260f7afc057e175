import { type Made, type Steps, madeInSteps } from '../base/index.ts';
import { type BarRows, barTextWidth, packBars } from './bars.ts';
import { type LaneBlock, buildBlock } from './block.ts';
import type { Geometry } from './geometry.ts';
import type { Besides, LaneRules } from './lane-rules.ts';
import { type LabelText, labelText } from './label-text.ts';
import { levelOf, narrowScale } from './level.ts';
import { M } from './metrics.ts';
import { NOTHING } from './plan.ts';
import type { RowIndex } from './rows.ts';
import type { LayoutInput } from './scene.ts';
import type { TimeWindow } from '../time/index.ts';

/** Plot widths per block. */
const BLOCK = 4;
/** Levels and blocks kept: enough to zoom back and forth without a second layout. */
const KEEP_LEVELS = 8;
const KEEP_BLOCKS = 6;

/** Rows from which on each of several lanes is laid out with less effort. */
const LARGE = 20_000;

/** More lanes than this have histograms of half as many bars, and sooner: what a frame draws follows the pixels in view. */
const MANY_LANES = 12;
const MOST_MARKS = 100;

/** A block of time at a level. Its lanes are laid out when first asked for: most of many are out of view. */
export interface Block {
  readonly start: number;
  readonly end: number;
  lane(at: number): LaneBlock | undefined;
  /** What a lane shows beside its own events; undefined without lanes. */
  besides(at: number): Besides | undefined;
  /** Whether some lanes are laid out, and doing it step by step. */
  isReady(lanes: readonly number[]): boolean;
  prepare(lanes: readonly number[]): Steps<void>;
}

/** One resolution level of a layout. What it returns depends on data, filter, size and level alone. */
export interface Level {
  readonly level: number;
  /** ms per px of its narrowest scale. */
  readonly scale: number;
  /** px of a bar of a histogram. */
  readonly bin: number;
  readonly bars: BarRows;
  /** The blocks that a window touches, in time order. */
  blocks(start: number, end: number): readonly Block[];
  blockAt(instant: number): Block;
  textOf(row: number): LabelText;
  /** Whether all that some lanes show in a window is laid out, and doing it step by step. */
  isReady(window: TimeWindow, lanes: readonly number[]): boolean;
  prepare(window: TimeWindow, lanes: readonly number[]): Steps<void>;
}

/** The levels of a layout. */
export interface Levels {
  /** The level of a scale. */
  at(scale: number): Level;
  /** The nearest level that is ready for a window; of two the coarser, whose labels only stand farther apart here. */
  nearest(scale: number, window: TimeWindow, lanes: readonly number[]): Level | undefined;
}

/** Levels by scale, each made when first asked for; the oldest are forgotten. */
export function levelCache(
  input: LayoutInput,
  index: RowIndex,
  geometry: Geometry,
  rules: LaneRules | undefined,
): Levels {
  const levels = new Map<number, Level>();
  const texts = textsOf(input);
  return {
    at(scale) {
      const level = levelOf(scale);
      return remember(levels, level, KEEP_LEVELS, () =>
        makeLevel(input, index, geometry, rules, level, texts),
      );
    },
    nearest(scale, window, lanes) {
      const far = ({ level }: Level): number => Math.abs(level - levelOf(scale));
      let found: Level | undefined;
      for (const each of levels.values()) {
        const by = found === undefined ? -1 : far(each) - far(found) || found.level - each.level;
        if (by < 0 && each.isReady(window, lanes)) found = each;
      }
      return found;
    },
  };
}

function remember<T>(map: Map<number, T>, key: number, keep: number, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  for (const oldest of map.keys()) {
    if (map.size <= keep) break;
    map.delete(oldest);
  }
  return made;
}

/** Texts measured so far, whatever the filter, size and level. */
interface Texts {
  textOf(row: number): LabelText;
  widthOf(row: number): number;
}

/** What the texts of an input come from. */
const SOURCES = ['store', 'words', 'titleOf', 'labelOf', 'dateOf'] as const;
const known = new WeakMap<LayoutInput['measureText'], { input: LayoutInput; texts: Texts }>();

/** The texts of an input, those of the last one with the same sources. */
function textsOf(input: LayoutInput): Texts {
  const last = known.get(input.measureText);
  if (last && SOURCES.every((source) => last.input[source] === input[source])) return last.texts;
  const labels = new Map<number, LabelText>();
  const widths = new Map<number, number>();
  const texts: Texts = {
    textOf(row) {
      const label = labels.get(row) ?? labelText(input, row, false);
      labels.set(row, label);
      return label;
    },
    widthOf(row) {
      const width = widths.get(row) ?? barTextWidth(input, row);
      widths.set(row, width);
      return width;
    },
  };
  known.set(input.measureText, { input, texts });
  return texts;
}

function makeLevel(
  input: LayoutInput,
  index: RowIndex,
  geometry: Geometry,
  rules: LaneRules | undefined,
  level: number,
  { textOf, widthOf }: Texts,
): Level {
  const scale = narrowScale(level);
  const isMany = geometry.lanes.length > MANY_LANES;
  const bin = isMany ? 2 * M.bin : M.bin;
  const plot = geometry.right - geometry.left;
  // Whole pills and whole bins.
  const whole = (10 * bin) / M.bin;
  const columns = Math.ceil((BLOCK * plot) / M.column / whole) * whole;
  const length = columns * M.column * scale;
  // The data's middle is a block's middle, so that the whole of it lies in one block.
  const extent = input.store.extent;
  const origin = (extent ? (extent.start + extent.end) / 2 : 0) - length / 2;
  const blocks = new Map<number, Block>();
  const block = (at: number): Block =>
    remember(blocks, at, KEEP_BLOCKS, () => {
      const start = origin + at * length;
      const shape = {
        start,
        scale,
        columns,
        bin,
        most: isMany ? MOST_MARKS : Infinity,
        plotColumns: Math.max(1, Math.floor(plot / M.column)),
      };
      return blockOf(start + length, input, index, geometry, rules, shape, textOf);
    });
  const number = (instant: number): number => Math.floor((instant - origin) / length);
  const bars = madeInSteps(() => packBars(input, index, scale, widthOf));
  return {
    level,
    scale,
    bin,
    get bars() {
      return bars.value();
    },
    blocks(start, end) {
      const found: Block[] = [];
      for (let at = number(start); at <= number(end); at++) found.push(block(at));
      return found;
    },
    blockAt: (instant) => block(number(instant)),
    textOf,
    isReady({ start, end }, lanes) {
      if (!bars.isReady) return false;
      for (let at = number(start); at <= number(end); at++)
        if (blocks.get(at)?.isReady(lanes) !== true) return false;
      return true;
    },
    *prepare({ start, end }, lanes) {
      yield* stepsOf(bars);
      for (let at = number(start); at <= number(end); at++) yield* block(at).prepare(lanes);
    },
  };
}

function* stepsOf<T>(made: Made<T>): Steps<void> {
  for (; !made.isReady; yield) made.step();
}

type BlockShape = Pick<
  Parameters<typeof buildBlock>[0],
  'start' | 'scale' | 'columns' | 'plotColumns' | 'bin' | 'most'
>;

function blockOf(
  end: number,
  input: LayoutInput,
  index: RowIndex,
  geometry: Geometry,
  rules: LaneRules | undefined,
  shape: BlockShape,
  textOf: (row: number) => LabelText,
): Block {
  const lanes: (Made<LaneBlock> | undefined)[] = [];
  const besides: (Besides | undefined)[] = [];
  const { importance, category } = input.store.columns;
  const laneOf = (at: number): Made<LaneBlock> | undefined => {
    const lane = geometry.lanes[at];
    return (lanes[at] ??=
      lane &&
      madeInSteps(() =>
        buildBlock({
          ...shape,
          field: Math.max(0, lane.field - M.base),
          isQuick: rules !== undefined && index.rows.length > LARGE,
          now: input.now,
          extent: input.store.extent ?? { start: -Infinity, end: Infinity },
          spine: index.spine(at),
          extra: index.extra[at] ?? NOTHING,
          importance,
          category,
          dates: input.store.columns,
          rank: input.store.rank,
          textOf,
        }),
      ));
  };
  const besidesOf = (at: number): Besides | undefined =>
    (besides[at] ??= rules?.besides({
      ...shape,
      guests: index.plan.guests(at),
      dimmed: index.plan.dimmed(at),
      isSide: at < (input.pair?.length ?? 0),
    }));
  return {
    start: shape.start,
    end,
    lane: (at) => laneOf(at)?.value(),
    besides: besidesOf,
    isReady: (shown) => shown.every((at) => lanes[at]?.isReady),
    *prepare(shown) {
      for (const at of shown) {
        const lane = laneOf(at);
        if (lane !== undefined) yield* stepsOf(lane);
        besidesOf(at);
      }
    },
  };
}
