import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { graphemes, selfContained } from '../base/index.ts';
import { type Label, type Scene, layout } from '../layout/index.ts';
import { inputFor } from '../layout/testing/input.ts';
import type { Dataset } from '../model/index.ts';
import { createReading, createStore } from '../store/index.ts';
import { createWords, wordsFor } from '../words/index.ts';
import { sceneToSvg } from './svg.ts';
import { HOSTILE_TITLES } from './testing/hostile-titles.ts';

const NEIGHBOURS = ['Ministers meet', 'Talks on arms in Geneva', 'A summit of both presidents'];
/** Each letter is as wide as any other, so that a plain title can be as wide as a hostile one. */
const WIDE = 8;

/** The title among others that stand close enough to be in its way. */
function sceneWith(title: string): Scene {
  const [before = '', beside = '', after = ''] = NEIGHBOURS;
  const dataset: Dataset = {
    version: 1,
    events: [before, beside, title, after].map((each, at) => ({
      id: `e${at}`,
      date: `2024-0${2 * at + 1}-10`,
      title: each,
      importance: at === 2 ? 5 : 3,
    })),
  };
  const reading = createReading(dataset, { words: wordsFor('en'), clock: 'place' });
  const store = createStore(dataset);
  const input = inputFor(store, {
    titleOf: reading.titleOf,
    labelOf: reading.labelOf,
    measureText: (text) => graphemes(text).length * WIDE,
    width: 900,
    height: 420,
  });
  return layout(store, input.rows, {
    ...input,
    window: { start: Date.UTC(2024, 0), end: Date.UTC(2025, 0) },
  });
}
const SPACES = /[\t-\r\u0085\u2028\u2029]+/g;
const oneLine = (title: string): string => selfContained(title).replace(SPACES, ' ').trim();
const labelOf = ({ labels }: Scene, row: number): Label | undefined =>
  labels.find((label) => label.row === row);
const boxOf = ({ row, x, y, width, height, leaderX }: Label) => ({
  row,
  x,
  y,
  width,
  height,
  leaderX,
});

test.each(Object.entries(HOSTILE_TITLES))('%s stays in its own label', (_, title) => {
  const text = graphemes(oneLine(title));
  const scene = sceneWith(title);
  const plain = sceneWith(text.map((each) => (/[ ,;:–—-]/.test(each) ? each : 'x')).join(''));
  expect(scene.labels.map(boxOf)).toEqual(plain.labels.map(boxOf));
  expect(scene.labels.length).toBe(4);
  const others = ({ labels }: Scene): Label[] => labels.filter(({ row }) => row !== 2);
  expect(others(scene)).toEqual(others(plain));
  // Cut between letters as a reader sees them.
  const { lines = [], cut } = labelOf(scene, 2) ?? {};
  const shown = graphemes(cut === true ? lines.join(' ').replace(/…$/, '') : lines.join(' '));
  expect(shown).toEqual(cut === true ? text.slice(0, shown.length) : text);
});

test.each(Object.entries(HOSTILE_TITLES))('%s leaves a picture well-formed', (_, title) => {
  const faults: string[] = [];
  // What XML cannot hold is U+FFFD, which the parser takes for a sign of a wrong encoding.
  const onError = (_level: string, message: string): unknown =>
    message.startsWith('Unicode replacement character') || faults.push(message);
  const scene = sceneWith(title);
  const svg = sceneToSvg(scene, { title, description: title, lang: 'en' });
  const parsed = new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml');
  expect(faults).toEqual([]);
  const elements = [...parsed.getElementsByTagName('*')].map(({ localName }) => localName);
  expect(new Set(elements)).toEqual(new Set(['svg', 'title', 'desc', 'path', 'text']));
  const texts = [...parsed.getElementsByTagName('text')].map((node) => node.textContent);
  for (const { row, lines } of scene.labels)
    if (row !== 2) for (const line of lines) expect(texts).toContain(line);
});

test.each(Object.entries(HOSTILE_TITLES))('%s turns nothing that follows it', (_, title) => {
  const text = selfContained(title);
  expect(selfContained(text)).toBe(text);
  expect(stillOpen(text)).toBe(0);
  // Nor does a sentence around it lose its own isolate.
  const words = createWords('en', { said: 'before {title} after' });
  expect(stillOpen(words.t('said', { title: text }))).toBe(0);
});

/** Controls of direction that are open at the end; -1 where one is closed that was not open (UAX #9, BD9 and X1–X7). */
function stillOpen(text: string): number {
  const open: string[] = [];
  for (const char of text)
    if (/[\u202a\u202b\u202d\u202e]/.test(char)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(char)) open.push('\u2069');
    else if (char === '\u202c' || char === '\u2069') {
      while (char === '\u2069' && open.at(-1) === '\u202c') open.pop();
      if (open.pop() !== char) return -1;
    }
  return open.length;
}
