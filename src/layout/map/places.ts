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

/** Dots nearer than this, px as drawn, are one. */
const APART = 16;

/** Places as dots at scale k: those that would overlap are gathered, cell by cell, where most of them are. */
export function placeMarks(
  plane: Plane,
  k: number,
  located: readonly Located[],
): readonly PlaceMark[] {
  const cells = new Map<string, { x: number; y: number; rows: number[] }>();
  for (const { row, lat, lon } of located) {
    const at = plane.toPixel(lon, lat);
    if (at === undefined) continue;
    const key = `${Math.round((at.x * k) / APART)} ${Math.round((at.y * k) / APART)}`;
    const cell = cells.get(key) ?? { x: 0, y: 0, rows: [] };
    cell.x += at.x;
    cell.y += at.y;
    cell.rows.push(row);
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ x, y, rows }) => ({
    x: x / rows.length,
    y: y / rows.length,
    rows,
  }));
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
