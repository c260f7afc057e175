import ICAL, { type Recur, type Time } from 'ical.js';
import {
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  addUnits,
  civilOf,
  daysFromCivil,
  daysInMonth,
} from '../time/index.ts';
import { badRule, otherRule } from './ics-drafts.ts';
import { readClockTime } from './ics-time-text.ts';
import type { Draft } from './types.ts';

/** How far a rule without an end, or with a far one, is followed. */
export const MOST_YEARS = 100;
const MOST_LETTERS = 1000;

/** How many dates are wanted, and how many steps of the rule they may cost. */
export interface RuleLimits {
  readonly most: number;
  readonly steps: number;
}
export interface RuleDates {
  /** Clock readings in ms, taken as UTC, in time order. */
  readonly dates: readonly number[];
  /** Whether the rule has (or may have) more of them. */
  readonly hasMore: boolean;
  /** Given up: too many steps, or no date at all. */
  readonly isSlow: boolean;
  readonly steps: number;
}
export type Rule =
  | {
      readonly ok: true;
      readonly count: number | undefined;
      readonly isEndless: boolean;
      readonly dates: (limits: RuleLimits) => RuleDates;
    }
  | { readonly ok: false; readonly draft: Draft };

/** A clock reading as ical.js has it, in no zone. */
function toTime(local: number, isDay: boolean): Time {
  const rest = local - Math.floor(local / MS_PER_DAY) * MS_PER_DAY;
  return ICAL.Time.fromData({
    ...civilOf(local),
    hour: Math.floor(rest / MS_PER_HOUR),
    minute: Math.floor(rest / MS_PER_MINUTE) % 60,
    second: Math.floor(rest / 1000) % 60,
    isDate: isDay,
  });
}
const toLocal = ({ year, month, day, hour, minute, second }: Time): number =>
  daysFromCivil(year, month, day) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1000;

/** Steps of one unit that fit into the limit of years; longer intervals would be counted day by day. */
const LONGEST: Readonly<Record<string, number>> = {
  SECONDLY: MOST_YEARS * 366 * 86_400,
  MINUTELY: MOST_YEARS * 366 * 1440,
  HOURLY: MOST_YEARS * 366 * 24,
  DAILY: MOST_YEARS * 366,
  WEEKLY: MOST_YEARS * 53,
  MONTHLY: MOST_YEARS * 12,
  YEARLY: MOST_YEARS,
};

/** What ical.js 2.2.1 reads but works out wrongly (found by the examples of RFC 5545): better none than wrong dates. */
function isSupported({ freq, parts }: Recur): boolean {
  const { BYDAY, BYSETPOS, BYWEEKNO, BYMONTH, BYMONTHDAY, BYYEARDAY } = parts;
  if (BYWEEKNO !== undefined) return false;
  if (BYDAY?.some((day) => /\d\d/.test(String(day))) === true) return false;
  if (BYSETPOS === undefined) return true;
  if (BYDAY === undefined || BYMONTHDAY !== undefined || BYYEARDAY !== undefined) return false;
  return freq === 'MONTHLY' || (freq === 'YEARLY' && BYMONTH !== undefined);
}

/** The last clock reading that a rule allows, Infinity for no end; undefined where its end is no date. */
function lastOf(text: string, offset: number): number | undefined {
  const [, until] = /(?:^|;)UNTIL=([^;]*)/.exec(text) ?? [];
  if (until === undefined) return Infinity;
  const time = readClockTime(until);
  if (time === undefined) return undefined;
  if (time.isDay) return time.local + MS_PER_DAY - 1;
  return time.local + (time.isUtc ? offset * MS_PER_MINUTE : 0);
}

/**
 * Reads an RRULE for a start given as a clock reading (ms taken as UTC); `offset` is the start's, in minutes, for an
 * end in UTC. undefined without a rule.
 */
export function createRule(
  raw: string | undefined,
  start: number,
  isDay: boolean,
  offset: number,
): Rule | undefined {
  if (raw === undefined) return undefined;
  const text = raw.toUpperCase();
  const bad: Rule = { ok: false, draft: badRule(raw) };
  const last = lastOf(text, offset);
  if (last === undefined || text.length > MOST_LETTERS) return bad;
  try {
    const rule = ICAL.Recur.fromString(text.replace(/(^|;)UNTIL=[^;]*/g, '$1X=0'));
    if (rule.freq === null) return bad;
    if (!isSupported(rule)) return { ok: false, draft: otherRule(raw) };
    const far = addUnits('year', start, MOST_YEARS);
    rule.until = toTime(Math.min(last, far), isDay);
    const isLong = rule.interval > (LONGEST[rule.freq] ?? 0);
    const dates = (limits: RuleLimits): RuleDates =>
      isLong
        ? { dates: [start], hasMore: true, isSlow: false, steps: 0 }
        : iterate(rule, toTime(start, isDay), limits, last > far);
    // Rules that contradict themselves are found out when they begin.
    rule.iterator(toTime(start, isDay));
    return {
      ok: true,
      count: rule.count ?? undefined,
      isEndless: rule.count === null && last === Infinity,
      dates,
    };
  } catch {
    return bad;
  }
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Whether a date has the month, day and weekday that its rule asks for. The library gives 1 March for a rule that only
 * has 30 February; whatever BY… parts do, no date of a rule may differ from them.
 */
function isAllowed({ year, month, day }: Time, { parts }: Recur): boolean {
  const { BYMONTH, BYMONTHDAY, BYDAY } = parts;
  if (BYMONTH?.map(Number).includes(month) === false) return false;
  const last = daysInMonth(year, month) + 1;
  if (BYMONTHDAY?.map(Number).some((number) => number === day || last + number === day) === false)
    return false;
  // 1970-01-01 was a Thursday.
  const weekday = DAYS[(((daysFromCivil(year, month, day) + 4) % 7) + 7) % 7] ?? '';
  return BYDAY?.some((entry) => String(entry).endsWith(weekday)) !== false;
}

/** `isCut`: the rule goes on after the last date that is asked for. */
function iterate(rule: Recur, start: Time, { most, steps }: RuleLimits, isCut: boolean): RuleDates {
  const dates: number[] = [];
  let left = steps;
  try {
    const iterator = rule.iterator(start);
    // The library looks for the next date without end: a rule such as 30 February would never come back.
    const check = iterator.check_contracting_rules.bind(iterator);
    iterator.check_contracting_rules = () => {
      if (left-- <= 0) throw new RangeError('too many steps');
      return check();
    };
    for (let time = iterator.next(); time !== null; time = iterator.next()) {
      if (dates.length === most)
        return { dates, hasMore: true, isSlow: false, steps: steps - left };
      if (isAllowed(time, rule)) dates.push(toLocal(time));
    }
    const hasMore = isCut && (rule.count === null || dates.length < rule.count);
    return { dates, hasMore, isSlow: dates.length === 0, steps: steps - left };
  } catch {
    return { dates, hasMore: true, isSlow: true, steps };
  }
}
