import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { countBits, emptyBits, rng, setBit } from '../base/index.ts';
import { defaultView } from '../model/index.ts';
import { type Store, filterRows } from '../store/index.ts';
import { wordsFor } from '../words/index.ts';
import { hitTest } from './hit.ts';
import { createLayout as createWith } from './layout.ts';
import { laneRules } from './lanes/rules.ts';
import { overview } from './overview.ts';
import { M } from './metrics.ts';
import type { Label, LayoutInput, Scene } from './scene.ts';
import { inputFor, randomStore, realStore, storeOf } from './testing/input.ts';
import { stopsIn } from './stops.ts';

const createLayout = (input: LayoutInput): ReturnType<typeof createWith> =>
  createWith(input, laneRules);

const NOW = Date.UTC(2026, 10, 23);
const real = realStore();
const random = [randomStore(7, 400), randomStore(11, 5000)];

const LANES = ['none', 'country', 'category', 'actor', 'series'] as const;

interface Case {
  readonly input: LayoutInput;
  readonly scenes: readonly Scene[];
}
/** Each case is laid out once, however many tests look at it. */
const cases = new Map<Store, Map<number, Case>>();
function caseOf(store: Store, seed: number): Case {
  const known = cases.get(store) ?? new Map<number, Case>();
  cases.set(store, known);
  const made = known.get(seed) ?? makeCase(store, seed);
  known.set(seed, made);
  return made;
}

/** A window, a filter, a size and a selection made from a few random numbers. */
function makeCase(store: Store, seed: number): Case {
  const next = rng(seed);
  const extent = store.extent ?? { start: 0, end: 1 };
  const length = extent.end - extent.start;
  const span = length * 2 ** (-12 * next()) * 1.1;
  const start = extent.start + (length - span) * next();
  const importance = ([1, 1, 2, 3, 4] as const)[Math.floor(next() * 5)] ?? 1;
  const countries = next() < 0.3 ? ['US'] : [];
  const rows = filterRows(store, { ...defaultView, importance, countries }, { now: NOW });
  const input = inputFor(store, {
    rows,
    lanes: next() < 0.6 ? 'none' : (LANES[Math.floor(next() * 5)] ?? 'none'),
    width: Math.round(320 + next() * 1200),
    height: Math.round(300 + next() * 500),
    now: next() < 0.2 ? undefined : NOW,
  });
  const layout = createLayout(input);
  const selected = next() < 0.5 ? undefined : rows[Math.floor(next() * rows.length)];
  const focused = next() < 0.7 ? undefined : rows[Math.floor(next() * rows.length)];
  const shift = span * 0.3 * (next() - 0.5);
  const at = (by: number): Scene =>
    layout.scene({ window: { start: start + by, end: start + span + by }, selected, focused });
  return { input, scenes: [at(0), at(shift)] };
}

const sceneOf = (store: Store, seed: number): Scene => caseOf(store, seed).scenes[0] as Scene;

/** Runs a check over 200 random cases of the bundled data and some of random data. */
function everywhere(check: (scene: Scene, seed: number, store: Store) => void): void {
  for (let seed = 1; seed <= 200; seed++) check(sceneOf(real, seed), seed, real);
  for (const store of random)
    for (let seed = 1; seed <= 40; seed++) check(sceneOf(store, seed), seed, store);
}

const apart = (a: Label, b: Label): boolean =>
  a.x + a.width + M.gapX <= b.x + 1e-6 ||
  b.x + b.width + M.gapX <= a.x + 1e-6 ||
  a.y + a.height <= b.y + 1e-6 ||
  b.y + b.height <= a.y + 1e-6;

const pierces = (a: Label, b: Label): boolean =>
  a.leaderX > b.x &&
  a.leaderX < b.x + b.width &&
  a.leaderTop < b.y + b.height &&
  a.leaderBottom > b.y;

