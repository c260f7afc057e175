import { withJsonColumns } from './csv-json.ts';
import { createTableReader } from './csv.ts';
import { readJson } from './json.ts';
import { readTimelineJs } from './timelinejs.ts';
import type { Format, Reader } from './types.ts';
import { readVis } from './vis.ts';

/** Rows between two words of progress. */
const STEP = 10_000;

/** The reader of each format that needs nothing but its text. */
export const READERS: Readonly<Record<Format, Reader>> = {
  json: ({ text, name }, { problems }) => readJson(text, name, problems),
  csv({ text, name, options }, { problems }) {
    const reader = createTableReader(text, name, problems, withJsonColumns);
    while (reader.step(STEP)) options.onProgress?.(reader.share());
    return reader.finish();
  },
  timelinejs: readTimelineJs,
  vis: readVis,
};
