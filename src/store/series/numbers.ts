import type { SeriesEntry } from './types.ts';

/** A series that begins later than this does not count from one: its numbers are years or the like. */
const COUNTED_FROM_ONE = 100;

/** Whole numbers that are not there, as runs: before the first, where counting surely began at one, and between. */
export function missingNumbers(
  numbers: readonly number[],
): readonly (readonly [first: number, last: number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined) return [];
  const runs: (readonly [number, number])[] = [];
  let before = first > 1 && first <= COUNTED_FROM_ONE ? 0 : first;
  for (const number of sorted) {
    const [from, to] = [Math.floor(before) + 1, Math.ceil(number) - 1];
    if (from <= to) runs.push([from, to]);
    before = number;
  }
  return runs;
}

/** Numbers that more than one held event has, ascending. */
export function duplicateNumbers(held: readonly SeriesEntry[]): readonly number[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const { number } of held) {
    if (number === undefined) continue;
    if (seen.has(number)) twice.add(number);
    seen.add(number);
  }
  return [...twice].sort((a, b) => a - b);
}
