import { parseDate, readEveryday } from '../time/index.ts';
import {
  ambiguousDate,
  dayWithoutMonth,
  partsNotUnderstood,
  partUnknown,
  twoDigitYear,
} from './date-drafts.ts';
import { sentinelOf } from './date-sentinels.ts';
import type { DateCell, DateColumn, DateHints } from './date-types.ts';
import type { Draft } from './types.ts';

/** Year, month and day in columns of their own. */
export interface DateParts {
  readonly years: readonly string[];
  readonly months?: readonly string[] | undefined;
  readonly days?: readonly string[] | undefined;
}

const pad = (text: string, length: number): string => text.padStart(length, '0');
/** "5", "05" and a spreadsheet's "5.0" as "5"; undefined for what is not known: empty, -9, 0, NA, 99. */
function numberOf(value: string): string | undefined {
  const text = value.trim().replace(/\.0+$/, '');
  if (sentinelOf(text) !== undefined || /^(?:0+|99)$/.test(text)) return undefined;
  return text.replace(/^0+(?=\d)/, '');
}

/** A month as a number or a name. */
function monthOf(value: string): string | undefined {
  const text = numberOf(value);
  if (text === undefined || /^\d+$/.test(text)) return text;
  const read = readEveryday(`${text} 2000`);
  return read.ok && /^2000-\d\d$/.test(read.edtf) ? read.edtf.slice(5) : text;
}

const refuse = (draft: Draft, readings?: readonly [string, string]): DateCell => ({
  kind: 'refused',
  draft,
  ...(readings === undefined ? {} : { readings }),
});

/**
 * Reads dates whose year, month and day stand in columns of their own. A part that is empty, 0, 99, -9 or `NA` is not
 * known, and the date is as wide as the parts that are: 1902, 5, -9 is May 1902. `notes` count them.
 */
export function decideParts({ years, months, days }: DateParts, hints: DateHints = {}): DateColumn {
  // A column of nothing but two digits lacks the century; one longer year shows that all are written in full.
  const isFull = years.some((year) => /^-?\d{3,}/.test(year.trim()));
  const read = (i: number): DateCell => {
    const year = yearOf(years[i] ?? '', isFull, hints.centuryFrom);
    if (typeof year !== 'string') return year;
    const [month, day] = [monthOf(months?.[i] ?? ''), numberOf(days?.[i] ?? '')];
    const shown = [year, month ?? '?', day ?? '?'].join(' ');
    if (![month, day].every((part) => part === undefined || /^\d{1,2}$/.test(part)))
      return refuse(partsNotUnderstood(shown));
    const drafts = month === undefined && day !== undefined ? [dayWithoutMonth(day)] : [];
    const known = month === undefined ? [] : day === undefined ? [month] : [month, day];
    const edtf = [year, ...known.map((part) => pad(part, 2))].join('-');
    const parsed = parseDate(edtf);
    if (parsed.ok && Number(month ?? 1) <= 12) return { kind: 'date', edtf, drafts };
    return refuse(
      parsed.ok
        ? partsNotUnderstood(shown)
        : { severity: 'error', ...parsed.problem, value: shown },
    );
  };
  return { kind: 'words', read, notes: notesOf({ years, months, days }), choices: [] };
}

function yearOf(
  value: string,
  isFull: boolean,
  centuryFrom: number | undefined,
): string | DateCell {
  const text = value.trim().replace(/\.0+$/, '');
  const sentinel = sentinelOf(text);
  if (sentinel === 'open') return { kind: 'open' };
  if (sentinel !== undefined) return { kind: 'unknown', empty: sentinel === 'empty' };
  if (/^\d{1,2}$/.test(text) && !isFull) {
    if (centuryFrom === undefined) return refuse(twoDigitYear(text));
    return pad(String(centuryFrom + ((((Number(text) - centuryFrom) % 100) + 100) % 100)), 4);
  }
  if (/^\d{1,4}$/.test(text)) return pad(text, 4);
  if (/^-\d{4}$/.test(text)) return text;
  if (!/^-[1-9]\d{0,2}$/.test(text)) return refuse(partsNotUnderstood(text));
  const year = Number(text.slice(1));
  const readings = [
    `-${pad(String(year), 4)}`,
    `${year === 1 ? '' : '-'}${pad(String(year - 1), 4)}`,
  ] as const;
  return refuse(ambiguousDate(text, readings), readings);
}

function notesOf({ years, months, days }: DateParts): readonly Draft[] {
  const unknown = (name: string, values: readonly string[] | undefined): readonly Draft[] => {
    let count = 0;
    let example: string | undefined;
    values?.forEach((value, i) => {
      if (numberOf(value) !== undefined || numberOf(years[i] ?? '') === undefined) return;
      count++;
      if (example === undefined || value < example) example = value;
    });
    return example === undefined ? [] : [partUnknown(name, example, count)];
  };
  return [...unknown('month', months), ...unknown('day', days)];
}
