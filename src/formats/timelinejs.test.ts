import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { hostileUnder } from './testing/hostile.ts';
import { hasShared, sharedText } from './testing/shared.ts';

const read = (value: unknown) =>
  readDataset(JSON.stringify(value), { format: 'timelinejs', name: 'x' });
const slide = (start_date: unknown, more: object = {}) => ({
  start_date,
  text: { headline: 'T' },
  ...more,
});
const only = (value: unknown) => {
  const result = read({ events: [value] });
  return { ...result, event: result.dataset.events[0] };
};

test.each([
  [{ year: '1815', month: '12', day: '10' }, undefined, '1815-12-10'],
  [{ year: 1815, month: '', day: '' }, { year: '1852', month: '11' }, '1815/1852-11'],
  [{ year: '-490' }, { year: '-1' }, '-0489/0000'],
  [{ year: '650' }, undefined, '0650'],
  [{ year: '-13800000000' }, undefined, 'Y-13799999999'],
  [{ year: '2,000', month: '01', day: '05', hour: '6', minute: '45' }, {}, '2000-01-05T06:45'],
  [
    { year: 2000, month: 1, day: 5, hour: 6, minute: 5, second: 56, millisecond: 7 },
    undefined,
    '2000-01-05T06:05:56.007',
  ],
  [{ year: '2000' }, { year: '2000' }, '2000'],
  [{ year: '2000', hour: '' }, { year: '', month: '' }, '2000'],
])('dates %j to %j are %s', (start_date, end_date, date) => {
  const { event, problems } = only(slide(start_date, { end_date }));
  expect([event?.date, problems]).toEqual([date, []]);
});

test.each([
  [undefined, undefined, 'field-missing', 'add start_date', 'start_date'],
  [{ month: 3 }, undefined, 'field-missing', 'add year', 'start_date.year'],
  [{ year: 0 }, undefined, 'date-impossible', 'write -1 for 1 BCE', 'start_date.year'],
  [
    { year: '490 BC' },
    undefined,
    'date-not-understood',
    'write the year BCE as a negative number: -490',
    'start_date.year',
  ],
  [
    { year: '-4.5e9' },
    undefined,
    'date-not-understood',
    'write a whole number: 1990, or -490 for 490 BCE',
    'start_date.year',
  ],
  [
    { year: '99999999999999999' },
    undefined,
    'date-too-far',
    'write a year within ±9E15',
    'start_date.year',
  ],
  [
    { year: '2001', month: '2', day: '29' },
    undefined,
    'date-impossible',
    'write a number from 1 to 28, or leave day empty where it is not known',
    'start_date.day',
  ],
  [
    { year: '2001' },
    { year: '2001', month: 'March' },
    'date-impossible',
    'write a number from 1 to 12, or leave month empty where it is not known',
    'end_date.month',
  ],
  [
    { year: '2001' },
    { year: '2000' },
    'date-order',
    'swap start and end, or check both',
    'end_date',
  ],
])('dates %j to %j are an error', (start_date, end_date, code, fix, field) => {
  const { event, problems } = only(slide(start_date, { end_date }));
  expect(event).toBeUndefined();
  expect(problems).toEqual([
    expect.objectContaining({ severity: 'error', code, fix, field, source: 'x', line: 1 }),
  ]);
});

test('what is only half a date costs what hangs on it, and is told', () => {
  const { event, problems } = only(
    slide({ year: 1990, day: 3 }, { end_date: { month: 5 }, unique_id: 'a' }),
  );
  expect([event?.date, problems.map((p) => [p.severity, p.field])]).toEqual([
    '1990',
    [
      ['warning', 'start_date.day'],
      ['warning', 'end_date.year'],
    ],
  ]);
});

test('doubt that stands in words only is kept and told', () => {
  const { event, problems } = only(slide({ year: 1850 }, { display_date: 'c. <b>1850</b>' }));
  expect(event).toMatchObject({ date: '1850', more: { 'Display Date': 'c. 1850' } });
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      code: 'date-doubt-in-words',
      field: 'display_date',
      fix: 'keep the dates as EDTF in our JSON or CSV: write 1850~ for about',
    }),
  ]);
  expect(only(slide({ year: 1850 }, { display_date: '1850' })).problems).toEqual([]);
});

