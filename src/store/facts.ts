import type { Account, Source, TimelineEvent } from '../model/index.ts';

export interface NumberedSources {
  readonly sources: readonly Source[];
  /** The number of an account's source, from 1. */
  readonly noteOf: (account: Account) => number;
}

/** What tells sources apart: the address, else the title. */
const keyOf = ({ url, title }: Source): string => url ?? JSON.stringify(title);

/** The event's sources, then those that only its accounts name; two with the same address are one. */
export function numberedSources(event: TimelineEvent): NumberedSources {
  const sources: Source[] = [...(event.sources ?? [])];
  const place = (source: Source): number =>
    sources.findIndex((other) => keyOf(other) === keyOf(source));
  for (const { source } of event.accounts ?? []) if (place(source) < 0) sources.push(source);
  return { sources, noteOf: ({ source }) => place(source) + 1 };
}

/** Accounts in the order of the event's countries; those of others keep their order behind them. */
export function orderedAccounts(event: TimelineEvent): readonly Account[] {
  const codes = (event.countries ?? []).map((c) => (typeof c === 'string' ? c : c.code));
  const place = ({ by }: Account): number =>
    codes.includes(by) ? codes.indexOf(by) : codes.length;
  return [...(event.accounts ?? [])].sort((a, b) => place(a) - place(b));
}
