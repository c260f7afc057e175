import { expect, test } from 'vitest';
import type { Dataset, TimelineEvent } from '../../model/index.ts';
import { foreignLanguage, linkedEvents, moreFields } from './event-text.ts';
import { numberedSources, orderedAccounts } from '../../store/index.ts';

const source = (url: string): { url: string; title: string } => ({ url, title: url });
const event: TimelineEvent = {
  id: 'b',
  date: '2024-10-05',
  title: 'B',
  countries: ['RU', { code: 'US', role: 'host' }],
  sources: [source('https://one.example/'), source('https://two.example/')],
  accounts: [
    { by: 'tass', text: 'x', source: source('https://three.example/') },
    { by: 'US', text: 'y', source: source('https://two.example/') },
    { by: 'RU', text: 'z', source: source('https://three.example/') },
  ],
  links: [
    { rel: 'ends', event: 'a' },
    { rel: 'begins', event: 'gone' },
  ],
  region: 'North',
};
const other: TimelineEvent = {
  id: 'a',
  date: '2017',
  title: 'A',
  links: [{ rel: 'leads-to', event: 'b' }],
};

test('accounts follow the order of the countries, others behind', () => {
  expect(orderedAccounts(event).map((account) => account.by)).toEqual(['RU', 'US', 'tass']);
});

test('sources of accounts are numbered on, each address once', () => {
  const { sources, noteOf } = numberedSources(event);
  expect(sources).toHaveLength(3);
  expect((event.accounts ?? []).map(noteOf)).toEqual([3, 2, 3]);
});

test('links go both ways and leave out what is not there', () => {
  const dataset: Dataset = { version: 1, events: [event, other] };
  const rowOf = (id: string): number | undefined => (id === 'a' ? 1 : id === 'b' ? 0 : undefined);
  expect(linkedEvents(dataset, 0, rowOf)).toEqual([
    { word: 'relEnds', rel: 'ends', row: 1 },
    { word: 'relLeadsToBack', rel: 'leads-to', row: 1 },
  ]);
  expect(linkedEvents(dataset, 1, rowOf)).toEqual([
    { word: 'relLeadsTo', rel: 'leads-to', row: 0 },
    { word: 'relEndsBack', rel: 'ends', row: 0 },
  ]);
});

test('unknown fields are kept', () => {
  expect(moreFields(event)).toEqual([['region', 'North']]);
});

test('unknown columns of a table are fields of their own, none of them lost', () => {
  const more = { region: 'South', title: 'second title', 'Odd column': '5' };
  expect(moreFields({ ...event, more })).toEqual([
    ['region', 'North'],
    ['more.region', 'South'],
    ['title', 'second title'],
    ['Odd column', '5'],
  ]);
});

test('a language is named only where it is not the reader’s', () => {
  expect(foreignLanguage('ru', 'en')).toBe('Russian');
  expect(foreignLanguage('en-GB', 'en-US')).toBeUndefined();
  expect(foreignLanguage(undefined, 'en')).toBeUndefined();
});
