import { type DatePart, type HistoricalDate, readDate } from '../time/index.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Years that HTML's machine-readable dates can hold. */
const YEARS = [1, 9999] as const;

/** What `<time datetime>` may hold of one part: year, month or day; a clock time only with its offset in the text. */
function datetimeOf({ year, month, day }: DatePart): string | undefined {
  if (year === undefined || year < YEARS[0] || year > YEARS[1]) return undefined;
  if (month === undefined) return pad(year, 4);
  return day === undefined
    ? `${pad(year, 4)}-${pad(month)}`
    : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export interface MachineDate {
  /** For `<time datetime>`: the date itself, of a range or a set its first one; undefined where HTML has no form for it. */
  readonly start: string | undefined;
  /** The last one of a range, for schema.org. */
  readonly end: string | undefined;
  readonly date: HistoricalDate | undefined;
}

/** "2024-10-05T15:00-04:00", as EDTF and HTML both write it. */
const CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** A date for machines. It is never more precise than the text: "2014" stays a year. */
export function machineDate(text: string, timezone?: string): MachineDate {
  const parsed = readDate(text, timezone === undefined ? {} : { timezone });
  if (!parsed.ok) return { start: undefined, end: undefined, date: undefined };
  const { date } = parsed;
  if (CLOCK.test(text)) return { start: text, end: undefined, date };
  const [first, last] = [date.parts[0], date.parts.at(-1)];
  const isRange = date.parts.length > 1 && text.includes('/');
  return {
    start: first === undefined ? undefined : datetimeOf(first),
    end: isRange && last !== undefined ? datetimeOf(last) : undefined,
    date,
  };
}
