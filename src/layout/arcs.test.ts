import { describe, expect, test } from 'vitest';
import { rng } from '../base/index.ts';
import { RELATIONS } from '../model/index.ts';
import { type Store, createStore } from '../store/index.ts';
import { parseDate } from '../time/index.ts';
import { overlaps } from './arc-places.ts';
import { type Arc, type ArcLink, type Arcs, arcsOf, pointAt } from './arcs.ts';
import { laneRules } from './lanes/rules.ts';
import { createLayout } from './layout.ts';
import type { Box, Scene } from './scene.ts';
import { inputFor, randomStore } from './testing/input.ts';

const day = (text: string): number => {
  const parsed = parseDate(text);
  return parsed.ok ? parsed.date.earliest : NaN;
};

function arcsIn(store: Store, scene: Scene, selected: number, links: readonly ArcLink[]): Arcs {
  const { earliest, latest } = store.columns;
  return arcsOf({
    scene,
    selected,
    links,
    beyond: (row) => {
      if ((latest[row] ?? 0) < scene.window.start) return 'left';
      return (earliest[row] ?? 0) >= scene.window.end ? 'right' : undefined;
    },
    measureText: (text) => text.length * 6,
    wordOfMany: (word, count) => `${word} (${count})`,
  });
}

const store = createStore({
  version: 1,
  events: [
    { id: 'a', date: '2001-01-01', title: 'A' },
    { id: 'b', date: '2002-01-01', title: 'B' },
    { id: 'c', date: '2003-01-01', title: 'C' },
    { id: 'd', date: '2004-01-01', title: 'D' },
    { id: 'war', date: '2002-01-01/2003-06-01', title: 'War' },
  ],
});
const [A, B, C, D, WAR] = [0, 1, 2, 3, 4];
const link = (row: number, rel: ArcLink['rel'] = 'responds-to', word = 'Responds to'): ArcLink => ({
  row,
  rel,
  word,
});
const sceneOf = (from: string, to: string, selected: number): Scene =>
  createLayout(inputFor(store)).scene({
    window: { start: day(from), end: day(to) },
    selected,
  });

describe('arcs of a small timeline', () => {
  const scene = sceneOf('2000-06-01', '2004-06-01', B);

  test('lead from mark to mark, with the word at the far end', () => {
    const [arc] = arcsIn(store, scene, B, [link(A)]).arcs;
    const at = (row: number) => scene.marks.find((mark) => mark.row === row);
    expect(arc?.curve.slice(0, 2)).toEqual([at(B)?.x, at(B)?.y]);
    expect(arc?.curve.slice(6)).toEqual([at(A)?.x, at(A)?.y]);
    const middle = (arc?.wordBox?.x ?? 0) + (arc?.wordBox?.width ?? 0) / 2;
    expect(Math.abs(middle - (at(A)?.x ?? 0))).toBeLessThan(60);
  });

  test('end where a range begins or ends, if that is the relation', () => {
    const bar = scene.bars.find(({ row }) => row === WAR);
    const ends = (rel: ArcLink['rel']) =>
      arcsIn(store, scene, B, [link(WAR, rel)]).arcs[0]?.curve[6];
    expect(ends('begins')).toBe(bar?.x);
    expect(ends('ends')).toBe((bar?.x ?? 0) + (bar?.width ?? 0));
  });

  test('are none without links, and none where the selected event is not in view', () => {
    expect(arcsIn(store, scene, B, []).arcs).toEqual([]);
    const elsewhere = sceneOf('2003-06-01', '2004-06-01', B);
    expect(arcsIn(store, elsewhere, B, [link(D)]).arcs).toEqual([]);
  });

  test('to what lies beyond an edge end in one arrow there for each word', () => {
    const near = sceneOf('2001-10-01', '2002-10-01', B);
    const links = [link(A), link(C), link(D), link(D, 'part-of', 'Part of')];
    const { arcs } = arcsIn(store, near, B, links);
    expect(arcs.map(({ edge, word, rows }) => ({ edge, word, rows }))).toEqual([
      { edge: 'left', word: 'Responds to', rows: [A] },
      { edge: 'right', word: 'Responds to (2)', rows: [C, D] },
      { edge: 'right', word: 'Part of', rows: [D] },
    ]);
    for (const { edge, curve } of arcs) expect(curve[6]).toBe(near.plot[edge ?? 'left']);
  });
});

test('pointAt runs from one end of a curve to the other', () => {
  const curve: Arc['curve'] = [0, 0, 10, -30, 20, -30, 30, 0];
  expect(pointAt(curve, 0)).toEqual([0, 0]);
  expect(pointAt(curve, 1)).toEqual([30, 0]);
  expect(pointAt(curve, 0.5)).toEqual([15, -22.5]);
});

describe.each(['none', 'country', 'category', 'series'] as const)(
  'on random data, lanes=%s',
  (lanes) => {
    const data = randomStore(5, 300);
    const layout = createLayout(inputFor(data, { lanes }), laneRules);
    const next = rng(3);
    const cases = Array.from({ length: 40 }, () => {
      const selected = Math.floor(next() * 300);
      const at = data.columns.anchor[selected] ?? 0;
      const span = 3e10 * 2 ** (6 * next());
      const start = at - span * next();
      const scene = layout.scene({ window: { start, end: start + span }, selected });
      const links = Array.from({ length: 6 }, (): ArcLink => {
        const rel = RELATIONS[Math.floor(next() * RELATIONS.length)] ?? 'begins';
        return { row: Math.floor(next() * 300), rel, word: rel };
      });
      return { scene, ...arcsIn(data, scene, selected, links) };
    });
    const words = (arcs: readonly Arc[]): Box[] => arcs.flatMap(({ wordBox }) => wordBox ?? []);

    test('no word stands on a text, a mark or another word, nor outside the picture', () => {
      for (const { scene, arcs, obstacles } of cases) {
        const boxes = words(arcs);
        for (const [index, box] of boxes.entries()) {
          expect(obstacles.filter((other) => overlaps(box, other, 0))).toEqual([]);
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other, 0))).toEqual([]);
          expect(box.x).toBeGreaterThanOrEqual(scene.plot.left - 8);
          expect(box.x + box.width).toBeLessThanOrEqual(scene.plot.right + 8);
          expect(box.y + box.height).toBeLessThanOrEqual(scene.height);
        }
      }
    });

    test('most arcs have their word', () => {
      const arcs = cases.flatMap((each) => each.arcs);
      expect(arcs.length).toBeGreaterThan(40);
      expect(words(arcs).length / arcs.length).toBeGreaterThan(0.8);
    });
  },
);
