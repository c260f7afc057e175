import { MS_PER_DAY, PRECISIONS, type TimeWindow } from '../time/index.ts';
import { Flag, type Store } from './types.ts';

const TIME = PRECISIONS.indexOf('time');
/** Days that a picture spans at least: a few days are shown in their month, hours where the data know clock times. */
const LEAST_DAYS = { times: 1, days: 40 } as const;
const AIR = 0.02;

/** What there is to see: from the first to the last date, up to now where something is ongoing. */
export function shownExtent({ extent, columns }: Store, now: number): TimeWindow | undefined {
  if (extent === undefined) return undefined;
  const { start, end } = extent;
  const ongoing = columns.flags.some((flags) => (flags & Flag.openEnd) !== 0);
  const last = ongoing && now > end && now - end < (end - start) / 2 ? now : end;
  const least = LEAST_DAYS[columns.precision.includes(TIME) ? 'times' : 'days'] * MS_PER_DAY;
  const air = Math.max(0, (least - (last - start)) / 2);
  return { start: start - air, end: last + air };
}

/** An extent with a little air at both ends, so that the first and last marks stand free. */
export function withAir({ start, end }: TimeWindow): TimeWindow {
  const air = (end - start) * AIR;
  return { start: start - air, end: end + air };
}
