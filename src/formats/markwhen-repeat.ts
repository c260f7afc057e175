import { MS_PER_DAY } from '../time/index.ts';
import {
  type Amount,
  UNIT_WORD,
  amountOf,
  finer,
  isWeekday,
  shift,
  times,
} from './markwhen-amount.ts';
import { badRecurrence, cutRecurrence, vagueReference } from './markwhen-drafts.ts';
import { type DateOptions, type Span, printSpan, readPoint } from './markwhen-point.ts';
import type { Draft } from './types.ts';

/** Dates of one event that are kept, and how far they reach. */
const MOST_DATES = 1000;
const MOST_YEARS = 100;
/** Dates of all repeated events of a file, so that a small file cannot fill the memory. */
const MOST_DATES_OF_FILE = 200_000;

/** What the repeated events of one file may still have. */
export interface DatesLeft {
  dates: number;
}
export const createDatesLeft = (): DatesLeft => ({ dates: MOST_DATES_OF_FILE });

const EVERY = /^(.*?)\s+every\s+(.*)$/i;
const RULE = new RegExp(
  `^(?:(\\d{1,6}|other)\\s*)?(${UNIT_WORD})(?:\\s+for\\s+(\\d{1,6})\\s*(${UNIT_WORD})|\\s+x\\s*(\\d{1,6})|\\s+(?:until|til|to|\\|)\\s+(.+))?$`,
  'i',
);

/** "2014-03-18" and "2 weeks x5" of "2014-03-18 every 2 weeks x5". */
export function splitRecurrence(text: string): {
  readonly date: string;
  readonly rule: string | undefined;
} {
  const [, date, rule] = EVERY.exec(text) ?? [];
  return date === undefined ? { date: text, rule: undefined } : { date, rule: rule?.trim() };
}

interface Rule {
  readonly every: Amount;
  readonly count: number;
  /** Dates begin before this. */
  readonly before: number;
}

function readRule(text: string, { start }: Span, options: DateOptions): Rule | undefined {
  const match = RULE.exec(text);
  if (match === null) return undefined;
  const [, number, unit = '', length, lengthUnit = '', count, until] = match;
  const every = amountOf(number?.toLowerCase() === 'other' ? 2 : Number(number ?? 1), unit);
  if (every === undefined || number === '0') return undefined;
  if (count !== undefined) return { every, count: Number(count), before: Infinity };
  if (until !== undefined) {
    const last = readPoint(until, options, undefined);
    if (last === undefined) return undefined;
    return { every, count: Infinity, before: Math.max(last.end, last.start + 1) };
  }
  if (length === undefined) return { every, count: Infinity, before: Infinity };
  if (/^times?$/i.test(lengthUnit)) return { every, count: Number(length), before: Infinity };
  const lasts = amountOf(Number(length), lengthUnit);
  if (lasts === undefined) return undefined;
  return { every, count: Infinity, before: shift(start, lasts) };
}

/** Start and end of the date that lies `index` steps after the first. */
function step(
  { start, end }: Span,
  every: Amount,
  index: number,
): { readonly start: number; readonly end: number } {
  const amount = times(every, index);
  let at = shift(start, amount);
  if (every.weekdays === 0) return { start: at, end: shift(end, amount) };
  // The working day after a Friday is a Monday.
  while (!isWeekday(at)) at += MS_PER_DAY;
  return { start: at, end: at + end - start };
}

/**
 * The dates of an event that is repeated by a rule such as "2 weeks for 5 times", itself the first. A day that a month
 * lacks becomes its last.
 */
export function repeatSpan(
  span: Span,
  text: string,
  options: DateOptions,
  left: DatesLeft,
  report: (draft: Draft) => void,
): readonly Span[] {
  const rule = readRule(text, span, options);
  if (rule === undefined) report(badRecurrence(text));
  else if (!span.isExact) report(vagueReference(printSpan(span)));
  if (rule === undefined || !span.isExact) return [span];
  const far = shift(span.start, {
    months: 12 * MOST_YEARS,
    days: 0,
    weekdays: 0,
    ms: 0,
    grain: 'year',
  });
  const most = Math.min(MOST_DATES, left.dates);
  const spans: Span[] = [span];
  // "x0" is an event all the same.
  for (let i = 1; i < rule.count; i++) {
    const { start, end } = step(span, rule.every, i);
    if (start >= rule.before) break;
    if (i >= most || start >= far) {
      report(cutRecurrence(text, MOST_DATES));
      break;
    }
    spans.push({
      ...span,
      start,
      end,
      grain: finer(span.grain, rule.every.grain),
      text: undefined,
    });
  }
  left.dates -= spans.length - 1;
  return spans;
}
