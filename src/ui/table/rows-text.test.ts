import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsText } from './rows-text.ts';

test('cells are parted by tabs, rows by line breaks, and the head comes first', () => {
  const { text, html } = rowsText(['Date', 'Event'], [['5 October 2024', 'Summit']]);
  expect(text).toBe('Date\tEvent\n5 October 2024\tSummit\n');
  expect(html).toBe(
    '<table><tr><th>Date</th><th>Event</th></tr><tr><td>5 October 2024</td><td>Summit</td></tr></table>',
  );
});

test('a spreadsheet runs no cell as a formula', () => {
  const cells = ['=1+1', '+1', '-1', '@a', '\t=1', '\n=1'];
  const { text, html } = rowsText(
    ['x'],
    cells.map((cell) => [cell]),
  );
  expect(text.split('\n').slice(1, -1)).toEqual(["'=1+1", "'+1", "'-1", "'@a", "'=1", "'=1"]);
  expect(html).not.toMatch(/>[=+\-@]/);
});

test('a title is text in HTML too', () => {
  const { html } = rowsText(['x'], [['<img src=x onerror="alert(1)"> & more']]);
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more');
});

test('whatever the cells hold, rows and columns stay as many', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' }))), (rows) => {
      const { text } = rowsText(['a', 'b'], rows);
      const lines = text.split('\n').slice(0, -1);
      expect(lines.map((line) => line.split('\t').length)).toEqual([2, ...rows.map(() => 2)]);
    }),
  );
});
