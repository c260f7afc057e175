import { withJsonColumns } from './csv-json.ts';
import { createTableReader } from './csv.ts';
import { readJson } from './json.ts';
import { readMarkwhen } from './markwhen.ts';
import { readTimelineJs } from './timelinejs.ts';
import type { Format, Reader } from './types.ts';
import { readVis } from './vis.ts';

/** Rows between two words of progress. */
const STEP = 10_000;

/** The reader of each format that brings no library of its own; read.ts has the others too. */
export const READERS: Readonly<Record<Exclude<Format, 'ics'>, Reader>> = {
  json: ({ text, name }, { problems, locate }) => readJson(text, name, problems, locate),
  csv({ text, name, options }, { problems, locate }) {
    const reader = createTableReader(text, name, problems, (rows, report) => {
      // The one field whose column has another name.
      locate((i, draft, steps) =>
        report(i, draft, steps[0] === 'sources' ? ['source_url'] : steps),
      );
      return withJsonColumns(rows, report);
    });
    while (reader.step(STEP)) options.onProgress?.(reader.share());
    return reader.finish();
  },
  timelinejs: readTimelineJs,
  vis: readVis,
  markwhen: readMarkwhen,
};
