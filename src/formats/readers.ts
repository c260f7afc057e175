import { readGeoJson } from './geojson.ts';
import { readJson } from './json.ts';
import { readMarkwhen } from './markwhen.ts';
import { parquetBroken, parquetWaits } from './parquet-drafts.ts';
import { isParquet } from './parquet-detect.ts';
import { readRecords } from './records.ts';
import { readSimile } from './simile.ts';
import { readTable } from './table.ts';
import { readTimelineJs } from './timelinejs.ts';
import type { Format, Reader } from './types.ts';
import { readVis } from './vis.ts';

/** The reader of each format that brings no library of its own; read.ts has the others too. */
export const READERS: Readonly<Record<Exclude<Format, 'ics'>, Reader>> = {
  json: ({ text, name }, { problems, locate }) => readJson(text, name, problems, locate),
  csv: readTable,
  records: readRecords,
  timelinejs: readTimelineJs,
  vis: readVis,
  markwhen: readMarkwhen,
  geojson: readGeoJson,
  simile: readSimile,
  // Its library is asynchronous: load.ts has it.
  parquet({ text }, notes) {
    notes.problem(isParquet(text) ? parquetWaits() : parquetBroken(text.slice(0, 4)));
    return { version: 1, events: [] };
  },
};