group('labels', () => {
  test('boxes never overlap, stand 9 px apart sideways, and no leader passes through another label', () => {
    everywhere((scene, seed) => {
      // One expectation per scene: there are millions of pairs.
      const wrong = scene.labels.flatMap((a, i) =>
        scene.labels
          .slice(i + 1)
          .filter((b) => !apart(a, b) || pierces(a, b) || pierces(b, a))
          .map((b) => [a, b]),
      );
      expect(wrong, `seed ${seed}`).toEqual([]);
    });
  });
  test('none crosses the now line or an edge, and each stands in its field', () => {
    everywhere((scene, seed) => {
      for (const label of scene.labels) {
        if (label.selected) continue;
        expect([seed, label.x >= 0, label.x + label.width <= scene.width]).toEqual([
          seed,
          true,
          true,
        ]);
        const now = scene.now?.x;
        const crosses = now !== undefined && label.x < now && label.x + label.width > now;
        expect([seed, crosses]).toEqual([seed, false]);
        const lane = scene.lanes.find(({ y, height }) => label.y >= y && label.y < y + height);
        const { labelTop = Infinity, field = 0 } = lane ?? {};
        expect(label.y).toBeGreaterThanOrEqual(labelTop - 1e-6);
        expect(label.y + label.height).toBeLessThan(labelTop + field);
      }
    });
  });
  test('panning within a level changes neither row nor side, and marks keep their line', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { input, scenes } = caseOf(seed % 3 === 0 ? (random[0] as Store) : real, seed);
      const layout = createLayout(input);
      const [a, b] = scenes.map(({ window }) => layout.scene({ window })) as [Scene, Scene];
      expect(a.level).toBe(b.level);
      const before = new Map(a.labels.map((label) => [label.row, label]));
      for (const label of b.labels) {
        const was = before.get(label.row) ?? label;
        const turned = label.turned === true || was.turned === true;
        // At an edge a label may turn to its other side, but its row stays.
        expect([seed, was.y + was.height]).toEqual([seed, label.y + label.height]);
        if (!turned) expect([seed, was.side, was.lines]).toEqual([seed, label.side, label.lines]);
      }
      const lines = new Map(a.bars.map((bar) => [bar.row, bar.y]));
      for (const bar of b.bars) expect([seed, bar.y]).toEqual([seed, lines.get(bar.row) ?? bar.y]);
    }
  });
});

/** Every event drawn, once; histogram bins tell only how many. */
function drawn(scene: Scene): { rows: Set<number>; bins: number } {
  const rows = new Set<number>();
  for (const { row } of [...scene.marks, ...scene.labels, ...scene.bars]) rows.add(row);
  for (const { dots } of scene.threads)
    for (const dot of dots) for (const row of dot.rows ?? [dot.row]) rows.add(row);
  for (const part of [...scene.clusters, ...scene.folds])
    for (const row of part.rows) rows.add(row);
  return { rows, bins: scene.bins.reduce((sum, { count }) => sum + count, 0) };
}

