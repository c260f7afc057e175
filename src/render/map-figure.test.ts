// A map as a picture: what it counts, what it says, and that nothing outside it is drawn.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadShapes, type WorldShapes } from '../layout/index.ts';
import { type Dataset, type View, defaultView, mergeView } from '../model/index.ts';
import { createStore, withBlocs } from '../store/index.ts';
import { instantOf } from '../time/index.ts';
import { loadMessages, wordsFor } from '../words/index.ts';
import { defaultTheme, figureToSvg, mapFigureOf, measureByTable, pictureStyle } from './svg.ts';

const dataset = JSON.parse(
  readFileSync(new URL('../../public/data/default-timeline.json', import.meta.url), 'utf8'),
) as Dataset;
const store = withBlocs(createStore(dataset));
let shapes: WorldShapes;
beforeAll(async () => {
  await loadMessages('en');
  await loadMessages('ar');
  shapes = await loadShapes('coarse');
});

interface Asked extends Pick<Parameters<typeof mapFigureOf>[0], 'window' | 'place'> {
  readonly view?: Partial<View>;
  readonly lang?: string;
}
const figure = ({ view = {}, lang = 'en', ...rest }: Asked = {}) =>
  mapFigureOf({
    ...{ store, words: wordsFor(lang), now: instantOf(2026, 11, 22), width: 960, shapes },
    view: mergeView(defaultView, { view: 'map', ...view }),
    measureText: measureByTable,
    ...rest,
  });
const svgOf = (asked?: Asked): string =>
  figureToSvg(
    figure(asked),
    pictureStyle(defaultTheme('light'), store.categories, wordsFor(asked?.lang ?? 'en')),
    { lang: asked?.lang ?? 'en' },
  ).svg;
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
const codesOf = ({ countries = [] }: Dataset['events'][number]): ReadonlySet<string> =>
  new Set(countries.map((each) => (typeof each === 'string' ? each : each.code)));

describe('a map as a picture', () => {
  test('counts each event once for each of its countries', () => {
    const { counts } = figure().map;
    for (const [code, count] of counts)
      expect([code, count]).toEqual([
        code,
        dataset.events.filter((event) => codesOf(event).has(code)).length,
      ]);
    expect(counts.size).toBeGreaterThan(20);
  });

  test('holds every name that has room, what is not on it, its key, source and licence as text', () => {
    const { map, notes, legend, foot } = figure();
    const svg = svgOf();
    const labels = map.panes.flatMap((pane) => pane.labels);
    expect(labels.length).toBeGreaterThan(4);
    const said = textsOf(svg);
    expect(said).toEqual(expect.arrayContaining(labels.map(({ name }) => name)));
    expect(said).toEqual(expect.arrayContaining(legend.map(({ label }) => label)));
    expect(said).toEqual(expect.arrayContaining(notes.filter((note) => note.length < 60)));
    expect(notes.join(' ')).toContain('Not on the map: European Union');
    expect(said.join(' ')).toContain(foot.join(' · '));
    expect(/NaN|undefined|Infinity/.exec(svg)).toBeNull();
  });

  test('counts what lies in a window, and says which', () => {
    const window = { start: instantOf(2014, 1, 1), end: instantOf(2015, 1, 1) };
    const { counts } = figure({ window }).map;
    expect(counts.get('RU')).toBeGreaterThan(0);
    expect(counts.get('RU')).toBeLessThan(figure().map.counts.get('RU') ?? 0);
    const said = textsOf(svgOf({ window }));
    expect(said).toContain('Events per country, January – December 2014');
    // What matches is counted wherever the window is; that it holds is said apart.
    expect(said).toContain('Showing 186 of 186 events, 2010–2026');
    expect(said).toContain('17 events in this period');
    expect(figure({ window }).rows).toHaveLength(186);
  });

  test('drawn close, it has the part in view alone and no inset', () => {
    // The fourth of the world whose corner is in the south-east: without Canada and Russia's east.
    const place = { k: 2, tx: -960, ty: -422 };
    const near = figure({ place }).map;
    expect(figure({ place }).notes).toContain('A part of the map, not the whole.');
    expect(near.panes).toHaveLength(1);
    expect(near.panes[0]?.labels.map(({ code }) => code)).toContain('AU');
    expect(near.panes[0]?.labels.map(({ code }) => code)).not.toContain('CA');
    const paths = (svg: string): number => svg.split('<path').length;
    expect(paths(svgOf({ place }))).toBeLessThan(paths(svgOf()) * 0.7);
  });

  test('outlines the members of a chosen bloc as of the end of the period', () => {
    const before = { start: instantOf(2010, 1, 1), end: instantOf(2020, 1, 1) };
    const [then, now] = [before, undefined].map(
      (window) => figure({ view: { countries: ['nato'] }, window }).map.members,
    );
    expect([then?.has('FI'), now?.has('FI')]).toEqual([false, true]);
  });

  test('speaks the language of the view', () => {
    expect(textsOf(svgOf({ lang: 'ar' }))).toContain('روسيا');
  });
});
