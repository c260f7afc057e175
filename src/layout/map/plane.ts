import { type GeoPath, type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Area, Atlas } from './atlas.ts';
import { STATE_POINTS } from './points.ts';

/** An area as drawn at scale 1: the path of its outline, and its largest piece. */
export interface Shape {
  readonly code: string;
  readonly within: string | undefined;
  readonly disputed: string | undefined;
  /** SVG path data. */
  readonly path: string;
}

/** A disputed area as drawn: hatched, cut to the areas with these indexes into `shapes` where it is an outline of ours. */
export interface Hatch {
  readonly id: string;
  readonly owner: string | undefined;
  readonly path: string;
  /** Path of the land that it is cut to; undefined: it is land itself. */
  readonly clip: string | undefined;
}

/** Where a country stands and how large it is, px at scale 1. */
export interface Seat {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** Of its largest piece; 0 for a point. */
  readonly width: number;
  readonly height: number;
}

/** The world laid flat at a size: nothing in it depends on events, zoom or theme. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly hatches: readonly Hatch[];
  readonly seats: ReadonlyMap<string, Seat>;
  readonly atlas: Atlas;
  /** px of a place, undefined where it is not on the map. */
  toPixel(lon: number, lat: number): { readonly x: number; readonly y: number } | undefined;
  /** Degrees of a pixel, undefined beside the globe. */
  toDegrees(x: number, y: number): { readonly lon: number; readonly lat: number } | undefined;
}

/** Cut at 169° W, so that Chukotka stays with Russia. */
const ROTATION = -11;
/** Without Antarctica: south of Cape Horn and north of Greenland nothing is drawn. */
const CORNERS = { south: -57, north: 84 };
/** From this scale, or width in px, on the fine shapes are worth their 224 kB. */
const FINE_FROM = { k: 2, width: 1400 };

/** Which shapes a map is drawn with. */
export const detailFor = (width: number, k: number): 'coarse' | 'fine' =>
  k >= FINE_FROM.k || width >= FINE_FROM.width ? 'fine' : 'coarse';

/** Height of the map for its width. */
export const PLANE_RATIO = 0.44;

function projectionFor(width: number, height: number): GeoProjection {
  const projection = geoEqualEarth().rotate([ROTATION, 0]);
  // The cut lies at the edge of the globe: a hair inside of it on both sides.
  const middle = -ROTATION;
  const corners = [
    [middle - 179.99, 0],
    [middle - 180.01, 0],
    [middle, CORNERS.south],
    [middle, CORNERS.north],
  ];
  return projection.fitSize([width, height], { type: 'MultiPoint', coordinates: corners });
}

/** The largest piece of an area: where its name goes, and what says how large it looks. */
function seatOf(path: GeoPath, { code, shape }: Area): Seat | undefined {
  let best: Seat | undefined;
  let most = 0;
  for (const coordinates of shape.coordinates) {
    const piece: MultiPolygon = { type: 'MultiPolygon', coordinates: [coordinates] };
    const size = path.area(piece);
    if (best !== undefined && size <= most) continue;
    const [[west, north], [east, south]] = path.bounds(piece);
    const [x, y] = path.centroid(piece);
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    most = size;
    best = { code, x, y, width: east - west, height: south - north };
  }
  return best;
}

function seatsOf(path: GeoPath, projection: GeoProjection, atlas: Atlas): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const { code, lon, lat } of STATE_POINTS) {
    const [x, y] = projection([lon, lat]) ?? [];
    if (x !== undefined && y !== undefined) seats.set(code, { code, x, y, width: 0, height: 0 });
  }
  for (const area of atlas.areas) {
    const seat = area.code === '' ? undefined : seatOf(path, area);
    const known = seats.get(area.code);
    if (seat && (known === undefined || seat.width * seat.height > known.width * known.height))
      seats.set(area.code, seat);
  }
  return seats;
}

/** Projects an atlas (Equal Earth) so that it fills `width` px. */
export function createPlane(atlas: Atlas, width: number): Plane {
  const height = Math.round(width * PLANE_RATIO);
  const projection = projectionFor(width, height);
  const path = geoPath(projection).digits(width > 1600 ? 2 : 1);
  const shapes = atlas.areas.map((area): Shape => ({
    code: area.code,
    within: area.within,
    disputed: area.disputed,
    path: path(area.shape) ?? '',
  }));
  const landOf = (codes: readonly string[]): string =>
    shapes.flatMap((shape) => (codes.includes(shape.code) ? shape.path : [])).join('');
  const hatches = atlas.disputed.map(({ id, owner, inside, shape }): Hatch => ({
    id,
    owner,
    path: path(shape) ?? '',
    clip: inside.length === 0 ? undefined : landOf(inside),
  }));
  return {
    width,
    height,
    shapes,
    hatches,
    seats: seatsOf(path, projection, atlas),
    atlas,
    toPixel(lon, lat) {
      const [x, y] = projection([lon, lat]) ?? [];
      return x === undefined || y === undefined ? undefined : { x, y };
    },
    toDegrees(x, y) {
      const [lon, lat] = projection.invert?.([x, y]) ?? [];
      if (lon === undefined || lat === undefined || Math.abs(lat) > 90) return undefined;
      // Beside the globe the inverse leads somewhere else on it.
      const back = projection([lon, lat]);
      if (back === null || Math.hypot(back[0] - x, back[1] - y) > 1) return undefined;
      return { lon, lat };
    },
  };
}
