import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dataset, type Text, textIn } from '../model/index.ts';
import { isoDay, parseDate } from '../time/index.ts';
import { icsSpan } from './ics-span.ts';
import { foldLine } from './ics-text.ts';
import { readDataset } from './read.ts';
import { anyDataset } from './testing/datasets.ts';
import { writeDataset } from './write.ts';

const write = (dataset: Dataset) => {
  const { bytes, losses } = writeDataset(dataset, { format: 'ics' });
  return { bytes, losses, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
};
const one = (event: Partial<Dataset['events'][number]> & { readonly date: string }): Dataset => ({
  version: 1,
  events: [{ id: 'a', title: 'A', ...event }],
});
/** The lines between those every event has. */
const linesOf = (dataset: Dataset): readonly string[] =>
  write(dataset)
    .text.split('\r\n')
    .filter((line) => /^(?:DTSTART|DTEND|STATUS|CATEGORIES|GEO|URL|X-GEO)/.test(line));
const codesOf = (dataset: Dataset): readonly string[] =>
  write(dataset).losses.map(({ code }) => code);

const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const two = (value: number): string => String(value).padStart(2, '0');
const anyDay = fc
  .tuple(
    fc.integer({ min: -200, max: 10_100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((days) => isoDay({ year: days[0], month: days[1], day: days[2] }));
const anyTime = fc
  .tuple(
    anyDay,
    fc.nat(23),
    fc.nat(59),
    fc.constantFrom('', ':07', ':59.25'),
    fc.constantFrom('', 'Z', '+02:00', '-04:30'),
  )
  .map(([day, hour, minute, second, zone]) => `${day}T${two(hour)}:${two(minute)}${second}${zone}`);
const anyPart = fc
  .tuple(
    fc.oneof(
      anyDay,
      anyTime,
      anyDay.map((day) => day.slice(0, -3)),
      anyDay.map((day) => day.slice(0, -6)),
    ),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([text, sign]) => text + sign);
/** Dates that can be read: of two that are in the wrong order, the first. */
const anyDate = fc
  .oneof(
    anyPart,
    fc.tuple(anyPart, anyPart).map(([a, b]) => (parseDate(`${a}/${b}`).ok ? `${a}/${b}` : a)),
    fc
      .tuple(anyTime, fc.nat(9))
      .map(([time, years]) => `${time}/${time.replace(/^(-?)(\d{3})\d/, `$1$2${years}`)}`),
    fc.tuple(anyPart, fc.constantFrom('/..', '/')).map((parts) => parts.join('')),
    fc.tuple(anyPart, anyPart).map(([a, b]) => `[${a},${b}]`),
    fc.constantFrom('201X', '19XX', '2014-21', 'Y-120000', '2014-03-18T10:00/2014-03-18T11:30'),
  )
  .map((date) => (parseDate(date).ok ? date : '2014-03-18'));

/** What a calendar gives back of an event: its texts without controls, in one language, lone halves of letters replaced. */
const essence = (dataset: Dataset) => {
  const print = (text: Text): string =>
    textIn(text, [dataset.language ?? 'en', 'en'])
      .text.replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/^[^]*$/, wellFormed);
  return dataset.events.map(({ date, timezone, title, countries }) => ({
    date,
    timezone,
    title: print(title),
    countries:
      (countries?.length ?? 0) === 0
        ? undefined
        : countries?.map((country) =>
            typeof country !== 'string' && country.role === undefined ? country.code : country,
          ),
  }));
};
const isHeld = (event: Dataset['events'][number]): boolean => {
  const parsed = parseDate(event.date, { timezone: event.timezone });
  return parsed.ok && icsSpan(parsed.date) !== undefined;
};

test('dates, titles and countries come back, whatever the dataset', () => {
  const dated = fc
    .tuple(
      anyDataset,
      fc.array(anyDate, { minLength: 4, maxLength: 4 }),
      fc.constantFrom(undefined, 'Europe/Kyiv'),
    )
    .map(([dataset, dates, timezone]): Dataset => ({
      ...dataset,
      events: dataset.events.map((event, i) => ({
        ...event,
        date: dates[i] ?? event.date,
        ...(timezone === undefined ? {} : { timezone }),
      })),
    }));
  fc.assert(
    fc.property(dated, (dataset) => {
      const held = { ...dataset, events: dataset.events.filter(isHeld) };
      const wanted = essence(held).filter(({ title }) => title.trim() !== '');
      const { bytes, text } = write(dataset);
      expect(essence(readDataset(bytes, { format: 'ics' }).dataset)).toEqual(wanted);
      for (const line of text.split('\r\n'))
        expect([line, new TextEncoder().encode(line).length <= 75]).toEqual([line, true]);
    }),
    { numRuns: 300 },
  );
});

test('the bundled timeline comes back with its dates, titles, countries, categories and ids', () => {
  const dataset = readDataset(readFileSync('public/data/default-timeline.json')).dataset;
  const { bytes } = write(dataset);
  const read = readDataset(bytes);
  expect([read.format, read.problems]).toEqual(['ics', []]);
  expect(essence(read.dataset)).toEqual(essence(dataset));
  const marks = ({ events }: Dataset) =>
    events.map(({ id, category, tags }) => [id, category, tags]);
  expect(marks(read.dataset)).toEqual(marks(dataset));
  expect(write(dataset).bytes).toEqual(bytes);
});

test.each([
  ['2014-03-18', ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140319'], []],
  ['2014-03-18/2014-03-20', ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140321'], []],
  ['2014-03-18T10:00+03:00', ['DTSTART:20140318T070000Z'], []],
  [
    '2014-03-18T10:00Z/2014-03-18T11:30Z',
    ['DTSTART:20140318T100000Z', 'DTEND:20140318T113000Z'],
    [],
  ],
  ['2014-03-18T10:00', ['DTSTART:20140318T100000'], []],
  ['2014-03', ['DTSTART;VALUE=DATE:20140301', 'DTEND;VALUE=DATE:20140401'], ['ics-precision']],
  [
    '2014~',
    ['DTSTART;VALUE=DATE:20140101', 'DTEND;VALUE=DATE:20150101'],
    ['ics-precision', 'ics-doubt'],
  ],
  ['2014-03-18/..', ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140319'], ['ics-open-end']],
  [
    '[2014-03-18,2014-03-20]',
    ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140321'],
    ['ics-set'],
  ],
  ['-0489', [], ['ics-date-out-of-range']],
] as const)('%s is %j', (date, lines, losses) => {
  expect(linesOf(one({ date })).filter((line) => line.startsWith('DT'))).toEqual(lines);
  expect(codesOf(one({ date }))).toEqual(losses);
});

test('what an event has beside its date', () => {
  const event: Dataset['events'][number] = {
    ...{ id: 'a', title: 'A', date: '2014-03-18', timezone: 'Europe/Kyiv' },
    ...{ category: 'c', tags: ['x,y'], status: 'cancelled' },
    countries: ['UA', { code: 'RU', role: 'host' }],
    place: { name: 'P', lat: 50.5, lon: 30 },
    sources: [{ url: 'https://un.org/a', title: 'https://un.org/a' }],
  };
  expect(linesOf({ ...one(event), categories: [{ id: 'c', label: 'C; c' }] })).toEqual([
    'DTSTART;VALUE=DATE:20140318',
    'DTEND;VALUE=DATE:20140319',
    'X-GEO-TIMELINE-DATE;TZID=Europe/Kyiv:2014-03-18',
    'GEO:50.5;30',
    'CATEGORIES:C\\; c,x\\,y',
    'X-GEO-TIMELINE-CATEGORY:c',
    'X-GEO-TIMELINE-COUNTRIES:UA\\;RU:host',
    'STATUS:CANCELLED',
    'URL:https://un.org/a',
  ]);
});

test('what a calendar cannot hold is counted', () => {
  const source = { url: 'https://un.org/a', title: 'T' };
  const full: Dataset = {
    ...one({
      ...{
        date: '2014',
        title: { en: 'A', uk: 'А' },
        importance: 4,
        status: 'disputed',
        actors: ['x'],
      },
      ...{ sources: [source, source], more: { a: 'b' }, series: { id: 's' }, label: 'L' },
    }),
    language: 'en',
    categories: [{ id: 'c', label: 'C', shape: 'star' }],
  };
  expect(codesOf(full).map((code) => code.replace('ics-', ''))).toEqual(
    'dataset-language category-look actors series importance label more languages sources source-details status precision'.split(
      ' ',
    ),
  );
});

test('a calendar says whose data it holds, under which licence, and what was taken of them', () => {
  const { text, losses } = write({
    ...one({ date: '2014-03-18' }),
    credit: 'UN, and others',
    license: 'CC0',
    extract: { of: 9, filter: 'Russia', period: '2014', link: 'https://un.org/?from=2014' },
  });
  expect(text).toContain('X-GEO-TIMELINE-EXTRACT:Russia\\; 2014\\; https://un.org/?from=2014\r\n');
  expect(losses).toEqual([]);
  const { dataset, losses: lost } = readDataset(text);
  expect([dataset.credit, dataset.license]).toEqual(['UN, and others', 'CC0']);
  expect(lost.map(({ code }) => code)).toEqual(['ics-administration']);
});

test('an event that another program moved has its new date, and that is said', () => {
  const moved = write(one({ date: '2014-03' })).text.replace(
    'DTSTART;VALUE=DATE:20140301',
    'DTSTART;VALUE=DATE:20140310',
  );
  const { dataset, problems } = readDataset(moved);
  expect(dataset.events[0]?.date).toBe('2014-03-10/2014-03-31');
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['date-changed-since', 10]]);
});

test('entries are stamped with the day of the dataset, else with one that never changes', () => {
  const stampOf = (dataset: Dataset) => /DTSTAMP:(\S+)/.exec(write(dataset).text)?.[1];
  expect(stampOf({ ...one({ date: '2014' }), updated: '2026-02-03' })).toBe('20260203T000000Z');
  expect(stampOf(one({ date: '2014' }))).toBe('19700101T000000Z');
});

test('a folded line unfolds to itself, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const folded = foldLine(text);
      for (const line of folded.slice(0, -2).split('\r\n '))
        expect(new TextEncoder().encode(` ${line}`).length).toBeLessThanOrEqual(76);
      if (!text.includes('\r\n')) expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(text);
    }),
  );
});
