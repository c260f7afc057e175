import { parseDate, readEveryday } from '../time/index.ts';
import { againstOrder, ambiguousDate, numberUnknown, twoDigitYear } from './date-drafts.ts';
import { readCompact, readEpoch, readFraction, isNumber, shapeOf } from './date-numbers.ts';
import { type Numeric, evidence, inOrder, numericOf } from './date-numeric.ts';
import { sentinelOf } from './date-sentinels.ts';
import { type Survey, isEpoch, unsigned, withoutMidnight, withoutZeros } from './date-survey.ts';
import type { DateCell, DateHints, DateKind, DayOrder } from './date-types.ts';
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

const plainDay = (numeric: Numeric, order: DayOrder): string | undefined =>
  numeric.whole && numeric.year.length === 4 ? inOrder(numeric, order) : undefined;

/** A date in words, in numbers with signs between them, or EDTF. */
function readText(text: string, { order, hints }: Decision): DateCell {
  const numeric = numericOf(text);
  const decided = order === 'dmy' || order === 'mdy' ? order : undefined;
  if (numeric !== undefined && (decided !== undefined || order === 'order-contradicted')) {
    const proved = evidence(numeric);
    // What allows one order only is a problem where the column has another, or has two.
    if (proved !== undefined && proved !== 'either' && proved !== decided)
      return refuse(againstOrder(text, decided, inOrder(numeric, proved)));
  }
  // What most cells are, without the many ways of writing that have to be tried otherwise.
  const day = numeric === undefined ? text : decided && plainDay(numeric, decided);
  if (day !== undefined && parseDate(day).ok) return { kind: 'date', edtf: day, drafts: [] };
  const read = readEveryday(text, {
    order: decided,
    centuryFrom: hints.centuryFrom,
    langs: hints.langs,
  });
  const value = text.slice(0, 1000);
  if (read.ok)
    return {
      kind: 'date',
      edtf: read.edtf,
      drafts: read.warnings.map((warning) => ({ ...warning, value })),
    };
  return refuse({ severity: 'error', ...read.problem, value }, read.readings);
}