group('nothing vanishes', () => {
  test('what is drawn, each event once, adds up to the events in view', () => {
    everywhere((scene, seed, store) => {
      const { rows, bins } = drawn(scene);
      const { input } = caseOf(store, seed);
      const { earliest, latest, anchor, flags } = store.columns;
      const naive = [...input.rows].filter((row) => {
        const endless = input.now !== undefined && ((flags[row] ?? 0) & (8 | 32)) !== 0;
        const until =
          endless && latest[row] === Infinity
            ? Math.max(NOW, anchor[row] ?? 0)
            : (latest[row] ?? 0);
        return (earliest[row] ?? 0) < scene.window.end && until >= scene.window.start;
      }).length;
      expect([seed, scene.inView]).toEqual([seed, naive]);
      expect([seed, rows.size + bins]).toEqual([seed, naive]);
      const outside = (scene.earlier?.count ?? 0) + (scene.later?.count ?? 0);
      expect(outside + scene.inView).toBe(input.rows.length);
      const { startLatest, endEarliest } = store.columns;
      const { start, end } = scene.window;
      const sure = [...input.rows].filter((row) => {
        const endless = input.now !== undefined && ((flags[row] ?? 0) & (8 | 32)) !== 0;
        const last = endless ? Math.max(NOW, anchor[row] ?? 0) : Infinity;
        const [from, to] = [startLatest[row] ?? 0, Math.min(endEarliest[row] ?? 0, last)];
        return from < end && to >= start;
      }).length;
      expect([seed, scene.possibly]).toEqual([seed, naive - sure]);
    });
  });
  test('every mark, pill, bin, bar and dot stands inside', () => {
    everywhere((scene, seed) => {
      const { left, right } = scene.plot;
      const xs = [
        ...scene.marks.map(({ x }) => x),
        ...[...scene.clusters, ...scene.bins, ...scene.bars].flatMap(({ x, width }) => [
          x,
          x + width,
        ]),
        ...scene.threads.flatMap(({ dots }) => dots.map(({ x }) => x)),
      ];
      for (const x of xs)
        expect([seed, x >= left - 1e-6, x <= right + 1e-6]).toEqual([seed, true, true]);
    });
  });
  test('pills never overlap', () => {
    everywhere((scene, seed) => {
      for (const a of scene.clusters)
        for (const b of scene.clusters)
          if (a !== b && a.y === b.y)
            expect([seed, Math.abs(a.x - b.x) >= a.width]).toEqual([seed, true]);
    });
  });
  test('bars of a row never overlap', () => {
    everywhere((scene, seed) => {
      for (const a of scene.bars)
        for (const b of scene.bars)
          if (a !== b && a.y === b.y)
            expect([seed, a.x + a.width <= b.x || b.x + b.width <= a.x]).toEqual([seed, true]);
    });
  });
});

group('stops', () => {
  test('one per event drawn on its own and per cluster, in time order, and few', () => {
    everywhere((scene, seed, store) => {
      const { rows, bins } = drawn(scene);
      const own = stopsIn(scene).flatMap((stop) => (stop.kind === 'event' ? [stop.row] : []));
      expect(new Set(own).size).toBe(own.length);
      const grouped = stopsIn(scene).flatMap((stop) => (stop.kind === 'cluster' ? stop.rows : []));
      const folded = scene.folds.flatMap((fold) => fold.rows);
      const all = new Set([...own, ...grouped, ...folded]);
      expect([seed, all.size]).toEqual([seed, rows.size + bins]);
      for (const stop of stopsIn(scene))
        if (stop.kind === 'cluster') expect(stop.rows.length).toBe(stop.count);
      const ranks = own.map((row) => store.rank[row] ?? 0);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(stopsIn(scene).length).toBeLessThan(1200);
    });
  });
  test('the middle of each is not covered by another mark’s target', () => {
    everywhere((scene, seed) => {
      if (scene.lanes.length > 1) return;
      const boxes = stopsIn(scene).map(({ box }) => box);
      const small = boxes.filter(({ width, height }) => width === height);
      for (const a of small) {
        const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
        for (const b of small) {
          if (a === b || x <= b.x || x >= b.x + b.width || y <= b.y || y >= b.y + b.height)
            continue;
          // Two events of one moment in one place are all that may share a target.
          const distance = Math.max(
            Math.abs(b.x + b.width / 2 - x),
            Math.abs(b.y + b.height / 2 - y),
          );
          expect([seed, distance < 1.5]).toEqual([seed, true]);
        }
      }
    });
  });
});

test('the same input gives the same picture, whatever was asked before', () => {
  const input = inputFor(real);
  const used = createLayout(input);
  for (let seed = 1; seed <= 20; seed++) {
    const window = sceneOf(real, seed).window;
    const scene = used.scene({ window });
    expect(scene).toEqual(createLayout(input).scene({ window }));
  }
});

