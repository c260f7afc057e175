import type { Example } from '../example.ts';

/** U+202E turns what follows around; U+2066 without U+2069 leaves an isolate open. */
const OVERRIDE = '\u202e';
const ISOLATE = '\u2066';

export const hostileTitles: Example = {
  id: 'hostile-titles',
  title: 'Titles that try to be something else',
  caption:
    'Data is text: markup shows as it is written, control characters reach neither the neighbouring label nor the page.',
  view: {},
  width: 900,
  height: 480,
  dataset: {
    version: 1,
    title: '<b>Not bold</b> & not an entity: &amp;',
    language: 'en',
    updated: '2024-12-31',
    events: [
      { id: 'script', date: '2024-01-15', title: '<script>alert(1)</script>', importance: 5 },
      { id: 'image', date: '2024-03-20', title: '<img src=x onerror=alert(1)>', importance: 5 },
      { id: 'override', date: '2024-05-10', title: `${OVERRIDE}gnitirw desrever`, importance: 5 },
      { id: 'isolate', date: '2024-07-01', title: `${ISOLATE}an isolate left open`, importance: 5 },
      { id: 'long', date: '2024-08-20', title: `Donau${'dampfschifffahrt'.repeat(12)}` },
      { id: 'lines', date: '2024-10-05', title: 'two\r\nlines\tand a tab', importance: 4 },
      { id: 'marks', date: '2024-11-10', title: `Za${'\u0301\u0323\u0330'.repeat(8)}lgo` },
      { id: '"><i id="x', date: '2024-12-20', title: 'an id with markup', importance: 4 },
    ],
  },
};
