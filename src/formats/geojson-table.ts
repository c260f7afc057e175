/** The features of GeoJSON as rows under headers, so that dates, titles and countries are found as in any table. */
import { isObject } from './checks.ts';
import { DATASET_JSON } from './csv-json-columns.ts';
import { noFeatureDates, notAFeature } from './geojson-drafts.ts';
import { type Whereabouts, isDegrees, whereabouts } from './geojson-geometry.ts';
import { about, wrongType } from './drafts.ts';
import { cellText, jsonText, tableCell } from './json-text.ts';
import type { JsonPath } from './json-position.ts';
import type { TableRows } from './table-rows.ts';
import type { Draft, Notes, Where } from './types.ts';

/** The member of a collection of ours that holds the dataset without its events. */
export const OURS = 'geoTimeline';
type Properties = Readonly<Record<string, unknown>>;

/** A feature that can be a row. */
interface Feature {
  readonly id: unknown;
  readonly properties: Properties;
  /** The member `when` that some files put beside the properties. */
  readonly when: unknown;
  readonly where: Whereabouts;
  readonly path: JsonPath;
  readonly place: string;
}

/** Columns that a file may have: each costs memory in every row. */
const MOST_COLUMNS = 1000;
const FEWEST_COLUMNS = 50;
const MOST_CELLS = 20_000_000;

export type ReportAt = (draft: Draft, path: JsonPath) => void;

function readFeature(
  value: unknown,
  path: JsonPath,
  index: number,
  hasDegrees: boolean,
  report: ReportAt,
  notes: Notes,
): Feature | undefined {
  if (!isObject(value) || value['type'] !== 'Feature') {
    report(notAFeature(isObject(value) ? (value['type'] ?? value) : value), path);
    return undefined;
  }
  const { properties, geometry, id, when } = value;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1);
  const place = `feature ${name.slice(0, 60)}`;
  if (properties !== undefined && properties !== null && !isObject(properties))
    report(wrongType('properties', 'an object', properties), [...path, 'properties']);
  const where = hasDegrees ? whereabouts(geometry) : ({ kind: 'none' } as const);
  if (where.kind === 'refused') report(where.draft, [...path, 'geometry']);
  if (where.kind === 'point') {
    if (!where.isWhole)
      notes.lose(
        'geometry',
        'geometry that is no point, the middle of its box is the place',
        place,
      );
    if (where.hasAltitude) notes.lose('altitude', 'altitude or depth of a place', place);
  }
  const known = ['type', 'properties', 'geometry', 'id', 'when', 'bbox'];
  for (const key of Object.keys(value))
    if (!known.includes(key))
      notes.lose('feature-member', 'member beside the properties', `${place}: ${key}`);
  return { id, properties: isObject(properties) ? properties : {}, when, where, path, place };
}

/** Start and end of `when`: a text, or an object with instants or with a start and a stop. */
function whenCells(when: unknown): readonly [start: string, end: string] {
  if (!isObject(when)) return [cellText(when), ''];
  const first = (...names: readonly string[]): string =>
    cellText(names.map((name) => when[name]).find((value) => value !== undefined));
  return [first('start', 'begin', 'from', 'datetime', 'date', 'in'), first('stop', 'end', 'to')];
}

/** The cells of a feature by header: a list as our tables write one, what else is nested as JSON, and as a loss. */
function cellsOf(feature: Feature, notes: Notes): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const { where, id, properties } = feature;
  if (where.kind === 'point') cells.set('lat', String(where.lat)).set('lon', String(where.lon));
  if (typeof id === 'string' || typeof id === 'number') cells.set('id', String(id));
  else if (id !== undefined && id !== null)
    notes.lose('feature-id', 'id that is no text and no number', feature.place);
  const [start, end] = whenCells(properties['when'] ?? feature.when);
  if (start !== '') cells.set('when', start);
  if (end !== '') cells.set('stop', end);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'when' && start + end !== '') continue;
    const { text, isNested } = tableCell(value);
    if (isNested)
      notes.lose(
        'nested-property',
        'list or object among the properties, kept as JSON',
        `${feature.place}: ${key}`,
      );
    if (text !== '') cells.set(cells.has(key) ? `properties.${key}` : key, text);
  }
  return cells;
}

/** The headers of all rows, those of most rows where there are too many; the others are losses. */
function headersOf(
  rows: readonly ReadonlyMap<string, string>[],
  features: readonly Feature[],
  notes: Notes,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of row.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, MOST_CELLS / (rows.length + 1)));
  if (counts.size <= most) return [...counts.keys()];
  const kept = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([key]) => key),
  );
  rows.forEach((row, i) => {
    for (const key of row.keys())
      if (!kept.has(key))
        notes.lose('property', 'property of few features', `${features[i]?.place ?? ''}: ${key}`);
  });
  return [...counts.keys()].filter((key) => kept.has(key));
}

const TITLES = /^(?:title|headline|name|label|event|subject)$/i;

/** Titles where no property has one: the place, behind the magnitude of an earthquake. */
function withTitles(
  rows: readonly ReadonlyMap<string, string>[],
): readonly ReadonlyMap<string, string>[] {
  const isTitled = rows.some((row) => [...row.keys()].some((key) => TITLES.test(key)));
  const isPlaced = rows.some((row) => row.has('place'));
  if (isTitled || !isPlaced) return rows;
  return rows.map((row) => {
    const place = row.get('place') ?? row.get('id') ?? '';
    const magnitude = row.get('mag');
    const title = magnitude === undefined ? place : `M ${magnitude}, ${place}`;
    return new Map([...row, ['title', title]]);
  });
}

/** The list of features in a file, and the steps to it; undefined where it has none. */
function listOf(
  file: unknown,
): { readonly list: readonly unknown[]; readonly path: JsonPath } | undefined {
  if (!isObject(file)) return undefined;
  if (file['type'] === 'Feature') return { list: [file], path: [] };
  const { features } = file;
  return Array.isArray(features) ? { list: features, path: ['features'] } : undefined;
}

/** The rows of a file of GeoJSON; undefined, and told, where it has no features. */
export function featureRows(
  file: unknown,
  report: ReportAt,
  whereOf: (path: JsonPath) => Where,
  notes: Notes,
): TableRows | undefined {
  const found = listOf(file);
  if (found === undefined || !isObject(file)) {
    report({ severity: 'error', ...wrongType('features', 'a list', undefined) }, []);
    return undefined;
  }
  const { list, path } = found;
  const hasDegrees = isDegrees(file['crs']);
  if (!hasDegrees)
    report(
      about(
        'crs-foreign',
        'coordinates in another reference system, left out',
        'save the file in WGS 84 (EPSG:4326)',
        jsonText(file['crs']),
      ),
      ['crs'],
    );
  const features = list.flatMap((value, i) => {
    const steps = path.length === 0 ? path : [...path, i];
    return readFeature(value, steps, i, hasDegrees, report, notes) ?? [];
  });
  const plain = withTitles(features.map((feature) => cellsOf(feature, notes)));
  const ours = file[OURS];
  const first = plain[0];
  const rows =
    ours === undefined || first === undefined
      ? plain
      : [new Map([...first, [DATASET_JSON, jsonText(ours)]]), ...plain.slice(1)];
  const headers = headersOf(rows, features, notes);
  return {
    headers,
    rows: rows.map((row) => headers.map((header) => row.get(header) ?? '')),
    head: whereOf(path),
    placeOf: (i) => whereOf(features[i]?.path ?? []),
    delimiter: '',
    tellNoDates: () => report(noFeatureDates(headers), path),
  };
}
