import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import { readDataset } from './read.ts';

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
/** A name of a country and an event without a date. */
const file =
  '{"version": 1, "events": [{"date": "2020", "title": "One", "countries": ["Ukraine"]}, {"title": "No date"}]}';

test.each([
  ['the bundled file', readFileSync('public/data/default-timeline.json')],
  ['JSON with a byte order mark', `\ufeff\n  ${file}`],
  ['JSON in UTF-16', utf16(file)],
  ['broken JSON', '{"version": 1, "events": ['],
  ['letters in no encoding', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  ['CSV', 'date,title\n2020,One\n'],
  ['Markwhen', '2014: One\n2015 - 2 years: Two\n'],
  [
    'a calendar',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20140318\nEND:VEVENT\nEND:VCALENDAR',
  ],
  ['nothing', ''],
  ['the sheet of TimelineJS', 'Year,Month,Day,Headline\n2001,1,10,One\n2002,,,Two\n'],
  ['JSON of TimelineJS', '{"events":[{"start_date":{"year":1},"text":{"headline":"T"}}]}'],
  ['items of vis-timeline', '[{"id":1,"content":"T","start":"2014"}]'],
])('reads as readDataset does: %s', async (_, input) => {
  expect(await loadDataset(input, { name: 'a' })).toEqual(readDataset(input, { name: 'a' }));
});

test('a table read in slices is the same table', async () => {
  const text = `date,title\n${'2020,One\n2021-13,Two\n"2022",\n'.repeat(3000)}`;
  const shares: number[] = [];
  const pause = (share: number): Promise<void> => Promise.resolve(void shares.push(share));
  expect(await loadDataset(text, { name: 'a', pause })).toEqual(readDataset(text, { name: 'a' }));
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
