import { expect, test } from 'vitest';
import { rng } from '../base/index.ts';
import { createLayout } from './layout.ts';
import { laneRules } from './lanes/rules.ts';
import type { Label, LayoutInput } from './scene.ts';
import { inputFor, randomStore, realStore } from './testing/input.ts';

const CASES = [
  ['the bundled data', inputFor(realStore())],
  ['random data', inputFor(randomStore(11, 5000))],
  ['lanes', inputFor(randomStore(7, 400), { lanes: 'actor' })],
] as const;
// New functions: a layout of the same input may be remembered, and these are to share nothing.
const again = (input: LayoutInput): LayoutInput => ({
  ...input,
  titleOf: (row) => input.titleOf(row),
});
const layoutOf = (input: LayoutInput): ReturnType<typeof createLayout> =>
  createLayout(again(input), laneRules);

interface Window {
  readonly start: number;
  readonly end: number;
}
/** Windows of a zoom to a random place and back, a notch each. */
function zoomOf({ store }: LayoutInput, random: () => number): Window[] {
  const { start, end } = store.extent ?? { start: 0, end: 1 };
  const at = start + (end - start) * random();
  const span = (i: number): number => (end - start) * 1.05 * 1.25 ** -i;
  const deep = 4 + Math.floor(random() * 12);
  const notches = Array.from({ length: 2 * deep }, (_, i) => Math.min(i, 2 * deep - i));
  return notches.map((i) => ({ start: at - span(i) / 2, end: at + span(i) / 2 }));
}

const meet = (a: Label, b: Label): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(CASES)('%s: a picture at rest is the same however it was moved there', (_, input) => {
  const random = rng(3);
  const oracle = layoutOf(input);
  for (let i = 0; i < 3; i++) {
    const layout = layoutOf(input);
    for (const window of zoomOf(input, random)) {
      layout.sceneInMotion({ window });
      // Sometimes nothing, sometimes half of a level, sometimes all of it is laid out between two frames.
      const steps = layout.prepare({ window });
      for (let most = 4 ** (4 * random()) - 1; most > 0 && steps.next().done !== true;) most--;
      if (random() < 0.8) continue;
      const scene = layout.scene({ window });
      expect(layout.isExact(scene)).toBe(true);
      expect(scene).toEqual(oracle.scene({ window }));
    }
  }
});

test.each(CASES)(
  '%s: a frame in motion has the level that stands, and no labels of it meet',
  (_, input) => {
    const random = rng(5);
    let standIns = 0;
    for (let i = 0; i < 6; i++) {
      const layout = layoutOf(input);
      const [first, ...zoom] = zoomOf(input, random) as [Window, ...Window[]];
      void [...layout.prepare({ window: first })];
      const { level } = layout.scene({ window: first });
      for (const window of zoom) {
        const scene = layout.sceneInMotion({ window });
        if (!layout.isExact(scene)) standIns++;
        expect([i, scene.level]).toEqual([i, level]);
        for (const [at, label] of scene.labels.entries())
          expect(scene.labels.slice(at + 1).filter((other) => meet(label, other))).toEqual([]);
      }
    }
    expect(standIns).toBeGreaterThan(20);
  },
);

test('what a window needs is ready once it is prepared, and half a window to each side as well', () => {
  for (const [name, input] of CASES) {
    const layout = layoutOf(input);
    const [, , , , window] = zoomOf(input, rng(9)) as Window[];
    if (window === undefined) continue;
    void [...layout.prepare({ window })];
    const half = (window.end - window.start) / 2;
    for (const by of [-half, 0, half]) {
      const at = { start: window.start + by, end: window.end + by };
      const scene = layout.sceneInMotion({ window: at });
      expect([name, by, layout.isExact(scene)]).toEqual([name, by, true]);
    }
  }
});
