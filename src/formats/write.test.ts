import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../model/index.ts';
import { type ScannedRow, createScanner } from './csv-scan.ts';
import { readDataset } from './read.ts';
import { anyDataset } from './testing/datasets.ts';
import type { WriteFormat } from './types.ts';
import { writeDataset } from './write.ts';

const bundled = readDataset(readFileSync('public/data/default-timeline.json')).dataset;
const textOf = (dataset: Dataset, format: WriteFormat): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeDataset(dataset, { format }).bytes);

test.each(['json', 'csv'] as const)('our %s gives the same dataset back', (format) => {
  const { bytes, losses } = writeDataset(bundled, { format });
  const read = readDataset(bytes, { format });
  expect({ dataset: read.dataset, problems: read.problems, losses }).toEqual({
    dataset: bundled,
    problems: [],
    losses: [],
  });
});

test.each(['json', 'csv'] as const)('our %s gives any dataset back', (format) => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const { bytes, losses } = writeDataset(dataset, { format });
      // Lost are only the fields of a dataset without events, which has no row to hold them.
      if (losses.length > 0)
        expect({ format, events: dataset.events }).toEqual({ format: 'csv', events: [] });
      else if (dataset.events.length > 0 || format === 'json')
        expect(readDataset(bytes, { format }).dataset).toEqual(dataset);
    }),
  );
});

test('a table written, read, written again is the same to the byte', () => {
  const first = textOf(bundled, 'csv');
  const json = textOf(readDataset(first).dataset, 'json');
  expect(textOf(readDataset(json).dataset, 'csv')).toBe(first);
});

test('a table for spreadsheets holds no cell that one would run', () => {
  fc.assert(
    fc.property(anyDataset, (dataset) => {
      const text = textOf(dataset, 'csv-safe');
      const cells: string[] = [];
      const row = (scanned: ScannedRow): void => {
        cells.push(...scanned.cells.slice(0, scanned.count));
      };
      createScanner(text.slice(1), ',', { row, broken: () => expect.unreachable() }).step(Infinity);
      expect(text[0]).toBe('\ufeff');
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
});

test('a table for spreadsheets says what no cell holds', () => {
  const { losses } = writeDataset(
    {
      version: 1,
      title: 'T',
      events: [{ id: 'a', date: '-0489', title: { en: 'One', uk: 'Один' }, countries: ['GR'] }],
    },
    { format: 'csv-safe' },
  );
  expect(losses.map(({ code, count, places }) => [code, count, places])).toEqual([
    ['dataset-field', 1, ['title']],
    ['field-title', 1, ['row 2']],
    ['formula-guarded', 1, ['date']],
  ]);
});
