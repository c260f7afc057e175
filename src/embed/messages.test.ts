import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../model/index.ts';
import { message, readMessage } from './messages.ts';

test('what one side writes the other reads', () => {
  expect(readMessage(message('a1', { height: 480 }))).toEqual(message('a1', { height: 480 }));
  const view = structuredClone({ ...defaultView, countries: ['RU', 'US'], q: 'talks' });
  expect(readMessage(structuredClone(message('a1', { view })))).toEqual(message('a1', { view }));
  expect(readMessage(message('a1', { set: {} }))).toEqual(message('a1', { set: {} }));
});

test.each([
  undefined,
  'geo-timeline',
  { type: 'geo-timeline', version: 2, id: 'a', height: 1 },
  { type: 'other', version: 1, id: 'a', height: 1 },
  { type: 'geo-timeline', version: 1, id: '', height: 1 },
  { type: 'geo-timeline', version: 1, id: 'a'.repeat(65), height: 1 },
  { type: 'geo-timeline', version: 1, id: 'a', height: Number.NaN },
  { type: 'geo-timeline', version: 1, id: 'a', height: Infinity },
  { type: 'geo-timeline', version: 1, id: 'a', height: -1 },
  { type: 'geo-timeline', version: 1, id: 'a', height: '480' },
  { type: 'geo-timeline', version: 1, id: 'a', set: { q: { deep: true } } },
  { type: 'geo-timeline', version: 1, id: 'a', set: { countries: [1] } },
  { type: 'geo-timeline', version: 1, id: 'a', set: { q: 'x'.repeat(5000) } },
  { type: 'geo-timeline', version: 1, id: 'a' },
])('no message of ours: %j', (data) => {
  expect(readMessage(data)).toBeUndefined();
});

test('nothing that arrives makes reading fail', () => {
  fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)));
});
