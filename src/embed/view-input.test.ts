import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type View, defaultView, mergeView } from '../model/index.ts';
import { readAttributes, readViewInput } from './view-input.ts';

const attributes = (given: Readonly<Record<string, string>>) => (name: string) =>
  given[name] ?? null;

test('an attribute changes its own name only; without one the default is back', () => {
  const from = attributes({ countries: 'RU,US', lanes: 'country' });
  expect(readAttributes(['countries'], from).patch).toEqual({ countries: ['RU', 'US'] });
  expect(readAttributes(['countries'], attributes({})).patch).toEqual({ countries: [] });
});

test('a string is the attribute "view", as frameworks set properties', () => {
  expect(readViewInput('story')).toEqual({ patch: { view: 'story' }, problems: [] });
  expect(readViewInput('carousel').problems.map((p) => p.code)).toEqual(['view-unknown']);
});

test('a part of a view takes lists or texts; undefined and null are the default', () => {
  const { patch } = readViewInput({
    countries: ['RU', 'US'],
    tags: 'a,b',
    q: null,
    match: undefined,
    importance: 4,
    src: ['a b.csv', 'c.csv'],
    elsewhere: 1,
  });
  expect(patch).toEqual({
    countries: ['RU', 'US'],
    tags: ['a', 'b'],
    q: '',
    match: 'any',
    importance: 4,
    src: ['a b.csv', 'c.csv'],
  });
});

test('what is no view changes nothing and is told', () => {
  expect(readViewInput(undefined).patch).toEqual({});
  expect(readViewInput({ match: 'none' })).toMatchObject({
    patch: { match: 'any' },
    problems: [{ field: 'match', value: 'none' }],
  });
});

test('reading back a whole view gives it again, whatever its ids', () => {
  const id = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.uniqueArray(id), fc.string(), (tags, actors, q) => {
      const view: View = { ...defaultView, tags, actors, q };
      expect(mergeView(view, readViewInput(view).patch)).toEqual(view);
    }),
  );
});
