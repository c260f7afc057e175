import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from './index.ts';

const read = (text: string) => readDataset(text, { format: 'csv', name: 'a.csv' });
const encode = (cell: string): string =>
  /[",;\t|\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('a table', () => {
  test('has every column of the format', () => {
    const { dataset, problems } = read(
      'id,date,end,title,label,summary,countries,actors,category,tags,series,series_number,place,lat,lon,importance,status,source_url,source_title,source_archive,source_url_2,media_url,media_alt,timezone,Mood\n' +
        'x,2014-02-27,2014-03-18,"Title, ""quoted""",L,S,RU:initiator; ua,a;b,war,t,s,24,Crimea,45.2,34.2,5,Disputed,https://un.org/a,UN,https://archive.org/x,https://nato.int,https://un.org/p.png,A map,Europe/Kyiv, grim \n',
    );
    expect(problems).toEqual([]);
    expect(dataset.events).toEqual([
      {
        id: 'x',
        date: '2014-02-27/2014-03-18',
        title: 'Title, "quoted"',
        label: 'L',
        summary: 'S',
        countries: [{ code: 'RU', role: 'initiator' }, 'UA'],
        actors: ['a', 'b'],
        category: 'war',
        tags: ['t'],
        series: { id: 's', number: 24 },
        place: { name: 'Crimea', lat: 45.2, lon: 34.2 },
        importance: 5,
        status: 'disputed',
        sources: [
          { url: 'https://un.org/a', title: 'UN', archive: 'https://archive.org/x' },
          { url: 'https://nato.int', title: 'https://nato.int' },
        ],
        media: [{ url: 'https://un.org/p.png', alt: 'A map' }],
        timezone: 'Europe/Kyiv',
        more: { Mood: ' grim ' },
      },
    ]);
  });

  test('reads back any cells, with any delimiter and line end', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '""', 'a,b', 'a\nb', 'a\r\nb', ';', '|', '\t', ' x '),
    );
    const title = cell.filter((text) => text.trim() !== '' && !/[\ufeff\u0000]/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(title, cell), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, delimiter, end, isOpen) => {
          const lines = rows.map(([t, c]) => ['2014', encode(t), encode(c)].join(delimiter));
          const text = [['date', 'title', 'note'].join(delimiter), ...lines].join(end);
          const { dataset, problems } = read(isOpen ? text : text + end);
          expect(problems).toEqual([]);
          expect(dataset.events.map(({ title, more }) => [title, more?.['note'] ?? ''])).toEqual(
            rows.map(([t, c]) => [t.trim(), c.trim() === '' ? '' : c]),
          );
        },
      ),
    );
  });

  test('takes other names of columns, proper names first', () => {
    const { dataset } = read('Start Date;NAME;Type;Title\n2014;short;war;long\n');
    expect(dataset.events[0]).toEqual({
      id: '2014-long',
      date: '2014',
      title: 'long',
      category: 'war',
      more: { NAME: 'short' },
    });
  });

  test('90 of 100 rows load when 10 are bad, each with row, line, field and remedy', () => {
    const bad = new Map([
      [7, '31/02/2015,Bad day,'],
      [17, ',No date,'],
      [27, '2014-03-18,,'],
      [37, '5 Octember 2024,No month,'],
      [47, '2014-03-18,Too,many,cells'],
      [57, '2014-03-18,"stray" quote,'],
      [67, '2014-03-18,"open quote,'],
      [77, '2015/2014,Backwards,'],
      [87, '2023-02-29,No such day,'],
      [97, 'x,y,'],
    ]);
    const lines = Array.from(
      { length: 100 },
      (_, i) => bad.get(i) ?? `2014-03-18,"Event\n${i}",RU`,
    );
    const { dataset, problems } = read(['date,title,countries', ...lines].join('\n'));
    expect(dataset.events).toHaveLength(90);
    const rows = [...bad.keys()];
    // Every good row takes two lines, and blank lines of the text are none of them.
    expect(problems.map(({ row, line }) => [row, line])).toEqual(
      rows.map((i, k) => [i + 2, 2 + 2 * i - k]),
    );
    expect(problems.map(({ field }) => field)).toEqual([
      'date',
      'date',
      'title',
      'date',
      undefined,
      'title',
      'title',
      'date',
      'date',
      'date',
    ]);
    expect(
      problems.every(
        ({ severity, fix, source }) => severity === 'error' && fix !== '' && source === 'a.csv',
      ),
    ).toBe(true);
    expect(problems[0]?.fix).toBe('write 2015-02-28, or 2015-02 for the month');
  });

  test.each([
    ['2014,X,3', 'RSU', 'country-unknown', 'countries'],
    ['2014,X,9', 'RU', 'importance-out-of-range', 'importance'],
    ['2014,X', undefined, 'row-short', undefined],
  ])('%s,%s is a warning, and the event stays', (start, country, code, field) => {
    const row = country === undefined ? start : `${start},${country}`;
    const { dataset, problems } = read(`date,title,importance,countries\n${row}\n`);
    expect(dataset.events).toHaveLength(1);
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'warning', code, row: 2, line: 2 }),
    ]);
    expect(problems[0]?.field).toBe(field);
  });

  test('a source without a usable address is kept as text, a picture is not', () => {
    const { dataset, problems } = read(
      'date,title,source_url,source_title,source_publisher,media_url,media_alt\n' +
        '2014,A,Treaty book p. 3,The Treaty,UN,map.png,A map\n' +
        '2014,B,,A book,,,\n2014,C,,,UN,,\n2014,D,nowhere,,,,\n',
    );
    expect(dataset.events.map(({ sources, media }) => [sources, media])).toEqual([
      [[{ title: 'The Treaty', publisher: 'UN' }], undefined],
      [[{ title: 'A book' }], undefined],
      [[{ title: 'UN' }], undefined],
      [undefined, undefined],
    ]);
    expect(problems.map(({ row, field, message }) => [row, field, message])).toEqual([
      [2, 'source_url', 'address of source not usable, link left out: "Treaty book p. 3"'],
      [2, 'media_url', 'address of picture not usable, picture left out: "map.png"'],
      [5, 'source_url', 'address of source not usable, source left out: "nowhere"'],
    ]);
  });

  test('blank rows count as rows of the spreadsheet and nothing else', () => {
    const { problems } = read('date,title\n\n,,\nx,T\n');
    expect(problems).toEqual([expect.objectContaining({ row: 4, line: 4, field: 'date' })]);
  });

  test('a missing column is one problem, not one for each row', () => {
    const { dataset, problems } = read('x,title\n2014,A\n2015,B\n');
    expect(dataset.events).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'column-missing', field: 'date', line: 1 }),
    ]);
  });

  test('a bad end is told of the column end', () => {
    const { problems } = read('date,end,title\n2014-01-01,31/02/2015,A\n2014/2015,2016,B\n');
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      [expect.stringMatching(/^date-/), 'end'],
      ['end-repeated', 'end'],
    ]);
  });
});

const twin = '/work/shared/data/default-timeline.csv';
test.skipIf(!existsSync(twin))(
  'the table of the bundled dataset agrees with its JSON (needs the table)',
  () => {
    const file = new URL('../../public/data/default-timeline.json', import.meta.url);
    const json = readDataset(readFileSync(file), { name: 'default-timeline.json' });
    const csv = readDataset(readFileSync(twin), { name: 'default-timeline.csv' });
    expect(csv.problems).toEqual([]);
    const facts = ({ dataset }: typeof json) =>
      dataset.events.map(
        ({ id, date, countries, series, importance, status, category, tags, actors, sources }) => ({
          id,
          date,
          countries,
          series,
          importance,
          status,
          category,
          tags,
          actors,
          sources: sources?.map(({ url }) => url),
        }),
      );
    expect(facts(csv)).toEqual(facts(json));
  },
);