test('the span of a cluster of one day is that day', () => {
  const input = inputFor(storeOf(Array.from({ length: 300 }, () => '2014-03-18')));
  const day = Date.UTC(2014, 2, 18);
  const scene = createLayout(input).scene({ window: { start: day - 2e9, end: day + 2e9 } });
  const [cluster] = stopsIn(scene).filter((stop) => stop.kind === 'cluster');
  expect([cluster?.start, cluster?.end]).toEqual([day, day + 86_400_000]);
});

test('a huge title is cut before it is measured', () => {
  let longest = 0;
  const input = inputFor(storeOf(['2014']), {
    labelOf: () => 'Huge '.repeat(4000),
    measureText: (text) => ((longest = Math.max(longest, text.length)), text.length * 7),
  });
  const window = { start: Date.UTC(2013, 0), end: Date.UTC(2016, 0) };
  expect(createLayout(input).scene({ window }).labels[0]?.cut).toBe(true);
  expect(longest).toBeLessThan(1000);
});

test('open, unknown and far dates bring no NaN and no endless length', () => {
  const dates = [
    '-9999-01-01',
    '9999-12-31',
    '-4000/..',
    '../2020',
    '/1999-05',
    '2001/',
    '[..2003]',
    '-0100~',
    '19XX',
    '2000-01-01T12:00:00Z',
  ];
  const store = storeOf(dates);
  const layout = createLayout(inputFor(store));
  const instant = fc.integer({ min: -377705116800000, max: 253402300799999 });
  fc.assert(
    fc.property(instant, fc.double({ min: 3.6e6, max: 6e14, noNaN: true }), (start, span) => {
      const text = JSON.stringify(
        stopsIn(layout.scene({ window: { start, end: start + span } })),
        noNaN,
      );
      expect(text.length).toBeGreaterThan(1);
    }),
    { numRuns: 200 },
  );
});

test('a planned leaders’ meeting that was cancelled is on the axis and on its thread', () => {
  const row = real.dataset.events.findIndex(
    ({ date, status }) => date === '2024-10-12' && status === 'cancelled',
  );
  const window = { start: Date.UTC(2024, 8, 1), end: Date.UTC(2024, 11, 1) };
  const scene = createLayout(inputFor(real)).scene({ window });
  expect(scene.labels.find((label) => label.row === row)?.note).toBe('cancelled');
  const dots = scene.threads.flatMap((thread) => thread.dots);
  expect(dots.find((dot) => dot.row === row)?.status).toBe('cancelled');
  expect(scene.key).toContain('cancelled');
});

test('the selected label displaces others, shows its date, and moves none', () => {
  const layout = createLayout(inputFor(real));
  const window = { start: Date.UTC(2021, 8, 1), end: Date.UTC(2026, 0, 1) };
  const before = new Map(layout.scene({ window }).labels.map((label) => [label.row, label]));
  for (const row of inputFor(real).rows) {
    const scene = layout.scene({ window, selected: row });
    const label = scene.labels.find((each) => each.selected);
    const anchor = real.columns.anchor[row] ?? 0;
    expect(label !== undefined).toBe(anchor >= window.start && anchor < window.end);
    expect(label?.note ?? 'outside').toBeTruthy();
    for (const other of scene.labels)
      if (!other.selected) expect(other).toEqual(before.get(other.row));
  }
});

const noNaN = (_: string, value: unknown): unknown => {
  if (typeof value === 'number') expect(Number.isNaN(value)).toBe(false);
  return value;
};

test('a point finds what is near, nearest first, each event once', () => {
  everywhere((scene, seed) => {
    const mark = scene.marks[seed % Math.max(1, scene.marks.length)];
    if (mark === undefined) return;
    const hits = hitTest(scene, mark.x, mark.y, 8);
    expect(hits.some((hit) => hit.kind === 'event' && hit.row === mark.row)).toBe(true);
    expect(hits[0]?.distance).toBe(0);
    const distances = hits.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
    const rows = hits.flatMap((hit) => (hit.kind === 'event' ? [hit.row] : []));
    expect(new Set(rows).size).toBe(rows.length);
  });
});

