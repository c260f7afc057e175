import { type DoubtSpan, doubtIn, doubtSpan, markSize } from './doubt.ts';
import type { Frame } from './frame.ts';
import type { Geometry } from './geometry.ts';
import type { Level } from './levels.ts';
import { M } from './metrics.ts';
import type { Overlay } from './overlay.ts';
import type { RowIndex } from './rows.ts';
import type { Bin, Cluster, DimMark, Label, Lane, LayoutInput, Mark, RingBand } from './scene.ts';
import { statusOf } from './status.ts';
import type { Strip } from './strip.ts';

/** The stops of a histogram need its events without building lists of them: a run of a block's events by anchor. */
export interface BinRun {
  readonly lane: Lane;
  readonly strip: Strip;
  readonly without: ReadonlySet<number>;
}

/** What the lanes of a frame show. */
export interface LaneParts {
  readonly marks: Mark[];
  /** Drawn under the marks. */
  readonly rings: Mark[];
  readonly dimmed: DimMark[];
  readonly ringBands: RingBand[];
  readonly labels: Label[];
  readonly clusters: Cluster[];
  readonly bins: Bin[];
  readonly runs: BinRun[];
}

/** Everything one frame's lanes are made from. */
export interface LaneContext {
  readonly input: LayoutInput;
  readonly index: RowIndex;
  readonly geometry: Geometry;
  readonly level: Level;
  readonly frame: Frame;
  /** The lanes that are laid out: those in view, and that of the focused event. */
  readonly shown: readonly number[];
  readonly overlays: readonly Overlay[];
  /** Rows whose mark stands on the spine although the level has it in the strip: they have an overlay label. */
  readonly lifted: ReadonlySet<number>;
  readonly doubts: Map<number, DoubtSpan | undefined>;
}

export const inWindow = (frame: Frame, anchor: number): boolean =>
  anchor >= frame.window.start && anchor < frame.window.end;

/** Middle of a slot in the strip: from the spine on, closer together where the strip is low. */
export function slotY(lane: Lane, slot: number): number {
  const { stripY, stripHeight, isDown } = lane;
  const pitch = Math.min(M.slot, (stripHeight - 9) / 2);
  const from = (stripHeight <= 3 * M.slot ? 6 : 9) + slot * pitch;
  return isDown ? stripY + stripHeight - from : stripY + from;
}

interface MarkOptions {
  readonly labelled: boolean;
  readonly size?: number | undefined;
  readonly x?: number;
}

/** A mark at a height; its place in time follows from its date. */
export function markAt(context: LaneContext, row: number, y: number, options: MarkOptions): Mark {
  const { input, frame, doubts } = context;
  const { store } = input;
  if (!doubts.has(row)) doubts.set(row, doubtSpan(store, row));
  const doubt = doubtIn(frame, doubts.get(row));
  const category = store.columns.category[row] ?? 0;
  return {
    row,
    x: options.x ?? frame.x(store.columns.anchor[row] ?? 0),
    y,
    size: options.size ?? markSize(store.columns.importance[row] ?? 3, doubt),
    shape: store.categories[category]?.shape ?? 'circle',
    category,
    status: statusOf(store, row),
    doubt,
    labelled: options.labelled,
    selected: row === frame.selected,
  };
}
