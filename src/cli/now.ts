import { TEXTS, halvesOf } from './texts.ts';
import { type Args, UsageError } from './types.ts';

export const NOW_FLAG = {
  now: { type: 'string', value: 'DAY', help: '"now" for data that do not say of when they are' },
} as const;

/** ms UTC of the day that --now gives: its noon. */
export function nowFlagOf(args: Args): number | undefined {
  const given = args.value('now');
  if (given === undefined) return undefined;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given);
  if (day === null) throw new UsageError(TEXTS.badFlagValue('now', ...halvesOf(TEXTS.badDay)));
  return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12);
}
