import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadMessages, wordsFor } from '../words/index.ts';
import { civilOf, dateWords, isoDay, parseDate } from './index.ts';

await loadMessages('en');

test('docs/dates.md says what every form of EDTF means', () => {
  const text = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8');
  const table = text.slice(text.indexOf('| written'), text.indexOf('- **Signs**'));
  const rows = table
    .split('\n')
    .slice(2)
    .filter((row) => row.startsWith('|'));
  expect(rows.length).toBeGreaterThan(30);
  const bound = (instant: number): string =>
    Number.isFinite(instant) ? isoDay(civilOf(instant)) : 'open';
  for (const row of rows) {
    const [written = '', from, to, words] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const result = parseDate(written.replaceAll('`', ''));
    expect(result.ok, written).toBe(true);
    if (!result.ok) continue;
    const { earliest, latest } = result.date;
    const said = dateWords(result.date, wordsFor('en'));
    expect([written, bound(earliest), bound(latest), said]).toEqual([written, from, to, words]);
  }
});
