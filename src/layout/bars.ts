import type { Steps } from '../base/index.ts';
import { STATUS_NOTES } from '../model/index.ts';
import { MS_PER_DAY } from '../time/index.ts';
import { Flag } from '../store/index.ts';
import { type Frame, touches } from './frame.ts';
import { barRowsOf } from './geometry.ts';
import { M } from './metrics.ts';
import type { RowIndex } from './rows.ts';
import type { Bar, BarLabel, LayoutInput } from './scene.ts';
import { type Sorted, firstAt } from './sorted.ts';
import { hasFlag, statusOf } from './status.ts';

/** The ranges of a resolution level in rows of bars, and those for which there is no row. */
export interface BarRows {
  /** ms per px of the level's narrowest scale. */
  readonly scale: number;
  /** Per row of bars: events by start; whether the label has room on the right is in `right`. */
  readonly rows: readonly Sorted[];
  readonly right: ReadonlySet<number>;
  /** Ranges with an unknown end among them: they may lie in windows where their bar does not. */
  readonly loose: readonly number[];
  readonly folded: Uint32Array;
}

const SPARE = 14;
const PAD = 8;
const UNKNOWN_FADE = 24;
const NOTE_GAP = 6;
/** Ranges that are packed in one step. */
const STEP = 500;

interface Packed {
  readonly starts: number[];
  readonly ends: number[];
  readonly rows: number[];
}

/** Where a range's bar begins and ends, ms; ±Infinity where it is open. */
function spanOf(input: LayoutInput, index: RowIndex, row: number, scale: number): [number, number] {
  const { columns } = input.store;
  const has = (flag: number): boolean => hasFlag(input.store, row, flag);
  let start = index.since(row);
  let end = index.until(row);
  if (has(Flag.unknownEnd)) end = (columns.startLatest[row] ?? start) + UNKNOWN_FADE * scale;
  if (has(Flag.unknownStart)) start = (columns.endEarliest[row] ?? end) - UNKNOWN_FADE * scale;
  return [start, end];
}

/** First-fit by importance, then start, over the whole filtered dataset: independent of the window. */
export function* packBars(
  input: LayoutInput,
  index: RowIndex,
  scale: number,
  widthOf: (row: number) => number,
): Steps<BarRows> {
  const packed: Packed[] = Array.from({ length: barRowsOf(input.height) }, () => ({
    starts: [],
    ends: [],
    rows: [],
  }));
  const right = new Set<number>();
  const folded: number[] = [];
  let done = 0;
  for (const row of index.rangeOrder) {
    if (++done % STEP === 0) yield;
    const [start, until] = spanOf(input, index, row, scale);
    const end = Math.max(until, start + M.barMin * scale);
    // Where not even the bar has room its label need not be measured: of a large dataset most have none.
    if (roomFor(packed, start, end, scale) === undefined) {
      folded.push(row);
      continue;
    }
    const text = end - start < 400 * scale ? widthOf(row) : 0;
    const inside = text + SPARE <= (end - start) / scale;
    const wide = end + (text + PAD) * scale;
    if (!inside && fit(packed, row, start, wide, scale)) right.add(row);
    else fit(packed, row, start, end, scale);
  }
  return {
    scale,
    rows: packed
      .filter(({ rows }) => rows.length > 0)
      .map(({ rows, starts }) => ({
        rows: Uint32Array.from(rows),
        keys: Float64Array.from(starts),
      })),
    right,
    loose: packed.flatMap(({ rows }) => rows.filter((row) => isLoose(input, row))),
    folded: Uint32Array.from(folded),
  };
}

const isLoose = (input: LayoutInput, row: number): boolean =>
  hasFlag(input.store, row, Flag.unknownStart | Flag.unknownEnd);

/** The uppermost row with room for a bar, and its place in it. */
function roomFor(
  packed: readonly Packed[],
  start: number,
  end: number,
  scale: number,
): { line: Packed; at: number } | undefined {
  const gap = 4 * scale;
  for (const line of packed) {
    const { starts, ends } = line;
    let at = 0;
    for (let high = starts.length; at < high;) {
      const mid = (at + high) >>> 1;
      if ((starts[mid] as number) < start) at = mid + 1;
      else high = mid;
    }
    if (at > 0 && (ends[at - 1] as number) + gap > start) continue;
    if (at < starts.length && end + gap > (starts[at] as number)) continue;
    return { line, at };
  }
  return undefined;
}

function fit(
  packed: readonly Packed[],
  row: number,
  start: number,
  end: number,
  scale: number,
): boolean {
  const room = roomFor(packed, start, end, scale);
  if (room === undefined) return false;
  const { line, at } = room;
  line.starts.splice(at, 0, start);
  line.ends.splice(at, 0, end);
  line.rows.splice(at, 0, row);
  return true;
}

/** The bars of a window. Work is proportional to the bars in view. */
export function barsIn(
  input: LayoutInput,
  index: RowIndex,
  bars: BarRows,
  frame: Frame,
  top: number,
): Bar[] {
  const found: Bar[] = [];
  bars.rows.forEach((line, i) => {
    const y = top + i * M.barPitch;
    // Bars of one row do not meet: only the last one that starts before the window can reach into it.
    for (let at = Math.max(0, firstAt(line, frame.window.start) - 1); at < line.rows.length; at++) {
      if ((line.keys[at] as number) >= frame.window.end) break;
      const row = line.rows[at] as number;
      if (touches(index, row, frame.window) && isDrawn(input, index, row, frame))
        found.push(barOf(input, index, bars, frame, row, y));
    }
  });
  return found;
}

