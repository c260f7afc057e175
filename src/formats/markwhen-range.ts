/** The dates before the colon: a date, a range, or dates counted from an event above. */
import { type DateProblem, parseDate } from '../time/index.ts';
import { type Amount, NO_AMOUNT, finer, readAmount, shift } from './markwhen-amount.ts';
import { noReference, nowAlone, unknownReference, vagueReference } from './markwhen-drafts.ts';
import { type DateOptions, type Span, printSpan, readEdtf, readPoint } from './markwhen-point.ts';
import type { Draft } from './types.ts';

/** What dates may be counted from: the events above. */
export interface Known {
  readonly last: Span | undefined;
  readonly byId: ReadonlyMap<string, Span>;
}
export type RangeResult =
  { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly draft: Draft };

/** "after !id 3 days", "before !id", "+ 2 weeks", "5 days before !id". */
interface Relative {
  readonly isBefore: boolean;
  readonly id: string | undefined;
  readonly edge: 'start' | 'end' | undefined;
  readonly amount: Amount;
}

const PREFIXED =
  /^(?:(by|before|after)\b\s*)?(?:!([\w-]+?)(?:\.(start|end))?(?:\s+|$))?(?:plus\b|\+)?\s*(.*)$/i;
const POSTFIXED = /^(.+?)\s+(before|after)\s+!([\w-]+)$/i;

function readRelative(text: string): Relative | undefined {
  const [, amountText, word, name] = POSTFIXED.exec(text) ?? [];
  const postfixed =
    amountText === undefined ? undefined : readAmount(amountText.replace(/^\+/, ''));
  if (postfixed !== undefined)
    return {
      isBefore: word?.toLowerCase() === 'before',
      id: name,
      edge: undefined,
      amount: postfixed,
    };
  const [, keyword, id, edge, rest = ''] = PREFIXED.exec(text) ?? [];
  const amount = rest === '' ? NO_AMOUNT : readAmount(rest);
  if (amount === undefined || (rest === '' && keyword === undefined && id === undefined))
    return undefined;
  return {
    isBefore: /^b/i.test(keyword ?? ''),
    id,
    edge: edge?.toLowerCase() as Relative['edge'],
    amount,
  };
}

const failed = (draft: Draft): RangeResult => ({ ok: false, draft });

/** The event that a relative date is counted from. */
function referenceOf({ id }: Relative, { last, byId }: Known, text: string): RangeResult {
  const span = id === undefined ? last : byId.get(id);
  if (span === undefined)
    return failed(id === undefined ? noReference(text) : unknownReference(id));
  return span.isExact ? { ok: true, span } : failed(vagueReference(text));
}

/** The moment of the reference that is counted from. */
const edgeOf = ({ edge, isBefore }: Relative, { start, end }: Span): number =>
  (edge ?? (isBefore ? 'start' : 'end')) === 'start' ? start : end;

const worked = (from: Span, start: number, end: number, amount: Amount): RangeResult => {
  const grain = finer(from.grain, amount.grain);
  const span: Span = { start, end, grain, zone: from.zone, text: undefined, isExact: true };
  return { ok: true, span };
};

/** "3 days", "before !id 1 week": it lasts that long and touches the event it is counted from. */
function relativeAlone(relative: Relative, known: Known, text: string): RangeResult {
  const found = referenceOf(relative, known, text);
  if (!found.ok) return found;
  const at = edgeOf(relative, found.span);
  const other = shift(at, relative.amount, relative.isBefore ? -1 : 1);
  return worked(found.span, Math.min(at, other), Math.max(at, other), relative.amount);
}

/** "1 week - 3 days": a gap, then how long; before an event both count back. */
function relativePair(from: Relative, to: Relative, known: Known, text: string): RangeResult {
  const found = referenceOf(from, known, text);
  if (!found.ok) return found;
  const sign = from.isBefore ? -1 : 1;
  const at = shift(edgeOf(from, found.span), from.amount, sign);
  const other = shift(at, to.amount, sign);
  const grain = finer(from.amount.grain, to.amount.grain);
  return worked(found.span, Math.min(at, other), Math.max(at, other), { ...from.amount, grain });
}

