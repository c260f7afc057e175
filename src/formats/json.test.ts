import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from './index.ts';

const bundled = readFileSync(
  new URL('../../public/data/default-timeline.json', import.meta.url),
  'utf8',
);

const read = (value: unknown) =>
  readDataset(JSON.stringify(value, undefined, 1), { name: 'a.json' });
const withEvent = (fields: object) =>
  read({ version: 1, events: [{ id: 'x', date: '2014', title: 'X', ...fields }] });

describe('our JSON', () => {
  test('the bundled dataset is read as it stands, without a problem', () => {
    const { dataset, problems, losses, format } = readDataset(bundled, { name: 'x.json' });
    expect({ problems, losses, format }).toEqual({ problems: [], losses: [], format: 'json' });
    expect(dataset.events).toHaveLength(186);
    expect(dataset).toEqual(JSON.parse(bundled));
  });

  test('a bad record is refused with its line and column, the others load', () => {
    const text = `{"version": 1, "events": [
  {"date": "2014", "title": "A"},
  {"date": "31/02/2015",
   "title": "B"},
  {"title": "C"},
  "D",
  {"date": 2016, "title": "E"}
]}`;
    const { dataset, problems } = readDataset(text, { name: 'a.json' });
    expect(dataset.events.map(({ id, date }) => [id, date])).toEqual([
      ['2014-a', '2014'],
      ['2016-e', '2016'],
    ]);
    expect(problems.map((p) => [p.severity, p.field, p.line, p.column])).toEqual([
      ['error', 'date', 3, 12],
      ['error', 'date', 5, 3],
      ['error', undefined, 6, 3],
      ['warning', 'date', 7, 12],
    ]);
    expect(problems[0]).toMatchObject({ value: '31/02/2015', source: 'a.json' });
    expect(problems[0]?.fix).toContain('2015-02');
  });

  test.each([
    ['importance', 7, 'importance-out-of-range'],
    ['status', 'maybe', 'status-unknown'],
    ['countries', ['RSU'], 'country-unknown'],
    ['tags', 'a', 'list-expected'],
    ['place', { lat: 1 }, 'field-missing'],
    ['sources', [{ url: 'javascript:alert(1)', title: 'x' }], 'address-not-usable'],
    ['media', [{ url: 'p.png', alt: 'A map' }], 'address-not-usable'],
    ['label', 5, 'text-expected'],
  ])('a bad %s costs a warning, not the record', (field, value, code) => {
    const { dataset, problems } = withEvent({ [field]: value });
    expect(dataset.events).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', code, line: expect.any(Number) });
    expect(problems[0]?.field).toMatch(new RegExp(`^${field}`));
  });

  test('what cannot be used is left out, what is not known stays', () => {
    const { dataset } = withEvent({
      importance: 9,
      countries: ['ru', { code: 'Ukraine', role: 'target' }, 'QQQQ'],
      mood: 'grim',
      sources: [
        { url: 'ftp://x', title: 'a' },
        { url: 'https://un.org', title: 'b', note: 1 },
      ],
    });
    expect(dataset.events).toEqual([
      {
        id: 'x',
        date: '2014',
        title: 'X',
        countries: ['RU', { code: 'UA', role: 'target' }],
        mood: 'grim',
        sources: [{ title: 'a' }, { url: 'https://un.org', title: 'b', note: 1 }],
      },
    ]);
  });

  test('a bad address costs its link alone, and is told of with record, place, value and remedy', () => {
    const source = { url: 'www.un.org', title: 'Charter', publisher: 'UN', archive: 'ftp://un' };
    const { dataset, problems } = withEvent({
      sources: [source],
      accounts: [{ by: 'US', text: 'As we see it.', source: { url: 'htp:/x', title: 'Note' } }],
      media: [{ url: 'map.png', alt: 'A map' }],
    });
    expect(dataset.events[0]).toEqual({
      id: 'x',
      date: '2014',
      title: 'X',
      sources: [{ title: 'Charter', publisher: 'UN' }],
      accounts: [{ by: 'US', text: 'As we see it.', source: { title: 'Note' } }],
      media: [],
    });
    expect(problems.map(({ field, value, message }) => [field, value, message])).toEqual([
      [
        'sources[0].url',
        'www.un.org',
        'address of source in "x" not usable, link left out: "www.un.org"',
      ],
      [
        'sources[0].archive',
        'ftp://un',
        'address of archived copy in "x" not usable, link left out: "ftp://un"',
      ],
      [
        'media[0].url',
        'map.png',
        'address of picture in "x" not usable, picture left out: "map.png"',
      ],
      [
        'accounts[0].source.url',
        'htp:/x',
        'address of source in "x" not usable, link left out: "htp:/x"',
      ],
    ]);
    expect(problems.every(({ fix }) => fix.includes('https://'))).toBe(true);
  });

  test('an updated that is no date is said, and is nobody’s “now”', () => {
    const { dataset, problems } = read({ version: 1, updated: '5 Octember 2024', events: [] });
    expect(dataset).toEqual({ version: 1, events: [] });
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'date-not-understood',
        field: 'updated',
        value: '5 Octember 2024',
        fix: 'write 2024-10-05',
      }),
    ]);
  });

  test('ids that repeat get a suffix, references to nothing a warning', () => {
    const event = { id: 'a', date: '2014', title: 'A' };
    const { dataset, problems } = read({
      version: 1,
      actors: [{ id: 'un', name: 'UN', kind: 'organisation' }],
      events: [
        event,
        event,
        {
          ...event,
          id: 'b',
          links: [{ rel: 'ends', event: 'c' }],
          actors: ['un', 'g7', 'Ban Ki-moon'],
        },
      ],
    });
    expect(dataset.events.map(({ id }) => id)).toEqual(['a', 'a-2', 'b']);
    expect(problems.map(({ code, field, severity }) => [severity, code, field])).toEqual([
      ['warning', 'id-repeated', 'id'],
      ['warning', 'event-not-found', 'links[0].event'],
      ['warning', 'actor-not-found', 'actors[1]'],
    ]);
  });

  test('a bare list of events is accepted with a warning, places included', () => {
    const { dataset, problems } = readDataset('[{"date": "2014", "title": "A"},\n {"date": "?"}]');
    expect(dataset.events).toHaveLength(1);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['wrapper-missing', 1],
      ['field-missing', 2],
      ['date-not-understood', 2],
    ]);
  });
});

