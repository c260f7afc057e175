import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from '../formats/index.ts';
import { parseView } from '../model/index.ts';
import { EXAMPLES, textOf } from './index.ts';

test('every example has an id of its own', () => {
  expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
});

test.each(EXAMPLES)('$id: data and view can be read', (example) => {
  const { dataset, problems } = readDataset(textOf(example));
  if (example.id === 'bad-rows') expect(problems.length).toBeGreaterThan(2);
  else expect(problems).toEqual([]);
  expect(dataset.events.length).toBeGreaterThan(0);
  const given = Object.fromEntries(Object.entries(example.view).map(([k, v]) => [k, String(v)]));
  expect(parseView(given).problems).toEqual([]);
});

test.each(EXAMPLES.filter(({ id }) => !['hostile-titles', 'bad-rows'].includes(id)))(
  '$id: every event names a source',
  (example) => {
    const { dataset } = readDataset(textOf(example));
    expect(dataset.events.filter(({ sources }) => sources === undefined)).toEqual([]);
  },
);

test.each(EXAMPLES)(
  '$id: addresses are checked ones of the bundled data, or say that they are examples',
  (example) => {
    const bundled = readDataset(readFileSync('public/data/default-timeline.json')).dataset;
    const sourcesOf = (events: typeof bundled.events) =>
      events.flatMap(({ sources = [], accounts = [] }) => [
        ...sources,
        ...accounts.map(({ source }) => source),
      ]);
    const checked = new Set(sourcesOf(bundled.events).map(({ url }) => url));
    const others = sourcesOf(readDataset(textOf(example)).dataset.events).filter(
      ({ url }) => !checked.has(url),
    );
    expect(
      others.filter(
        (source) =>
          source.url?.startsWith('https://example.org/') !== true ||
          !/example address/i.test(JSON.stringify(source)),
      ),
    ).toEqual([]);
  },
);
