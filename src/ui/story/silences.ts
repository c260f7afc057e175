import { MS_PER_DAY } from '../../time/index.ts';
import type { Store } from '../../store/index.ts';

/** Gaps up to this many are looked at for the median: a sample is enough for a rule of thumb. */
const SAMPLE = 2001;

/** ms between the last moment of one row and the first of the next; 0 where they overlap or a date is open. */
export function gapBetween(store: Store, row: number, next: number): number {
  const { latest, earliest, anchor } = store.columns;
  const end = Math.min(latest[row] ?? 0, (anchor[row] ?? 0) + 366 * MS_PER_DAY);
  const gap = (earliest[next] ?? 0) - end;
  return Number.isFinite(gap) && gap > 0 ? gap : 0;
}

/**
 * How long a silence must last, in ms, to be written down: three times the median gap between neighbouring events
 * (at least two days), Infinity for fewer than three events.
 */
export function silenceLimit(store: Store, rows: Uint32Array): number {
  if (rows.length < 3) return Infinity;
  const stride = Math.max(1, Math.floor(rows.length / SAMPLE));
  const gaps: number[] = [];
  for (let i = 0; i + 1 < rows.length; i += stride)
    gaps.push(gapBetween(store, rows[i] ?? 0, rows[i + 1] ?? 0));
  gaps.sort((a, b) => a - b);
  return Math.max(2 * MS_PER_DAY, 3 * (gaps[gaps.length >> 1] ?? 0));
}
