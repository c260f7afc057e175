import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MS_PER_DAY,
  MS_PER_HOUR,
  type TimeWindow,
  clampWindow,
  instantOf,
  makeWindow,
  panWindow,
  parseWindow,
  printWindow,
  sameWindow,
  zoomWindow,
} from './index.ts';

const extent = makeWindow(instantOf(2010, 4, 8), instantOf(2026, 11, 20));
const limits = { extent };
const near = fc.integer({ min: instantOf(1990, 1, 1), max: instantOf(2040, 1, 1) });
const far = fc.integer({ min: -8e15, max: 8e15 });
const windows = fc.tuple(near, near).map(([a, b]) => makeWindow(a, b));
const span = (w: TimeWindow): number => w.end - w.start;

test('any sequence of gestures keeps start < end and the data in sight', () => {
  const gesture = fc.oneof(
    fc.tuple(fc.constant('zoom'), fc.double({ min: -1, max: 1000, noNaN: true }), far),
    fc.tuple(fc.constant('pan'), fc.double({ noDefaultInfinity: false }), near),
  );
  fc.assert(
    fc.property(windows, fc.array(gesture, { maxLength: 60 }), (first, gestures) => {
      let window = clampWindow(first, limits);
      for (const [kind, amount, at] of gestures) {
        window =
          kind === 'zoom'
            ? zoomWindow(window, amount, at, limits)
            : panWindow(window, amount, limits);
        expect(window.start < window.end).toBe(true);
        expect(span(window)).toBeGreaterThan(MS_PER_HOUR * 0.999);
        expect(span(window)).toBeLessThan(span(extent) * 1.2001);
        const seen = Math.min(window.end, extent.end) - Math.max(window.start, extent.start);
        expect(seen).toBeGreaterThan(0.499 * Math.min(span(window), span(extent)));
      }
    }),
  );
});

test('the instant under the pointer stays under the pointer', () => {
  fc.assert(
    fc.property(
      windows,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (w, place, factor) => {
        // Under an hour, which no window is, the rounding of an instant is more than 1e-5 of the span.
        fc.pre(span(w) >= MS_PER_HOUR);
        const at = w.start + place * span(w);
        const zoomed = zoomWindow(w, factor, at);
        expect((at - zoomed.start) / span(zoomed)).toBeCloseTo(place, 5);
      },
    ),
  );
});

test('an operation that changes nothing returns the same object', () => {
  fc.assert(
    fc.property(windows, far, (first, at) => {
      const w = clampWindow(first, limits);
      expect(clampWindow(w, limits)).toBe(w);
      expect(zoomWindow(w, 1, at, limits)).toBe(w);
      expect(panWindow(w, 0, limits)).toBe(w);
      expect(zoomWindow(w, NaN, at, limits)).toBe(w);
      const out = clampWindow({ start: w.start - 1e15, end: w.end + 1e15 }, limits);
      expect(zoomWindow(out, 0.5, at, limits)).toBe(out);
    }),
  );
});

test('an extent shorter than an hour can still be shown', () => {
  const tiny = { start: 1000, end: 1001 };
  const w = clampWindow({ start: -1e9, end: 1e9 }, { extent: tiny });
  expect(span(w)).toBe(MS_PER_HOUR);
  expect(w.start <= tiny.start && w.end >= tiny.end).toBe(true);
});

test('printing and parsing a window is stable, outwards, and within a day or a second', () => {
  const lengths = fc.oneof(
    fc.integer({ min: 1, max: 3 * MS_PER_DAY }),
    fc.integer({ min: 30 * MS_PER_DAY, max: 32 * MS_PER_DAY }),
    fc.integer({ min: 1, max: 1e15 }),
  );
  const start = fc.oneof(
    near,
    far.map((at) => at / 2),
    near.map((at) => Math.floor(at / MS_PER_DAY) * MS_PER_DAY),
  );
  fc.assert(
    fc.property(start, lengths, fc.constantFrom(1, MS_PER_HOUR, MS_PER_DAY), (at, length, grid) => {
      const w = makeWindow(at, at + Math.ceil(length / grid) * grid);
      const printed = printWindow(w);
      const again = parseWindow(printed.from, printed.to, extent);
      expect(printWindow(again)).toEqual(printed);
      const tolerance = printed.from.includes('T') ? 1000 : MS_PER_DAY;
      expect(w.start - again.start).toBeGreaterThanOrEqual(0);
      expect(w.start - again.start).toBeLessThan(tolerance);
      expect(again.end - w.end).toBeGreaterThanOrEqual(0);
      expect(again.end - w.end).toBeLessThan(tolerance + 1);
    }),
    { numRuns: 1000 },
  );
});

test('from and to are inclusive, and what is no date falls back to the extent', () => {
  const w = parseWindow('2014', '2024-10', extent);
  expect(w).toEqual({ start: instantOf(2014, 1, 1), end: instantOf(2024, 11, 1) });
  expect(parseWindow('soon', undefined, extent)).toBe(extent);
  expect(parseWindow('2020', '2014', extent)).toBe(extent);
  expect(parseWindow('2020', '2021/..', extent)).toEqual({
    start: instantOf(2020, 1, 1),
    end: extent.end,
  });
  expect(sameWindow(w, { ...w })).toBe(true);
});
