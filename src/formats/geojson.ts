/**
 * Reads GeoJSON (RFC 7946) whose features have dates: each is an event. The properties are read as the columns of a table
 * are, decided for the whole file; the geometry gives the place.
 */
import { type Dataset, safeUrl } from '../model/index.ts';
import { isObject } from './checks.ts';
import { createCountryReader } from './countries.ts';
import { OURS, type ReportAt, featureRows } from './geojson-table.ts';
import { createReporter, parseJson } from './json.ts';
import { createLocator } from './json-position.ts';
import { NOTHING, readValue } from './json-value.ts';
import { createPlaces } from './place.ts';
import { readRows } from './table-ours.ts';
import type { Notes, Reader, Where } from './types.ts';

/** Members of a collection that say nothing beyond its features. */
const PLAIN = ['type', 'features', 'crs', 'bbox', 'geometry', 'properties', 'id', 'when', OURS];

type File = Readonly<Record<string, unknown>>;

/** What a collection says about itself. */
function topOf(file: File, notes: Notes): Partial<Dataset> {
  if (file['type'] !== 'FeatureCollection' || Object.hasOwn(file, OURS)) return {};
  const metadata = isObject(file['metadata']) ? file['metadata'] : {};
  const text = (...names: readonly string[]): string | undefined =>
    names
      .flatMap((name) => [file[name], metadata[name]])
      .find((value) => typeof value === 'string' && value.trim() !== '') as string | undefined;
  const title = text('title', 'name');
  const description = text('description');
  const license = text('license', 'licence');
  const url = text('url');
  for (const key of [...Object.keys(file), ...Object.keys(metadata)])
    if (!PLAIN.includes(key) && !/^(?:title|name|description|licen[cs]e|metadata|url)$/.test(key))
      notes.lose('collection-member', 'member of the collection', key);
  const credit = url !== undefined && safeUrl(url) !== undefined ? url : undefined;
  if (url !== credit) notes.lose('collection-member', 'member of the collection', 'url');
  const fields = { title, description, license, credit };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The dataset that a collection of ours without features holds. */
function emptyOurs(file: File, report: ReportAt): Dataset {
  const ours = file[OURS];
  if (!isObject(ours)) return NOTHING;
  return readValue({ ...ours, events: [] }, report, createCountryReader());
}

export const readGeoJson: Reader = (source, notes) => {
  const { text, name } = source;
  const file = source.json() ?? parseJson(text, name, notes.problems)?.value;
  if (file === undefined) return NOTHING;
  const report = createReporter(text, name, notes.problems);
  const locate = createLocator(text);
  const placeIn = createPlaces(text);
  const whereOf = (path: readonly (string | number)[]): Where => {
    const offset = locate(path);
    return offset === undefined ? {} : placeIn(offset);
  };
  const table = featureRows(file, report, whereOf, notes);
  if (table === undefined || !isObject(file)) return NOTHING;
  if (table.rows.length === 0) return emptyOurs(file, report);
  const dataset = readRows(table, source.options, notes);
  return { ...topOf(file, notes), ...dataset };
};
