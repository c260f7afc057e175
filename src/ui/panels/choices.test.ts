import { describe, expect, test } from 'vitest';
import { choicesOf, entriesOf, findChoices, fitting, toggled } from './choices.ts';

const names: Readonly<Record<string, string>> = {
  RU: 'Russia',
  US: 'United States',
  CI: 'Côte d’Ivoire',
  UA: 'Ukraine',
};
const table = { ids: ['RU', 'US', 'CI', 'UA', 'ZZ'], totals: Uint32Array.of(50, 40, 2, 40, 0) };
const nameOf = (id: string): string => names[id] ?? id;
const choices = choicesOf(entriesOf(table, nameOf), new Map([['RU', 3]]), ['CI', 'nato'], nameOf);

describe('choicesOf', () => {
  test('puts the most frequent first, ties by name, and leaves out what no event has', () => {
    expect(choices.map((c) => c.id)).toEqual(['RU', 'UA', 'US', 'CI', 'nato']);
  });
  test('lists a chosen id that the data do not have, with 0 events', () => {
    expect(choices.at(-1)).toEqual({ id: 'nato', name: 'nato', count: 0, total: 0, chosen: true });
  });
  test('takes counts from the facets and keeps a choice without events', () => {
    expect(choices.map((c) => c.count)).toEqual([3, 0, 0, 0, 0]);
  });
});

describe('findChoices', () => {
  const found = (text: string): readonly string[] => findChoices(choices, text).map((c) => c.id);
  test('finds by the start of a word, whatever its case and accents', () => {
    expect(found('states')).toEqual(['US']);
    expect(found('cote d')).toEqual(['CI']);
    expect(found('IVO')).toEqual(['CI']);
  });
  test('finds by code, but not by the start of a code', () => {
    expect(found('us')).toEqual(['US']);
    expect(found('ci')).toEqual(['CI']);
    expect(found('kraine')).toEqual([]);
  });
  test('finds all for an empty text', () => {
    expect(found('  ')).toHaveLength(5);
  });
});

test('toggled adds at the end and takes out', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

test('fitting stays between its bounds and grows with the room', () => {
  const counts = [0, 150, 300, 500, 2000].map((room) => fitting(choices, room, 1, 4));
  expect(counts[0]).toBe(1);
  expect(counts.at(-1)).toBe(4);
  expect([...counts].sort((a, b) => a - b)).toEqual(counts);
});
