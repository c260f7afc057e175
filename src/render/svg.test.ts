import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset, View } from '../model/index.ts';
import { defaultView, mergeView } from '../model/index.ts';
import { createStore } from '../store/index.ts';
import { loadMessages, wordsFor } from '../words/index.ts';
import { SvgContext } from './svg-context.ts';
import { xmlText } from './svg-text.ts';
import {
  defaultTheme,
  figureOf,
  figureToSvg,
  measureByTable,
  pictureStyle,
  sceneToSvg,
  withAbout,
} from './svg.ts';
import { makeScene } from './testing/scene.ts';

const TEXT = { title: 'Talks', description: 'Three talks', lang: 'en' } as const;
const context = (): SvgContext =>
  new SvgContext({ prefix: 'p-', family: 'Arial', measure: (text) => text.length * 6 });
/** Tags of a document in order, for a check that they nest; a strict parser reads them in e2e/embed.spec.ts. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

describe('a scene', () => {
  const scene = makeScene();
  const svg = sceneToSvg(scene, TEXT);

  test('has a title, a description and a language', () => {
    expect(svg).toContain('<title id="gt-title">Talks</title>');
    expect(svg).toContain('<desc id="gt-description">Three talks</desc>');
    expect(svg).toMatch(/^<svg [^>]*lang="en"[^>]* aria-labelledby="gt-title gt-description"/);
  });

  test('keeps every line of every label as text', () => {
    for (const { lines } of scene.labels)
      for (const line of lines) expect(svg).toContain(`>${line}</text>`);
  });

  test('holds numbers only where numbers belong, and closes what it opens', () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(unclosed(svg)).toEqual([]);
  });

  test('comes out the same each time, with ids under its prefix', () => {
    expect(sceneToSvg(scene, TEXT)).toBe(svg);
    const ids = [...sceneToSvg(scene, { ...TEXT, prefix: 'x-' }).matchAll(/ id="([^"]+)"/g)];
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter(([, id]) => id?.startsWith('x-') !== true)).toEqual([]);
  });
});

describe('the calls of a canvas', () => {
  test('rectangles of one opaque colour become one path, translucent ones stay apart', () => {
    const ctx = context();
    ctx.fillStyle = '#112233';
    ctx.fillRect(0, 0, 10, 10);
    ctx.fillRect(20, 0, 10, 10);
    ctx.fillStyle = '#11223380';
    ctx.fillRect(0, 0, 5, 5);
    ctx.fillRect(1, 1, 5, 5);
    const paths = String(ctx).match(/<path/g);
    expect(paths).toHaveLength(3);
    expect(String(ctx)).toContain('fill="#112233" fill-opacity="0.5"');
  });

  test('a text in Arabic letters that begins at the right ends at the left', () => {
    const ctx = context();
    ctx.font = '400 13px Arial';
    ctx.direction = 'rtl';
    ctx.textAlign = 'right';
    ctx.fillText('اتفاق', 100, 20);
    ctx.textAlign = 'left';
    ctx.fillText('اتفاق', 0, 40);
    expect(String(ctx)).toContain('<text x="100" y="20" font-size="13" direction="rtl"');
    expect(String(ctx)).toContain('text-anchor="end" direction="rtl"');
  });

  test('clips hold until the state is restored', () => {
    const ctx = context();
    ctx.save();
    ctx.beginPath();
    ctx.rect(0, 0, 10, 10);
    ctx.clip();
    ctx.fillRect(0, 0, 50, 5);
    ctx.restore();
    ctx.fillRect(0, 0, 1, 1);
    expect(String(ctx)).toMatch(/<g clip-path="url\(#p-0\)"><path[^>]+\/><\/g><path/);
    expect(unclosed(String(ctx))).toEqual([]);
  });

  test('equal gradients share one definition', () => {
    const ctx = context();
    for (let i = 0; i < 2; i++) {
      const gradient = ctx.createLinearGradient(0, 0, 10, 0);
      gradient.addColorStop(0, '#00000000');
      gradient.addColorStop(1, '#000000');
      ctx.fillStyle = gradient;
      ctx.fillRect(i, 0, 10, 10);
    }
    expect(String(ctx).match(/<linearGradient/g)).toHaveLength(1);
    expect(String(ctx).match(/url\(#p-0\)/g)).toHaveLength(2);
  });
});

describe('a figure', () => {
  const hostile = [
    '<script>alert(1)</script>',
    ']]> & "quotes" \'single\'',
    'control \u0000\u0008\u001f and half a pair \ud83d',
    '‮ override and ‏marks',
  ];
  const dataset: Dataset = {
    version: 1,
    title: 'A < B & C',
    license: 'CC-BY-4.0',
    updated: '2024-05-01',
    events: hostile.map((title, i) => ({ id: `e${i}`, date: `2024-0${i + 1}-10`, title })),
  };

  test('takes hostile texts as text, and says whose data it shows', async () => {
    await loadMessages('en');
    const store = createStore(dataset);
    const words = wordsFor('en');
    const figure = figureOf({
      store,
      view: defaultView,
      words,
      now: Date.UTC(2024, 4, 1),
      width: 900,
      height: 400,
      measureText: measureByTable,
    });
    const style = pictureStyle(defaultTheme('dark'), store.categories, words);
    const svg = figureToSvg(figure, style, { lang: 'en' }).svg;
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000-\u0008\u001f]|\p{Surrogate}/u);
    expect(unclosed(svg)).toEqual([]);
    expect(svg).toContain('<title id="gt-title">A &lt; B &amp; C</title>');
    expect(svg).toContain('Showing 4 of 4 events, 2024');
    expect(svg).toContain('Data of 1 May 2024');
    expect(svg).toContain('CC-BY-4.0');
  });
});

describe('a picture of the bundled timeline', () => {
  beforeAll(() => loadMessages('en'));
  const file = new URL('../../public/data/default-timeline.json', import.meta.url);
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
  const store = createStore(dataset);
  const words = wordsFor('en');
  const now = Date.UTC(2026, 10, 22);
  const pictureOf = (view: Partial<View>, width = 1200) => {
    const figure = figureOf({
      ...{ store, words, now, width, height: 560, measureText: measureByTable },
      view: mergeView(defaultView, view),
      link: 'https://un.org/?a=1&b=2',
    });
    const style = pictureStyle(defaultTheme('light'), store.categories, words);
    return { figure, svg: figureToSvg(figure, style, { lang: 'en' }).svg };
  };

  test('names the filters in force, in the picture and for machines', () => {
    const { svg } = pictureOf({
      countries: ['RU', 'UA'],
      match: 'all',
      categories: ['arms-control'],
      q: 'new start',
    });
    const filter = 'Filter: “new start”; Russia, Ukraine (all of them); Arms control';
    expect(svg.split(`>${filter}</text>`)).toHaveLength(2);
    expect(svg).toContain('<dc:rights>CC-BY-4.0</dc:rights>');
    expect(svg).toContain('<dc:identifier>https://un.org/?a=1&amp;b=2</dc:identifier>');
    expect(unclosed(svg.replaceAll(/<(\/?)(?:dc|rdf):(\w+)/g, '<$1$2'))).toEqual([]);
    expect(pictureOf({}).svg).not.toContain('Filter:');
  });

  test('has the tenures of a pair with the names of their posts', () => {
    const { svg, figure } = pictureOf({ countries: ['RU', 'US'], match: 'all', lanes: 'country' });
    expect(figure.posts.map(({ name }) => name)).toContain(
      'Ambassador of Russia to the United States',
    );
    expect(svg).toMatch(/>Ambassador of Russia<\/text>.*>to the United States<\/text>/s);
    expect(svg).toMatch(/>Anatoly Antonov(?: [^<]*)?<\/text>/);
    expect(figure.scene.tenures?.vacancies.length).toBeGreaterThan(0);
  });

  test('of the whole period leaves no event out and has the words of every label', () => {
    const [narrow, wide] = [pictureOf({}), pictureOf({}, 6000)];
    for (const { figure, svg } of [narrow, wide]) {
      const { scene } = figure;
      expect([scene.inView, scene.earlier, scene.later]).toEqual([
        store.size,
        undefined,
        undefined,
      ]);
      const texts = new Set([...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text));
      const lines = scene.labels.flatMap((label) => label.lines).map((line) => xmlText(line));
      expect(lines.filter((line) => !texts.has(line))).toEqual([]);
    }
    expect(wide.figure.scene.labelled).toBeGreaterThan(2 * narrow.figure.scene.labelled);
  });
});

test('a PNG says what it shows in chunks that its readers accept', () => {
  const header = Uint8Array.from({ length: 33 }, (_, i) => i);
  const out = withAbout(Uint8Array.of(...header, 1, 2, 3), { title: 'Talks', rights: '© Ї' });
  const view = new DataView(out.buffer);
  const texts: string[] = [];
  let at = header.length;
  while (at < out.length - 3) {
    const length = view.getUint32(at);
    const body = out.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(body));
    texts.push(new TextDecoder().decode(body));
    at += 12 + length;
  }
  expect(texts).toEqual(['iTXtTitle\0\0\0\0\0Talks', 'iTXtCopyright\0\0\0\0\0© Ї']);
  expect([...out.subarray(-3)]).toEqual([1, 2, 3]);
});