/** Whether the bar itself reaches into the window, whatever its unknown end may do. */
function isDrawn(input: LayoutInput, index: RowIndex, row: number, frame: Frame): boolean {
  if (!isLoose(input, row)) return true;
  const [start, end] = spanOf(input, index, row, frame.scale);
  return start < frame.window.end && end >= frame.window.start;
}

/** Ranges that may lie in the window without a bar in it: no row was free, or only their unknown end reaches here. */
export function foldedRanges(
  input: LayoutInput,
  index: RowIndex,
  bars: BarRows,
  frame: Frame,
): number[] {
  const found: number[] = [];
  for (const row of bars.folded) if (touches(index, row, frame.window)) found.push(row);
  for (const row of bars.loose)
    if (touches(index, row, frame.window) && !isDrawn(input, index, row, frame)) found.push(row);
  return found;
}

function barOf(
  input: LayoutInput,
  index: RowIndex,
  bars: BarRows,
  frame: Frame,
  row: number,
  y: number,
): Bar {
  const { columns } = input.store;
  const has = (flag: number): boolean => hasFlag(input.store, row, flag);
  const [start, end] = spanOf(input, index, row, frame.scale);
  const [from, until] = [frame.x(start), Math.max(frame.x(end), frame.x(start) + M.barMin)];
  const cutLeft = from < frame.left;
  const cutRight = until > frame.right;
  const x0 = Math.max(frame.left, Math.min(from, frame.right - M.barMin));
  const x1 = Math.min(frame.right, Math.max(until, frame.left + M.barMin));
  const doubtLeft = (columns.startLatest[row] ?? start) - index.since(row);
  const doubtRight =
    columns.latest[row] === Infinity ? 0 : index.until(row) - (columns.endEarliest[row] ?? end);
  const dottedLeft = !has(Flag.unknownStart) && doubtLeft > MS_PER_DAY && doubtLeft < Infinity;
  const dottedRight = !has(Flag.unknownEnd) && doubtRight > MS_PER_DAY && doubtRight < Infinity;
  const fade = (unknown: boolean, dotted: boolean, doubt: number, cut: boolean): number =>
    cut ? 0 : Math.min(x1 - x0, unknown ? UNKNOWN_FADE : dotted ? doubt / frame.scale : 0);
  // Closer together than they were laid out for: what stands beside a bar may meet the next.
  const isBeside = bars.right.has(row) && frame.scale <= bars.scale;
  const arrow = has(Flag.openEnd) && input.now !== undefined && !cutRight;
  return {
    row,
    x: x0,
    y,
    width: x1 - x0,
    height: M.barHeight,
    category: columns.category[row] ?? 0,
    status: statusOf(input.store, row),
    cutLeft,
    cutRight,
    fadeLeft: fade(has(Flag.unknownStart), dottedLeft, doubtLeft, cutLeft),
    fadeRight: fade(has(Flag.unknownEnd), dottedRight, doubtRight, cutRight),
    dottedLeft: dottedLeft && !cutLeft,
    dottedRight: dottedRight && !cutRight,
    arrow,
    selected: row === frame.selected,
    label: labelOf(input, row, [x0, x1], [cutLeft, cutRight], isBeside, frame.right),
  };
}

function labelOf(
  input: LayoutInput,
  row: number,
  [x0, x1]: readonly [number, number],
  [cutLeft, cutRight]: readonly [boolean, boolean],
  right: boolean,
  edge: number,
): BarLabel | undefined {
  const from = x0 + (cutLeft ? PAD + 6 : PAD);
  const room = x1 - (cutRight ? 6 : 0) - from;
  const beside = right && !cutRight;
  // Of a large dataset most bars are too short for any label.
  if (room < SPARE - PAD && !beside) return undefined;
  const text = input.labelOf(row);
  const width = input.measureText(text, 'bar');
  const whole = barTextWidth(input, row);
  if (width + SPARE - PAD > room || (beside && whole + SPARE - PAD > room)) {
    const note = whole > width ? noteOf(input, row) : '';
    return beside && x1 + PAD + whole <= edge
      ? { text, note, x: x1 + 6, width: whole, inside: false }
      : undefined;
  }
  const note = noteOf(input, row);
  const noteWidth = input.measureText(note, 'barNote') + NOTE_GAP;
  const noted = width + noteWidth + SPARE - PAD <= room;
  return {
    text,
    note: noted ? note : '',
    x: from,
    width: width + (noted ? noteWidth : 0),
    inside: true,
  };
}

/** px that the words of a bar take at least: of what did not simply take place the status belongs to them. */
export function barTextWidth(input: LayoutInput, row: number): number {
  const width = input.measureText(input.labelOf(row), 'bar');
  return statusOf(input.store, row) === 'occurred'
    ? width
    : width + NOTE_GAP + input.measureText(noteOf(input, row), 'barNote');
}

/** Its status where it did not simply take place, else its date. */
function noteOf(input: LayoutInput, row: number): string {
  const status = statusOf(input.store, row);
  if (status !== 'occurred') return input.words.t(STATUS_NOTES[status]);
  const date = input.dateOf(row);
  return hasFlag(input.store, row, Flag.openEnd) ? input.words.t('barOngoing', { date }) : date;
}
