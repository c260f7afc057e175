import { type HistoricalDate, civilOf, isoDay, parseDate } from '../time/index.ts';
import { spanInSpan } from './date-drafts.ts';
import type { DateCell } from './date-types.ts';

/** What an empty cell of an end means: the date has no end of its own, it still goes on, or nobody knows when it ended. */
export type EmptyEnd = 'none' | 'open' | 'unknown';

/**
 * Start and end as one cell with an EDTF interval. Equal ends are one date. An end that stands for "still going on"
 * becomes `/..`, one that stands for "not known" `/`; an empty end is what `emptyEnd` says. A start or end of which
 * only the possible days are known (`[a..b]`) is written as the month or year around them, since EDTF cannot nest them.
 */
export function joinDates(start: DateCell, end: DateCell, emptyEnd: EmptyEnd = 'none'): DateCell {
  if (start.kind === 'refused') return start;
  if (end.kind === 'refused') return end;
  if (end.kind === 'unknown' && end.empty && emptyEnd === 'none') return start;
  const from = sideOf(start, 'unknown');
  const to = sideOf(end, emptyEnd);
  if (from === '' || from === '..')
    if (to === '' || to === '..') return { kind: 'unknown', empty: false };
  const drafts = [start, end].flatMap((cell) => (cell.kind === 'date' ? cell.drafts : []));
  if (from === to) return { kind: 'date', edtf: from, drafts };
  const edtf = `${from}/${to}`;
  const parsed = parseDate(edtf);
  if (parsed.ok) return { kind: 'date', edtf, drafts };
  const isNested = from.includes('/') || to.includes('/');
  return {
    kind: 'refused',
    draft: isNested ? spanInSpan(edtf) : { severity: 'error', ...parsed.problem, value: edtf },
  };
}

function sideOf(cell: DateCell, emptyEnd: EmptyEnd): string {
  if (cell.kind === 'open') return '..';
  if (cell.kind !== 'date')
    return cell.kind === 'unknown' && cell.empty && emptyEnd === 'open' ? '..' : '';
  if (!/^[[{]/.test(cell.edtf)) return cell.edtf;
  const parsed = parseDate(cell.edtf);
  return parsed.ok ? around(parsed.date) : cell.edtf;
}

/** The month or the year around all that a set can mean, "about" its first day where it is wider than a year. */
function around({ earliest, latest }: HistoricalDate): string {
  const known = Number.isFinite(earliest) ? earliest : latest;
  if (!Number.isFinite(known)) return '';
  const [first, last] = [
    isoDay(civilOf(known)),
    isoDay(civilOf(Number.isFinite(latest) ? latest : known)),
  ];
  const [firstYear, lastYear] = [first.slice(0, -6), last.slice(0, -6)];
  if (first.slice(0, -3) === last.slice(0, -3)) return first.slice(0, -3);
  return firstYear === lastYear ? firstYear : `${firstYear}~`;
}
