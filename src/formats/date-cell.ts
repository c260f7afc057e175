import { parseDate } from '../time/index.ts';
import { againstOrder, ambiguousDate, numberUnknown, twoDigitYear } from './date-drafts.ts';
import { readCompact, readEpoch, readFraction, isNumber, shapeOf } from './date-numbers.ts';
import { bothReadings, evidence, inOrder, numericOf } from './date-order.ts';
import { sentinelOf } from './date-sentinels.ts';
import { type Survey, isEpoch, unsigned, withoutMidnight, withoutZeros } from './date-survey.ts';
import type { DateCell, DateHints, DateKind } from './date-types.ts';
import type { Draft } from './types.ts';

/** How a column was decided. */
export interface Decision {
  readonly hints: DateHints;
  readonly survey: Survey;
  readonly order: DateKind;
  readonly numbers: DateKind | undefined;
}

const refuse = (draft: Draft, readings?: readonly [string, string]): DateCell => ({
  kind: 'refused',
  draft,
  ...(readings === undefined ? {} : { readings }),
});

/** Reads the cells of a column that has been decided. */
export function createCellReader(decision: Decision): (value: string) => DateCell {
  const { survey, numbers } = decision;
  const wholeDays = numbers === 'unix-s' ? survey.wholeSeconds : survey.wholeMilliseconds;
  const noClocks = survey.clocks > 0 && survey.clocks === survey.midnight;
  return (value) => {
    const text = unsigned(value);
    if (decision.hints.epoch !== undefined && isNumber(text))
      return readEpoch(text, decision.hints.epoch, wholeDays);
    const sentinel = sentinelOf(text);
    if (sentinel === 'open') return { kind: 'open' };
    if (sentinel !== undefined) return { kind: 'unknown', empty: sentinel === 'empty' };
    const date = (noClocks ? withoutMidnight(text) : undefined) ?? text;
    const plain = withoutZeros(date) ?? date;
    if (isNumber(plain) && shapeOf(plain) !== 'year') return readNumber(plain, decision, wholeDays);
    return readText(plain, decision);
  };
}

function readNumber(text: string, { numbers, survey }: Decision, wholeDays: boolean): DateCell {
  if (/^-\d{1,3}$/.test(text)) {
    const year = Number(text.slice(1));
    const pad = (value: number): string => String(value).padStart(4, '0');
    const readings = [`-${pad(year)}`, year === 1 ? '0000' : `-${pad(year - 1)}`] as const;
    return refuse(ambiguousDate(text, readings), readings);
  }
  if (/^\d{1,3}$/.test(text))
    return survey.shortYears
      ? { kind: 'date', edtf: text.padStart(4, '0'), drafts: [] }
      : refuse(twoDigitYear(text));
  const shape = shapeOf(text);
  if (shape === 'day' || shape === 'month') return readCompact(text);
  if (numbers === 'year-fraction' && shape.endsWith('fraction')) return readFraction(text);
  if (isEpoch(numbers) && shape !== 'other') return readEpoch(text, numbers, wholeDays);
  return refuse(numberUnknown(text));
}

function readText(text: string, { order, hints }: Decision): DateCell {
  const numeric = numericOf(text);
  if (numeric === undefined) {
    const parsed = parseDate(text);
    if (parsed.ok) return { kind: 'date', edtf: text, drafts: [] };
    return refuse({ severity: 'error', ...parsed.problem, value: text.slice(0, 1000) });
  }
  let known = numeric;
  if (numeric.year.length === 2) {
    if (hints.centuryFrom === undefined) return refuse(twoDigitYear(text));
    const from = hints.centuryFrom;
    const year = from + ((((Number(numeric.year) - from) % 100) + 100) % 100);
    known = { ...numeric, year: String(year).padStart(4, '0') };
  }
  const proved = evidence(known);
  if (order !== 'dmy' && order !== 'mdy') {
    const readings = bothReadings(known);
    if (readings !== undefined) return refuse(ambiguousDate(text, readings), readings);
    if (order === 'order-contradicted' && proved !== undefined && proved !== 'either')
      return refuse(againstOrder(text, undefined, inOrder(known, proved)));
  } else if (proved !== undefined && proved !== 'either' && proved !== order)
    return refuse(againstOrder(text, order, inOrder(known, proved)));
  const edtf = inOrder(
    known,
    proved === undefined || proved === 'either' ? (order === 'mdy' ? 'mdy' : 'dmy') : proved,
  );
  const parsed = parseDate(edtf);
  if (parsed.ok) return { kind: 'date', edtf, drafts: [] };
  return refuse({ severity: 'error', ...parsed.problem, value: text });
}
