import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, expect, test, vi } from 'vitest';

/** West, a half hour, the far east of the calendar day; each of the first two has changed its clock in the past. */
const ZONES = ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'];
const before = process.env['TZ'];
afterAll(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

/** Every form of a date on days near the ends of years and of summer times, and what people write. */
const TEXTS: readonly string[] = [
  ...['-0489', '0000', '1582', '1883', '1921', '1969', '1970', '2014', '9999'].flatMap((year) =>
    ['01-01', '03-09', '11-02', '12-31'].flatMap((rest) => {
      const day = `${year}-${rest}`;
      const [month = '', date = ''] = rest.split('-');
      return [
        ...[
          day,
          `${day}~`,
          `${year}-${month}?`,
          `${year}-2${month[1]}`,
          `${day}/..`,
          `[${day},9999]`,
        ],
        ...['T00:00', 'T02:30', 'T23:59:59Z', 'T00:30+14:00', 'T23:30-11:00'].map((t) => day + t),
        ...[`${date}/${month}/${year}`, `${date}.${month}.${year.slice(2)}`, `${day} 11:30 p.m.`],
      ];
    }),
  ),
  ...[
    '5 October 2024',
    'Saturday, Oct 5, 2024',
    '1 января 1970',
    'c. 1914',
    'late 1950s',
    '19th century',
  ],
  ...[
    '2014-03-18T10:00[Asia/Kolkata]',
    '2011-12-30T10:00[Pacific/Apia]',
    'today',
    '197X',
    '19XX-12-31',
  ],
];

const ICS = `BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Floating
DTSTART:20140309T023000
DTEND:20140309T033000
RRULE:FREQ=WEEKLY;COUNT=40
END:VEVENT
BEGIN:VEVENT
SUMMARY:A day
DTSTART;VALUE=DATE:20141231
RRULE:FREQ=YEARLY;COUNT=4
END:VEVENT
BEGIN:VEVENT
SUMMARY:Of a zone
DTSTART;TZID=Europe/Kyiv:20140330T013000
DURATION:PT2H
RRULE:FREQ=DAILY;UNTIL=20140402T000000Z
EXDATE;TZID=Europe/Kyiv:20140331T013000
END:VEVENT
END:VCALENDAR`;
const DAYS = ['2014-12-31', '2014-03-09T02:30', '2014-03-09T02:30Z', '2014-11-02 01:30:00+05:30'];
const FILES: readonly (readonly [name: string, data: string | Uint8Array])[] = [
  ['default-timeline.json', readFileSync('public/data/default-timeline.json', 'utf8')],
  ['a.ics', ICS.replaceAll('\n', '\r\n')],
  ['a.csv', `date,title\n${DAYS.map((date, i) => `${date},Event ${i}`).join('\n')}`],
  [
    'numbers.csv',
    'when,what\n41714,Serial\n41715.5,Serial with a time\n41999,Last day of a year\n42004.999,Night',
  ],
  [
    'american.csv',
    'Date,Event\n12/31/2014,A\n1/13/2015 11:30 PM,B\n"Saturday, March 8, 2014",C\n03/09/2014 02:30,D',
  ],
  [
    'epochs.json',
    JSON.stringify([0, 1397997000000, -62198755200000].map((t) => ({ date: t, title: `${t}` }))),
  ],
  [
    'vis.json',
    JSON.stringify(
      [...DAYS, 1397997000000, '/Date(1397997000123)/'].map((start, id) => ({
        id,
        content: 'T',
        start,
      })),
    ),
  ],
  [
    'simile.xml',
    '<data><event start="Fri Nov 22 1963 12:30:00 GMT-0600" title="T"/><event start="Jun 28 2006 00:00:00" end="Jun 29 2006 00:00:00" isDuration="true" title="U"/></data>',
  ],
  ['a.mw', 'title: A\n2014-12-31: last\n2014-03-09T02:30:00Z - 2 days: two\n12/2012: month'],
  [
    'a.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [...DAYS, 1397997000000].map((date) => ({
        type: 'Feature',
        properties: { date, title: 'T' },
        geometry: { type: 'Point', coordinates: [30.5, 50.4] },
      })),
    }),
  ],
  [
    'timelinejs.json',
    JSON.stringify({
      events: [
        {
          start_date: { year: '2014', month: '12', day: '31', hour: '23', minute: '30' },
          end_date: { year: '2015', month: '1', day: '1' },
          text: { headline: 'T' },
        },
      ],
    }),
  ],
  [
    'a.parquet',
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          {
            name: 'date',
            data: [new Date(0), new Date(1394332200000), new Date(1420070399999)],
            type: 'TIMESTAMP',
          },
          { name: 'title', data: ['A', 'B', 'C'] },
        ],
      }),
    ),
  ],
];

