import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { writeDataset } from './write.ts';

const bundled = readDataset(readFileSync('public/data/default-timeline.json')).dataset;

test('our JSON gives the same dataset back', () => {
  const { bytes, losses } = writeDataset(bundled, { format: 'json' });
  const read = readDataset(bytes);
  expect({ dataset: read.dataset, problems: read.problems, losses }).toEqual({
    dataset: bundled,
    problems: [],
    losses: [],
  });
});
