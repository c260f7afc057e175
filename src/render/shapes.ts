/**
 * The eight shapes and the ring, once, as unit geometry: canvas traces it, inline SVG prints it.
 * Unit 1 is the nominal diameter; extents differ so that the shapes look equally heavy.
 */
import type { Shape, Status } from '../model/index.ts';

export type MarkShape = Shape | 'ring';

/** x0, y0, x1, y1 …, closed. */
type Polygon = readonly number[];

const star = (points: number, outer: number, inner: number, cy: number): Polygon =>
  Array.from({ length: points * 2 }, (_, i) => {
    const angle = (Math.PI * i) / points - Math.PI / 2;
    const r = i % 2 === 0 ? outer : inner;
    return [r * Math.cos(angle), cy + r * Math.sin(angle)];
  }).flat();

const ARM = 0.2;
const REACH = 0.52;

const POLYGONS: Readonly<Partial<Record<MarkShape, Polygon>>> = {
  diamond: [0, -0.61, 0.61, 0, 0, 0.61, -0.61, 0],
  square: [-0.445, -0.445, 0.445, -0.445, 0.445, 0.445, -0.445, 0.445],
  hexagon: [-0.56, 0, -0.28, -0.485, 0.28, -0.485, 0.56, 0, 0.28, 0.485, -0.28, 0.485],
  // prettier-ignore
  plus: [
    -ARM, -REACH, ARM, -REACH, ARM, -ARM, REACH, -ARM, REACH, ARM, ARM, ARM,
    ARM, REACH, -ARM, REACH, -ARM, ARM, -REACH, ARM, -REACH, -ARM, -ARM, -ARM,
  ],
  'triangle-up': [0, -0.58, 0.6, 0.46, -0.6, 0.46],
  'triangle-down': [0, 0.58, -0.6, -0.46, 0.6, -0.46],
  star: star(5, 0.66, 0.285, 0.03),
};

const CIRCLE = 0.5;
const RING_BAND = 1.8;

/** What lies left of x = 0 (Sutherland–Hodgman against one edge). */
function leftHalf(polygon: Polygon): Polygon {
  const out: number[] = [];
  for (let i = 0; i < polygon.length; i += 2) {
    const [x0 = 0, y0 = 0] = [polygon[i], polygon[i + 1]];
    const next = (i + 2) % polygon.length;
    const [x1 = 0, y1 = 0] = [polygon[next], polygon[next + 1]];
    if (x0 <= 0) out.push(x0, y0);
    if (x0 < 0 !== x1 < 0 && x0 !== 0 && x1 !== 0)
      out.push(0, y0 + ((0 - x0) / (x1 - x0)) * (y1 - y0));
  }
  return out;
}

const HALVES: Readonly<Partial<Record<MarkShape, Polygon>>> = Object.fromEntries(
  Object.entries(POLYGONS).map(([shape, polygon]) => [shape, leftHalf(polygon)]),
);

/** How far a shape of diameter 1 reaches from its centre. */
export function reachOf(shape: MarkShape): number {
  const polygon = POLYGONS[shape] ?? [CIRCLE, 0];
  let reach = 0;
  for (let i = 0; i < polygon.length; i += 2)
    reach = Math.max(reach, Math.hypot(polygon[i] ?? 0, polygon[i + 1] ?? 0));
  return reach;
}

/** What both a canvas context and a Path2D can do. */
export type Tracer = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>;

/** Adds the outline of a shape of nominal diameter `size` around (x, y) to the current path. */
export function traceShape(
  path: Tracer,
  shape: MarkShape,
  x: number,
  y: number,
  size: number,
): void {
  const polygon = POLYGONS[shape];
  if (polygon) tracePolygon(path, polygon, x, y, size);
  else {
    path.moveTo(x + CIRCLE * size, y);
    path.arc(x, y, CIRCLE * size, 0, 2 * Math.PI);
  }
}

/** The left half of it, for "disputed". */
export function traceHalf(
  path: Tracer,
  shape: MarkShape,
  x: number,
  y: number,
  size: number,
): void {
  const polygon = HALVES[shape];
  if (polygon) tracePolygon(path, polygon, x, y, size);
  else {
    path.moveTo(x, y + CIRCLE * size);
    path.arc(x, y, CIRCLE * size, Math.PI / 2, 1.5 * Math.PI);
    path.closePath();
  }
}

