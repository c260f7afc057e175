import { Flag, type Store } from '../store/index.ts';
import { spanClasses } from './spans.ts';

/** Which part of the picture draws a row. */
export const Part = { spine: 0, range: 1, thread: 2 } as const;

/** Whether a row has a mark in its lane: single dates have, and of ranges and threads the most important. */
export const hasMark = (kind: number | undefined, importance: number | undefined): boolean =>
  kind === Part.spine || (importance ?? 0) >= (kind === Part.range ? 5 : 4);

/** What no filter changes about the rows of a store: made once, and every filter only picks from it. */
export interface Tables {
  /** One of `Part` per row. */
  readonly part: Uint8Array;
  /** Last instant of a row as far as the picture goes: ongoing and unknown ends reach to now. */
  readonly until: Float64Array;
  /** The certain part of a row: it touches a window for sure if it can neither end before it nor start after it. */
  readonly sureStart: Float64Array;
  readonly sureEnd: Float64Array;
  /** 1 where the certain part is not all of the row. */
  readonly doubtful: Uint8Array;
  /** Class of a row's length, see `spanIndex`. */
  readonly spanClass: Uint16Array;
  /** The same of the time between the end and the start of a row that has no certain part. */
  readonly neverClass: Uint16Array;
}

interface Known extends Tables {
  readonly now: number | undefined;
  readonly threads: boolean;
}

const NO_SERIES = 0xffff;
const known = new WeakMap<Store, Known>();

/** The tables of a store as of `now`; with `threads` numbered series are threads. The last ones are remembered. */
export function tablesOf(store: Store, now: number | undefined, threads: boolean): Tables {
  const last = known.get(store);
  if (last?.now === now && last?.threads === threads) return last;
  const until = untilsOf(store, now);
  const certain = certainty(store, until);
  const tables = {
    now,
    threads,
    until,
    part: partsOf(store, threads),
    ...certain,
    spanClass: spanClasses(store.columns.earliest, until),
    neverClass: spanClasses(certain.sureEnd, certain.sureStart),
  };
  known.set(store, tables);
  return tables;
}

function certainty(
  { columns, size }: Store,
  until: Float64Array,
): Pick<Tables, 'sureStart' | 'sureEnd' | 'doubtful'> {
  const { earliest } = columns;
  const sureStart = columns.startLatest.slice();
  const sureEnd = columns.endEarliest.slice();
  const doubtful = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const [since, last] = [earliest[row] as number, until[row] as number];
    const starts = (sureStart[row] = Math.max(sureStart[row] as number, since));
    const ends = (sureEnd[row] = Math.min(sureEnd[row] as number, last));
    if (starts > since || ends < last) doubtful[row] = 1;
  }
  return { sureStart, sureEnd, doubtful };
}

function untilsOf({ columns, size }: Store, now: number | undefined): Float64Array {
  if (now === undefined) return columns.latest;
  const until = columns.latest.slice();
  for (let row = 0; row < size; row++) {
    if (until[row] !== Infinity) continue;
    if (((columns.flags[row] as number) & (Flag.openEnd | Flag.unknownEnd)) === 0) continue;
    until[row] = Math.max(now, columns.anchor[row] as number);
  }
  return until;
}

/** Series of which any event has a number, matching or not, are threads; of the rest ranges are bars. */
function partsOf({ columns, size, series: all }: Store, threads: boolean): Uint8Array {
  const { series, seriesNumber, flags } = columns;
  const numbered = new Uint8Array(NO_SERIES + 1);
  if (threads && all.length > 0)
    for (let row = 0; row < size; row++)
      if (!Number.isNaN(seriesNumber[row])) numbered[series[row] as number] = 1;
  numbered[NO_SERIES] = 0;
  const part = new Uint8Array(size);
  for (let row = 0; row < size; row++)
    part[row] =
      numbered[series[row] as number] === 1
        ? Part.thread
        : ((flags[row] as number) & Flag.range) !== 0
          ? Part.range
          : Part.spine;
  return part;
}
