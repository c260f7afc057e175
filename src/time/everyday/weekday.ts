import { daysFromCivil } from '../civil.ts';
import { parseDate } from '../parse.ts';
import type { EverydayProblem } from './types.ts';

const NAMES = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');
/** The last country to leave the Julian calendar did so in 1923: until then a weekday may be that of the other. */
const LAST_JULIAN = 1923;

/** 0 = Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

/** Days that the Julian calendar is behind in a year; its days have the weekday of the Gregorian day so much later. */
const behind = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2;

/** A warning where a day has another weekday than the text says. Of old days that of the Julian calendar counts too. */
export function checkWeekday(
  edtf: string,
  weekday: number,
  text: string,
): readonly EverydayProblem[] {
  const parsed = parseDate(edtf);
  const part = parsed.ok ? parsed.date.parts[0] : undefined;
  const { year, month, day } = part ?? {};
  if (year === undefined || month === undefined || day === undefined) return [];
  const days = daysFromCivil(year, month, day);
  const right = weekdayOf(days);
  if (right === weekday) return [];
  // 1 January and February still belong to the century before, as in the calendar's own rule.
  const shift = behind(month <= 2 ? year - 1 : year);
  if (year <= LAST_JULIAN && weekdayOf(days + shift) === weekday) return [];
  return [
    {
      code: 'date-weekday-wrong',
      message: `weekday not that of the date, which is kept: "${text}"`,
      fix: `check the day: ${edtf.slice(0, 10)} is a ${NAMES[right] ?? ''}`,
    },
  ];
}
