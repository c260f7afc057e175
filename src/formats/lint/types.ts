import type { Dataset } from '../../model/index.ts';
import type { HistoricalDate } from '../../time/index.ts';
import type { Draft, Format } from '../types.ts';

/** What the linter has to say; a warning. */
export interface Finding {
  readonly draft: Draft;
  /** Index of the event it is about; undefined: the dataset as a whole. */
  readonly event: number | undefined;
  /** From the event to the value. */
  readonly steps: readonly (string | number)[];
}

export interface LintOptions {
  /** The moment "now", ms UTC: what is later is in the future. */
  readonly now: number;
  /** What the dataset was read from: a plain table has no place for a title or a licence. */
  readonly format?: Format | undefined;
}

/** What every rule is given. */
export interface Linted extends LintOptions {
  readonly dataset: Dataset;
  /** The parsed date of the i-th event; undefined where it is none (never, as readers leave a dataset). */
  dateOf(index: number): HistoricalDate | undefined;
}
export type Rule = (linted: Linted) => readonly Finding[];