test('events of one month all have a label where the field is empty', () => {
  const days = ['01', '06', '12', '18', '24', '30'].map((day) => `2014-03-${day}`);
  const store = storeOf([...days, '2010-01-01', '2026-01-01']);
  const window = { start: Date.UTC(2009, 6), end: Date.UTC(2026, 11) };
  const scene = createLayout(inputFor(store)).scene({ window });
  expect([scene.labelled, scene.clusters]).toEqual([8, []]);
});

test('pills stand under the labelled marks of their place', () => {
  everywhere((scene, seed) => {
    const labelled = new Set(scene.labels.map(({ row }) => row));
    const { left, right } = scene.plot;
    const pills = scene.clusters.filter(({ x, width }) => x > left && x + width < right);
    const covered = scene.marks.filter(
      (mark) =>
        labelled.has(mark.row) &&
        !mark.selected &&
        mark.size === 8 &&
        mark.shape !== 'ring' &&
        pills.some(
          ({ x, y, width, height }) =>
            mark.x > x && mark.x < x + width && mark.y > y && mark.y < y + height,
        ),
    );
    expect([seed, covered]).toEqual([seed, []]);
  });
});

test('names of series stand clear of dots, and no number covers another', () => {
  everywhere((scene, seed) => {
    for (const { dots, nameX, nameY, y } of scene.threads) {
      const beside = nameY + M.threadName > y - 9;
      const covered = dots.filter(({ x }) => beside && x > nameX - 10 && x < nameX + 20);
      const numbers = dots.filter(({ text }) => text !== undefined);
      const close = numbers.filter(({ x }, at) => x - (numbers[at - 1]?.x ?? -Infinity) < 17.5);
      expect([seed, covered, close]).toEqual([seed, [], []]);
    }
  });
});

/** Events in an overview: surely in their bar, and by their shares. */
function sumsOf(scene: ReturnType<typeof overview>): { matching: number; all: number } {
  let [matching, all] = [0, 0];
  for (const bar of scene?.bars ?? []) {
    const sum = (counts: Uint32Array): number => counts.reduce((a, b) => a + b, 0);
    matching += sum(bar.matching) + bar.possible;
    all += sum(bar.matching) + sum(bar.others) + bar.possible + bar.possibleOthers;
  }
  return { matching, all };
}

test('the overview counts every event once, in at most as many bars as asked for', () => {
  for (const store of [real, ...random]) {
    const bits = emptyBits(store.size);
    for (let row = 0; row < store.size; row += 3) setBit(bits, row);
    for (const maxBars of [24, 120, 360]) {
      const scene = overview(store, bits, { maxBars, words: wordsFor('en') });
      const { matching, all } = sumsOf(scene);
      expect(matching).toBeCloseTo(countBits(bits), 6);
      expect(all).toBeCloseTo(store.size, 6);
      expect(scene?.bars.length).toBeLessThanOrEqual(maxBars + 1);
      expect(scene?.labels.length).toBeGreaterThan(1);
    }
  }
});

