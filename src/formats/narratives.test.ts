import { expect, test } from 'vitest';
import type { Dataset } from '../model/index.ts';
import { checkDataset, mergeDatasets, readDataset, writeDataset } from './index.ts';

const events = [
  { id: 'a', date: '2020', title: 'First' },
  { id: 'b', date: '2021', title: 'Second' },
];
const tale = {
  id: 'tale',
  title: { en: 'How it went', uk: 'Як це було' },
  summary: 'In *two* steps.',
  steps: [{ event: 'b', text: { en: 'In the end', uk: 'Наприкінці' } }, { event: 'a' }],
};
const fileOf = (narratives: unknown): string =>
  JSON.stringify({ version: 1, events, narratives }, undefined, 1);
const read = (narratives: unknown) => readDataset(fileOf(narratives));

test.each(['json', 'csv', 'geojson'] as const)('%s holds narratives whole', (format) => {
  const { dataset, problems } = read([tale]);
  expect(problems).toEqual([]);
  const { bytes, losses } = writeDataset(dataset, { format });
  expect(losses).toEqual([]);
  expect(readDataset(bytes, { format }).dataset.narratives).toEqual([tale]);
});

test.each([
  ['csv-safe', 'dataset-field'],
  ['ics', 'ics-dataset-narratives'],
  ['timelinejs', 'dataset-field'],
  ['vis', 'dataset-field'],
] as const)('%s has no place for them, and says so', (format, code) => {
  const { losses } = writeDataset(read([tale]).dataset, { format });
  expect(losses).toContainEqual(expect.objectContaining({ code, places: ['narratives'] }));
});

test('a step of an event that is not there is left out, with its place', () => {
  const { dataset, problems } = read([tale, { ...tale, id: 'lost', steps: [{ event: 'B' }, { event: 'b' }] }]); // prettier-ignore
  expect(dataset.narratives?.[1]?.steps).toEqual([{ event: 'b' }]);
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      code: 'event-not-found',
      message: 'event not in the file, step left out of "lost": "B"',
      fix: 'add it or correct the id',
      field: 'steps[0].event',
      line: fileOf([tale, { ...tale, id: 'lost', steps: [{ event: 'B' }] }]).split('\n').findIndex((line) => line.includes('"B"')) + 1, // prettier-ignore
    }),
  ]);
});

test('an id given twice, no step, no title: each is said, and the rest stays', () => {
  const { dataset, problems } = read([
    { ...tale, steps: [] },
    tale,
    { id: 'nameless', steps: tale.steps },
    tale,
  ]);
  expect(dataset.narratives?.map(({ id }) => id)).toEqual(['tale', 'tale-2']);
  expect(problems.map(({ code, field }) => [code, field])).toEqual([
    ['narrative-empty', 'steps'],
    ['field-missing', 'title'],
    ['id-repeated', 'id'],
  ]);
});

test('of several sources they keep apart, and their steps follow the events', () => {
  const { dataset } = read([tale]);
  const merged = mergeDatasets([
    { source: 'one.json', dataset },
    { source: 'two.json', dataset },
  ]);
  expect(merged.dataset.narratives?.map(({ id, steps }) => [id, steps.map(({ event }) => event)])).toEqual([
    ['tale', ['b', 'a']],
    ['tale-2', ['b-2', 'a-2']],
  ]); // prettier-ignore
  expect(merged.problems.map(({ value }) => value)).toEqual(['a', 'b', 'tale']);
});

test('the linter asks for words, and for steps that lead on', () => {
  const narratives: Dataset['narratives'] = [
    { id: 'mute', title: 'Mute', steps: [{ event: 'a' }, { event: 'a' }] },
  ];
  const codes = checkDataset(fileOf(narratives), { now: 0 }).problems.map(({ code }) => code);
  expect(codes).toContain('narrative-text-missing');
  expect(codes).toContain('narrative-step-repeated');
  expect(codes.filter((code) => code.startsWith('narrative-'))).toHaveLength(2);
});
