/**
 * One point for a geometry of GeoJSON (RFC 7946): a point is itself, of all others it is the middle of the smallest box
 * around them, which may lie beside the shape. The box may cross the antimeridian: of two ways around the globe the
 * one counts that leaves out the widest gap without a vertex or an edge.
 */
import { isObject } from './checks.ts';
import { outOfRange, wrongType } from './drafts.ts';
import type { Draft } from './types.ts';

/** What a geometry says about where. */
export type Whereabouts =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly draft: Draft }
  | {
      readonly kind: 'point';
      readonly lat: number;
      readonly lon: number;
      /** false: it stands for a line, an area or several points. */
      readonly isWhole: boolean;
      readonly hasAltitude: boolean;
    };

/** How deep the positions of each type are nested, and whether those beside each other are joined. */
const TYPES: ReadonlyMap<unknown, readonly [depth: number, joined: boolean]> = new Map([
  ['Point', [0, false]],
  ['MultiPoint', [1, false]],
  ['LineString', [1, true]],
  ['MultiLineString', [2, true]],
  ['Polygon', [2, true]],
  ['MultiPolygon', [3, true]],
] as const);
/** Collections within collections that are looked into. */
const MAX_DEPTH = 8;

/** Part of a parallel from `west` eastwards, in degrees; west from −180 up to 180. */
interface Arc {
  readonly west: number;
  readonly width: number;
}

/** All that is gathered from a geometry. */
interface Extent {
  readonly arcs: Arc[];
  south: number;
  north: number;
  hasAltitude: boolean;
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
/** A longitude from −180 up to, not including, 180. */
const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;
/** As `wrapped`, but a longitude that is usual already stays as it is written. */
const usual = (lon: number): number => (Math.abs(lon) <= 180 ? lon : wrapped(lon));

/** Longitude and latitude of a position, or why it is none. */
function readPosition(value: unknown, extent: Extent): readonly [number, number] | Draft {
  if (!Array.isArray(value)) return wrongType('coordinates', 'a list', value);
  const [lon, lat, altitude] = value as readonly unknown[];
  if (typeof lon !== 'number' || !(Math.abs(lon) <= 360))
    return outOfRange('lon', -180, 180, lon ?? '');
  if (typeof lat !== 'number' || !(Math.abs(lat) <= 90))
    return outOfRange('lat', -90, 90, lat ?? '');
  if (typeof altitude === 'number') extent.hasAltitude = true;
  extent.south = Math.min(extent.south, lat);
  extent.north = Math.max(extent.north, lat);
  return [lon, lat];
}

/** The part of a parallel over which an edge runs: the short way, unless it goes once around. */
function arcOf(from: number, to: number): Arc {
  if (Math.abs(to - from) >= 360) return { west: -180, width: 360 };
  const east = wrapped(to - from);
  return east >= 0 ? { west: wrapped(from), width: east } : { west: wrapped(to), width: -east };
}

/** Gathers positions nested `depth` deep; what cannot be used comes back as a draft. */
function gather(value: unknown, depth: number, joined: boolean, extent: Extent): Draft | undefined {
  if (depth === 0) {
    const position = readPosition(value, extent);
    if (!Array.isArray(position)) return position as Draft;
    extent.arcs.push(arcOf(position[0], position[0]));
    return undefined;
  }
  if (!Array.isArray(value)) return wrongType('coordinates', 'a list', value);
  let last: number | undefined;
  for (const part of value as readonly unknown[]) {
    if (depth > 1) {
      const draft = gather(part, depth - 1, joined, extent);
      if (draft !== undefined) return draft;
      continue;
    }
    const position = readPosition(part, extent);
    if (!Array.isArray(position)) return position as Draft;
    extent.arcs.push(arcOf(joined ? (last ?? position[0]) : position[0], position[0]));
    last = position[0];
  }
  return undefined;
}

function gatherGeometry(geometry: unknown, extent: Extent, depth: number): Draft | undefined {
  if (geometry === null || geometry === undefined) return undefined;
  if (!isObject(geometry)) return wrongType('geometry', 'an object', geometry);
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < MAX_DEPTH) {
    for (const part of geometries as readonly unknown[]) {
      const draft = gatherGeometry(part, extent, depth + 1);
      if (draft !== undefined) return draft;
    }
    return undefined;
  }
  const [levels, joined] = TYPES.get(type) ?? [];
  if (levels === undefined || joined === undefined)
    return wrongType('geometry', 'one of the types of RFC 7946 as an object', type ?? geometry);
  // A shape without positions is one that is not known.
  if (Array.isArray(coordinates) && coordinates.length === 0) return undefined;
  return gather(coordinates, levels, joined, extent);
}

/** The middle of what all arcs cover, on the side of the globe away from the widest gap. */
function middleOf(arcs: readonly Arc[]): number {
  const sorted = [...arcs].sort((a, b) => a.west - b.west);
  // What reaches over the antimeridian covers the beginning of the next turn.
  let east = sorted.reduce((most, arc) => Math.max(most, arc.west + arc.width), -Infinity) - 360;
  let [gap, gapEast] = [0, 0];
  for (const { west, width } of sorted) {
    if (west - east > gap) [gap, gapEast] = [west - east, west];
    east = Math.max(east, west + width);
  }
  return gap === 0 ? 0 : usual(gapEast + (360 - gap) / 2);
}

/** What a geometry says about where, undefined coordinates included; never throws. */
export function whereabouts(geometry: unknown): Whereabouts {
  const extent: Extent = { arcs: [], south: Infinity, north: -Infinity, hasAltitude: false };
  const draft = gatherGeometry(geometry, extent, 0);
  if (draft !== undefined) return { kind: 'refused', draft };
  if (extent.arcs.length === 0) return { kind: 'none' };
  const { hasAltitude, south, north } = extent;
  const point =
    isObject(geometry) && geometry['type'] === 'Point'
      ? (geometry['coordinates'] as readonly number[])
      : undefined;
  const [lon = 0, lat = 0] = point ?? [];
  return point !== undefined
    ? { kind: 'point', lat, lon: usual(lon), isWhole: true, hasAltitude }
    : {
        kind: 'point',
        lat: round((south + north) / 2),
        lon: round(middleOf(extent.arcs)),
        isWhole: false,
        hasAltitude,
      };
}

/** Whether coordinates are degrees of WGS 84, as RFC 7946 wants them: also where an older file says so. */
export function isDegrees(crs: unknown): boolean {
  if (crs === undefined || crs === null) return true;
  const properties = isObject(crs) && isObject(crs['properties']) ? crs['properties'] : {};
  const name = properties['name'];
  return typeof name === 'string' && /CRS:?84|EPSG:[\d.]*:?4326$/i.test(name);
}