test('whatever is known of dates, bricks and shares add up, and a bar’s counts are what surely begins in it', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat({ max: 80 }),
      fc.integer({ min: 12, max: 400 }),
      (seed, size, maxBars) => {
        const store = randomStore(seed, size, 2010, 2017);
        const bits = emptyBits(store.size);
        for (let row = 0; row < store.size; row += 2) setBit(bits, row);
        const scene = overview(store, bits, { maxBars });
        const { matching, all } = sumsOf(scene);
        expect(matching).toBeCloseTo(scene === undefined ? 0 : countBits(bits), 6);
        expect(all).toBeCloseTo(scene === undefined ? 0 : store.size, 6);
        const { earliest, startLatest } = store.columns;
        scene?.bars.forEach(({ start, end, matching: counts, others }) => {
          // An end of time that no event surely reaches has no bars: doubt is cut there.
          const by = (row: number): number => Math.min(startLatest[row] ?? 0, scene.end - 1);
          const sure = [...store.byTime].filter(
            (row) => (earliest[row] ?? 0) >= start && by(row) < end,
          );
          const solid = [...counts, ...others].reduce((a, b) => a + b, 0);
          const open = [...store.byTime].filter((row) => earliest[row] === -Infinity).length;
          expect(solid).toBeGreaterThanOrEqual(sure.length);
          expect(solid).toBeLessThanOrEqual(sure.length + open);
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('a year alone is a band of twelfths over its months and no brick in any', () => {
  const store = storeOf(['2010-01-10', '2014', '2014-03-18', '2019-12-31']);
  const scene = overview(store, emptyBits(4), { words: wordsFor('en') });
  expect(scene?.unit).toBe('month');
  const bars = scene?.bars.filter(({ possibleOthers }) => possibleOthers > 0) ?? [];
  expect(bars.map(({ start }) => new Date(start).getUTCMonth())).toEqual([...Array(12).keys()]);
  for (const { start, possibleOthers, others } of bars) {
    expect(new Date(start).getUTCFullYear()).toBe(2014);
    expect(possibleOthers).toBeCloseTo(1 / 12, 9);
    expect(others[0]).toBe(new Date(start).getUTCMonth() === 2 ? 1 : 0);
  }
});

test('years alone are no spike in a histogram either, and their stops say that they are possibly there', () => {
  const year = 2014;
  const days = Array.from({ length: 3000 }, (_, i) =>
    new Date(Date.UTC(year, 0, 1 + (i % 365))).toISOString().slice(0, 10),
  );
  const store = storeOf([...days, ...Array.from({ length: 1000 }, () => String(year))]);
  const window = { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  const scene = createLayout(inputFor(store)).scene({ window });
  const { bins } = scene;
  expect(bins.length).toBeGreaterThan(100);
  const weights = bins.map(({ weight }) => weight);
  const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
  expect(scene.binMax).toBeLessThan(3 * mean);
  const inBins = bins.reduce((sum, { count }) => sum + count, 0);
  expect(weights.reduce((a, b) => a + b, 0) / inBins).toBeCloseTo(1, 1);
  const possibly = stopsIn(scene).reduce(
    (sum, stop) => sum + (stop.kind === 'cluster' ? stop.possibly : 0),
    0,
  );
  expect(possibly).toBeGreaterThan(900);
});

test('the overview of some years names each of them', () => {
  const store = storeOf(['2023-08-14', '2024-03-01', '2026-11-30']);
  const labels = overview(store, emptyBits(3), { words: wordsFor('en') })?.labels ?? [];
  expect(labels.map(({ label }) => label)).toEqual(
    '2023 Q4 2024 Q2 Q3 Q4 2025 Q2 Q3 Q4 2026 Q2 Q3 Q4'.split(' '),
  );
  expect(labels[0]?.start).toBe(Date.UTC(2023, 7, 14));
});

test('minor labels of the axis never run into one another, whatever the span', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3, max: 4 }),
      fc.integer({ min: 320, max: 1600 }),
      (power, width) => {
        const span = YEAR * 10 ** power;
        const start = Date.UTC(2000, 0, 1) - span * 0.7;
        const { axis } = createLayout(inputFor(real, { width })).scene({
          window: { start, end: start + span },
          selected: undefined,
        });
        const labels = axis.minor.flatMap(({ label, labelX }) =>
          labelX === undefined ? [] : [{ from: labelX, to: labelX + label.length * 6.2 }],
        );
        for (const [i, { from }] of labels.entries())
          expect(from).toBeGreaterThanOrEqual(labels[i - 1]?.to ?? -Infinity);
      },
    ),
  );
});
const YEAR = 365.2425 * 24 * 3_600_000;
