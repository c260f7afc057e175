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

/** From the line's end to a name beside it, so that the circle of its last dot stands free. */
const BESIDE = 18;

/** Numbered series as lines of dots, one under the other from `top` on, and where the last one ends. */
export function threadsIn(
  input: LayoutInput,
  index: RowIndex,
  frame: Frame,
  top: number,
): { readonly threads: readonly Thread[]; readonly bottom: number } {
  const threads: Thread[] = [];
  let y = top;
  for (const rows of index.threads.slice(0, M.threadMax)) {
    const heading = headingOf(input, rows);
    const height = needsLine(rows, frame, heading.width[0]) ? M.threadNamed : M.threadPitch;
    y += height;
    threads.push(threadOf(input, index, frame, rows, heading, y - M.threadPitch / 2));
  }
  return { threads, bottom: y };
}

interface Heading {
  readonly name: string;
  readonly note: string;
  /** px of the name, and of name and note. */
  readonly width: readonly [number, number];
}

function headingOf(input: LayoutInput, rows: ThreadRows): Heading {
  const name = input.nameOf('series', input.store.series[rows.series]?.id ?? '');
  const note = noteOf(input, rows);
  const width = input.measureText(name, 'lane');
  const wide = width + M.noteGap + input.measureText(note, 'barNote');
  return { name, note, width: [width, wide] };
}

/**
 * Whether the name may need a line of its own above the dots. It has room beside them, on one side or the other,
 * wherever the window stands, if the plot is longer than the thread by twice the name: asking that, and not only
 * whether it has room now, keeps heights the same while panning.
 */
function needsLine({ members }: ThreadRows, { scale, left, right }: Frame, width: number): boolean {
  const length = ((members.keys.at(-1) ?? 0) - (members.keys[0] ?? 0)) / scale;
  return right - left - length < 2 * (width + BESIDE);
}

function threadOf(
  input: LayoutInput,
  index: RowIndex,
  frame: Frame,
  thread: ThreadRows,
  { name, note, width: [width, wide] }: Heading,
  y: number,
): Thread {
  const rows = membersIn(thread, index, frame);
  const { members } = thread;
  const clip = (x: number): number => Math.max(frame.left, Math.min(frame.right, x));
  const x0 = clip(frame.x(members.keys[0] ?? 0));
  const x1 = clip(frame.x(members.keys.at(-1) ?? 0));
  const before = rows.length === 0 ? Infinity : x0 - frame.left - BESIDE;
  const after = frame.right - x1 - BESIDE;
  const isAbove = Math.max(before, after) < width;
  const isRight = !isAbove && before < width;
  const room = isAbove ? Infinity : isRight ? after : before;
  return {
    series: thread.series,
    category: input.store.columns.category[members.rows[0] ?? 0] ?? 0,
    name,
    note: room < wide ? '' : note,
    nameX: isRight ? x1 + BESIDE : frame.left,
    nameY: isAbove ? y + M.threadPitch / 2 - M.threadNamed : y - M.threadName / 2,
    y,
    x0,
    x1,
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

/** Numbers stand wherever 17.5 px are free: first that of the selected, the first, the last, then from left to right. */
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
  const keeps: number[] = [];
  const ends = [members.rows.find(numbers), members.rows.findLast(numbers)];
  for (const row of [frame.selected, ...ends])
    if (row !== undefined && rows.includes(row) && numbers(row) && isFree(keeps.map(x), x(row)))
      keeps.push(row);
  const kept = keeps.map(x);
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
    const numbered = keeps.includes(row) || (numbers(row) && at - last >= ROOM && isFree(kept, at));
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

const isFree = (taken: readonly number[], x: number): boolean =>
  taken.every((other) => Math.abs(other - x) >= ROOM);

const isNumbered = (input: LayoutInput, row: number): boolean =>
  !Number.isNaN(input.store.columns.seriesNumber[row] ?? NaN);
