import { coarser } from './precision.ts';
import type { DatePart, HistoricalDate } from './types.ts';

const CLOSED = { openStart: false, openEnd: false, unknownStart: false, unknownEnd: false };

/** A date made of its parts: as vague as the vaguest of them; `given` is what differs, or comes on top. */
export const dateOf = (
  kind: HistoricalDate['kind'],
  text: string,
  parts: readonly DatePart[],
  given?: Partial<HistoricalDate>,
): HistoricalDate => ({
  kind,
  text,
  precision:
    parts.length === 0 ? 'millennium' : parts.map((part) => part.precision).reduce(coarser),
  earliest: Math.min(...parts.map((part) => part.earliest)),
  latest: Math.max(...parts.map((part) => part.latest)),
  approximate: parts.some((part) => part.approximate),
  uncertain: parts.some((part) => part.uncertain),
  ...CLOSED,
  ...given,
  parts,
});
