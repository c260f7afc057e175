import type { Instant } from '../time/index.ts';
import { membershipOf } from './blocs.ts';
import type { Bloc } from './types.ts';

/** One who came or went, and its membership as the data have it (EDTF). */
export interface BlocChange {
  readonly country: string;
  readonly date: string;
}

/** Who was a member at the end of a time, and what changed within it. */
export interface BlocRoll {
  readonly members: readonly string[];
  /** How many of the members were it only possibly. */
  readonly possible: number;
  readonly joined: readonly BlocChange[];
  readonly left: readonly BlocChange[];
}

/**
 * The roll of a bloc at `until`; the first members of it did not join it.
 * @param since start of the time whose changes count, ms UTC
 */
export function blocRoll({ members }: Bloc, since: Instant, until: Instant): BlocRoll {
  const spans = members.flatMap(({ country, date }) => {
    const span = membershipOf(date);
    return span === undefined ? [] : [{ country, date, span }];
  });
  const founded = Math.min(...spans.map(({ span }) => span.from));
  const there = spans.filter(({ span: { from, to } }) => from <= until && to >= until);
  const changes = (when: (span: (typeof spans)[number]['span']) => Instant) =>
    spans.flatMap(({ country, date, span }): BlocChange[] => {
      const at = when(span);
      return at > since && at < until && at > founded ? [{ country, date }] : [];
    });
  return {
    members: [...new Set(there.map(({ country }) => country))],
    possible: there.filter(({ span }) => span.surelyFrom > until || span.surelyTo < until).length,
    joined: changes(({ from }) => from),
    left: changes(({ to }) => to),
  };
}
