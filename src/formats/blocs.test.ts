import { expect, test } from 'vitest';
import type { Dataset } from '../model/index.ts';
import { readDataset, writeDataset } from './index.ts';

const events = [{ id: 'a', date: '2020', title: 'Event' }];
const read = (blocs: unknown) => readDataset(JSON.stringify({ version: 1, events, blocs }));
const friends = {
  id: 'friends',
  label: { en: 'Friends', uk: 'Друзі' },
  members: [
    {
      country: 'DE',
      date: '2016~/..',
      sources: [{ url: 'https://example.org/', title: 'A page' }],
    },
  ],
};

test('blocs are read, and written back by JSON and CSV', () => {
  const { dataset, problems } = read([friends]);
  expect(problems).toEqual([]);
  expect(dataset.blocs).toEqual([friends]);
  for (const format of ['json', 'csv'] as const) {
    const { bytes, losses } = writeDataset(dataset, { format });
    expect(losses).toEqual([]);
    expect(readDataset(bytes).dataset.blocs).toEqual([friends]);
  }
});

test('a calendar has no place for them, and says so', () => {
  const { losses } = writeDataset(read([friends]).dataset as Dataset, { format: 'ics' });
  expect(losses.map(({ code }) => code)).toContain('ics-dataset-blocs');
});

test('names of countries become codes; what cannot be used is reported in its place', () => {
  const { dataset, problems } = read([
    {
      ...friends,
      members: [
        { country: 'Germany', date: '2016/..' },
        { country: 'Atlantis', date: '2016/..' },
        { country: 'FR', date: 'soon' },
      ],
    },
    { id: 'ru', label: 'Like a country', members: [] },
    { id: 'Big One', label: 'Capitals', members: [] },
    { id: 'no-members', label: 'None' },
  ]);
  expect(dataset.blocs).toEqual([{ ...friends, members: [{ country: 'DE', date: '2016/..' }] }]);
  const found = problems.map(({ code, field }) => `${code} ${field ?? ''}`);
  expect(found.filter((text) => text.startsWith('country-unknown'))).toHaveLength(1);
  expect(found.filter((text) => text.startsWith('bloc-id-not-usable'))).toHaveLength(2);
  expect(found.some((text) => text.includes('date'))).toBe(true);
  expect(found.some((text) => text.startsWith('field-missing'))).toBe(true);
});
