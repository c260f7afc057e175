import { orderContradicted, orderDecided, orderMostly, orderUnknown } from './date-drafts.ts';
import type { DateKind, DayOrder } from './date-types.ts';
import type { Draft } from './types.ts';

/** How many rows speak for what, and the first row of each kind in the order of their text. */
export interface Tally {
  readonly counts: Readonly<Record<DayOrder | 'either', number>>;
  readonly examples: Readonly<Record<DayOrder | 'either', string>>;
}

/** One row against ten is a slip of that row; more than that, and nobody knows the others. */
const CLEAR = 10;

/** The order of day and month in a column, from the rows that allow only one. */
export function decideOrder({ counts, examples }: Tally): {
  readonly kind: DateKind;
  readonly notes: readonly Draft[];
} {
  const { dmy, mdy, either } = counts;
  if (dmy === 0 && mdy === 0) {
    if (either === 0) return { kind: 'words', notes: [] };
    return { kind: 'order-unknown', notes: [orderUnknown(examples.either, either)] };
  }
  const [order, other]: readonly DayOrder[] = dmy >= mdy ? ['dmy', 'mdy'] : ['mdy', 'dmy'];
  if (order === undefined || other === undefined) return { kind: 'words', notes: [] };
  // Where every row proves its own order nothing was decided.
  if (counts[other] === 0)
    return { kind: order, notes: either === 0 ? [] : [orderDecided(order, examples[order])] };
  if (counts[other] * CLEAR <= counts[order])
    return { kind: order, notes: [orderMostly(order, counts[other], examples[other])] };
  return { kind: 'order-contradicted', notes: [orderContradicted(examples.dmy, examples.mdy)] };
}
