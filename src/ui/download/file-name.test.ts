import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  ['Russia & the West', ['2014-2025'], 'csv', 'russia-the-west-2014-2025.csv'],
  // What the title says already is not said twice.
  ['Talks, 2014-2025', ['2014-2025', 'sources'], 'ris', 'talks-2014-2025-sources.ris'],
  ['Переговори', [], 'svg', 'переговори.svg'],
  ['../../etc/passwd\u202egpj', ['2014'], 'png', 'etc-passwd-gpj-2014.png'],
  ['CON', [], 'json', 'con-timeline.json'],
  ['', ['2014'], 'ics', 'timeline-2014.ics'],
])('%s gives a name that is safe on every system', (title, parts, extension, name) => {
  expect(fileNameOf(title, parts, extension)).toBe(name);
});

test('a long title leaves room for what is in the file', () => {
  const name = fileNameOf('word '.repeat(60), ['2014-2025', 'sources'], 'bib');
  expect(name).toMatch(/^word-.*word-2014-2025-sources\.bib$/);
  expect(name.length).toBeLessThan(90);
});
