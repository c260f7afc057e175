import { beforeAll, expect, test } from 'vitest';
import { defaultView, parseView } from '../../model/index.ts';
import { createStore } from '../../store/index.ts';
import { loadMessages, wordsFor } from '../../words/index.ts';
import { type ShareState, KINDS, previewAddress, textFor } from './snippets.ts';

beforeAll(() => loadMessages('en'));

const BASE = 'https://a.example/site/index.html';
const OPTIONS = { theme: 'dark', lang: 'uk', height: 520, sync: true } as const;
const view = {
  ...defaultView,
  src: ['data/one.csv', 'https://b.example/two.json'],
  countries: ['RU', 'US'],
  match: 'all',
  from: '2014',
  event: 'a&b "c"',
} as const;

function stateOf(link: string): ShareState {
  const events = [{ id: 'a', date: '2014-03-18', title: 'One' }];
  const store = createStore({ version: 1, title: 'All', events });
  return {
    view,
    title: 'All "of" it',
    assets: 'https://a.example/site/',
    words: wordsFor('en'),
    rows: new Uint32Array([0]),
    store,
    dir: 'ltr',
    linkToShare: () => link,
  };
}
const unescaped = (html: string): string => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"'); // prettier-ignore

test('element, frame and preview say exactly the view at hand, with the colours and language chosen', () => {
  const state = stateOf('https://a.example/?x');
  const wanted = {
    ...view,
    src: ['https://a.example/site/data/one.csv', 'https://b.example/two.json'],
    theme: 'dark',
    lang: 'uk',
  };
  const address = previewAddress(state, OPTIONS, BASE);
  const frame = textFor('frame', state, OPTIONS, BASE);
  expect(unescaped(frame)).toContain(` src="${address}" `);
  expect(address.startsWith('https://a.example/site/embed.html?')).toBe(true);
  expect(parseView(new URL(address).search).view).toEqual(wanted);
  expect(frame).toContain('title="All &quot;of&quot; it"');
  expect(frame).toContain('height="520"');
  expect(frame).toContain('data-sync="hash"');
  const element = textFor('element', state, OPTIONS, BASE);
  expect(element).toContain('data-sync="hash"');
  const attributes = [...element.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name,
    unescaped(value ?? ''),
  ]);
  const given = Object.fromEntries(attributes.slice(2)) as Record<string, string>;
  expect(parseView(given).view).toEqual(wanted);
});

test('data without an address have lists, and nothing that would lead nowhere', () => {
  const state = stateOf('');
  const texts = KINDS.map((kind) => textFor(kind, state, OPTIONS, BASE));
  expect(texts.slice(0, 3)).toEqual(['', '', '']);
  expect(texts[3]).toContain('<h2>All');
  expect(texts[4]).toContain('**18 March 2014**: One');
  expect(previewAddress(state, OPTIONS, BASE)).toBe('');
});
