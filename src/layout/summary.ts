import { lowerBound } from '../base/index.ts';
import { Flag } from '../store/index.ts';
import { type Frame, touches } from './frame.ts';
import type { RowIndex } from './rows.ts';
import type { Bar, KeySign, LayoutInput, Mark, Scene, Thread } from './scene.ts';
import { firstAt } from './sorted.ts';
import { hasFlag } from './status.ts';
import { membersIn } from './threads.ts';

const below = (keys: Float64Array, key: number): number =>
  lowerBound(0, keys.length, key, (i) => keys[i] as number);

/**
 * How many matching events touch the window, how many of them only may, and how many lie before and after it, with
 * the nearest of those. O(log n), and what straddles the window's start without a certain day.
 */
export function countsOf(
  index: RowIndex,
  frame: Frame,
): Pick<Scene, 'inView' | 'possibly' | 'earlier' | 'later'> {
  const { rows, untils, rangeUntils, doubtful } = index;
  const { start, end } = frame.window;
  const [single, ranges] = [below(untils, start), below(rangeUntils, start)];
  const before = single + ranges;
  const begun = index.begun(end);
  const after = rows.length - begun;
  let neither = 0;
  doubtful.never.crossing(start, (_, to) => {
    if (to >= end) neither++;
  });
  // Those of the doubtful that are not sure to touch the window, less those that are sure not to.
  const possibly =
    below(doubtful.ends, start) -
    below(doubtful.untils, start) +
    below(doubtful.sinces, end) -
    below(doubtful.starts, end) -
    neither;
  // Most events end soon after they began: the last one to end is found a few steps back.
  const nearest = (): number => {
    const last = Math.max(untils[single - 1] ?? -Infinity, rangeUntils[ranges - 1] ?? -Infinity);
    let at = index.begun(last + 1);
    while (at > 0 && index.until(rows[at - 1] as number) !== last) at--;
    return rows[at - 1] as number;
  };
  return {
    inView: begun - before,
    possibly,
    earlier: before > 0 ? { count: before, row: nearest() } : undefined,
    later: after > 0 ? { count: after, row: rows[begun] ?? 0 } : undefined,
  };
}

/** The signs that the key line explains, those in view only. */
export function keyOf(
  input: LayoutInput,
  marks: readonly Mark[],
  bars: readonly Bar[],
  threads: readonly Thread[],
): KeySign[] {
  const found = new Set<KeySign>();
  const status = (each: { readonly status: Mark['status'] }): void => {
    if (each.status !== 'occurred') found.add(each.status);
  };
  for (const mark of marks) {
    status(mark);
    const { doubt, row } = mark;
    if (doubt?.band?.ticks) found.add('day-unknown');
    if (doubt?.sign?.includes('~')) found.add('about');
    if (doubt?.sign?.includes('?')) found.add('uncertain');
    if (hasFlag(input.store, row, Flag.oneOf)) found.add('one-of');
  }
  for (const bar of bars) {
    status(bar);
    if (bar.fadeLeft > 0 || bar.fadeRight > 0) found.add('end-uncertain');
    if (bar.arrow) found.add('ongoing');
  }
  for (const thread of threads) thread.dots.forEach(status);
  return KEY_ORDER.filter((sign) => found.has(sign));
}

const KEY_ORDER: readonly KeySign[] = [
  'planned',
  'postponed',
  'cancelled',
  'disputed',
  'day-unknown',
  'about',
  'uncertain',
  'one-of',
  'end-uncertain',
  'ongoing',
];

/** How many ranges touch the window, without those that are drawn as a tenure. O(log n). */
export const rangesIn = (index: RowIndex, { window }: Frame): number =>
  firstAt(index.ranges, window.end) -
  below(index.rangeUntils, window.start) -
  (index.apart?.(window) ?? 0);

/** Rows of a list by start that touch the window. */
export function touching(index: RowIndex, rows: Uint32Array, frame: Frame): number[] {
  const found: number[] = [];
  for (const row of rows) if (touches(index, row, frame.window)) found.push(row);
  return found;
}

/** Threads beyond the fifth: how many have events in view, and which. */
export function foldedSeries(
  index: RowIndex,
  frame: Frame,
  from: number,
): { count: number; rows: number[] } {
  const found = index.threads.slice(from).map((thread) => membersIn(thread, index, frame));
  const rows = found.flat();
  return { count: found.filter((members) => members.length > 0).length, rows };
}
