import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../time/index.ts';
import { readDataset } from './read.ts';
import { hasShared, sharedText } from './testing/shared.ts';
import type { ReadResult } from './types.ts';

const read = (text: string): ReadResult => readDataset(text, { format: 'ics' });
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'SUMMARY:A', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const datesOf = (...lines: readonly string[]): readonly string[] =>
  read(calendar(event(...lines))).dataset.events.map(({ date }) => date);
const codesOf = ({ problems }: ReadResult): readonly unknown[] =>
  problems.map(({ code, line }) => [code, line]);

test.each([
  ['a day', ['DTSTART;VALUE=DATE:20140318'], '2014-03-18'],
  [
    'a day with the exclusive end',
    ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140319'],
    '2014-03-18',
  ],
  [
    'a day that ends on itself',
    ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140318'],
    '2014-03-18',
  ],
  ['days', ['DTSTART;VALUE=DATE:20140318', 'DTEND;VALUE=DATE:20140321'], '2014-03-18/2014-03-20'],
  ['days by duration', ['DTSTART:20140318', 'DURATION:P1W'], '2014-03-18/2014-03-24'],
  ['UTC', ['DTSTART:20140318T100000Z'], '2014-03-18T10:00Z'],
  [
    'seconds',
    ['DTSTART:20140318T100007Z', 'DTEND:20140318T110000Z'],
    '2014-03-18T10:00:07Z/2014-03-18T11:00Z',
  ],
  [
    'a zone',
    ['DTSTART;TZID=Europe/Kyiv:20140718T100000', 'DURATION:PT90M'],
    '2014-07-18T10:00+03:00/2014-07-18T11:30+03:00',
  ],
  [
    'a zone with a prefix',
    ['DTSTART;TZID=/example.org/2/Europe/Kyiv:20140718T100000'],
    '2014-07-18T10:00+03:00',
  ],
  [
    'days of a duration by the clock',
    ['DTSTART;TZID=Europe/Kyiv:20140329T100000', 'DURATION:P1D'],
    '2014-03-29T10:00+02:00/2014-03-30T10:00+03:00',
  ],
  [
    'hours of a duration exact',
    ['DTSTART;TZID=Europe/Kyiv:20140329T100000', 'DURATION:PT24H'],
    '2014-03-29T10:00+02:00/2014-03-30T11:00+03:00',
  ],
  [
    'a time skipped by the clocks',
    ['DTSTART;TZID=Europe/Kyiv:20140330T033000'],
    '2014-03-30T04:30+03:00',
  ],
  ['a time that was twice', ['DTSTART;TZID=Europe/Kyiv:20141026T033000'], '2014-10-26T03:30+03:00'],
])('%s', (_, lines, date) => {
  const result = read(calendar(event(...lines)));
  expect([result.problems, result.dataset.events.map((each) => each.date)]).toEqual([[], [date]]);
});

