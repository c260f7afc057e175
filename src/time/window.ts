import { assert } from '../base/index.ts';
import { MS_PER_HOUR, clampFar } from './civil.ts';
import type { Instant, TimeWindow } from './types.ts';

/** What a window may show. Keeps data in sight: the window's middle, or 90 % of the extent, stays inside it. */
export interface WindowLimits {
  /** From the first to the last moment of the data. */
  readonly extent: TimeWindow;
  /** The shortest span in ms; one hour unless given. */
  readonly minSpan?: number | undefined;
}

/** The longest span is this many times the data's. */
const MAX_ZOOM_OUT = 1.2;
/** Relative rounding error that counts as "no change", so that clamping twice is clamping once. */
const EPSILON = 1e-9;

/** A window between two instants, in either order; far ones are clamped, equal ones widened to an hour. */
export function makeWindow(a: Instant, b: Instant): TimeWindow {
  assert(!Number.isNaN(a) && !Number.isNaN(b), 'a window needs two instants');
  const start = clampFar(Math.min(a, b));
  const end = clampFar(Math.max(a, b));
  if (start < end) return { start, end };
  return { start: start - MS_PER_HOUR / 2, end: end + MS_PER_HOUR / 2 };
}

export const sameWindow = (a: TimeWindow, b: TimeWindow): boolean =>
  a === b || (a.start === b.start && a.end === b.end);

/** The new window, or the old object if they are equal or the new one is none. */
function replaced(old: TimeWindow, start: number, end: number): TimeWindow {
  if (!(start < end) || !Number.isFinite(end - start)) return old;
  return start === old.start && end === old.end ? old : { start, end };
}

function spanLimits({ extent, minSpan = MS_PER_HOUR }: WindowLimits): readonly [number, number] {
  return [minSpan, Math.max(minSpan, MAX_ZOOM_OUT * (extent.end - extent.start))];
}

/**
 * Zooms about an instant, which keeps its place. `factor` > 1 shows less time (1.25 = one notch in), < 1 more.
 * With limits the factor is cut so that the span stays within them, then the window is kept near the data.
 */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  atInstant: Instant,
  limits?: WindowLimits,
): TimeWindow {
  if (!(factor > 0) || !Number.isFinite(factor) || !Number.isFinite(atInstant)) return window;
  const span = window.end - window.start;
  const [least, most] = limits === undefined ? [0, Infinity] : spanLimits(limits);
  const target = Math.min(Math.max(span / factor, least), most);
  if (Math.abs(target - span) <= EPSILON * span) return window;
  const ratio = target / span;
  const start = clampFar(atInstant - (atInstant - window.start) * ratio);
  const zoomed = replaced(window, start, clampFar(atInstant + (window.end - atInstant) * ratio));
  return limits === undefined ? zoomed : clampWindow(zoomed, limits);
}

/** Moves the window by a fraction of its span: 1 = one window later, −0.25 = a quarter earlier. */
export function panWindow(window: TimeWindow, fraction: number, limits?: WindowLimits): TimeWindow {
  const shift = fraction * (window.end - window.start);
  if (!Number.isFinite(shift)) return window;
  const moved = replaced(window, clampFar(window.start + shift), clampFar(window.end + shift));
  return limits === undefined ? moved : clampWindow(moved, limits);
}

/**
 * The nearest allowed window: span between `minSpan` and 1.2 × the extent (changed about the middle), and moved back
 * where it would leave the data: it reaches over the extent by at most a tenth of it, and half its own span.
 */
export function clampWindow(window: TimeWindow, limits: WindowLimits): TimeWindow {
  const [least, most] = spanLimits(limits);
  const { extent } = limits;
  const range = extent.end - extent.start;
  let { start, end } = window;
  let span = end - start;
  const allowed = Math.min(Math.max(span, least), most);
  if (Math.abs(allowed - span) > EPSILON * span) {
    const middle = start + span / 2;
    start = middle - allowed / 2;
    end = middle + allowed / 2;
    span = allowed;
  }
  const over = Math.max(Math.min(((MAX_ZOOM_OUT - 1) / 2) * range, span / 2), (span - range) / 2);
  const tooEarly = extent.start - over - start;
  const tooLate = end - (extent.end + over);
  const tolerance = EPSILON * span;
  const shift = tooEarly > tolerance ? tooEarly : tooLate > tolerance ? -tooLate : 0;
  return replaced(window, start + shift, end + shift);
}