test('a slide with everything', () => {
  const { event, dataset, problems, losses } = only({
    unique_id: 'a',
    start_date: { year: 1990 },
    group: 'Space &amp; time',
    autolink: false,
    background: { color: '#fff' },
    location: { name: 'Here', lat: 1, lon: '2', zoom: 3 },
    text: {
      headline: 'A <a href="https://x.org/h">B</a><br>C',
      text: '<p>x <img src="//x.org/i.png" alt="I"></p><script>1</script> https://x.org',
    },
    media: {
      url: 'https://x.org/p.JPG?size=2',
      caption: 'cap',
      credit: '<a href="https://x.org/c">Z</a>',
      alt: 'what it shows',
      thumbnail: 'https://x.org/t.jpg',
      link: 'https://x.org/l',
    },
    odd: 4,
  });
  expect(problems).toEqual([]);
  expect(dataset.categories).toEqual([{ id: 'space-time', label: 'Space & time' }]);
  expect(event).toEqual({
    id: 'a',
    date: '1990',
    title: 'A B C',
    summary: 'x\n\nhttps://x.org',
    category: 'space-time',
    place: { name: 'Here', lat: 1, lon: 2 },
    media: [
      { url: 'https://x.org/i.png', alt: 'I' },
      {
        url: 'https://x.org/p.JPG?size=2',
        alt: 'what it shows',
        credit: 'Z (https://x.org/c)',
        caption: 'cap',
      },
    ],
    sources: [
      { url: 'https://x.org/h', title: 'B' },
      { url: 'https://x.org/l', title: 'x.org' },
    ],
    more: { odd: '4' },
  });
  expect(losses.map(({ code, places }) => [code, places])).toEqual([
    ['background', ['event 1']],
    ['html-element', ['event 1: script']],
    ['media-thumbnail', ['event 1']],
    ['other-field', ['event 1: location.zoom']],
  ]);
});

test.each([
  [
    'https://youtu.be/a',
    'media-as-source',
    { sources: [{ url: 'https://youtu.be/a', title: 'c' }] },
  ],
  [
    'https://commons.wikimedia.org/wiki/File:A.jpeg',
    'media-as-source',
    { sources: [{ url: 'https://commons.wikimedia.org/wiki/File:A.jpeg', title: 'c' }] },
  ],
  [
    '<iframe src="https://x.org/e"></iframe>',
    'media-as-source',
    { sources: [{ url: 'https://x.org/e', title: 'c' }] },
  ],
  ['<blockquote>Q <cite>who</cite></blockquote>', undefined, { summary: '> Q who\n\nc' }],
  ['/static/a.jpg', 'media-words', {}],
])('media %s', (url, loss, fields) => {
  const { event, losses } = only(slide({ year: 1990 }, { media: { url, caption: 'c' } }));
  expect(losses.map(({ code }) => code)).toEqual(loss === undefined ? [] : [loss]);
  expect(event).toEqual({ id: '1990-t', date: '1990', title: 'T', ...fields });
});

test('eras are events that can be told and left out, the title slide is the dataset’s', () => {
  const { dataset, losses } = read({
    title: { text: { headline: 'Title', text: 'About <b>it</b>' }, media: { url: 'x' } },
    events: [slide({ year: 1 })],
    eras: [slide({ year: 600 }, { end_date: { year: 650 } })],
    scale: 'human',
  });
  expect(dataset).toMatchObject({ title: 'Title', description: 'About it' });
  expect(dataset.categories).toEqual([{ id: 'era', label: 'Era' }]);
  expect(dataset.events[1]).toMatchObject({
    date: '0600/0650',
    category: 'era',
    tags: ['era'],
    importance: 1,
  });
  expect(losses.map(({ code }) => code)).toEqual(['title-media', 'era-as-event']);
});

test('a slide without a headline begins as its text does', () => {
  const text = `${'word '.repeat(30)}end`;
  const { event, problems } = only({ start_date: { year: 1 }, text: { text } });
  expect(event?.title).toBe(`${'word '.repeat(16).trim()}…`);
  expect(problems.map(({ code }) => code)).toEqual(['headline-missing']);
  expect(only({ start_date: { year: 1 }, media: { caption: 'a' } }).event?.title).toBe('a');
  expect(only({ start_date: { year: 1 } }).problems[0]?.severity).toBe('error');
});

const SHEET = [
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Notes',
  ',,,,,,,,,Title,About it,,,,,,title,,,',
  '"2,001",2,29,,,,,,,Impossible,,,,,,,,,,',
  '1990,1,2,6:05 pm,,,,,,Evening,,,,,,,,G,,n',
  '1990,1,2,noon,,,,,,No time,,javascript:alert(1),,,,,,,,',
  '600,,,,650,,,,,Band,,,,,,,era,,#fff,',
  '',
  '1991,,,,,,,,,"broken"x,,,,,,,,,,',
  '1992,,,,,,,,,Last,,,,,,,other,,,',
].join('\n');

