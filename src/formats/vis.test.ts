import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { hostileUnder } from './testing/hostile.ts';
import { hasShared, sharedText } from './testing/shared.ts';

const read = (value: unknown) => readDataset(JSON.stringify(value), { format: 'vis', name: 'x' });
const datesOf = (...items: readonly object[]) => {
  const { dataset, problems } = read(items.map((item, i) => ({ id: i, content: 'T', ...item })));
  return [dataset.events.map(({ date }) => date), problems.map(({ code }) => code)];
};

test.each([
  [{ start: '2014-04-20' }, '2014-04-20'],
  [{ start: '2014', end: '2015-02' }, '2014/2015-02'],
  [{ start: '2014-04-20T12:30:00.000Z' }, '2014-04-20T12:30:00.000Z'],
  [{ start: '2014-04-20 12:30+02:00', end: null }, '2014-04-20T12:30+02:00'],
  [{ start: 1397997000000 }, '2014-04-20T12:30Z'],
  [{ start: '/Date(1397997000123)/' }, '2014-04-20T12:30:00.123Z'],
  [{ start: '-000489-01-01' }, '-0489-01-01'],
  [{ start: '+012014' }, 'Y12014'],
  [{ start: -62198755200000, end: '2014-04-20T12:30Z' }, '-0001-01-01T00:00Z/2014-04-20T12:30Z'],
])('%j is %s', (item, date) => expect(datesOf(item)).toEqual([[date], []]));

test('times that are all midnight are days, and that is said once', () => {
  const items = [
    { start: '2014-04-20T00:00:00.000Z' },
    { start: '2014-04-21 00:00', end: 1398124800000 },
    { start: '2014' },
  ];
  expect(datesOf(...items)).toEqual([
    ['2014-04-20', '2014-04-21/2014-04-22', '2014'],
    ['date-midnight'],
  ]);
});

test('times without a zone keep none, and that is said once', () => {
  expect(datesOf({ start: '2014-04-20T00:00' }, { start: '2014-04-20T12:00' })).toEqual([
    ['2014-04-20T00:00', '2014-04-20T12:00'],
    ['time-without-zone'],
  ]);
});

test.each([
  [{ content: 'T' }, 'field-missing', 'start'],
  [{ start: '2014-04-20' }, 'field-missing', 'content'],
  [{ content: 'T', start: '2014-02-30' }, 'date-impossible', 'start'],
  [{ content: 'T', start: 'Apr 20 2014' }, 'date-not-understood', 'start'],
  [{ content: 'T', start: 9e15 }, 'date-not-understood', 'start'],
  [{ content: 'T', start: '2014', end: '2013' }, 'date-order', 'end'],
  [{ content: 'T', start: '2014', end: '2013/2014' }, 'date-not-understood', 'end'],
  [7, 'object-expected', '[0]'],
])('%j is an error', (item, code, field) => {
  const { dataset, problems } = read([item]);
  expect(dataset.events).toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({ severity: 'error', code, line: 1, source: 'x' }),
  ]);
  expect(problems[0]?.field).toBe(field);
});

test('groups are categories in their order, nesting and looks are told', () => {
  const { dataset, problems, losses } = read({
    groups: [
      { id: 2, content: '<b>Two</b>', order: 2, className: 'red' },
      { id: 'one', content: 'One', order: 1, nestedGroups: [2], treeLevel: 1 },
    ],
    items: [
      {
        id: 7,
        group: 2,
        content: '<a href="https://x.org">A</a> <img src="https://x.org/i.png" alt="I">',
        title: 'Tool <i>tip</i>',
        start: '2014',
        style: 'color: red',
        editable: true,
        subgroup: 's',
      },
      { id: 8, type: 'background', content: 'Band', start: '2014', end: '2015' },
      { id: 9, group: 'gone', content: 'C', start: '2014' },
    ],
  });
  expect(dataset.categories).toEqual([
    { id: 'one', label: 'One' },
    { id: '2', label: 'Two' },
    { id: 'background', label: 'background' },
    { id: 'gone', label: 'gone' },
  ]);
  expect(dataset.events).toEqual([
    {
      id: '7',
      date: '2014',
      title: 'A',
      summary: 'Tool *tip*',
      category: '2',
      tags: ['One'],
      media: [{ url: 'https://x.org/i.png', alt: 'I' }],
      sources: [{ url: 'https://x.org/', title: 'A' }],
      more: { subgroup: 's' },
    },
    {
      id: '8',
      date: '2014/2015',
      title: 'Band',
      category: 'background',
      tags: ['background'],
      importance: 1,
    },
    { id: '9', date: '2014', title: 'C', category: 'gone' },
  ]);
  expect(problems.map(({ code, field }) => [code, field])).toEqual([['group-not-found', 'group']]);
  expect(losses.map(({ code, places }) => [code, places])).toEqual([
    ['group-looks', ['group 1: className']],
    ['group-nesting', ['group 2']],
    ['item-looks', ['item 1: style']],
    ['item-editing', ['item 1: editable']],
    ['background-as-event', ['item 2']],
  ]);
});

test('a DataSet is its items; one that JSON has emptied is an error', () => {
  const data = { _options: {}, _data: { 1: { id: 1, content: 'T', start: '2014' } }, length: 1 };
  expect(readDataset(JSON.stringify(data))).toMatchObject({
    format: 'vis',
    dataset: { events: [{ id: '1', title: 'T' }] },
  });
  expect(read({ _data: {}, length: 3 }).problems.map(({ code }) => code)).toEqual([
    'items-missing',
  ]);
});

test('groups nested in a ring end somewhere', () => {
  const { dataset } = read({
    groups: [
      { id: 'a', nestedGroups: ['b'] },
      { id: 'b', nestedGroups: ['a'] },
    ],
    items: [{ content: 'T', start: '2014', group: 'a' }],
  });
  expect(dataset.events[0]?.tags).toEqual(['b']);
});

const hostile = hostileUnder(
  'id content title start end type group subgroup items groups nestedGroups order _data length'.split(
    ' ',
  ),
);
test('whatever is in the file, an item is an event or an error, and nothing is thrown', () => {
  const item = fc.record(
    { start: fc.oneof(hostile, fc.constant('2014')), content: hostile, group: hostile },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(item, hostile), hostile, (value, groups) => {
      const { dataset, problems } = read({ items: [value], groups });
      const isRefused = problems.some(({ severity }) => severity === 'error');
      expect(dataset.events.length + Number(isRefused)).toBe(1);
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(hostile, (file) => void read(file)));
});

test.skipIf(!hasShared)('the real example loads', () => {
  const { dataset, problems, losses, format } = readDataset(
    sharedText('peer-formats/vis-basic.json'),
  );
  expect([format, dataset.events.length, problems, losses]).toEqual(['vis', 6, [], []]);
  expect(dataset.events[3]).toEqual({ id: '4', date: '2014-04-16/2014-04-19', title: 'item 4' });
});
