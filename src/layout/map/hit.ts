import { groundAt } from './atlas.ts';
import type { Plane, Seat } from './plane.ts';

/** Where the map is: a point of the plane at (x, y) is drawn at (x · k + tx, y · k + ty). */
export interface MapTransform {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}

export const WHOLE: MapTransform = { k: 1, tx: 0, ty: 0 };

/** A country whose largest piece is smaller than this, px as drawn, stands as a mark. */
const MARK_BELOW = 5;
/** px around the middle of a mark that count as it, at sea and on the land of a neighbour: there only the mark itself. */
const MARK_REACH = 9;
const REACH_ON_LAND = 3;
/** px up to which an island also has the water around and within it. */
const ISLANDS_BELOW = 3 * MARK_REACH;

/** Countries that are drawn as a mark at a scale, so that none is missing. */
export const marksAt = (plane: Plane, k: number): readonly Seat[] =>
  [...plane.seats.values()].filter(({ width, height }) => Math.max(width, height) * k < MARK_BELOW);

export interface MapHit {
  readonly code: string;
  /** The state that it is a part of. */
  readonly within: string | undefined;
  readonly disputed: string | undefined;
}

/**
 * The country at a point of the drawing. Marks lie over shapes, but only right on a mark does it win over a country that
 * is drawn as a shape.
 * @param reach px around a mark, more for a finger
 */
export function hitMap(
  plane: Plane,
  { k, tx, ty }: MapTransform,
  x: number,
  y: number,
  reach: number = MARK_REACH,
): MapHit | undefined {
  const degrees = plane.toDegrees((x - tx) / k, (y - ty) / k);
  const ground = degrees && groundAt(plane.atlas, degrees.lon, degrees.lat);
  const isLand = ground?.area !== undefined;
  const sizeOf = ({ width, height }: Seat): number => Math.max(width, height) * k;
  const own = plane.seats.get(ground?.code ?? '');
  let nearest: Seat | undefined;
  let least = isLand ? Math.min(reach, REACH_ON_LAND) : reach;
  // On the land of a country that is a mark itself no other mark counts.
  const candidates = own && sizeOf(own) < MARK_BELOW ? [] : plane.seats.values();
  for (const seat of candidates) {
    if (sizeOf(seat) >= (isLand ? MARK_BELOW : ISLANDS_BELOW)) continue;
    const distance = Math.hypot(seat.x * k + tx - x, seat.y * k + ty - y);
    if (distance > least) continue;
    least = distance;
    nearest = seat;
  }
  if (nearest) {
    const shape = plane.shapes.find(({ code }) => code === nearest.code);
    return { code: nearest.code, within: shape?.within, disputed: shape?.disputed };
  }
  if (ground?.area === undefined || ground.code === undefined || ground.code === '')
    return undefined;
  return { code: ground.code, within: ground.area.within, disputed: ground.disputed };
}
