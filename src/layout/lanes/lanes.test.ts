import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { rng } from '../../base/index.ts';
import { type View, defaultView } from '../../model/index.ts';
import { type Store, createStore, filterRows } from '../../store/index.ts';
import { createLayout } from '../layout.ts';
import { M } from '../metrics.ts';
import type { Label, LaneChoices, LayoutInput, Scene } from '../scene.ts';
import { inputFor, randomStore, realStore } from '../testing/input.ts';
import { pairOf } from './pair-of.ts';
import { laneRules } from './rules.ts';
import { stopsIn } from '../stops.ts';

const NOW = Date.UTC(2026, 10, 23);
const real = realStore();
const none: LaneChoices = {
  order: 'chosen',
  pinned: [],
  moved: [],
  collapsed: [],
  expanded: [],
  others: 'dim',
};

function inputOf(store: Store, view: Partial<View>, more: Partial<LayoutInput> = {}): LayoutInput {
  const whole = { ...defaultView, lanes: 'country', ...view } as const;
  return inputFor(store, {
    rows: filterRows(store, whole, { now: NOW }),
    lanes: whole.lanes,
    chosen: whole.countries,
    pair: pairOf(store, whole),
    ...more,
  });
}
function sceneOf(input: LayoutInput, share = 1.05, at = 0.5): Scene {
  const { start, end } = input.store.extent ?? { start: 0, end: 1 };
  const span = (end - start) * share;
  const from = start + (end - start - span) * at;
  return createLayout(input, laneRules).scene({ window: { start: from, end: from + span } });
}
const PAIR = { countries: ['RU', 'US'], match: 'all' } as const;
const seeds = fc.record({
  seed: fc.nat({ max: 1000 }),
  size: fc.integer({ min: 2, max: 600 }),
  width: fc.integer({ min: 320, max: 1500 }),
  height: fc.integer({ min: 300, max: 900 }),
  share: fc.double({ min: 0.02, max: 1.1, noNaN: true }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

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

group('the pair view', () => {
  const pairScene = (store: Store, { width, height, share, at }: Record<string, number>): Scene =>
    sceneOf(inputOf(store, PAIR, { width: width ?? 900, height: height ?? 500 }), share, at);

  test('has one country over the axis and the other under it, facing away', () => {
    const { lanes, axis } = sceneOf(inputOf(real, PAIR));
    const [upper, lower, ...rest] = lanes;
    expect([upper?.id, lower?.id]).toEqual(['RU', 'US']);
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBe(axis.y);
    expect(lower?.y).toBe(axis.y + axis.height);
    expect([upper?.isDown, lower?.isDown]).toEqual([false, true]);
    for (const lane of rest) expect(lane.height).toBe(M.laneCollapsed);
  });
  test('labels of both sides never overlap, no leader passes through one, and each stands in its field', () => {
    fc.assert(
      fc.property(seeds, ({ seed, size, ...options }) => {
        const scene = pairScene(seed % 3 === 0 ? real : randomStore(seed, size), options);
        scene.labels.forEach((a, i) => {
          const lane = scene.lanes.find(
            ({ labelTop, field }) =>
              a.y >= labelTop - 1e-6 && a.y + a.height <= labelTop + field + 1e-6,
          );
          expect(lane).toBeDefined();
          for (const b of scene.labels.slice(i + 1))
            expect([apart(a, b), pierces(a, b), pierces(b, a)]).toEqual([true, false, false]);
        });
      }),
      { numRuns: 150 },
    );
  });
  test('an event stands on the side that acted, with a ring on the other', () => {
    const input = inputOf(real, PAIR);
    const scene = sceneOf(input);
    const [upper, lower] = scene.lanes;
    const row =
      real.rowOf('2023-02-21-russia-suspends-new-start') ??
      [...input.rows].find((each) =>
        real.dataset.events[each]?.countries?.some(
          (c) => typeof c !== 'string' && c.code === 'RU' && c.role === 'initiator',
        ),
      );
    const own = scene.marks.filter((mark) => mark.row === row && mark.shape !== 'ring');
    const rings = scene.marks.filter((mark) => mark.row === row && mark.shape === 'ring');
    expect(own.length).toBe(1);
    expect((own[0]?.y ?? 0) <= (upper?.y ?? 0) + (upper?.height ?? 0)).toBe(true);
    expect(rings.map(({ y }) => y)).toContain(lower?.spineY);
  });
  test('two terms of one country are no pair, nor is a bloc', () => {
    const view = (...countries: string[]): View => ({
      ...defaultView,
      lanes: 'country',
      match: 'all',
      countries,
    });
    expect(pairOf(real, view('RU:initiator', 'US'))).toEqual(['RU', 'US']);
    expect(pairOf(real, view('RU', 'RU:target'))).toBeUndefined();
    expect(pairOf(real, view('RU', 'nato'))).toBeUndefined();
    expect(pairOf(real, { ...view('RU', 'US'), match: 'any' })).toBeUndefined();
  });
});

group('lanes', () => {
  const LANES = ['country', 'category', 'actor', 'series'] as const;
  test('have every matching event once, and dimmed only what does not match', () => {
    fc.assert(
      fc.property(seeds, ({ seed, size, width, height, at }) => {
        const store = seed % 3 === 0 ? real : randomStore(seed, size);
        const lanes = LANES[seed % 4] ?? 'country';
        const isPair = lanes === 'country' && at < 0.5;
        const view = isPair ? PAIR : ({ countries: ['US'], importance: at < 0.8 ? 1 : 3 } as const);
        const input = inputOf(store, { ...view, lanes }, { width, height });
        const scene = sceneOf(input, 1.1);
        const matching = new Set(input.rows);
        const own = scene.marks.filter(({ shape }) => shape !== 'ring').map(({ row }) => row);
        expect(new Set(own).size).toBe(own.length);
        const inPills = scene.clusters.flatMap(({ rows }) => rows);
        const single = [...own, ...inPills];
        expect(new Set(single).size).toBe(single.length);
        for (const row of single) expect(matching.has(row)).toBe(true);
        for (const { row } of scene.dimmed) expect(matching.has(row)).toBe(false);
        const inBins = scene.bins.reduce((sum, { count }) => sum + count, 0);
        // What is drawn as a bar or a dot has its mark only where it is of the greatest.
        const elsewhere = new Set(
          [...scene.bars, ...scene.threads.flatMap(({ dots }) => dots)].map(({ row }) => row),
        );
        for (const fold of scene.folds) for (const row of fold.rows) elsewhere.add(row);
        const only = single.filter((row) => !elsewhere.has(row)).length;
        if (scene.inView === input.rows.length && scene.bins.length === 0)
          expect(only + [...elsewhere].filter((row) => matching.has(row)).length).toBe(
            input.rows.length,
          );
        else expect(only + inBins).toBeLessThanOrEqual(input.rows.length);
      }),
      { numRuns: 150 },
    );
  });
  test('an event of two countries counts in both lanes and is drawn in one', () => {
    const scene = sceneOf(inputOf(real, {}));
    const lane = (id: string) => scene.lanes.find((each) => each.id === id);
    const of = (code: string): number =>
      filterRows(real, { ...defaultView, countries: [code] }, { now: NOW }).length;
    for (const code of ['RU', 'US', 'UA']) expect(lane(code)?.count).toBe(of(code));
  });
  test('whatever is moved, pinned, collapsed or sorted, lanes, their counts and what they own stay', () => {
    const plain = inputOf(real, { countries: ['RU'] });
    const owners = (input: LayoutInput): ReadonlyMap<number, string> => {
      const layout = createLayout(input, laneRules);
      const { lanes } = layout.scene({ window: { start: 0, end: NOW } });
      return new Map([...input.rows].map((row) => [row, lanes[layout.laneOf(row)]?.id ?? '?']));
    };
    const before = sceneOf(plain).lanes;
    const ids = before.map(({ id }) => id);
    const facts = (lanes: Scene['lanes']) =>
      lanes
        .map(({ id, name, count, total }) => ({ id, name, count, total }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = rng(seed);
        const some = ids.filter(() => random() < 0.2);
        const laneChoices: LaneChoices = {
          ...none,
          order: (['chosen', 'count', 'name'] as const)[Math.floor(random() * 3)] ?? 'chosen',
          pinned: some,
          moved: random() < 0.5 ? [] : [...ids].sort(() => random() - 0.5),
          collapsed: ids.filter(() => random() < 0.3),
          expanded: ids.filter(() => random() < 0.1),
        };
        const input = { ...plain, laneChoices };
        const { lanes } = sceneOf(input);
        expect(facts(lanes)).toEqual(facts(before));
        expect(lanes.slice(0, some.length).map(({ id }) => id)).toEqual(some);
        expect(owners(input)).toEqual(owners(plain));
        lanes.forEach(({ y, height }, at) =>
          expect(lanes[at + 1]?.y ?? y + height).toBe(y + height),
        );
      }),
      { numRuns: 60 },
    );
  });
  test('begin with the chosen countries, in their order, whatever has no lane', () => {
    const { lanes } = sceneOf(inputOf(real, {}, { chosen: ['XX', 'UA', 'DE'] }));
    expect(lanes.slice(0, 2).map(({ id }) => id)).toEqual(['UA', 'DE']);
  });
  test('others that are hidden take their lanes with them', () => {
    const input = inputOf(real, { countries: ['RU'], categories: ['sanctions'] });
    const dim = sceneOf(input);
    const hide = sceneOf({ ...input, laneChoices: { ...none, others: 'hide' } });
    expect(dim.dimmed.length).toBeGreaterThan(50);
    expect(hide.dimmed).toEqual([]);
    expect(hide.lanes.every(({ count }) => count > 0)).toBe(true);
    expect(dim.lanes.length).toBeGreaterThan(hide.lanes.length);
  });
});

/** Counts how often the values of columns are read. */
function counted(store: Store): { store: Store; reads(): number } {
  let reads = 0;
  const watch = <T extends object>(column: T): T =>
    new Proxy(column, {
      get(target, key) {
        if (typeof key === 'string' && key !== 'length') reads++;
        const value = Reflect.get(target, key) as unknown;
        return value;
      },
    });
  const { anchor, category, importance } = store.columns;
  const columns = {
    ...store.columns,
    anchor: watch(anchor),
    category: watch(category),
    importance: watch(importance),
  };
  return { store: { ...store, columns }, reads: () => reads };
}

test('of 300 lanes with 100,000 events a frame looks only at what it shows', () => {
  const random = rng(1);
  const events = Array.from({ length: 100_000 }, (_, i) => ({
    id: `e${i}`,
    date: new Date(Date.UTC(1985, 0, 1) + random() * 1.2e12).toISOString().slice(0, 10),
    title: `Event ${i}`,
    importance: 1 + Math.floor(random() ** 2 * 5),
    actors: [...new Set([0, 1].map(() => `a${Math.floor(random() * 300)}`))],
    category: 'abcd'[i % 4] ?? 'a',
  }));
  const { store, reads } = counted(createStore({ version: 1, events }));
  const half = store.byTime.filter((_, i) => i % 2 === 0);
  const input = inputFor(store, { rows: half, lanes: 'actor' });
  const layout = createLayout(input, laneRules);
  const part = { top: 4000, bottom: 5000 };
  const { start, end } = store.extent ?? { start: 0, end: 1 };
  const readsOf = (act: () => Scene): [number, Scene] => {
    const before = reads();
    const scene = act();
    return [reads() - before, scene];
  };
  for (const share of [1, 0.2, 0.02]) {
    const span = (end - start) * share;
    const at = (shift: number): Scene =>
      layout.scene({ window: { start: start + shift, end: start + shift + span }, part });
    const [first, scene] = readsOf(() => at(0));
    expect(scene.lanes.length).toBe(300);
    // Its 25 lanes or so hold a twelfth of all events, each looked at a few times.
    expect(first).toBeLessThan(60_000);
    const [pan, moved] = readsOf(() => at(span / 500));
    // At most some 5,000 events stand in them, in marks or pills.
    expect(pan).toBeLessThan(25_000);
    expect(moved.marks.length + moved.dimmed.length).toBeLessThan(8000);
    expect(stopsIn(moved).length).toBeLessThan(500);
    for (const { y } of [...moved.marks, ...moved.dimmed]) {
      expect(y).toBeGreaterThan(part.top - 50);
      expect(y).toBeLessThan(part.bottom + 50);
    }
  }
});