test('a zone that only the file knows has its offsets', () => {
  const zone = `BEGIN:VTIMEZONE
TZID:Ours
BEGIN:DAYLIGHT
DTSTART:20000326T020000
TZOFFSETFROM:+0130
TZOFFSETTO:+0245
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20001029T030000
TZOFFSETFROM:+0245
TZOFFSETTO:+0130
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;
  const { dataset, problems } = read(
    calendar(
      zone,
      event('DTSTART;TZID=Ours:19990718T100000'),
      event('DTSTART;TZID=Ours:20140718T100000'),
      event('DTSTART;TZID=Ours:20141118T100000'),
    ),
  );
  expect(problems).toEqual([]);
  expect(dataset.events.map(({ date, timezone }) => [date, timezone])).toEqual([
    ['1999-07-18T10:00+01:30', undefined],
    ['2014-07-18T10:00+02:45', undefined],
    ['2014-11-18T10:00+01:30', undefined],
  ]);
});

// Examples of RFC 5545, 3.8.5.3: what a rule means, by its own text.
test.each([
  ['19970902T090000', 'FREQ=DAILY;COUNT=3', ['0902', '0903', '0904']],
  ['19971222T090000', 'FREQ=DAILY;UNTIL=19971224T000000Z', ['1222', '1223']],
  ['19970902T090000', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=3', ['0902', '0916', '0930']],
  [
    '19970805T090000',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    ['0805', '0810', '0819', '0824'],
  ],
  [
    '19970805T090000',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    ['0805', '0817', '0819', '0831'],
  ],
  ['19970905T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=1FR', ['0905', '1003', '1107']],
  ['19970922T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', ['0922', '1020', '1117']],
  ['19970928T090000', 'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3', ['0928', '1029', '1128']],
  ['19970904T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', ['0904', '1007', '1106']],
  [
    '19970902T090000',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;UNTIL=19980401',
    ['0902', '0213', '0313'],
  ],
])('from %s by %s', (start, rule, days) =>
  expect(
    datesOf(`DTSTART:${start}Z`, `RRULE:${rule}`).map((date) => date.slice(5, 10).replace('-', '')),
  ).toEqual(days),
);

test('dates are added, left out and changed one by one', () => {
  const uid = 'UID:u';
  const { dataset, problems } = read(
    calendar(
      event(
        uid,
        ...['DTSTART;VALUE=DATE:20140301', 'RRULE:FREQ=DAILY;COUNT=4'],
        ...['RDATE;VALUE=DATE:20140401,20140402', 'EXDATE;VALUE=DATE:20140302'],
      ),
      event(uid, 'RECURRENCE-ID;VALUE=DATE:20140303', 'DTSTART;VALUE=DATE:20140310'),
    ),
  );
  expect(problems).toEqual([]);
  expect(dataset.events.map(({ id, date }) => [id, date])).toEqual(
    ['2014-03-01', '2014-03-04', '2014-04-01', '2014-04-02', '2014-03-10'].map((date) => [
      `u-${date}`,
      date,
    ]),
  );
});

test('a repeated event is cut, and the loss says by how much', () => {
  const rules = ['FREQ=DAILY', 'FREQ=DAILY;COUNT=1500', 'FREQ=DAILY;UNTIL=20161231', 'FREQ=YEARLY'];
  const { dataset, losses } = read(
    calendar(...rules.map((rule) => event('DTSTART;VALUE=DATE:20140101', `RRULE:${rule}`))),
  );
  expect(dataset.events).toHaveLength(3 * 1000 + 101);
  expect(losses.map(({ code, places }) => [code, places])).toEqual([
    [
      'ics-recurrence-cut',
      ['line 2, without end', 'line 7, 500 dates', 'line 12, 96 dates', 'line 17, without end'],
    ],
  ]);
});

test.each([
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYDAY=20MO',
  'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
  'FREQ=DAILY;BYHOUR=9,10;BYSETPOS=1',
  'FREQ=SOMETIMES',
  'COUNT=3',
  'FREQ=DAILY;UNTIL=soon',
  'FREQ=MONTHLY;BYYEARDAY=5',
])('%s keeps the first date and says why', (rule) => {
  const { dataset, problems } = read(calendar(event('DTSTART:20140301T100000Z', `RRULE:${rule}`)));
  expect(dataset.events.map(({ date }) => date)).toEqual(['2014-03-01T10:00Z']);
  expect(problems).toEqual([
    expect.objectContaining({ code: expect.stringMatching(/^recurrence-/) as string, line: 5 }),
  ]);
});

test.each(['FREQ=DAILY;INTERVAL=999999999', 'FREQ=WEEKLY;INTERVAL=99999'])(
  '%s has no second date within a hundred years',
  (rule) => expect(datesOf('DTSTART:20140301T100000Z', `RRULE:${rule}`)).toHaveLength(1),
);

test('an event has what calendars and datasets share; the rest is counted', () => {
  const { dataset, problems, losses } = read(
    calendar(
      'X-WR-CALNAME:Talks\\, and more',
      'BEGIN:VTODO\r\nEND:VTODO',
      event(
        ...[
          'UID:u@x',
          'DTSTART:20140318T100000Z',
          'DESCRIPTION:One\\nTwo\\; three',
          'LOCATION:Geneva',
        ],
        ...['GEO:46.2;6.1', 'URL:https://un.org/a', 'CATEGORIES:Talks,War', 'CATEGORIES:Peace'],
        ...['STATUS:TENTATIVE', 'ATTENDEE;CN="A, B":mailto:a@b.org', 'DTSTAMP:20140101T000000Z'],
        ...['X-ODD:1', 'BEGIN:VALARM\r\nEND:VALARM'],
      ),
    ),
  );
  expect(problems).toEqual([]);
  expect(dataset).toEqual({
    version: 1,
    title: 'Talks, and more',
    categories: [{ id: 'talks', label: 'Talks' }],
    events: [
      {
        id: 'u@x',
        date: '2014-03-18T10:00Z',
        title: 'A',
        summary: 'One\nTwo; three',
        place: { name: 'Geneva', lat: 46.2, lon: 6.1 },
        sources: [{ url: 'https://un.org/a', title: 'https://un.org/a' }],
        category: 'talks',
        tags: ['War', 'Peace'],
        status: 'planned',
      },
    ],
  });
  expect(losses.map(({ code }) => code)).toEqual(
    ['valarm', 'vtodo', 'attendee', 'administration', 'other-property'].map(
      (code) => `ics-${code}`,
    ),
  );
});

test.each([
  ['no start', event(), 'field-missing', 2],
  ['no title', 'BEGIN:VEVENT\r\nDTSTART:20140318\r\nEND:VEVENT', 'field-missing', 2],
  ['a day that is none', event('DTSTART:20140230'), 'date-not-understood', 4],
  ['words for a date', event('DTSTART:soon'), 'date-not-understood', 4],
  ['an end before the start', event('DTSTART:20140318', 'DTEND:20140317'), 'date-order', 5],
  [
    'a day that ends at a time',
    event('DTSTART:20140318', 'DTEND:20140319T100000Z'),
    'end-of-another-kind',
    5,
  ],
  [
    'a duration that is none',
    event('DTSTART:20140318', 'DURATION:long'),
    'duration-not-understood',
    5,
  ],
  ['a time without a zone', event('DTSTART:20140318T100000'), 'timezone-missing', 4],
  ['a zone nobody knows', event('DTSTART;TZID=Mars:20140318T100000'), 'timezone-unknown', 4],
  ['a line that is none', event('DTSTART:20140318', 'nonsense'), 'line-not-understood', 5],
  ['a status that is none', event('DTSTART:20140318', 'STATUS:DONE'), 'status-unknown', 5],
  [
    'a script for an address',
    event('DTSTART:20140318', 'URL:javascript:x'),
    'address-not-usable',
    5,
  ],
  ['coordinates that are none', event('DTSTART:20140318', 'GEO:99;200'), 'place-not-usable', 5],
  ['an end too many', `${event('DTSTART:20140318')}\r\nEND:VEVENT`, 'component-not-begun', 6],
  [
    'a component without an end',
    `BEGIN:VEVENT\r\nSUMMARY:B\r\nDTSTART:2014\r\n${event('DTSTART:20140318')}`,
    'component-not-closed',
    2,
  ],
])('%s is told with its line', (_, part, code, line) =>
  expect(codesOf(read(calendar(part)))[0]).toEqual([code, line]),
);

test('a file that is cut off gives the events before', () => {
  const whole = calendar(
    event('DTSTART:20140318'),
    event('DTSTART:20140319'),
    event('DTSTART:20140320'),
  );
  const result = read(whole.slice(0, whole.lastIndexOf('DTSTART') - 2));
  expect(result.dataset.events.map(({ date }) => date)).toEqual(['2014-03-18', '2014-03-19']);
  expect(codesOf(result)).toEqual([
    ['component-not-closed', 10],
    ['component-not-closed', 1],
    ['field-missing', 10],
  ]);
});

test('folded lines, tabs, lone line ends and lower case are understood', () =>
  expect(
    readDataset(
      'begin:vcalendar\nbegin:vevent\nsummary:A\n\tB\n C\ndtstart:2014\n 0318\nend:vevent\nend:vcalendar',
    ).dataset.events.map(({ title, date }) => [title, date]),
  ).toEqual([['ABC', '2014-03-18']]));

test.skipIf(!hasShared).each([
  ['daily_recur', 1000, '2012-08-01T05:00-07:00/2012-08-01T06:00-07:00'],
  ['duration_instead_of_dtend', 1, '2012-06-30T06:00-07:00/2012-07-01T06:00-07:00'],
  ['minimal', 1, '2012-06-30T06:00-07:00/2012-06-30T07:00-07:00'],
  ['only_dtstart_date', 1, '2012-06-30'],
  ['only_dtstart_time', 1, '2012-06-30T06:00-07:00'],
  ['recur_instances', 1000 + 2, '2012-11-06T10:00-08:00/2012-11-06T10:30-08:00'],
])('a sample of ical.js, %s, gives %i events', (name, count, first) => {
  const { dataset, problems } = readDataset(sharedText(`peer-formats/ical-${name}.ics`));
  expect([problems, dataset.events.length]).toEqual([[], count]);
  expect(dataset.events[0]?.date).toBe(first);
});

const pieces = fc.constantFrom(
  ...[
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'TZID:Z',
    'END:VTIMEZONE',
  ],
  ...[
    'BEGIN:STANDARD',
    'END:STANDARD',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:-0230',
    'SUMMARY:A',
    'UID:u',
    'DTSTART:20140318',
  ],
  ...[
    'DTSTART;TZID=Z:20140318T100000',
    'DTSTART:99991231T235959Z',
    'DTEND:00000101',
    'DURATION:P9999999W',
    'DURATION:-P1D',
  ],
  ...[
    'RRULE:FREQ=DAILY;COUNT=3',
    'RRULE:FREQ=YEARLY;BYDAY=5FR;BYMONTH=2',
    'RDATE;VALUE=PERIOD:20140318T100000Z/PT1H',
    'RDATE:,',
  ],
  ...[
    'EXDATE:20140318',
    'RECURRENCE-ID:20140318',
    'CATEGORIES:,,a',
    'GEO:1;2',
    'X-GEO-TIMELINE-DATE:2014~',
    '__PROTO__;__PROTO__=a:b',
  ],
  ...[
    'X-GEO-TIMELINE-COUNTRIES:UA:host;RU',
    'DESCRIPTION:\\',
    ' folded',
    ';:',
    ':',
    'CONSTRUCTOR;VALUE=CONSTRUCTOR:x',
    'ATTENDEE;A="',
  ],
);

test('any lines are data: never a throw, and every date is one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string()), { maxLength: 40 }),
      (parts) => {
        const { dataset, problems } = read(`BEGIN:VEVENT\nSUMMARY:A\n${parts.join('\n')}`);
        for (const { date, timezone } of dataset.events)
          expect([date, parseDate(date, { timezone }).ok]).toEqual([date, true]);
        for (const { code, fix, line } of problems) expect([code, fix, line]).not.toContain('');
      },
    ),
    { numRuns: 500 },
  );
});

test('any rule comes to an end', () => {
  const number = fc.integer({ min: -60, max: 400 });
  const part = fc.oneof(
    fc.tuple(fc.constantFrom('COUNT', 'INTERVAL'), fc.integer({ min: 0, max: 1e9 })),
    fc.tuple(
      fc.constantFrom(
        'BYSECOND',
        'BYMINUTE',
        'BYHOUR',
        'BYMONTHDAY',
        'BYYEARDAY',
        'BYMONTH',
        'BYSETPOS',
      ),
      fc.array(number, { minLength: 1, maxLength: 3 }),
    ),
    fc.tuple(
      fc.constant('BYDAY'),
      fc.array(fc.constantFrom('MO', '1TU', '-1SU', '5FR', '-5SA'), { minLength: 1, maxLength: 3 }),
    ),
    fc.tuple(fc.constant('UNTIL'), fc.constantFrom('20150101', '29990101T000000Z')),
  );
  const frequency = fc.constantFrom(
    'SECONDLY',
    'MINUTELY',
    'HOURLY',
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'YEARLY',
  );
  fc.assert(
    fc.property(frequency, fc.array(part, { maxLength: 4 }), (freq, parts) => {
      const rule = parts.map(([name, value]) => `;${name}=${String(value)}`).join('');
      expect(
        datesOf('DTSTART:20140131T100000Z', `RRULE:FREQ=${freq}${rule}`).length,
      ).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test.each(['BEGIN:X\n', 'END:X\n', 'BEGIN:VEVENT\n', ' \n', 'a', ';', '"', ',', 'A:b\n'])(
  '%j twenty thousand times over costs no more than its length',
  (piece) => {
    const { problems } = read(
      `BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20140318\nRDATE;X=${piece.repeat(20_000)}`,
    );
    expect(problems.length).toBeLessThan(60_001);
  },
);

test('many categories and dates of one event cost no more than their number', () => {
  const numbers = Array.from({ length: 20_000 }, (_, i) => i);
  const { dataset } = read(
    calendar(
      event(
        'DTSTART:20140318',
        `CATEGORIES:${numbers.join(',')}`,
        `RDATE:${numbers.map((i) => `2014010${1 + (i % 9)}T${10 + (i % 10)}0000Z`).join(',')}`,
      ),
    ),
  );
  expect(dataset.events).toHaveLength(91);
  expect(dataset.events[0]?.tags).toHaveLength(numbers.length - 1);
});
