import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDataset } from './check.ts';
import { writeDataset } from './write.ts';

/** 500 inputs; all 10,000 with FUZZ=full. */
const RUNS = process.env['FUZZ'] === 'full' ? 10_000 : 500;
const SLOWEST = 5_000;

/** A small file of each format. */
const SEEDS: readonly string[] = [
  '{"version":1,"events":[{"date":"2014-03-18","title":"Treaty","countries":["RU"],"sources":[{"url":"https://example.org/"}]}]}',
  'date,title,countries,summary\n2014-03-18,"A ""b"" c",RU;US,x\n2015,B,UA,\n',
  'Datum;Ereignis;Land\n5.10.2024;Treffen;Russland\n31.12.2023;Zweites;USA\n',
  'year,month,day,name\n1914,6,28,War\n-44,3,15,Ides\n',
  '[{"when":"2014-03-18","what":"Talks","n":1},{"when":"20150101","what":"More talks"}]',
  '{"events":[{"start_date":{"year":"1900","month":"2"},"text":{"headline":"<b>A</b>","text":"<p>x</p>"}}]}',
  'Year,Month,Day,Headline,Text,Media\n1900,2,3,A,<p>x</p>,https://example.org/a.jpg\n',
  '{"items":[{"id":1,"start":"2014-04-20","content":"<b>A</b>","group":1}],"groups":[{"id":1,"content":"G"}]}',
  'title: Talks\n\n# Geneva\n18/03/2014 - 3 days: First #talks !first\nafter !first 2 weeks: Second\n2014-05 every 2 months x3: Third\n',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:A\r\nDTSTART;VALUE=DATE:20140318\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"date":"2014","title":"A"},"geometry":{"type":"Point","coordinates":[30,50]}}]}',
  '<data><event start="May 28 2006 09:00:00 GMT" title="A">x &amp; y</event></data>',
  '{"dateTimeFormat":"iso8601","events":[{"start":"1900","end":"1901","title":"A","description":"x"}]}',
];

/** What is put into a file somewhere. */
const PIECES: readonly string[] = [
  '__proto__', '"__proto__":{"a":1},', 'constructor', '\0', '\ud800', '\udc00', '\ufeff', '\u202e', '1e999', '-0',
  '9'.repeat(400), 'Y-99999999999999', '[', '['.repeat(20_000), '{"a":'.repeat(20_000), ']', '}', '"', "'", ',', ';', '\n',
  '\r', '\t', '<', '<a '.repeat(2_000), '<!--', ']]>', '&#x110000;', '*'.repeat(5_000), '[x]('.repeat(2_000),
  'x'.repeat(200_000), ','.repeat(5_000), '"'.repeat(5_001), 'FREQ=SECONDLY', ';INTERVAL=0', 'every 1 day', '2014/2013',
  '9999-12-31', '#'.repeat(3_000), '(', ')', '\\', '%', 'null', 'true', 'NaN',
]; // prettier-ignore

type Mutation = readonly [kind: number, at: number, length: number, piece: number];

function mutated(text: string, [kind, share, length, piece]: Mutation): string {
  const at = Math.floor(share * text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return before + after.slice(length);
  if (kind === 1) return before + after.slice(0, length).repeat(3) + after.slice(length);
  if (kind === 2) return before + String.fromCharCode(after.charCodeAt(0) ^ (1 << (length % 8)) || 0) + after.slice(1); // prettier-ignore
  return before + (PIECES[piece % PIECES.length] ?? '') + after;
}

const file = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.tuple(
        fc.nat(5),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.nat(PIECES.length - 1),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([seed, mutations]) => mutations.reduce(mutated, seed));

test('broken files of every format: read, checked and written, without an exception or a wait', () => {
  let slowest = { ms: 0, text: '' };
  fc.assert(
    fc.property(file, fc.boolean(), (text, isBytes) => {
      const start = performance.now();
      const input = isBytes ? new TextEncoder().encode(text) : text;
      const { dataset, problems, table } = checkDataset(input, {
        name: 'a.txt',
        now: 1.7e12,
      });
      for (const format of ['json', 'csv'] as const) writeDataset(dataset, { format });
      const ms = performance.now() - start;
      if (ms > slowest.ms) slowest = { ms, text };
      expect(ms).toBeLessThan(SLOWEST);
      // Of a table whose dates were found each row is an event or has a Problem.
      const told = new Set(problems.flatMap(({ row }) => row ?? []));
      if (table?.dateKind !== undefined)
        expect(dataset.events.length + told.size).toBeGreaterThanOrEqual(table.rows);
      expect(problems.every(({ message, fix }) => message !== '' && fix !== '')).toBe(true);
      expect(({} as Readonly<Record<string, unknown>>)['a']).toBeUndefined();
    }),
    { numRuns: RUNS },
  );
  if (RUNS > 500) process.stdout.write(`slowest: ${Math.round(slowest.ms)} ms, ${JSON.stringify(slowest.text.slice(0, 200))}\n`); // prettier-ignore
}, 1_200_000);
