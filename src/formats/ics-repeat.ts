import { MS_PER_DAY, MS_PER_MINUTE } from '../time/index.ts';
import type { IcsProperty, ReportLine } from './ics-components.ts';
import type { FindZone, IcsDates } from './ics-dates.ts';
import { badDuration, badTime, slowRule } from './ics-drafts.ts';
import { createRule } from './ics-rule.ts';
import { type Duration, readDuration } from './ics-time-text.ts';
import { type IcsTime, atLocal, onDay, readIcsTime } from './ics-time.ts';

/** Dates of one event that are kept. */
export const MOST_DATES = 1000;
/** Dates beyond them that are still counted. */
const MOST_COUNTED = 10_000;
/** Steps of the rules: a second for one event, some seconds for a file. 100 years have 36,525 days. */
const MOST_STEPS = 40_000;
const MOST_STEPS_OF_FILE = 200_000;
/** Dates of all repeated events of a file, so that a small file cannot fill the memory. */
const MOST_DATES_OF_FILE = 200_000;

/** One of the dates of an event that is repeated. */
export interface Occurrence {
  readonly start: IcsTime;
  readonly length: Duration | undefined;
}
export interface Occurrences {
  /** In time order, at most `MOST_DATES`. */
  readonly list: readonly Occurrence[];
  /** How many more there are; Infinity where the rule has no end, or none near. */
  readonly cut: number;
}
/** What the repeated events of one file have cost so far. */
export interface Budget {
  steps: number;
  dates: number;
}
export const createBudget = (): Budget => ({
  steps: MOST_STEPS_OF_FILE,
  dates: MOST_DATES_OF_FILE,
});

/** Tells the dates of a series apart: days by their day, times by their instant. */
export const keyOf = ({ isDay, local, instant }: IcsTime): string =>
  isDay ? `d${local}` : `t${instant}`;
/** A day can stand for whatever the series has on it. */
export const dayKeyOf = ({ local }: IcsTime): string =>
  `d${Math.floor(local / MS_PER_DAY) * MS_PER_DAY}`;

/** Reads RRULE, RDATE and EXDATE of the events of a file. */
export function createRepeater(
  findZone: FindZone,
  budget: Budget,
  report: ReportLine,
): (
  properties: readonly IcsProperty[],
  dates: IcsDates,
  changed: ReadonlySet<string>,
) => Occurrences {
  const timesIn = (property: IcsProperty): readonly Occurrence[] =>
    property.raw.split(',').flatMap((value) => {
      const [from = '', to] = value.split('/');
      const start = readIcsTime(from, property, findZone, (draft) => report(draft, property.line));
      if (start === undefined) {
        report(badTime(value), property.line);
        return [];
      }
      return [{ start, length: to === undefined ? undefined : periodOf(start, to, property) }];
    });
  /** The length of a value of type PERIOD. */
  const periodOf = (start: IcsTime, to: string, property: IcsProperty): Duration | undefined => {
    const end = readIcsTime(to, property, findZone, () => undefined);
    const length =
      end === undefined || end.isDay
        ? readDuration(to)
        : { days: 0, ms: end.instant - start.instant };
    if (length !== undefined && length.days + length.ms > 0) return length;
    report(badDuration(to), property.line);
    return undefined;
  };
  /** What the rules give beside the start itself. */
  const byRule = (properties: readonly IcsProperty[], { start, length }: IcsDates) => {
    const list: Occurrence[] = [];
    let cut = 0;
    for (const { name, raw, line } of properties) {
      if (name !== 'RRULE') continue;
      const offset = start.isDay ? 0 : (start.local - start.instant) / MS_PER_MINUTE;
      const rule = createRule(raw, start.local, start.isDay, offset);
      if (rule?.ok === false) report(rule.draft, line);
      if (rule?.ok !== true) continue;
      const most = MOST_DATES + (rule.isEndless ? 0 : MOST_COUNTED);
      const limits = { most, steps: Math.min(MOST_STEPS, budget.steps) };
      const found = rule.dates(limits);
      budget.steps -= found.steps;
      if (found.isSlow) report(slowRule(raw), line);
      for (const local of found.dates.slice(0, MOST_DATES))
        list.push({ start: start.isDay ? onDay(local) : atLocal(local, start.clock), length });
      const rest = rule.count === undefined ? Infinity : rule.count - found.dates.length;
      cut += Math.max(0, found.dates.length - MOST_DATES) + (found.hasMore ? rest : 0);
    }
    return { list, cut };
  };

  return (properties, dates, changed) => {
    const all = new Map<string, Occurrence>([[keyOf(dates.start), dates]]);
    const { list, cut } = byRule(properties, dates);
    const extra = properties.filter(({ name }) => name === 'RDATE').flatMap(timesIn);
    for (const { start, length } of [...list, ...extra])
      if (!all.has(keyOf(start))) all.set(keyOf(start), { start, length: length ?? dates.length });
    const excluded = new Set<string>();
    for (const property of properties)
      if (property.name === 'EXDATE')
        for (const { start } of timesIn(property)) excluded.add(keyOf(start));
    const isOut = (key: string): boolean => excluded.has(key) || changed.has(key);
    const kept = [...all]
      .filter(([key, { start }]) => !isOut(key) && !isOut(dayKeyOf(start)))
      .map(([, occurrence]) => occurrence)
      .sort((a, b) => a.start.instant - b.start.instant);
    const room = kept.slice(0, Math.min(MOST_DATES, Math.max(1, budget.dates)));
    budget.dates -= room.length;
    return { list: room, cut: cut + kept.length - room.length };
  };
}
