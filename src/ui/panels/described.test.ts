import { expect, test } from 'vitest';
import type { Dataset } from '../../model/index.ts';
import { isolate, partiesOf } from './described.ts';

const account = (by: string, title?: string) => ({
  by,
  text: 'Text.',
  source: { title: 'Source' },
  ...(title !== undefined && { title }),
});
const dataset: Dataset = {
  version: 1,
  events: [
    { id: 'a', date: '2001', title: 'A', accounts: [account('UA', 'One'), account('RU', 'Two')] },
    { id: 'b', date: '2002', title: 'B', accounts: [account('un'), account('RU', 'Three')] },
    { id: 'c', date: '2003', title: 'C', accounts: [account('RU', 'Four'), account('RU', 'Five')] },
    { id: 'd', date: '2004', title: 'D' },
  ],
};

test('parties are those that give titles, most titles first; of two of one event the first counts', () => {
  expect(partiesOf(dataset).map(({ by, titles }) => [by, [...titles]])).toEqual([
    ['RU', [[0, 'Two'], [1, 'Three'], [2, 'Four']]], // prettier-ignore
    ['UA', [[0, 'One']]],
  ]);
});

test('texts of two directions are isolated, others are left as they are', () => {
  expect(isolate('“One”', 'Russia')).toEqual(['“One”', 'Russia']);
  expect(isolate('“One”', 'روسيا')).toEqual(['\u2068“One”\u2069', '\u2068روسيا\u2069']);
});
