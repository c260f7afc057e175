import type { MapTransform } from './hit.ts';
import type { Plane } from './plane.ts';

/** A dot of the map: one event's place, or several that would overlap. */
export interface PlaceMark {
  /** px at scale 1. */
  readonly x: number;
  readonly y: number;
  readonly rows: readonly number[];
}

export interface Located {
  readonly row: number;
  readonly lat: number;
  readonly lon: number;
}

/** Dots nearer than this, px as drawn, are one; cells of this size are gathered first, so that many places cost little. */
const APART = 18;
const CELL = 6;

/** Places as dots at scale k: those that would overlap are gathered where most of them are. */
export function placeMarks(
  plane: Plane,
  k: number,
  located: readonly Located[],
): readonly PlaceMark[] {
  const cells = new Map<string, Gathered>();
  for (const { row, lat, lon } of located) {
    const at = plane.toPixel(lon, lat);
    if (at === undefined) continue;
    const key = `${Math.round((at.x * k) / CELL)} ${Math.round((at.y * k) / CELL)}`;
    const cell = cells.get(key) ?? { x: 0, y: 0, rows: [] };
    cell.x += at.x;
    cell.y += at.y;
    cell.rows.push(row);
    cells.set(key, cell);
  }
  const marks: Gathered[] = [];
  for (const { x, y, rows } of [...cells.values()].sort((a, b) => b.rows.length - a.rows.length)) {
    const [atX, atY] = [x / rows.length, y / rows.length];
    const near = marks.find((mark) => Math.hypot(mark.x - atX, mark.y - atY) * k < APART);
    if (near) near.rows.push(...rows);
    else marks.push({ x: atX, y: atY, rows: [...rows] });
  }
  return marks;
}

interface Gathered {
  x: number;
  y: number;
  readonly rows: number[];
}

/** The dot under a point of the drawing. */
export function placeAt(
  marks: readonly PlaceMark[],
  { k, tx, ty }: MapTransform,
  x: number,
  y: number,
  reach: number,
): PlaceMark | undefined {
  return marks.find((mark) => Math.hypot(mark.x * k + tx - x, mark.y * k + ty - y) <= reach);
}
