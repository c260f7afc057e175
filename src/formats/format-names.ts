import type { Format } from './types.ts';

/** What people call the formats that are read. Not translated: proper names. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  json: 'geo-timeline JSON',
  csv: 'table (CSV)',
  records: 'table (JSON records)',
  ics: 'iCalendar',
  markwhen: 'Markwhen',
  timelinejs: 'TimelineJS',
  vis: 'vis-timeline',
  geojson: 'GeoJSON',
  simile: 'SIMILE Timeline',
  parquet: 'Parquet',
};
