import type { Frame } from './frame.ts';
import { M } from './metrics.ts';
import type { RowIndex, ThreadRows } from './rows.ts';
import type { LayoutInput, Thread, ThreadDot } from './scene.ts';
import { firstAt } from './sorted.ts';
import { statusOf } from './status.ts';

const ROOM = 17.5;
/** From here on dots that nobody could tell apart are merged. */
const MANY = 400;
const MERGE = 3;

/** Numbered series as lines of dots, the uppermost name at `top`. */
export function threadsIn(
  input: LayoutInput,
  index: RowIndex,
  frame: Frame,
  top: number,
): Thread[] {
  return index.threads
    .slice(0, M.threadMax)
    .map((rows, i) => threadOf(input, index, frame, rows, top + i * M.threadPitch));
}

function threadOf(
  input: LayoutInput,
  index: RowIndex,
  frame: Frame,
  thread: ThreadRows,
  top: number,
): Thread {
  const rows = membersIn(thread, index, frame);
  const { members } = thread;
  const clip = (x: number): number => Math.max(frame.left, Math.min(frame.right, x));
  return {
    series: thread.series,
    category: input.store.columns.category[members.rows[0] ?? 0] ?? 0,
    name: input.nameOf('series', input.store.series[thread.series]?.id ?? ''),
    note: noteOf(input, thread),
    nameY: top,
    y: top + 17 + 12,
    x0: clip(frame.x(members.keys[0] ?? 0)),
    x1: clip(frame.x(members.keys.at(-1) ?? 0)),
    dots: dotsOf(input, thread, frame, rows),
  };
}

/** Members that touch the window, by anchor: those whose anchor lies in it, and those that reach into it. */
export function membersIn(
  { members, spans }: ThreadRows,
  index: RowIndex,
  { window }: Frame,
): number[] {
  const [from, to] = [firstAt(members, window.start), firstAt(members, window.end)];
  const before: number[] = [];
  const after: number[] = [];
  spans.crossing(window.start, (row) => {
    if (index.anchor(row) < window.start) before.push(row);
  });
  spans.crossing(window.end, (row) => {
    if (index.anchor(row) >= window.end) after.push(row);
  });
  const byAnchor = (a: number, b: number): number => index.anchor(a) - index.anchor(b) || a - b;
  return [...before.sort(byAnchor), ...members.rows.subarray(from, to), ...after.sort(byAnchor)];
}

/** "31 held, 1 planned" of all matching members; an event without a number is no meeting of its own. */
const noteOf = ({ words }: LayoutInput, { held, planned }: ThreadRows): string =>
  planned > 0 ? words.t('threadHeldPlanned', { held, planned }) : words.t('threadHeld', { held });

/** Numbers stand wherever 17.5 px are free from the last number; the first, the last and the selected keep theirs. */
function dotsOf(
  input: LayoutInput,
  { members }: ThreadRows,
  frame: Frame,
  rows: readonly number[],
): ThreadDot[] {
  const { anchor, seriesNumber } = input.store.columns;
  const x = (row: number): number =>
    Math.max(frame.left, Math.min(frame.right, frame.x(anchor[row] ?? 0)));
  const numbers = (row: number): boolean => isNumbered(input, row);
  const all = [...ends(members.rows, numbers)];
  const keeps = rows.filter((row) => row === frame.selected || all.includes(row)).map(x);
  const dots: (ThreadDot & { rows?: number[] })[] = [];
  let last = -Infinity;
  for (const row of rows) {
    const at = x(row);
    const before = dots.at(-1);
    if (rows.length > MANY && before && at - before.x < MERGE && row !== frame.selected) {
      if (before.rows) before.rows.push(row);
      else before.rows = [before.row, row];
      continue;
    }
    const keep = row === frame.selected || all.includes(row);
    const free =
      at - last >= ROOM && keeps.every((other) => other === at || Math.abs(other - at) >= ROOM);
    const numbered = numbers(row) && (keep || free);
    if (numbered) last = at;
    dots.push({
      row,
      x: at,
      text: numbered ? input.words.number(seriesNumber[row] ?? 0) : undefined,
      status: statusOf(input.store, row),
      selected: row === frame.selected,
    });
  }
  return dots;
}

const isNumbered = (input: LayoutInput, row: number): boolean =>
  !Number.isNaN(input.store.columns.seriesNumber[row] ?? NaN);

function* ends(rows: Uint32Array, numbers: (row: number) => boolean): Generator<number> {
  const first = rows.find(numbers);
  const last = rows.findLast(numbers);
  if (first !== undefined) yield first;
  if (last !== undefined && last !== first) yield last;
}
