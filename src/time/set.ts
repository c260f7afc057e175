import { parsePart } from './part.ts';
import { type Parsed, failed } from './problem.ts';
import type { DatePart, HistoricalDate } from './types.ts';
import { dateOf } from './whole.ts';

/** One element of a set: a date, or a run `a..b`; an end that is left out is open. */
interface Element {
  readonly from: DatePart | undefined;
  readonly to: DatePart | undefined;
  readonly run: boolean;
}

const FIX = 'write the dates with commas, e.g. [2024-10-05,2024-10-06], or [2014..2016] for a run';

/** Reads `[a,b]` (one of them) or `{a,b}` (all of them), elements being dates or runs `a..b`, `..b`, `a..`. */
export function parseSet(text: string, timezone: string | undefined): Parsed<HistoricalDate> {
  const oneOf = text.startsWith('[');
  if (!text.endsWith(oneOf ? ']' : '}'))
    return failed('date-not-understood', 'set of dates not closed', text, FIX);
  const elements: Element[] = [];
  for (const piece of text.slice(1, -1).split(',')) {
    const element = parseElement(piece.trim(), text, timezone);
    if (!element.ok) return element;
    elements.push(element.date);
  }
  return { ok: true, date: setOf(text, oneOf ? 'one-of' : 'all-of', elements) };
}

function parseElement(piece: string, text: string, timezone: string | undefined): Parsed<Element> {
  const dots = piece.indexOf('..');
  if (dots < 0) {
    const part = parsePart(piece, timezone);
    return part.ok ? { ok: true, date: { from: part.date, to: part.date, run: false } } : part;
  }
  const [a, b] = [piece.slice(0, dots), piece.slice(dots + 2)];
  if (a === '' && b === '') return failed('date-not-understood', 'set not understood', text, FIX);
  const from = a === '' ? undefined : parsePart(a, timezone);
  if (from?.ok === false) return from;
  const to = b === '' ? undefined : parsePart(b, timezone);
  if (to?.ok === false) return to;
  if (from && to && to.date.latest < from.date.earliest)
    return failed('date-order', 'end before its start', piece, `write ${b}..${a}, or check both`);
  return { ok: true, date: { from: from?.date, to: to?.date, run: true } };
}

const startOfElement = (element: Element): number => element.from?.earliest ?? -Infinity;

function setOf(
  text: string,
  kind: 'one-of' | 'all-of',
  elements: readonly Element[],
): HistoricalDate {
  const sorted = [...elements].sort((a, b) => {
    const difference = startOfElement(a) - startOfElement(b);
    return Number.isNaN(difference) ? 0 : difference;
  });
  const parts = sorted.flatMap(({ from, to, run }): readonly DatePart[] => {
    if (from === undefined) return to === undefined ? [] : [{ ...to, open: 'before' }];
    if (to === undefined) return [{ ...from, open: 'after' }];
    if (!run) return [from];
    return [{ ...from, through: true }, to];
  });
  const openStart = elements.some(({ from }) => from === undefined);
  const openEnd = elements.some(({ to }) => to === undefined);
  return dateOf(kind, text, parts, {
    openStart,
    openEnd,
    ...(openStart ? { earliest: -Infinity } : {}),
    ...(openEnd ? { latest: Infinity } : {}),
  });
}
