/**
 * Every format that is read, as data: a name for people, the extensions it goes by, and how its content is told from
 * that of the others. The order decides where two would match. The readers themselves are in readers.ts.
 */
import { namesEvents } from './csv-columns.ts';
import { isParquet } from './parquet-detect.ts';
import {
  isGeoJson,
  isSimile,
  isSimileXml,
  isTimelineJs,
  isTimelineJsSheet,
  isVis,
  isRecords,
} from './peer-detect.ts';
import { findDelimiter } from './csv-scan.ts';
import { FORMAT_NAMES } from './format-names.ts';
import type { Format, Source } from './types.ts';

export interface FormatInfo {
  readonly id: Format;
  /** Not translated: a proper name. */
  readonly name: string;
  /** In lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the content is certainly of this format. Looks at the beginning, or at `source.json()`. */
  readonly matches: (source: Source) => boolean;
}

/** The first line that says something, at most 4,096 characters of it. */
export const firstLine = ({ text }: Source): string =>
  text
    .slice(0, 4096)
    .trimStart()
    .split(/[\r\n]/, 1)[0] ?? '';

/** "2014: …", "03/2014 - 1 year: …", "2014-03-18/2014-04: …": a line that no other format has. */
const isMarkwhenDate = (line: string): boolean =>
  /^\s*(?:\d{3,4}(?:-\d\d){0,2}|\d{1,2}\/(?:\d{1,2}\/)?\d{3,4})(?:\s?[-/]\s?[\w /:-]{1,60})?:\s+\S/.test(
    line,
  );
/** Whether the first two lines have the same columns, three or more: prose has not. */
function isDelimited({ text }: Source): boolean {
  const lines = text
    .slice(0, 65_536)
    .trimStart()
    .split(/\r\n?|\n/, 2);
  const delimiter = findDelimiter(text);
  const [first = 0, second = 0] = lines.map(
    (line) => line.replace(/"[^"]*"/g, '').split(delimiter).length,
  );
  return first >= 3 && (second === first || lines[1]?.includes('"') === true);
}

export const FORMATS: readonly FormatInfo[] = [
  {
    id: 'timelinejs',
    name: FORMAT_NAMES.timelinejs,
    // Those of others: found by its content alone.
    extensions: [],
    // The search for the key spares parsing our own files twice.
    matches: (source) =>
      isTimelineJsSheet(firstLine(source)) ||
      (source.text.includes('"text"') && isTimelineJs(source.json())),
  },
  {
    id: 'vis',
    name: FORMAT_NAMES.vis,
    extensions: [],
    matches: (source) => source.text.includes('"start"') && isVis(source.json()),
  },
  {
    id: 'geojson',
    name: FORMAT_NAMES.geojson,
    extensions: ['geojson'],
    matches: (source) => source.text.includes('"Feature') && isGeoJson(source.json()),
  },
  {
    id: 'simile',
    name: FORMAT_NAMES.simile,
    extensions: [],
    matches: (source) =>
      isSimileXml(source.text) || (source.text.includes('"start"') && isSimile(source.json())),
  },
  {
    id: 'parquet',
    name: FORMAT_NAMES.parquet,
    extensions: ['parquet'],
    matches: ({ text }) => isParquet(text),
  },
  {
    id: 'records',
    name: FORMAT_NAMES.records,
    extensions: [],
    matches: (source) => /^\s*\[/.test(source.text) && isRecords(source.json()),
  },
  {
    id: 'json',
    name: FORMAT_NAMES.json,
    extensions: ['json'],
    // Broken JSON too: its reader then says where.
    matches: ({ text }) => /^\s*[{[]/.test(text),
  },
  {
    id: 'ics',
    name: FORMAT_NAMES.ics,
    extensions: ['ics', 'ical', 'icalendar'],
    matches: (source) => /^BEGIN:V(?:CALENDAR|EVENT)\s*$/i.test(firstLine(source)),
  },
  {
    id: 'csv',
    name: FORMAT_NAMES.csv,
    extensions: ['csv', 'tsv', 'tab', 'txt'],
    matches: (source) => namesEvents(firstLine(source)) || isDelimited(source),
  },
  {
    id: 'markwhen',
    name: FORMAT_NAMES.markwhen,
    extensions: ['mw', 'markwhen'],
    matches: ({ text }) =>
      text
        .slice(0, 4096)
        .split(/\r\n|\n|\r/)
        .some(isMarkwhenDate),
  },
];

/** What there is to know of a format. */
export const formatInfo = (id: Format): FormatInfo | undefined =>
  FORMATS.find((format) => format.id === id);
