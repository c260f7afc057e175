/**
 * Writes GeoJSON (RFC 7946): a feature for each event, with the columns of our table as its properties and a point where
 * the place has coordinates. What no property can say stands in `event_json`, and the dataset's own fields in a member
 * of the collection, so that reading gives the same dataset. Each feature is read back to find that out, as in
 * csv-write.ts.
 */
import type { Dataset, TimelineEvent } from '../model/index.ts';
import { createCountryReader } from './countries.ts';
import { readHeader } from './csv-columns.ts';
import { createRowReader } from './csv-event.ts';
import { EVENT_JSON } from './csv-json-columns.ts';
import { cellsOf, differences } from './csv-write.ts';
import { OURS, featureRows } from './geojson-table.ts';
import { createNotes } from './notes.ts';
import type { Writer } from './types.ts';

const NUMBERS = ['importance', 'series_number'];

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, string | number>>;
}

function featureOf(event: TimelineEvent, lang: string): Feature {
  const { lat, lon } = event.place ?? {};
  const cells = [...cellsOf(event, lang)].filter(([name]) => !['id', 'lat', 'lon'].includes(name));
  const values = cells.map(
    ([name, cell]) => [name, NUMBERS.includes(name) ? Number(cell) : cell] as const,
  );
  return {
    type: 'Feature',
    id: event.id,
    geometry:
      lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: Object.fromEntries(values),
  };
}

/** Of each event the fields that reading its feature does not give back. */
function gapsOf(
  events: readonly TimelineEvent[],
  features: readonly Feature[],
): readonly Readonly<Record<string, unknown>>[] {
  const quiet = () => undefined;
  // As JSON gives it back: that may order properties in another way.
  const file: unknown = JSON.parse(JSON.stringify({ type: 'FeatureCollection', features }));
  const table = featureRows(file, quiet, () => ({}), createNotes(''));
  const columns = table && readHeader(table.headers, quiet);
  const readRow = columns && createRowReader(columns, quiet, createCountryReader());
  return events.map((event, i) => differences(event, readRow?.(table?.rows[i] ?? []) ?? {}));
}

export const writeGeoJson: Writer = (dataset: Dataset) => {
  const { version: _version, events, ...top } = dataset;
  const features = events.map((event) => featureOf(event, dataset.language ?? 'en'));
  const gaps = gapsOf(events, features);
  const lines = features.map((feature, i) => {
    const gap = gaps[i] ?? {};
    if (Object.keys(gap).length === 0) return JSON.stringify(feature);
    const properties = { ...feature.properties, [EVENT_JSON]: JSON.stringify(gap) };
    return JSON.stringify({ ...feature, properties });
  });
  const own =
    Object.keys(top).length === 0 ? '' : `"${OURS}":${JSON.stringify({ version: 1, ...top })},\n`;
  return `{"type":"FeatureCollection",\n${own}"features":[\n${lines.join(',\n')}\n]}\n`;
};
