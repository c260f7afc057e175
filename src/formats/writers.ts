import { writeBibTex } from './bibtex-write.ts';
import { writeCsl } from './csl-write.ts';
import { writeCsv, writeSafeCsv } from './csv-write.ts';
import { writeIcs } from './ics-write.ts';
import { writeGeoJson } from './geojson-write.ts';
import { writeJson } from './json-write.ts';
import { writeTimelineJs } from './timelinejs-write.ts';
import { writeRis } from './ris-write.ts';
import type { WriteFormat, Writer } from './types.ts';
import { writeVis } from './vis-write.ts';

/** Every format that is written, as data. */
export interface WriterInfo {
  /** Not translated: a proper name. */
  readonly name: string;
  /** Of the files it writes, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: Writer;
}

export const WRITERS: Readonly<Record<WriteFormat, WriterInfo>> = {
  json: {
    name: 'geo-timeline JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: writeJson,
  },
  csv: { name: 'table (CSV)', extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  'csv-safe': {
    name: 'table for spreadsheets (CSV)',
    extension: 'csv',
    mediaType: 'text/csv',
    write: writeSafeCsv,
  },
  ics: {
    name: 'iCalendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    write: writeIcs,
  },
  timelinejs: {
    name: 'TimelineJS',
    extension: 'json',
    mediaType: 'application/json',
    write: writeTimelineJs,
  },
  vis: { name: 'vis-timeline', extension: 'json', mediaType: 'application/json', write: writeVis },
  geojson: {
    name: 'GeoJSON',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    write: writeGeoJson,
  },
  'csl-json': {
    name: 'sources as CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCsl,
  },
  bibtex: {
    name: 'sources as BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: writeBibTex,
  },
  ris: {
    name: 'sources as RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
};
