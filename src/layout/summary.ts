import { upperBound } from '../base/index.ts';
import { MS_PER_DAY } from '../time/index.ts';
import { Flag } from '../store/index.ts';
import { type Frame, touches } from './frame.ts';
import type { RowIndex } from './rows.ts';
import type { Bar, Beyond, KeySign, LayoutInput, Mark, Thread } from './scene.ts';
import { firstAt } from './sorted.ts';
import { hasFlag, isRange, precisionOf } from './status.ts';

/** How many matching events touch the window and lie before and after it, with the nearest of those. O(log n). */
export function countsOf(
  index: RowIndex,
  frame: Frame,
): { inView: number; earlier: Beyond | undefined; later: Beyond | undefined } {
  const { byEarliest, byUntil } = index;
  const before = firstAt(byUntil, frame.window.start);
  const begun = firstAt(byEarliest, frame.window.end);
  const after = byEarliest.rows.length - begun;
  const beyond = (count: number, row: number | undefined): Beyond | undefined =>
    count > 0 && row !== undefined ? { count, row } : undefined;
  return {
    inView: begun - before,
    earlier: beyond(before, byUntil.rows[before - 1]),
    later: beyond(after, byEarliest.rows[begun]),
  };
}

/** Of the events in view those that only may lie in it: their date reaches beyond an end of the window. */
export function possiblyIn(
  input: LayoutInput,
  index: RowIndex,
  frame: Frame,
  drawn: Iterable<number>,
): number {
  const { store } = input;
  const { start, end } = frame.window;
  const found = new Set<number>();
  const ask = (row: number): void => {
    if (isPossible(input, index, row, start, end)) found.add(row);
  };
  index.spans.crossing(start, ask);
  index.spans.crossing(end, ask);
  for (const row of drawn) if (store.size > row) ask(row);
  return found.size;
}

function isPossible(
  input: LayoutInput,
  index: RowIndex,
  row: number,
  start: number,
  end: number,
): boolean {
  const { columns } = input.store;
  const [since, until] = [index.since(row), index.until(row)];
  if (since >= end || until < start) return false;
  if (isRange(input.store, row)) {
    const from = columns.startLatest[row] ?? since;
    const to = columns.endEarliest[row] ?? until;
    // Its certain part, or the certain part of one of its ends, lies in the window.
    const starts = since >= start && from < end;
    const ends = to >= start && (columns.latest[row] ?? 0) < end;
    return !starts && !ends && !(from < end && to >= start && from <= to);
  }
  const precision = precisionOf(input.store, row);
  const exact = precision === 'day' || precision === 'time';
  if (exact && !hasFlag(input.store, row, Flag.oneOf)) return false;
  return since < start || until >= end;
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
  const rows: number[] = [];
  let count = 0;
  for (const { members, longest } of index.threads.slice(from)) {
    const before = rows.length;
    const key = (i: number): number => members.keys[i] as number;
    const to = upperBound(0, members.keys.length, frame.window.end + longest, key);
    for (
      let i = firstAt(members, frame.window.start - Math.max(longest, MS_PER_DAY));
      i < to;
      i++
    ) {
      const row = members.rows[i] as number;
      if (touches(index, row, frame.window)) rows.push(row);
    }
    if (rows.length > before) count++;
  }
  return { count, rows };
}