test('the sheet gives the same kind of events, its problems have rows and columns', () => {
  const { dataset, problems, format } = readDataset(SHEET, { name: 'x.csv' });
  expect([format, dataset.title, dataset.description]).toEqual(['timelinejs', 'Title', 'About it']);
  expect(dataset.events.map(({ date, title, more }) => [date, title, more])).toEqual([
    ['1990-01-02T18:05', 'Evening', { Notes: 'n' }],
    ['1990-01-02', 'No time', undefined],
    ['0600/0650', 'Band', undefined],
    ['1992', 'Last', { Type: 'other' }],
  ]);
  expect(problems.map((p) => [p.severity, p.row, p.line, p.column, p.field, p.code])).toEqual([
    ['error', 3, 3, 1, 'Day', 'date-impossible'],
    ['warning', 5, 5, 1, 'Time', 'time-not-understood'],
    ['warning', 5, 5, 1, 'Media', 'address-not-usable'],
    ['error', 8, 8, 14, 'Headline', 'quote-misplaced'],
  ]);
});

test('only whole JSON of TimelineJS is found to be one', () => {
  const formats = [
    { events: [slide({ year: 1 })] },
    { title: { text: { headline: 'a' } }, events: [] },
    { version: 1, events: [{ date: '2000', title: 'T', text: {} }] },
    { events: [{ date: '2000', title: 'text' }] },
    [slide({ year: 1 })],
  ].map((value) => readDataset(JSON.stringify(value)).format);
  expect(formats).toEqual(['timelinejs', 'timelinejs', 'json', 'json', 'json']);
});

const hostile = hostileUnder(
  'title events eras scale start_date end_date text media group display_date background autolink unique_id location year month day hour headline url caption alt link lat lon'.split(
    ' ',
  ),
);
const record = fc.oneof(
  hostile,
  fc.record(
    { start_date: fc.oneof(hostile, fc.constant({ year: 1 })), text: hostile, media: hostile },
    { requiredKeys: [] },
  ),
);

test('whatever is in the file, a record is an event or an error, and nothing is thrown', () => {
  const keys = fc.constantFrom('events', 'eras');
  fc.assert(
    fc.property(record, keys, hostile, (value, key, title) => {
      const { dataset, problems } = read({ events: [], title, [key]: [value] });
      const isRefused = problems.some(({ severity }) => severity === 'error');
      expect(dataset.events.length + Number(isRefused)).toBe(1);
      expect(JSON.stringify(dataset)).not.toMatch(/\]\(<?javascript:|"url":"javascript:/);
      expect(({} as Record<string, unknown>)['year']).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(hostile, (file) => void read(file)));
});

test('nesting without end is no problem of ours', () => {
  const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
  const text = `{"events":[{"start_date":{"year":1},"text":{"headline":"T"},"media":${deep},"x":${deep}}]}`;
  const { dataset, problems } = readDataset(text, { format: 'timelinejs' });
  expect([dataset.events.length, problems.length]).toEqual([1, 1]);
});

test.skipIf(!hasShared)('real timelines: the sheet and the JSON have the same events', () => {
  const [csv, json] = ['csv', 'json'].map((extension) =>
    readDataset(sharedText(`peer-formats/timelinejs-women_in_computing.${extension}`)),
  );
  const byTitle = (result: typeof csv) =>
    [...(result?.dataset.events ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byTitle(csv)).toEqual(byTitle(json));
  expect(csv?.dataset.title).toBe('Women in Computing');
  expect({ ...csv?.dataset, events: [] }).toEqual({ ...json?.dataset, events: [] });
  expect([csv?.problems, json?.problems]).toEqual([[], []]);
});

test.skipIf(!hasShared).each([
  ['women_in_computing.csv', 10, []],
  ['women_in_computing.json', 10, []],
  ['cosmo-mixed.json', 11, []],
  ['eras.json', 20 + 3, []],
  ['houston-timeline3.json', 18, ['address-not-usable']],
  ['marktwain.json', 17, Array(4).fill('headline-missing')],
])('the real timeline %s loads', (name, count, warnings) => {
  const { dataset, problems, format } = readDataset(sharedText(`peer-formats/timelinejs-${name}`));
  expect([format, dataset.events.length]).toEqual(['timelinejs', count]);
  expect(problems.map(({ code }) => code)).toEqual(warnings);
  expect(problems.some(({ severity }) => severity === 'error')).toBe(false);
});
