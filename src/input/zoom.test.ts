import { expect, test } from 'vitest';
import { wheelExponent, wheelPan } from './zoom.ts';

const wheel = {
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};

test('a notch zooms by 1.25, with and without Ctrl', () => {
  for (const ctrlKey of [false, true])
    expect(2 ** wheelExponent({ ...wheel, deltaY: -100, ctrlKey })).toBeCloseTo(1.25);
});

test('a trackpad pinch (Ctrl and small deltas) zooms ten times finer steps', () => {
  expect(2 ** wheelExponent({ ...wheel, deltaY: -10, ctrlKey: true })).toBeCloseTo(1.25);
});

test('a sideways wheel and Shift+wheel pan, a plain one does not', () => {
  expect(wheelPan({ ...wheel, deltaX: 40, deltaY: 3 })).toBe(40);
  expect(wheelPan({ ...wheel, deltaY: 40, shiftKey: true })).toBe(40);
  expect(wheelPan({ ...wheel, deltaY: 40 })).toBe(0);
});
