import { lowerBound } from '../../base/index.ts';
import { type Instant, MS_PER_DAY, type TimeWindow, civilOf, instantOf } from '../../time/index.ts';

/** Events of a page: so few that most have room for a label. */
const PER_PAGE = 32;
/** Beyond, pages hold more events instead of becoming more. */
const MOST_PAGES = 12;

/** A part of the period for one page, and which of the events (in time order) begin in it: [first, last). */
export interface Page {
  readonly window: TimeWindow;
  readonly first: number;
  readonly last: number;
}

/**
 * Divides a period into pages at years, months or days, whichever is the greatest that leaves few enough events on each.
 * Each event is on one page. Its work follows the pages, not the events.
 * @param anchors of the events, ascending
 * @param whole with room at both ends
 */
export function pagesOf(anchors: ArrayLike<Instant>, whole: TimeWindow): readonly Page[] {
  const count = anchors.length;
  const most = Math.max(PER_PAGE, Math.ceil(count / MOST_PAGES));
  const at = (index: number): Instant => anchors[index] ?? whole.end;
  const pages: Page[] = [];
  let [first, { start }] = [0, whole];
  while (first < count && count - first > most) {
    const end = boundary(at(first), at(first + most));
    const last = Math.max(first + 1, lowerBound(first, count, end, at));
    pages.push({ window: { start, end: Math.max(end, start + 1) }, first, last });
    [first, start] = [last, Math.max(end, start + 1)];
  }
  if (first < count || pages.length === 0)
    pages.push({
      window: { start, end: Math.max(whole.end, start + MS_PER_DAY) },
      first,
      last: count,
    });
  return pages;
}

/** The start of the year, month or day that holds `next`, so far as it comes after `from`; else the day after it. */
function boundary(from: Instant, next: Instant): Instant {
  const { year, month, day } = civilOf(next);
  const starts = [instantOf(year, 1, 1), instantOf(year, month, 1), instantOf(year, month, day)];
  return starts.find((start) => start > from) ?? instantOf(year, month, day) + MS_PER_DAY;
}
