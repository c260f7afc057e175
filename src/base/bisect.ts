/** First index i in [lo, hi] with `keyAt(i) >= key`; `keyAt` must not decrease over [lo, hi). O(log n). */
export function lowerBound(
  lo: number,
  hi: number,
  key: number,
  keyAt: (index: number) => number,
): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (keyAt(mid) < key) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** First index i in [lo, hi] with `keyAt(i) > key`; `keyAt` must not decrease over [lo, hi). O(log n). */
export function upperBound(
  lo: number,
  hi: number,
  key: number,
  keyAt: (index: number) => number,
): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (keyAt(mid) <= key) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
