import { MS_PER_DAY } from '../../time/index.ts';
import { type TenureColumns, Sign } from './columns.ts';
import type { Vacancy } from './types.ts';

/** Two days from the last day of one to the first of the next are still a hand-over: a single day lies between them. */
const HANDOVER = 1.5 * MS_PER_DAY;

const dayOf = (instant: number): number => Math.floor(instant / MS_PER_DAY);

/** For each place of an order, the least latest start from there on: whoever follows began by then. */
function startsBy({ startLatest }: TenureColumns, order: Uint32Array): Float64Array {
  const by = new Float64Array(order.length);
  let least = Infinity;
  for (let place = order.length - 1; place >= 0; place--) {
    least = Math.min(least, startLatest[order[place] ?? 0] ?? Infinity);
    by[place] = least;
  }
  return by;
}

/**
 * The times in which a post has no holder in the data, whatever days the doubtful dates mean. After the last holder
 * there is one only where the data follow the post, that is know two holders, and know that the last one's time is over.
 * @param order tenures of the post by start. O(n).
 */
export function vacanciesOf(
  columns: TenureColumns,
  post: number,
  order: Uint32Array,
): readonly Vacancy[] {
  const { earliest, endEarliest, latest, signs } = columns;
  const by = startsBy(columns, order);
  const found: Vacancy[] = [];
  /** The holder so far whose time reaches farthest, how far it does, and how far surely. */
  let [after, until, surely] = [0, -Infinity, -Infinity];
  order.forEach((tenure, place) => {
    const start = earliest[tenure] ?? 0;
    if (place > 0 && start - until > HANDOVER)
      found.push({
        post,
        after,
        before: tenure,
        from: until + 1,
        until: start,
        least: dayOf(start) - dayOf(until),
        most: dayOf(by[place] ?? start) - dayOf(surely),
        about: ((signs[after] ?? 0) & Sign.end) !== 0 || ((signs[tenure] ?? 0) & Sign.start) !== 0,
      });
    if ((latest[tenure] ?? 0) >= until) [after, until] = [tenure, latest[tenure] ?? 0];
    surely = Math.max(surely, endEarliest[tenure] ?? surely);
  });
  if (order.length < 2 || until === Infinity) return found;
  const about = ((signs[after] ?? 0) & Sign.end) !== 0;
  const open = { post, after, before: undefined, about };
  return [...found, { ...open, from: until + 1, until: Infinity, least: 0, most: Infinity }];
}
