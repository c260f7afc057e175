import { MS_PER_DAY, UNIT_MS, aboutPrecision, readDate } from '../time/index.ts';
import { Flag, type Store } from '../store/index.ts';
import type { Frame } from './frame.ts';
import type { Doubt } from './scene.ts';
import { hasFlag, precisionOf } from './status.ts';

/** How far "about" reaches on each side, by precision (VISUAL 3). */
const REACH = {
  time: 2 * MS_PER_DAY,
  day: 2 * MS_PER_DAY,
  month: UNIT_MS.month,
  season: UNIT_MS.month,
  year: UNIT_MS.year,
  decade: 5 * UNIT_MS.year,
  century: 5 * UNIT_MS.year,
  millennium: 5 * UNIT_MS.year,
} as const;

/** A doubt in ms: what does not change with the window. */
export interface DoubtSpan {
  readonly band: readonly [number, number] | undefined;
  readonly ticks: boolean;
  readonly sign: Doubt['sign'];
  readonly pair: readonly [number, number] | undefined;
}

const isVague = (store: Store, row: number): boolean => {
  const precision = precisionOf(store, row);
  return precision !== 'day' && precision !== 'time';
};

/** How far "about" reaches: by the unit that it is said of, which need not be the finest (2004~-06-11). */
function reachOf(store: Store, row: number): number {
  const parsed = readDate(store.dataset.events[row]?.date ?? '');
  return REACH[parsed.ok ? aboutPrecision(parsed.date) : precisionOf(store, row)];
}

/** Alternatives of a set `[a,b]`: the middles of the first and the last. */
function alternatives(store: Store, row: number): readonly [number, number] | undefined {
  const parsed = readDate(store.dataset.events[row]?.date ?? '');
  const parts = parsed.ok ? parsed.date.parts : [];
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length < 2) return undefined;
  const pair = [(first.earliest + first.latest) / 2, (last.earliest + last.latest) / 2] as const;
  return pair.every(Number.isFinite) ? pair : undefined;
}

/** The doubt of a single date; undefined where its day is known. */
export function doubtSpan(store: Store, row: number): DoubtSpan | undefined {
  const approximate = hasFlag(store, row, Flag.approximate);
  const uncertain = hasFlag(store, row, Flag.uncertain);
  const oneOf = hasFlag(store, row, Flag.oneOf);
  const vague = isVague(store, row);
  if (!approximate && !uncertain && !oneOf && !vague) return undefined;
  const pair = oneOf ? alternatives(store, row) : undefined;
  const { earliest, latest } = store.columns;
  const reach = approximate ? reachOf(store, row) : 0;
  const banded = approximate || (vague && pair === undefined);
  return {
    band: banded ? [(earliest[row] ?? 0) - reach, (latest[row] ?? 0) + reach] : undefined,
    ticks: !approximate,
    sign: approximate ? (uncertain ? '~?' : '~') : uncertain ? '?' : undefined,
    pair,
  };
}

const PAIR_FROM = 12;

/** The same in px of a frame. */
export function doubtIn(frame: Frame, span: DoubtSpan | undefined): Doubt | undefined {
  if (span === undefined) return undefined;
  const clip = (x: number): number => Math.max(frame.left - 60, Math.min(frame.right + 60, x));
  const px = (pair: readonly [number, number]): { x0: number; x1: number } => ({
    x0: clip(frame.x(pair[0])),
    x1: clip(frame.x(pair[1])),
  });
  const pair = span.pair && px(span.pair);
  const doubt: Doubt = {
    ...(span.band && { band: { ...px(span.band), ticks: span.ticks } }),
    ...(span.sign && { sign: span.sign }),
    ...(pair && pair.x1 - pair.x0 >= PAIR_FROM && { pair }),
  };
  return doubt;
}

/** Diameter of a mark on the spine: small in the middle of a band, else by importance. */
export function markSize(importance: number, doubt: Doubt | undefined): number {
  if (doubt?.band) return 8;
  if (doubt?.pair) return 10;
  return importance === 5 ? 16 : importance >= 3 ? 13 : 10;
}
