import { MS_PER_DAY } from '../../time/index.ts';
import { Flag, type Store } from '../types.ts';
import type { Gap, SeriesEntry } from './types.ts';

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days since 1970 on which a row may start, as its own clock shows them; undefined without a start. */
function startDays({ columns, dateOf }: Store, row: number): Days | undefined {
  const [earliest, startLatest] = [columns.earliest[row] ?? NaN, columns.startLatest[row] ?? NaN];
  if (!Number.isFinite(earliest) || !Number.isFinite(startLatest)) return undefined;
  const minutes = columns.precision[row] === 0 ? (dateOf(row).parts[0]?.offset ?? 0) : 0;
  const dayOf = (instant: number): number => Math.floor((instant + minutes * 60_000) / MS_PER_DAY);
  return { first: dayOf(earliest), last: dayOf(startLatest) };
}

const isDoubtful = ({ columns }: Store, row: number): boolean =>
  ((columns.flags[row] ?? 0) & (Flag.approximate | Flag.uncertain)) !== 0;

/** From the start of one row to that of a later one; undefined where one of them has none. */
export function gapBetween(store: Store, from: number, to: number): Gap | undefined {
  const [a, b] = [startDays(store, from), startDays(store, to)];
  if (a === undefined || b === undefined) return undefined;
  return {
    from,
    to,
    least: Math.max(0, b.first - a.last),
    most: Math.max(0, b.last - a.first),
    about: isDoubtful(store, from) || isDoubtful(store, to),
  };
}

/** The longest gap between held events that follow each other: of the longest at least, the longest at most. */
export function longestOf(
  held: readonly SeriesEntry[],
): { readonly gap: Gap; readonly isSure: boolean } | undefined {
  let longest: Gap | undefined;
  for (const { gap } of held)
    if (
      gap &&
      (!longest ||
        gap.least > longest.least ||
        (gap.least === longest.least && gap.most > longest.most))
    )
      longest = gap;
  if (longest === undefined) return undefined;
  const { least } = longest;
  const isSure = held.every(({ gap }) => gap === undefined || gap === longest || gap.most <= least);
  return { gap: longest, isSure: isSure && !longest.about };
}
