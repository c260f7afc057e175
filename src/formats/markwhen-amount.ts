import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, addUnits, clampFar } from '../time/index.ts';

/** How fine a date is said, from the coarsest. */
export const GRAINS = ['year', 'month', 'day', 'time'] as const;
export type Grain = (typeof GRAINS)[number];

export const finer = (a: Grain, b: Grain): Grain =>
  GRAINS.indexOf(a) >= GRAINS.indexOf(b) ? a : b;

/** "1 year 6 months", "3 days", "10 week days": a length by the calendar. */
export interface Amount {
  readonly months: number;
  readonly days: number;
  /** Mondays to Fridays. */
  readonly weekdays: number;
  readonly ms: number;
  /** The finest of its units. */
  readonly grain: Grain;
}

export const NO_AMOUNT: Amount = { months: 0, days: 0, weekdays: 0, ms: 0, grain: 'year' };

type Unit = Pick<Amount, 'grain'> & Partial<Amount>;
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:milliseconds?|ms)$/, { ms: 1, grain: 'time' }],
  [/^(?:seconds?|secs?|s)$/, { ms: 1000, grain: 'time' }],
  [/^(?:minutes?|mins?)$/, { ms: MS_PER_MINUTE, grain: 'time' }],
  [/^(?:hours?|h)$/, { ms: MS_PER_HOUR, grain: 'time' }],
  [/^(?:week|work|business)\s*days?$/, { weekdays: 1, grain: 'day' }],
  [/^(?:days?|d)$/, { days: 1, grain: 'day' }],
  [/^(?:weeks?|w)$/, { days: 7, grain: 'day' }],
  [/^months?$/, { months: 1, grain: 'month' }],
  [/^(?:years?|y)$/, { months: 12, grain: 'year' }],
];

/** A number of one unit; undefined where the word is none. */
export function amountOf(count: number, word: string): Amount | undefined {
  const unit = UNITS.find(([pattern]) => pattern.test(word.toLowerCase().trim()))?.[1];
  if (unit === undefined) return undefined;
  const { months = 0, days = 0, weekdays = 0, ms = 0, grain } = unit;
  return {
    months: months * count,
    days: days * count,
    weekdays: weekdays * count,
    ms: ms * count,
    grain,
  };
}

export const UNIT_WORD = '(?:week|work|business)\\s*days?|[a-z]+';
const PIECE = new RegExp(`\\s*(\\d{1,6})\\s*(${UNIT_WORD})\\s*,?`, 'iy');

/** Reads "2 weeks", "1 year, 6 months"; undefined for anything else. */
export function readAmount(text: string): Amount | undefined {
  let sum: Amount | undefined;
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.trimEnd().length; at = PIECE.lastIndex) {
    const match = PIECE.exec(text);
    const amount = match === null ? undefined : amountOf(Number(match[1]), match[2] ?? '');
    if (amount === undefined) return undefined;
    sum = sum === undefined ? amount : add(sum, amount);
  }
  return sum;
}

const add = (a: Amount, b: Amount): Amount => ({
  months: a.months + b.months,
  days: a.days + b.days,
  weekdays: a.weekdays + b.weekdays,
  ms: a.ms + b.ms,
  grain: finer(a.grain, b.grain),
});

/** `amount`, `factor` times. */
export const times = (amount: Amount, factor: number): Amount => ({
  months: amount.months * factor,
  days: amount.days * factor,
  weekdays: amount.weekdays * factor,
  ms: amount.ms * factor,
  grain: amount.grain,
});

/** 1970-01-01 was a Thursday. */
export const isWeekday = (local: number): boolean => {
  const day = (((Math.floor(local / MS_PER_DAY) + 3) % 7) + 7) % 7;
  return day < 5;
};

/** Passes Mondays to Fridays, forwards or back. */
function passWeekdays(local: number, count: number, sign: 1 | -1): number {
  let at = local + sign * Math.floor(count / 5) * 7 * MS_PER_DAY;
  for (let left = count % 5; left > 0; at += sign * MS_PER_DAY)
    if (isWeekday(sign > 0 ? at : at - MS_PER_DAY)) left--;
  return at;
}

/** The clock reading that lies an amount after another (before it with −1): months by the calendar first, then days, then the rest. */
export function shift(local: number, amount: Amount, sign: 1 | -1 = 1): number {
  const { months, days, weekdays, ms } = amount;
  const moved = addUnits('month', local, sign * months) + sign * days * MS_PER_DAY;
  return clampFar(passWeekdays(clampFar(moved), weekdays, sign) + sign * ms);
}
