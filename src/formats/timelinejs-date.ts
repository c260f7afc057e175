/**
 * Dates of TimelineJS: year, month, day and time in fields of their own (timeline.knightlab.com/docs/json-format.html).
 * A negative year is what TimelineJS shows: −490 is 490 BCE, in EDTF −0489.
 */
import { daysInMonth, parseDate } from '../time/index.ts';
import { dayWithoutMonth } from './date-drafts.ts';
import { missing, wrongType } from './drafts.ts';
import type { SlideNotes, Steps } from './slide.ts';
import {
  doubtInWords,
  endBeforeStart,
  endWithoutYear,
  partImpossible,
  timeWithoutDay,
  yearNotUnderstood,
  yearTooFar,
  yearZero,
} from './timelinejs-drafts.ts';
import type { Draft } from './types.ts';

type End = 'start_date' | 'end_date';
type Fields = Readonly<Record<(typeof FIELDS)[number], string>>;

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
const CLOCK = { hour: 23, minute: 59, second: 59, millisecond: 999 } as const;
/** The picture moves years farther away than that to its limit. */
const FAR_YEAR = 270_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A year as EDTF writes it; `year` as TimelineJS counts, without a year 0. */
function edtfYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = pad(Math.abs(astronomical), 4);
  return `${digits.length > 4 ? 'Y' : ''}${astronomical < 0 ? '-' : ''}${digits}`;
}

/** Thousands separators are how spreadsheets show a year. */
const cellOf = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/[\s,]+/g, '') : undefined;
};

/** The date of an object as EDTF text; 'none' where it is empty, 'bad' where it is told why it is none. */
function readOne(value: unknown, end: End, notes: SlideNotes): { text: string } | 'none' | 'bad' {
  const bad = (draft: Draft, steps: Steps): 'bad' => {
    notes.tell({ severity: 'error', ...draft }, steps);
    return 'bad';
  };
  if (value === undefined || value === null || value === '') return 'none';
  if (typeof value !== 'object' || Array.isArray(value))
    return bad(wrongType(end, 'an object', value), [end]);
  const given = value as Readonly<Record<string, unknown>>;
  const cells: Record<string, string> = {};
  for (const name of FIELDS) {
    const raw = Object.hasOwn(given, name) ? given[name] : undefined;
    const cell = cellOf(raw);
    if (cell === undefined) return bad(wrongType(name, 'a number', raw), [end, name]);
    cells[name] = cell;
  }
  const fields = cells as Fields;
  if (fields.year === '') {
    const first = FIELDS.map((name) => fields[name]).find((cell) => cell !== '');
    if (first === undefined) return 'none';
    if (end === 'start_date') return bad(missing('year'), [end, 'year']);
    notes.tell(endWithoutYear(first), [end, 'year']);
    return 'none';
  }
  const text = textOf(fields, end, notes);
  return typeof text === 'string' ? { text } : bad(text.draft, [end, text.field]);
}

type Refused = { readonly draft: Draft; readonly field: string };

function textOf(fields: Fields, end: End, notes: SlideNotes): string | Refused {
  const { year: yearText, month, day } = fields;
  if (!/^-?\d+$/.test(yearText)) return { draft: yearNotUnderstood(yearText), field: 'year' };
  const year = Number(yearText);
  if (year === 0) return { draft: yearZero(yearText), field: 'year' };
  if (!Number.isSafeInteger(year)) return { draft: yearTooFar(yearText), field: 'year' };
  if (Math.abs(year) > FAR_YEAR)
    notes.lose('date-beyond-picture', 'date that the picture shows nearer than it is');
  const text = edtfYear(year);
  const clock = clockOf(fields);
  if (typeof clock !== 'string') return clock;
  if (month === '') {
    if (day !== '') notes.tell(dayWithoutMonth(day), [end, 'day']);
    else if (clock !== '') notes.tell(timeWithoutDay(clock), [end, 'hour']);
    return text;
  }
  if (!isIn(month, 1, 12)) return { draft: partImpossible('month', 1, 12, month), field: 'month' };
  const withMonth = `${text}-${pad(Number(month), 2)}`;
  if (day === '') {
    if (clock !== '') notes.tell(timeWithoutDay(clock), [end, 'hour']);
    return withMonth;
  }
  const length = daysInMonth(year < 0 ? year + 1 : year, Number(month));
  if (!isIn(day, 1, length)) return { draft: partImpossible('day', 1, length, day), field: 'day' };
  if (fields.hour !== '' && fields.minute === '')
    notes.lose('hour-alone', 'hour without minutes, read as the full hour');
  return `${withMonth}-${pad(Number(day), 2)}${clock === '' ? '' : `T${clock}`}`;
}

const isIn = (cell: string, low: number, high: number): boolean =>
  /^\d+$/.test(cell) && Number(cell) >= low && Number(cell) <= high;

/** "06:45:56.120", "" without an hour. */
function clockOf(fields: Fields): string | Refused {
  for (const [name, high] of Object.entries(CLOCK)) {
    const cell = fields[name as keyof typeof CLOCK];
    if (cell !== '' && !isIn(cell, 0, high))
      return { draft: partImpossible(name, 0, high, cell), field: name };
  }
  const { hour, minute, second, millisecond } = fields;
  if (hour === '') return '';
  const time = `${pad(Number(hour), 2)}:${pad(Number(minute), 2)}`;
  if (second === '') return time;
  const whole = `${time}:${pad(Number(second), 2)}`;
  return millisecond === '' ? whole : `${whole}.${pad(Number(millisecond), 3)}`;
}

/** The date of a slide as EDTF text, undefined (told) where it has none that can be used. */
export function readDates(
  slide: Readonly<Record<string, unknown>>,
  notes: SlideNotes,
): string | undefined {
  const [start, end] = (['start_date', 'end_date'] as const).map((name) =>
    readOne(Object.hasOwn(slide, name) ? slide[name] : undefined, name, notes),
  );
  if (start === 'none' || start === undefined)
    notes.tell({ severity: 'error', ...missing('start_date') }, ['start_date']);
  if (typeof start !== 'object' || end === 'bad') return undefined;
  // People give the same end as start: one date.
  const text =
    typeof end === 'object' && end.text !== start.text ? `${start.text}/${end.text}` : start.text;
  const parsed = parseDate(text);
  if (parsed.ok) return text;
  const { problem } = parsed;
  const draft = problem.code === 'date-order' ? endBeforeStart(text) : { ...problem, value: text };
  notes.tell({ severity: 'error', ...draft }, ['end_date']);
  return undefined;
}

/** Words with which people say that they do not know a date exactly. */
const DOUBT =
  /(?:^|[^\p{L}])(?:c|ca|circa|about|around|approx|approximately|roughly|probably|possibly|perhaps|maybe|before|after|or|early|mid|late|unknown|uncertain|undated|spring|summer|autumn|fall|winter)(?:[^\p{L}]|$)|[?~≈]|\d0s(?:[^\p{L}]|$)|centur|decade/iu;

/** Warns where the words that a slide shows instead of its date say less than the date does. */
export function tellDoubt(display: string, notes: SlideNotes, steps: Steps): void {
  if (!DOUBT.test(display)) return;
  const parsed = parseDate(display.slice(0, 100));
  notes.tell(doubtInWords(display, parsed.ok ? `write ${display}` : parsed.problem.fix), steps);
}