describe('what is not JSON', () => {
  test.each([
    ['{"a": 1,}', 1, 9, 'remove the comma before it'],
    ["{'a': 1}", 1, 2, 'write double quotes "'],
    ['{\n "a": 1 // no\n}', 2, 9, 'remove the comment'],
    ['{"a": [1, 2', 1, 12, 'add what is missing at the end; the file may have been cut off'],
    ['{"a": 1} x', 1, 10, 'remove what follows the last bracket'],
  ])('%j names line %i, column %i and the remedy', (text, line, column, fix) => {
    const { problems, dataset } = readDataset(text, { format: 'json' });
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', code: 'json-syntax', line, column, fix }),
    ]);
    expect(dataset.events).toEqual([]);
  });

  test('a place is found for every text that the engine refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      'null',
      ' ',
      '"',
      '\\',
      '\n',
      '-',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = `[${parts.join('')}`;
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        const { problems } = readDataset(text, { format: 'json' });
        expect(problems.some(({ code }) => code === 'json-syntax')).toBe(!isJson);
      }),
      { numRuns: 1000 },
    );
  });
});

test('any JSON value in any place is data: never a throw, every problem with a place', () => {
  const fields = [
    'date',
    'title',
    'id',
    'countries',
    'series',
    'place',
    'sources',
    'links',
    'media',
    'accounts',
  ];
  const event = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.array(fc.oneof(event, fc.jsonValue())), fc.jsonValue(), (events, other) => {
      const text = JSON.stringify({
        version: 1,
        title: other,
        actors: other,
        categories: [other],
        events,
      });
      const { dataset, problems } = readDataset(text);
      expect(dataset.events.length).toBeLessThanOrEqual(events.length);
      expect(problems.filter(({ line, fix }) => line !== 1 || fix === '')).toEqual([]);
    }),
  );
});
