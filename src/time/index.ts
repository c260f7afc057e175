export type {
  AxisCell,
  AxisTiers,
  DatePart,
  HistoricalDate,
  Instant,
  Precision,
  Sign,
  TimeWindow,
} from './types.ts';
export {
  type CivilDay,
  FAR_INSTANT,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  civilFromDays,
  civilOf,
  clampFar,
  daysFromCivil,
  daysInMonth,
  instantOf,
  isFar,
  isLeapYear,
  isoDay,
} from './civil.ts';
export { type ParseOptions, printDate, readDate } from './edtf.ts';
export { parseDate } from './parse.ts';
export { withAdvice } from './fix.ts';
export { plainDay } from './plain-day.ts';
export { PRECISIONS } from './precision.ts';
export type { DateProblem, DateProblemCode, Parsed } from './problem.ts';
export { aboutPrecision } from './signs.ts';
export { UNIT_MS, type Unit, addUnits, startOf } from './units.ts';
export { isZone, zoneOffset } from './zone.ts';
export {
  type WindowLimits,
  clampWindow,
  makeWindow,
  panWindow,
  sameWindow,
  zoomWindow,
} from './window.ts';
export { parseWindow, printWindow } from './window-text.ts';
export { dateWords, momentsWords, weekdayWords } from './date-words.ts';
export { doubtSentence } from './doubt.ts';
export type { DateWordsOptions } from './part-words.ts';
export { lengthWords } from './length-words.ts';
export { daysWords, durationWords, windowWords } from './span-of-time.ts';
export { yearSpanWords, yearsWords } from './year-words.ts';
export { axisTiers } from './axis.ts';
export { readEveryday } from './everyday/read.ts';
export type { EverydayDate, EverydayOptions, EverydayProblem } from './everyday/types.ts';
