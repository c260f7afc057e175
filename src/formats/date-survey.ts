import { parseDate } from '../time/index.ts';
import {
  epochRead,
  firstDays,
  fractionRead,
  midnights,
  openSentinel,
  shortYearsRead,
  unknownSentinel,
  zeroParts,
} from './date-drafts.ts';
import { type NumberShape, isNumber, shapeOf } from './date-numbers.ts';
import { evidence, numericOf } from './date-numeric.ts';
import type { Tally } from './date-order.ts';
import { sentinelOf } from './date-sentinels.ts';
import type { DateHints, DateKind } from './date-types.ts';
import type { Draft } from './types.ts';

/** A date with a clock, and the clock cut off. */
const CLOCK = /^(\S*\d)(?:T| +)(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?$/;
/** Months or days of 00, for what is not known. */
const ZERO = /^([+-]?\d{4})-(?:00(?:-00)?|(\d\d)-00)$/;
/** A year that only the first centuries have, or an era: then short numbers are years too. */
const EARLY = /^\d{3}$|\d ?b\.?c\.?(?:e\.?)?$/i;
const MAX_LENGTH = 256;

/** What all values of a column are, taken together. Nothing in it depends on their order. */
export interface Survey {
  readonly order: Tally;
  readonly shapes: ReadonlyMap<NumberShape, number>;
  /** Date-times, and how many of them are at midnight UTC or without a zone. */
  readonly clocks: number;
  readonly midnight: number;
  /** Every number is a multiple of a day, counted in seconds or in milliseconds. */
  readonly wholeSeconds: boolean;
  readonly wholeMilliseconds: boolean;
  /** Text → how often: what stands for an open end, for nothing, and what has months or days of 00. */
  readonly open: ReadonlyMap<string, number>;
  readonly unknown: ReadonlyMap<string, number>;
  readonly zero: ReadonlyMap<string, number>;
  /** Numbers of one to three digits are years. */
  readonly shortYears: boolean;
  /** EDTF dates, whole days among them, and 1 January among those. */
  readonly edtf: number;
  readonly days: number;
  readonly january: number;
  /** The first number by its text, and the first short one. */
  readonly number: string | undefined;
  readonly short: string | undefined;
}

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : T[K];
};
type Counts = Omit<Writable<Survey>, 'order'> & {
  readonly counts: { dmy: number; mdy: number; either: number };
  readonly examples: { dmy: string; mdy: string; either: string };
};

const count = <T>(map: Map<T, number>, key: T): void => void map.set(key, (map.get(key) ?? 0) + 1);
/** The lesser of two texts: an example that does not depend on the order of the rows. */
const least = (a: string | undefined, b: string): string => (a === undefined || b < a ? b : a);

/** Trimmed, without the + that Wikidata writes before years of our era. */
export const unsigned = (value: string): string => value.trim().replace(/^\+(?=\d)/, '');

/** A date without its clock where that is midnight UTC or has no zone; undefined where there is no such clock. */
export function withoutMidnight(text: string): string | undefined {
  const [, date, clock = '', zone = 'Z'] = CLOCK.exec(text) ?? [];
  return /^[0:.]+$/.test(clock) && /^(?:Z|[+-]00:?00)$/.test(zone) ? date : undefined;
}

/** "1914-00-00" as "1914", "1914-06-00" as "1914-06"; undefined for anything else. */
export function withoutZeros(text: string): string | undefined {
  const match = ZERO.exec(text);
  if (match === null) return undefined;
  const [, year = '', month] = match;
  if (Number(month) > 12) return undefined;
  return month === undefined ? year : `${year}-${month}`;
}

function addNumber(text: string, into: Counts): void {
  count(into.shapes, shapeOf(text));
  into.number = least(into.number, text);
  const value = Number(text);
  if (value % 86_400 !== 0) into.wholeSeconds = false;
  if (value % 86_400_000 !== 0) into.wholeMilliseconds = false;
}

