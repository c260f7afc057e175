import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultView } from '../model/index.ts';
import { type Change, joinChanges, message, readFromFrame, readToFrame } from './messages.ts';

const change: Change = { step: 'push', query: 'countries=RU,US&q=a+b', was: '' };

test('what one side writes the other reads', () => {
  expect(readFromFrame(message('a1', { height: 480 }))).toEqual({ id: 'a1', height: 480 });
  const view = structuredClone({ ...defaultView, countries: ['RU', 'US'], q: 'talks' });
  const told = structuredClone(message('a1', { view, change }));
  expect(readFromFrame(told)).toEqual({ id: 'a1', view, change });
  expect(readToFrame(message('a1', { set: {} }))).toEqual({ id: 'a1', set: {} });
  expect(readToFrame(message('a1', { show: 'q=x' }))).toEqual({ id: 'a1', show: 'q=x' });
});

test('neither side takes what the other one says', () => {
  expect(readFromFrame(message('a1', { set: { q: 'x' }, show: 'q=x' }))).toEqual({ id: 'a1' });
  expect(readToFrame(message('a1', { height: 480, change }))).toEqual({ id: 'a1' });
});

test.each([
  undefined,
  'geo-timeline',
  { type: 'geo-timeline', version: 2, id: 'a', height: 1 },
  { type: 'other', version: 1, id: 'a', height: 1 },
  { type: 'geo-timeline', version: 1, id: '', height: 1 },
  { type: 'geo-timeline', version: 1, id: 'a'.repeat(65), height: 1 },
  { type: 'geo-timeline', version: 1, id: { toString: 'a' }, height: 1 },
])('no message of ours: %j', (data) => {
  expect(readFromFrame(data)).toBeUndefined();
  expect(readToFrame(data)).toBeUndefined();
});

const LONG = 'x'.repeat(5000);
test.each([
  { height: Number.NaN },
  { height: Infinity },
  { height: -1 },
  { height: '480' },
  { view: [LONG] },
  { set: { q: { deep: true } } },
  { set: { countries: [1] } },
  { set: { q: LONG } },
  { set: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`k${i}`, ''])) },
  { show: LONG },
  { show: 'q=two words' },
  { show: 'q=\ud800' },
  { link: ['https://example.org/'] },
  { change: { ...change, step: 'pop' } },
  { change: { ...change, query: 1 } },
  { change: { step: 'push', query: '' } },
])('nothing in it can be used: %j', (said) => {
  const data = { type: 'geo-timeline', version: 1, id: 'a', ...said };
  expect(readFromFrame(data)).toEqual({ id: 'a' });
  expect(readToFrame(data)).toEqual({ id: 'a' });
});

test('nothing that arrives makes reading fail', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (data, said) => {
      readFromFrame(data);
      const names = ['height', 'view', 'change', 'set', 'show', 'link'];
      const all = Object.fromEntries(names.map((name) => [name, said]));
      readToFrame({ type: 'geo-timeline', version: 1, id: 'a', ...all });
    }),
  );
});

test('a choice is not lost in the moves before and after it', () => {
  const step = (name: Change['step'], was: string, query: string): Change => ({ step: name, was, query }); // prettier-ignore
  const changes = [step('replace', '0', '1'), step('push', '1', '2'), step('replace', '2', '3')];
  const all = changes.reduce<Change | undefined>(joinChanges, undefined);
  expect(all).toEqual(step('push', '1', '3'));
});
