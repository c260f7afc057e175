import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from './core.ts';

test('from bytes to an answer without a browser', () => {
  const { dataset, problems } = core.readDataset(readFileSync('public/data/default-timeline.json'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const store = core.createStore(dataset);
  const { view } = core.parseView('countries=RU,US&match=all');
  const rows = core.filterRows(store, view, { now: 0 });
  const naive = dataset.events.filter((event) => {
    const codes = (event.countries ?? []).map((c) => (typeof c === 'string' ? c : c.code));
    return codes.includes('RU') && codes.includes('US');
  });
  expect(rows.length).toBe(naive.length);
  expect(core.facets(store, view, { now: 0 }).countries.get('RU')).toBe(naive.length);
});

test('a date in words of a language', () => {
  const parsed = core.parseDate('[2024-10-05,2024-10-06]');
  expect(parsed.ok && core.formatDate(parsed.date, { lang: 'en' })).toBe('5 or 6 October 2024');
});