function addDate(text: string, into: Counts): void {
  const numeric = numericOf(text);
  const kind = numeric === undefined ? undefined : evidence(numeric);
  if (kind !== undefined) {
    into.counts[kind]++;
    into.examples[kind] = least(into.examples[kind] || undefined, text);
  }
  const date = withoutMidnight(text);
  if (CLOCK.test(text)) into.clocks++;
  if (date !== undefined) into.midnight++;
  if (numeric !== undefined || !parseDate(date ?? text).ok) return;
  into.edtf++;
  if (!/^[^/]{4,}-\d\d-\d\d$/.test(date ?? text)) return;
  into.days++;
  if ((date ?? text).endsWith('-01-01')) into.january++;
}

function add(text: string, isEpoch: boolean, into: Counts): void {
  if (isEpoch && isNumber(text)) return addNumber(text, into);
  const sentinel = sentinelOf(text);
  if (sentinel === 'open') return count(into.open, text);
  if (sentinel === 'unknown') return count(into.unknown, text);
  if (sentinel === 'empty') return;
  if (EARLY.test(text)) into.shortYears = true;
  if (/^\d{1,3}$/.test(text)) into.short = least(into.short, text);
  else if (/^-\d{1,3}$/.test(text)) return;
  else if (isNumber(text)) addNumber(text, into);
  else if (withoutZeros(withoutMidnight(text) ?? text) !== undefined) count(into.zero, text);
  else addDate(text, into);
}

/** Looks at every value of a column once. */
export function surveyOf(values: readonly string[], hints: DateHints): Survey {
  const into: Counts = {
    counts: { dmy: 0, mdy: 0, either: 0 },
    examples: { dmy: '', mdy: '', either: '' },
    shapes: new Map(),
    clocks: 0,
    midnight: 0,
    wholeSeconds: true,
    wholeMilliseconds: true,
    open: new Map(),
    unknown: new Map(),
    zero: new Map(),
    shortYears: /year/i.test(hints.columnName ?? ''),
    edtf: 0,
    days: 0,
    january: 0,
    number: undefined,
    short: undefined,
  };
  for (const value of values)
    if (value.length <= MAX_LENGTH) add(unsigned(value), hints.epoch !== undefined, into);
  const { counts, examples, ...rest } = into;
  return { ...rest, order: { counts, examples } };
}

/** From how many days on, and which part of them being 1 January, that day looks like a placeholder. */
const MANY_DAYS = 10;
const MANY_FIRSTS = 1 / 4;

/** What has to be said about a column once. */
export function notesOf(survey: Survey, numbers: DateKind | undefined): readonly Draft[] {
  const { clocks, midnight, number = '', short, days, january } = survey;
  const notes: Draft[] = [];
  if (clocks > 0 && clocks === midnight) notes.push(midnights(clocks));
  if (numbers === 'year-fraction') notes.push(fractionRead(number));
  else if (isEpoch(numbers) && number !== '') notes.push(epochRead(numbers, number));
  if (survey.shortYears && short !== undefined) notes.push(shortYearsRead(short));
  for (const [text, times] of sorted(survey.open)) notes.push(openSentinel(text, times));
  for (const [text, times] of sorted(survey.unknown)) notes.push(unknownSentinel(text, times));
  const zeros = [...survey.zero.values()].reduce((sum, times) => sum + times, 0);
  const [first] = sorted(survey.zero);
  if (first !== undefined) notes.push(zeroParts(first[0], zeros));
  if (days >= MANY_DAYS && january >= days * MANY_FIRSTS) notes.push(firstDays(january, days));
  return notes;
}

export const isEpoch = (
  kind: DateKind | undefined,
): kind is 'excel1900' | 'excel1904' | 'unix-s' | 'unix-ms' =>
  kind === 'excel1900' || kind === 'excel1904' || kind === 'unix-s' || kind === 'unix-ms';

const sorted = (map: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));
