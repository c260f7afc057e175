import type { Account, Source } from '../../model/index.ts';
import { numberedSources } from '../../store/index.ts';
import type { Session } from '../session.svelte.ts';

/** The sources of a print, each once with its number, and the numbers that belong to an event. */
export interface Citing {
  readonly sources: readonly Source[];
  numbersOf(row: number): readonly number[];
  noteOf(row: number, account: Account): number;
}

/** Numbers the sources of some rows in the order in which they are met, from 1. */
export function citingOf(session: Session, rows: ArrayLike<number>): Citing {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const keyOf = ({ url, title }: Source): string => JSON.stringify([url, title]);
  const byRow = new Map<number, readonly number[]>();
  for (const row of Array.from(rows)) {
    const own = numberedSources(session.event(row)).sources.map((source) => {
      const key = keyOf(source);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      sources.push(source);
      numbers.set(key, sources.length);
      return sources.length;
    });
    byRow.set(row, own);
  }
  const numbersOf = (row: number): readonly number[] => byRow.get(row) ?? [];
  return {
    sources,
    numbersOf,
    noteOf: (row, account) =>
      numbersOf(row)[numberedSources(session.event(row)).noteOf(account) - 1] ?? 0,
  };
}