function tracePolygon(path: Tracer, polygon: Polygon, x: number, y: number, size: number): void {
  path.moveTo(x + (polygon[0] ?? 0) * size, y + (polygon[1] ?? 0) * size);
  for (let i = 2; i < polygon.length; i += 2)
    path.lineTo(x + (polygon[i] ?? 0) * size, y + (polygon[i + 1] ?? 0) * size);
  path.closePath();
}

/** The arrow to the right of "postponed", beginning right of the shape: shaft and head, to be stroked. */
export function traceArrow(path: Tracer, x: number, y: number, size: number): void {
  const from = x + size * 0.62;
  const to = from + ARROW_LENGTH;
  path.moveTo(from, y);
  path.lineTo(to, y);
  path.moveTo(to - ARROW_HEAD, y - ARROW_HEAD);
  path.lineTo(to, y);
  path.lineTo(to - ARROW_HEAD, y + ARROW_HEAD);
}
const ARROW_LENGTH = 8;
const ARROW_HEAD = 3;

/** The stroke through "cancelled", from bottom left to top right. */
export function traceStroke(path: Tracer, x: number, y: number, size: number): void {
  const reach = size * 0.58 + 1;
  path.moveTo(x - reach, y + reach);
  path.lineTo(x + reach, y - reach);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Collects SVG path data from the calls above. */
class SvgPath implements Tracer {
  #data = '';
  moveTo(x: number, y: number): void {
    this.#data += `M${round(x)} ${round(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#data += `L${round(x)} ${round(y)}`;
  }
  closePath(): void {
    this.#data += 'Z';
  }
  /** Only what the shapes need: a whole circle, or the left half of one from its bottom to its top. */
  arc(x: number, y: number, radius: number, start: number): void {
    const r = round(radius);
    this.#data +=
      start === 0
        ? `A${r} ${r} 0 1 1 ${round(x - radius)} ${round(y)}A${r} ${r} 0 1 1 ${round(x + radius)} ${round(y)}Z`
        : `A${r} ${r} 0 0 1 ${round(x)} ${round(y - radius)}`;
  }
  toString(): string {
    return this.#data;
  }
}

function pathOf(trace: (path: Tracer) => void): string {
  const path = new SvgPath();
  trace(path);
  return path.toString();
}

/**
 * SVG path data of a shape of nominal diameter `size`, centred on 0,0, to be filled; it reaches at most 0.76 × size.
 * The ring is a band as wide as an outline, its inner circle turning the other way.
 */
export function shapePath(shape: MarkShape, size: number): string {
  if (shape === 'ring') {
    const [r, inner] = [round(size * CIRCLE), round(size * CIRCLE - RING_BAND)];
    return (
      `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z` +
      `M${inner} 0A${inner} ${inner} 0 1 0 ${-inner} 0A${inner} ${inner} 0 1 0 ${inner} 0Z`
    );
  }
  return pathOf((path) => traceShape(path, shape, 0, 0, size));
}

/** The parts of an icon, centred on 0,0: `fill` is filled, `outline` and `lines` are stroked. */
export interface StatusPaths {
  readonly fill: string | undefined;
  readonly outline: string | undefined;
  readonly dashed: boolean;
  /** Arrow or stroke beside or over the shape; the arrow reaches 0.62 × size + 8 to the right. */
  readonly lines: string | undefined;
}

/** How a status shows on a shape: solid, hollow and dashed, with an arrow, with a stroke, half filled. */
export function statusPaths(shape: MarkShape, status: Status, size: number): StatusPaths {
  const whole = pathOf((path) => traceShape(path, shape, 0, 0, size));
  const solid = status === 'occurred' && shape !== 'ring';
  return {
    fill: solid
      ? whole
      : status === 'disputed'
        ? pathOf((path) => traceHalf(path, shape, 0, 0, size))
        : undefined,
    outline: solid ? undefined : whole,
    dashed: status === 'planned',
    lines:
      status === 'postponed'
        ? pathOf((path) => traceArrow(path, 0, 0, size))
        : status === 'cancelled'
          ? pathOf((path) => traceStroke(path, 0, 0, size))
          : undefined,
  };
}
