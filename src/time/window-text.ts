import { MS_PER_DAY, civilOf, isoDay, two } from './civil.ts';
import { readDate } from './edtf.ts';
import type { Instant, TimeWindow } from './types.ts';

/** Shorter windows are printed with clock times, longer ones in days. */
const SHORT_MS = 31 * MS_PER_DAY;
const SECOND = 1000;

/**
 * The window from the first moment of `from` to the last of `to` (EDTF); what is missing, open or no date is
 * the extent's, and so are both if the end would not be after the start.
 */
export function parseWindow(
  from: string | undefined,
  to: string | undefined,
  extent: TimeWindow,
): TimeWindow {
  const first = from === undefined ? undefined : readDate(from);
  const last = to === undefined ? undefined : readDate(to);
  const start = first?.ok === true ? first.date.earliest : -Infinity;
  // A date's latest moment is inclusive, a window's end is not.
  const end = last?.ok === true ? last.date.latest + 1 : Infinity;
  const window = {
    start: Number.isFinite(start) ? start : extent.start,
    end: Number.isFinite(end) ? end : extent.end,
  };
  const same = window.start === extent.start && window.end === extent.end;
  return same || !(window.start < window.end) ? extent : window;
}

/**
 * The window as two inclusive EDTF texts: days where it is 31 days or longer or made of whole days, else date-times
 * in UTC. Parsing them gives the window rounded outwards to days or seconds, and printing that gives the same texts.
 */
export function printWindow(window: TimeWindow): { readonly from: string; readonly to: string } {
  // Decided on the rounded edges, so that the parsed window falls on the same side of every limit.
  const start = Math.floor(window.start / SECOND) * SECOND;
  const end = Math.max(Math.ceil(window.end / SECOND) * SECOND, start + SECOND);
  const inDays = start % MS_PER_DAY === 0 && end % MS_PER_DAY === 0;
  if (inDays || end - start >= SHORT_MS)
    return { from: isoDay(civilOf(start)), to: isoDay(civilOf(end - 1)) };
  return { from: isoSecond(start), to: isoSecond(end - SECOND) };
}

function isoSecond(instant: Instant): string {
  const day = Math.floor(instant / MS_PER_DAY);
  const seconds = (instant - day * MS_PER_DAY) / SECOND;
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${isoDay(civilOf(instant))}T${clock.map(two).join(':')}Z`;
}
