import { expect, test } from 'vitest';
import type { Dataset } from '../model/index.ts';
import { mergeDatasets } from './merge.ts';

const base: Dataset = {
  version: 1,
  title: { en: 'Talks', uk: 'Переговори' },
  updated: '2024-01-05',
  license: 'CC BY 4.0',
  categories: [{ id: 'talks', label: 'Talks' }],
  actors: [{ id: 'un', name: 'United Nations', kind: 'organisation' }],
  events: [
    { id: 'summit', date: '2021', title: 'Summit' },
    { id: 'answer', date: '2022', title: 'Answer' },
  ],
};
const other: Dataset = {
  version: 1,
  title: 'Treaties',
  takeaway: 'Few treaties last.',
  updated: '2023',
  license: 'CC BY 4.0',
  categories: [{ id: 'talks', label: 'Negotiations', shape: 'circle' }],
  actors: [{ id: 'un', name: 'United Nations', kind: 'organisation', url: 'https://un.org/' }],
  events: [
    {
      id: 'reply',
      date: '2023',
      title: 'Reply',
      links: [{ rel: 'responds-to', event: 'summit' }],
      more: { source: 'archive' },
    },
    { id: 'summit', date: '2022', title: 'Other summit' },
    { id: 'summit-2', date: '2023', title: 'Third summit' },
  ],
  corrections: [{ date: '2024', event: 'summit', note: 'Date put right' }],
};
const merge = () =>
  mergeDatasets([
    { source: 'https://a.example/talks.csv', dataset: base },
    { source: 'b%20c.json', dataset: other },
  ]);

test('one dataset alone comes back as it is', () => {
  const merged = mergeDatasets([{ source: 'a', dataset: base }]);
  expect(merged.dataset).toBe(base);
  expect(merged.problems).toEqual([]);
});

test('an id of an earlier source gets a free suffix, and links and corrections follow', () => {
  const { dataset, problems } = merge();
  expect(dataset.events.map((event) => event.id)).toEqual([
    'summit',
    'answer',
    'reply',
    'summit-3',
    'summit-2',
  ]);
  expect(dataset.events[2]?.links).toEqual([{ rel: 'responds-to', event: 'summit-3' }]);
  expect(dataset.corrections?.[0]?.event).toBe('summit-3');
  expect(problems.find((p) => p.code === 'id-repeated')).toMatchObject({
    severity: 'warning',
    source: 'b%20c.json',
    value: 'summit',
  });
});

test('each event remembers the name of its source, beside a column of that name', () => {
  const { dataset } = merge();
  expect(dataset.events[0]?.more).toEqual({ source: 'talks.csv' });
  expect(dataset.events[2]?.more).toEqual({ source: 'archive', 'source file': 'b c.json' });
});

test('definitions are merged by id: the first counts, the next adds, a contradiction is told', () => {
  const { dataset, problems } = merge();
  expect(dataset.categories).toEqual([{ id: 'talks', label: 'Talks', shape: 'circle' }]);
  expect(dataset.actors?.[0]?.url).toBe('https://un.org/');
  expect(problems.filter((p) => p.code === 'definition-differs').map((p) => p.value)).toEqual([
    'talks',
  ]);
});

test('tenures of an actor add up without repetition', () => {
  const role = { title: 'Secretary-General', date: '2017/..' };
  const actor = { id: 'g', name: 'G', kind: 'person' } as const;
  const part = (roles: (typeof role)[]) => ({
    source: 'x',
    dataset: { ...base, actors: [{ ...actor, roles }] },
  });
  const { dataset } = mergeDatasets([part([role]), part([role, { ...role, date: '2022/..' }])]);
  expect(dataset.actors?.[0]?.roles?.map((r) => r.date)).toEqual(['2017/..', '2022/..']);
});

test('titles stand side by side in every language, the latest update counts, a takeaway is left out', () => {
  const { dataset } = merge();
  expect(dataset.title).toEqual({ en: 'Talks · Treaties', uk: 'Переговори · Treaties' });
  expect(dataset.updated).toBe('2024-01-05');
  expect(dataset.license).toBe('CC BY 4.0');
  expect(dataset.takeaway).toBeUndefined();
});
