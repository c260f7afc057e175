import type { Instant, TimeWindow } from './types.js';
/** What a window may show. Keeps data in sight: the window's middle, or 90 % of the extent, stays inside it. */
export interface WindowLimits {
    /** From the first to the last moment of the data. */
    readonly extent: TimeWindow;
    /** The shortest span in ms; one hour unless given. */
    readonly minSpan?: number | undefined;
}
/** A window between two instants, in either order; far ones are clamped, equal ones widened to an hour. */
export declare function makeWindow(a: Instant, b: Instant): TimeWindow;
export declare const sameWindow: (a: TimeWindow, b: TimeWindow) => boolean;
/**
 * Zooms about an instant, which keeps its place. `factor` > 1 shows less time (1.25 = one notch in), < 1 more.
 * With limits the factor is cut so that the span stays within them, then the window is kept near the data.
 */
export declare function zoomWindow(window: TimeWindow, factor: number, atInstant: Instant, limits?: WindowLimits): TimeWindow;
/** Moves the window by a fraction of its span: 1 = one window later, −0.25 = a quarter earlier. */
export declare function panWindow(window: TimeWindow, fraction: number, limits?: WindowLimits): TimeWindow;
/**
 * The nearest allowed window: span between `minSpan` and 1.2 × the extent (changed about the middle), and moved back
 * where it would leave the data: it reaches over the extent by at most a tenth of it, and half its own span.
 */
export declare function clampWindow(window: TimeWindow, limits: WindowLimits): TimeWindow;
