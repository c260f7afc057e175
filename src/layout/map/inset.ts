import type { MessageKey } from '../../words/index.ts';
import type { MapTransform } from './hit.ts';
import type { Plane } from './plane.ts';

/** Parts of the world that may be drawn larger, and their names. */
export const REGION_WORDS = {
  europe: 'regionEurope',
  westernAsia: 'regionWesternAsia',
  caribbean: 'regionCaribbean',
  southEastAsia: 'regionSouthEastAsia',
  eastAsia: 'regionEastAsia',
  westAfrica: 'regionWestAfrica',
  eastAfrica: 'regionEastAfrica',
  southernAfrica: 'regionSouthernAfrica',
} as const satisfies Readonly<Record<string, MessageKey>>;

export interface InsetRegion {
  readonly id: keyof typeof REGION_WORDS;
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number];
}

const REGIONS: readonly InsetRegion[] = [
  { id: 'europe', box: [-8, 37, 40, 60] },
  { id: 'westernAsia', box: [25, 12, 62, 42] },
  { id: 'caribbean', box: [-90, 8, -58, 28] },
  { id: 'southEastAsia', box: [92, -11, 130, 24] },
  { id: 'eastAsia', box: [105, 18, 146, 46] },
  { id: 'westAfrica', box: [-18, 3, 16, 22] },
  { id: 'eastAfrica', box: [24, -16, 52, 16] },
  { id: 'southernAfrica', box: [10, -35, 36, -16] },
];

/** A country below this, px, that holds this share of the events, asks for an inset. */
const SMALL = 12;
const SHARE = 0.05;

/** The region to draw larger: where most events of small countries lie; undefined where no small country holds a twentieth. */
export function insetRegion(
  plane: Plane,
  counts: ReadonlyMap<string, number>,
  total: number,
): InsetRegion | undefined {
  const small = [...counts].filter(([code, count]) => {
    const seat = plane.seats.get(code);
    return count > 0 && seat !== undefined && Math.max(seat.width, seat.height) < SMALL;
  });
  if (!small.some(([, count]) => count >= SHARE * total)) return undefined;
  let best: InsetRegion | undefined;
  let most = 0;
  for (const region of REGIONS) {
    const sum = small.reduce((held, [code, count]) => {
      const seat = plane.seats.get(code);
      const at = seat && plane.toDegrees(seat.x, seat.y);
      const [west, south, east, north] = region.box;
      const isIn =
        at !== undefined && at.lon > west && at.lon < east && at.lat > south && at.lat < north;
      return isIn ? held + count : held;
    }, 0);
    if (sum <= most) continue;
    most = sum;
    best = region;
  }
  return best;
}

/** px from which on the inset lies on the map, and below which it stands under it. */
const WIDE = 560;

/** How large the inset of a map of a width is, px, and whether it lies on the map. */
export function insetSize(mapWidth: number): {
  readonly width: number;
  readonly height: number;
  readonly isOver: boolean;
} {
  const isOver = mapWidth >= WIDE;
  const width = isOver ? Math.round(Math.min(270, mapWidth * 0.28)) : mapWidth;
  return { width, height: Math.round(width * (isOver ? 0.86 : 0.6)), isOver };
}

/** The place of a map at which a part of its plane fills a width. */
export function transformOf(
  box: { readonly x: number; readonly y: number; readonly width: number },
  width: number,
): MapTransform {
  const k = width / box.width;
  return { k, tx: -box.x * k, ty: -box.y * k };
}

/** Where a region lies on the plane, px at scale 1, widened to a shape of width : height. */
export function insetBox(
  plane: Plane,
  { box: [west, south, east, north] }: InsetRegion,
  ratio: number,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const points = [west, (west + east) / 2, east].flatMap((lon) =>
    [south, north].flatMap((lat) => plane.toPixel(lon, lat) ?? []),
  );
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left, (bottom - top) * ratio);
  const height = width / ratio;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