/** Its text: cheaper to compare than the value, and it holds what JSON leaves out. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each instanceof Map || each instanceof Set || ArrayBuffer.isView(each)
      ? [...(each as Iterable<unknown>)]
      : typeof each === 'number' && !Number.isFinite(each)
        ? `${each}`
        : each,
  );

/** Everything the pure rooms make of the texts and the files, with modules that nothing was asked of before. */
async function everything(zone: string): Promise<ReadonlyMap<string, string>> {
  process.env['TZ'] = zone;
  vi.resetModules();
  const time = await import('./time/index.ts');
  const { loadMessages, wordsFor } = await import('./words/index.ts');
  const { WRITERS, lintDataset, loadDataset, readingsOf, writeDataset } =
    await import('./formats/index.ts');
  const core = await import('./core.ts');
  await Promise.all(['en', 'ar'].map(loadMessages));
  const made = new Map<string, string>();
  const add = (name: string, ...values: readonly unknown[]) => made.set(name, textOf(values));
  for (const text of TEXTS) {
    const parsed = time.parseDate(text);
    const said = (lang: string): string =>
      parsed.ok ? time.dateWords(parsed.date, wordsFor(lang)) : '';
    add(
      `date ${text}`,
      parsed,
      parsed.ok && [time.printDate(parsed.date), said('en'), said('uk'), said('ar')],
      time.readEveryday(text),
      time.readEveryday(text, { order: 'mdy', centuryFrom: 1950 }),
      readingsOf(text),
    );
  }
  for (const [index, end] of [36e5, 864e5, 864e6, 32e9, 3e11, 3e13].entries()) {
    const window = { start: 1394332200000, end: 1394332200000 + end } as never;
    add(
      `axis ${index}`,
      time.axisTiers(window, 900, wordsFor('en'), { hours: true }),
      time.printWindow(window),
      time.windowWords(window, wordsFor('en')),
    );
  }
  for (const [name, data] of FILES) {
    const read = await loadDataset(data, { name });
    const store = core.createStore(read.dataset);
    const rows = core.filterRows(store, core.defaultView, { now: 0 });
    const scene = core.layout(store, rows, {
      rows,
      lanes: 'none',
      chosen: [],
      window: { start: Date.UTC(1960, 0, 1), end: Date.UTC(2027, 0, 1) },
      width: 900,
      height: 500,
      now: Date.UTC(2026, 0, 1),
      words: wordsFor('en'),
      measureText: (text: string) => text.length * 7,
      titleOf: (row: number) => `${row}`,
      labelOf: (row: number) => `${row}`,
      dateOf: (row: number) => read.dataset.events[row]?.date ?? '',
      nameOf: (_: unknown, id: string) => id,
    } as never);
    expect(read.dataset.events.length, name).toBeGreaterThan(0);
    add(
      `file ${name}`,
      read,
      lintDataset(read.dataset, { now: Date.UTC(2026, 0, 1) } as never),
      store.columns,
      scene,
      Object.keys(WRITERS).map((format) =>
        writeDataset(read.dataset, { format: format as keyof typeof WRITERS }),
      ),
    );
  }
  return made;
}

// A run of all tests in each zone would say no more: they compare with texts, this compares all of it.
test('what a date means does not hang on where the machine stands', async () => {
  const atHome = await everything('UTC');
  for (const zone of ZONES) {
    const made = await everything(zone);

    expect(new Date(0).getHours() * 60 + new Date(0).getMinutes(), zone).not.toBe(0);
    for (const [name, value] of made)
      if (value !== atHome.get(name))
        expect(JSON.parse(value), `${zone}: ${name}`).toEqual(JSON.parse(atHome.get(name) ?? ''));
  }
}, 120_000);
