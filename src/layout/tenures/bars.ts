import { lowerBound } from '../../base/index.ts';
import { MS_PER_DAY } from '../../time/index.ts';
import { Flag, type Sequence } from '../../store/index.ts';
import { M } from '../metrics.ts';
import type { BarLabel } from '../scene.ts';
import type { TenureBar } from '../tenure-scene.ts';
import type { TenureContext } from './in-frame.ts';

export interface BarContext extends TenureContext {
  /** What may stand on a bar, longest first. */
  readonly texts: (tenure: number) => readonly string[];
  /** Tells the bars of a post from those of a person. */
  readonly prefix: 'a' | 'p';
  readonly y: number;
}

const UNKNOWN_FADE = 24;
/** px: of bars that are narrower only one is drawn in as many. */
const LEAST = 2;
const PAD = 8;
/** px left free where one bar meets the next, so that the two ends are two. */
const SEAM = 2;

/** A pure cache: the places of a sequence by row. */
const known = new WeakMap<Sequence, readonly (readonly number[])[]>();

function placesByRow(sequence: Sequence): readonly (readonly number[])[] {
  const found = known.get(sequence);
  if (found) return found;
  const rows: number[][] = [[], []];
  sequence.row.forEach((row, place) => rows[row]?.push(place));
  known.set(sequence, rows);
  return rows;
}

/** The bars of a post or a person in a window; those of one row do not meet. */
export function barsOf(context: BarContext, sequence: Sequence, pitch: number): TenureBar[] {
  const { frame } = context;
  const bars: TenureBar[] = [];
  placesByRow(sequence).forEach((places, row) => {
    const until = (i: number): number => sequence.until[places[i] as number] as number;
    const after = (instant: number): number => lowerBound(0, places.length, instant, until);
    for (let i = after(frame.window.start); i < places.length; i++) {
      const place = places[i] as number;
      if ((sequence.from[place] as number) >= frame.window.end) break;
      const bar = barOf(context, sequence, place, context.y + row * pitch);
      bars.push(bar);
      if (bar.width <= LEAST) i = Math.max(i, after(until(i) + LEAST * frame.scale) - 1);
    }
  });
  return bars;
}

/** Where a tenure is drawn: open ends reach to now, unknown ones a little beyond what is known. */
function spanOf(
  { tenures, frame, input }: BarContext,
  sequence: Sequence,
  place: number,
): readonly [number, number] {
  const tenure = sequence.order[place] as number;
  const flags = tenures.flags[tenure] as number;
  const fade = UNKNOWN_FADE * frame.scale;
  const from = sequence.from[place] as number;
  const until = sequence.until[place] as number;
  const start =
    from === -Infinity && (flags & Flag.unknownStart) !== 0
      ? Math.min(until, tenures.endEarliest[tenure] as number) - fade
      : from;
  if (until !== Infinity) return [start, until];
  if ((flags & Flag.unknownEnd) !== 0)
    return [start, Math.max(start, tenures.startLatest[tenure] as number) + fade];
  return [start, input.now === undefined ? Infinity : Math.max(input.now, start)];
}

function barOf(context: BarContext, sequence: Sequence, place: number, y: number): TenureBar {
  const { tenures, frame, at, input, prefix } = context;
  const tenure = sequence.order[place] as number;
  const flags = tenures.flags[tenure] as number;
  const [start, end] = spanOf(context, sequence, place);
  const [from, to] = [frame.x(start), Math.max(frame.x(end), frame.x(start) + LEAST)];
  const [cutLeft, cutRight] = [from < frame.left, to > frame.right];
  const x0 = Math.max(frame.left, Math.min(from, frame.right - LEAST));
  const edge = Math.min(frame.right, Math.max(to, frame.left + LEAST));
  const isWide = edge - x0 > 3 * SEAM && sequence.until[place] !== Infinity;
  const x1 = isWide && !cutRight ? edge - SEAM : edge;
  const doubtLeft = Math.min(end, tenures.startLatest[tenure] as number) - start;
  const doubtRight = end - Math.max(start, tenures.endEarliest[tenure] as number);
  const isUnknown = {
    left: sequence.from[place] === -Infinity && (flags & Flag.unknownStart) !== 0,
    right: sequence.until[place] === Infinity && (flags & Flag.unknownEnd) !== 0,
  };
  const isDoubt = (doubt: number): boolean => doubt > MS_PER_DAY && doubt < Infinity;
  const dottedLeft = !cutLeft && !isUnknown.left && isDoubt(doubtLeft);
  const dottedRight = !cutRight && !isUnknown.right && isDoubt(doubtRight);
  const fade = (unknown: boolean, dotted: boolean, doubt: number): number =>
    Math.min(x1 - x0, unknown ? UNKNOWN_FADE : dotted ? doubt / frame.scale : 0);
  const row = tenures.eventOf.get(tenure);
  return {
    id: `${prefix}${tenure}`,
    of: tenure,
    row,
    x: x0,
    y,
    width: x1 - x0,
    height: M.barHeight,
    status: 'occurred',
    cutLeft,
    cutRight,
    fadeLeft: cutLeft ? 0 : fade(isUnknown.left, dottedLeft, doubtLeft),
    fadeRight: cutRight ? 0 : fade(isUnknown.right, dottedRight, doubtRight),
    dottedLeft,
    dottedRight,
    arrow: (flags & Flag.openEnd) !== 0 && input.now !== undefined && !cutRight,
    selected: at.tenure === tenure || (row !== undefined && row === frame.selected),
    label: labelOf(context, tenure, x0 + (cutLeft ? PAD + 6 : PAD), x1 - (cutRight ? 10 : 6)),
  };
}

/** The longest text that fits, with the years where there is room for them as well. */
function labelOf(
  { input, texts }: BarContext,
  tenure: number,
  x: number,
  end: number,
): BarLabel | undefined {
  const room = end - x;
  if (room < 2 * PAD) return undefined;
  for (const text of texts(tenure)) {
    const width = input.measureText(text, 'bar');
    if (width > room) continue;
    const note = input.yearsOf(tenure);
    const noteWidth = input.measureText(note, 'barNote') + 6;
    return width + noteWidth <= room
      ? { text, note, x, width: width + noteWidth, inside: true }
      : { text, note: '', x, width, inside: true };
  }
  return undefined;
}