/** The end of a range that begins with a date and ends with a length, or at another event. */
function endRelative(from: Span, to: Relative, known: Known, text: string): RangeResult {
  if (!from.isExact) return failed(vagueReference(text));
  if (to.id === undefined) return worked(from, from.start, shift(from.start, to.amount), to.amount);
  const found = referenceOf(to, known, text);
  if (!found.ok) return found;
  const end = shift(edgeOf(to, found.span), to.amount, to.isBefore ? -1 : 1);
  const amount = { ...to.amount, grain: finer(to.amount.grain, found.span.grain) };
  return ordered(worked(from, from.start, end, amount), text);
}

const disordered = (text: string): Draft => ({
  code: 'date-order',
  message: `end before its start: ${JSON.stringify(text.slice(0, 60))}`,
  fix: 'write the earlier date first',
  value: text,
});
const ordered = (result: RangeResult, text: string): RangeResult =>
  result.ok && result.span.end < result.span.start ? failed(disordered(text)) : result;

/** Two dates as one; both keep their own precision. */
function join(from: Span, to: Span, text: string): RangeResult {
  const written = `${printSpan(from)}/${printSpan(to)}`;
  const parsed = parseDate(written);
  if (!parsed.ok) return failed({ ...parsed.problem, value: text });
  const span: Span = {
    start: from.start,
    end: to.end,
    grain: finer(from.grain, to.grain),
    zone: from.zone,
    text: written,
    isExact: from.isExact && to.isExact,
  };
  return { ok: true, span };
}

const SEPARATOR = /\s*\/\s*|\s+to\s+|\s*[-–—]\s*/gi;
const isNow = (text: string): boolean => /^now$/i.test(text.trim());

/** Reads the range that a separator makes of a text; undefined where its sides are no dates. */
function readPair(
  left: string,
  right: string,
  options: DateOptions,
  known: Known,
  text: string,
): RangeResult | undefined {
  if (
    isNow(left) &&
    (isNow(right) ||
      readRelative(right) !== undefined ||
      readPoint(right, options, undefined) !== undefined)
  )
    return failed(nowAlone(text));
  const from = readPoint(left, options, known.last);
  if (from !== undefined) {
    if (isNow(right)) {
      const open = { ...from, text: `${printSpan(from)}/..`, end: Infinity, isExact: false };
      return parseDate(open.text).ok ? { ok: true, span: open } : undefined;
    }
    const to = readPoint(right, options, from);
    if (to !== undefined) return join(from, to, text);
    const relative = readRelative(right);
    return relative === undefined ? undefined : endRelative(from, relative, known, text);
  }
  const relative = readRelative(left);
  if (relative === undefined) return undefined;
  const length = readRelative(right);
  if (length !== undefined && length.id === undefined)
    return relativePair(relative, length, known, text);
  const start = relativePair({ ...relative }, { ...relative, amount: NO_AMOUNT }, known, text);
  const to = isNow(right) ? undefined : readPoint(right, options, known.last);
  if (!start.ok || relative.isBefore) return start.ok ? undefined : start;
  if (length !== undefined) return endRelative(start.span, length, known, text);
  if (to === undefined) return undefined;
  return ordered(
    worked(start.span, start.span.start, to.end, { ...NO_AMOUNT, grain: to.grain }),
    text,
  );
}

/**
 * Reads what stands before the colon of an event; undefined where it is no date at all. `problem` says what EDTF makes
 * of it, for advice.
 */
export function readRange(
  text: string,
  options: DateOptions,
  known: Known,
): RangeResult | undefined {
  const trimmed = text.trim();
  const whole = readEdtf(trimmed, options.zone) ?? readPoint(trimmed, options, known.last);
  if (whole !== undefined) return { ok: true, span: whole };
  if (isNow(trimmed)) return failed(nowAlone(trimmed));
  for (const { index, 0: separator } of trimmed.matchAll(SEPARATOR)) {
    const [left, right] = [trimmed.slice(0, index), trimmed.slice(index + separator.length)];
    if (left === '' || right === '') continue;
    const pair = readPair(left, right, options, known, trimmed);
    if (pair !== undefined) return pair;
  }
  const relative = readRelative(trimmed);
  return relative === undefined ? undefined : relativeAlone(relative, known, trimmed);
}

/** What is wrong with a text that was meant as a date. */
export function problemOf(text: string): DateProblem {
  const parsed = parseDate(text.trim());
  const fallback: DateProblem = {
    code: 'date-not-understood',
    message: `date not understood: ${JSON.stringify(text.slice(0, 60))}`,
    fix: 'write 2014-03-18, 03/18/2014, 18 March 2014, or 2014 - 2016 for a range',
  };
  return parsed.ok ? fallback : parsed.problem;
}
