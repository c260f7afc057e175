/** First index i in [lo, hi] with `keyAt(i) >= key`; `keyAt` must not decrease over [lo, hi). O(log n). */
export declare function lowerBound(lo: number, hi: number, key: number, keyAt: (index: number) => number): number;
/** First index i in [lo, hi] with `keyAt(i) > key`; `keyAt` must not decrease over [lo, hi). O(log n). */
export declare function upperBound(lo: number, hi: number, key: number, keyAt: (index: number) => number): number;
