import { expect, test } from 'vitest';
import { rng } from '../../base/index.ts';
import { type Store, createStore, tenuresOf } from '../../store/index.ts';
import { MS_PER_DAY } from '../../time/index.ts';
import { loadMessages } from '../../words/index.ts';
import { laneRules } from '../lanes/rules.ts';
import { type TimelineLayout, createLayout } from '../layout.ts';
import type { LayoutInput } from '../scene.ts';
import { inputFor, realStore } from '../testing/input.ts';
import { type TenureInput, planTenures } from './plan.ts';
import { stopsIn } from '../stops.ts';

await loadMessages('en');

function layoutOf(store: Store, options: Partial<LayoutInput & TenureInput> = {}): TimelineLayout {
  const input = inputFor(store, { lanes: 'actor', ...options });
  const known = tenuresOf(store);
  const tenures = planTenures({
    ...input,
    pair: input.pair,
    isOpen: options.isOpen ?? false,
    personOf: (tenure) => [known.actorOf(tenure).id],
    postOf: (tenure) => [String(known.recordOf(tenure).title)],
    yearsOf: () => '2000–2010',
  });
  return createLayout({ ...input, tenures }, laneRules);
}
const all = { start: Date.UTC(2009, 0), end: Date.UTC(2027, 0) };
const people = (dates: readonly string[], title: (i: number) => string): Store =>
  createStore({
    version: 1,
    actors: dates.map((date, i) => ({
      id: `p${i}`,
      name: `P ${i}`,
      kind: 'person',
      roles: [{ title: title(i), date }],
    })),
    events: [{ id: 'e', date: '2015-05-05', title: 'E', actors: ['p0'] }],
  });

test('what is in view and what is spoken add up: a tenure that is an event counts once', () => {
  const scene = layoutOf(realStore()).scene({ window: all });
  const rows = new Set<number>();
  for (const stop of stopsIn(scene))
    if (stop.kind === 'cluster') for (const row of stop.rows) rows.add(row);
    else if (stop.row !== undefined) rows.add(stop.row);
  for (const { rows: folded } of scene.folds) for (const row of folded) rows.add(row);
  expect(rows.size).toBe(scene.inView);
  const { bars = [], vacancies = [] } = scene.tenures ?? {};
  const asTenures = [...bars, ...vacancies].flatMap(({ row }) => (row === undefined ? [] : [row]));
  expect(new Set(asTenures).size).toBe(3);
  expect(scene.bars.filter(({ row }) => asTenures.includes(row))).toEqual([]);
});

test('two countries that face each other have the posts of one at the other, the first one’s first', () => {
  const store = realStore();
  const { posts } = tenuresOf(store);
  const input = inputFor(store, { lanes: 'country', pair: ['US', 'RU'], chosen: ['US', 'RU'] });
  const texts = { personOf: () => [], postOf: () => [], yearsOf: () => '' };
  const plan = planTenures({ ...input, ...texts, pair: ['US', 'RU'], isOpen: false });
  expect(plan?.posts.map(({ post }) => [posts[post]?.of, posts[post]?.to])).toEqual([
    ['US', 'RU'],
    ['RU', 'US'],
  ]);
  expect(planTenures({ ...input, ...texts, pair: undefined, isOpen: false })).toBeUndefined();
});

test('a vacancy says its word where it is 58 wide, and its length where there is room', () => {
  const store = people(['2000/2010-01-01', '2012-01-01/..'], () => 'Chair');
  const layout = layoutOf(store);
  const wordAt = (years: number): string | undefined =>
    layout.scene({
      window: { start: Date.UTC(2010, 0), end: Date.UTC(2010 + years, 0) },
    }).tenures?.vacancies[0]?.word?.text;
  expect(wordAt(5)).toBe('vacant, 2 years');
  expect(wordAt(35)).toBe('vacant');
  expect(wordAt(60)).toBeUndefined();
});

test('bars of a row meet and never cover each other, in any window', () => {
  const random = rng(7);
  const store = realStore();
  const layout = layoutOf(store, { isOpen: true });
  for (let i = 0; i < 200; i++) {
    const start = all.start + random() * 15 * 365 * MS_PER_DAY;
    const window = { start, end: start + (1 + random() * 4000) * MS_PER_DAY };
    const scene = layout.scene({ window });
    const { bars = [], vacancies = [] } = scene.tenures ?? {};
    const boxes = [...bars, ...vacancies].sort((a, b) => a.y - b.y || a.x - b.x);
    boxes.forEach((box, at) => {
      expect(box.x).toBeGreaterThanOrEqual(scene.plot.left);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.plot.right + 0.001);
      const next = boxes[at + 1];
      if (next?.y === box.y && box.width > 2)
        expect(next.x + 2).toBeGreaterThanOrEqual(box.x + box.width);
    });
  }
});

test('ten thousand tenures: bars and stops follow the pixels', () => {
  const day = (i: number): string => new Date(i * MS_PER_DAY).toISOString().slice(0, 10);
  const size = 10_000;
  const posts = [() => 'Chair', (i: number) => `T${i}`];
  for (const title of posts) {
    const dates = Array.from({ length: size }, (_, i) => `${day(i * 5)}/${day(i * 5 + 3)}`);
    const layout = layoutOf(people(dates, title), { isOpen: true });
    const window = { start: 0, end: size * 5 * MS_PER_DAY };
    const scene = layout.scene({ window, part: { top: 0, bottom: 900 } });
    const { bars = [], vacancies = [] } = scene.tenures ?? {};
    expect(bars.length + vacancies.length).toBeLessThan(1500);
    expect(stopsIn(scene).length).toBeLessThan(300);
  }
});
