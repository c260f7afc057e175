/** The map of a picture: drawn on a canvas and as SVG alike, as the page draws it. */
import {
  type Hatch,
  type MapLabel,
  type MapTransform,
  type PlaceMark,
  type Plane,
  classSeats,
  countedAs,
  marksAt,
} from '../layout/index.ts';
import type { MapRamp } from './map-ramp.ts';
import { type Pen, frame } from './pen.ts';
import { beginText, textAt } from './text.ts';

/** One drawing of the world, whole or in part. */
export interface MapPane {
  readonly plane: Plane;
  readonly transform: MapTransform;
  /** px in the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly MapLabel[];
  readonly places: readonly PlaceMark[];
  /** Of a region that is drawn larger, in a frame; "" of the map itself. */
  readonly name: string;
}

/** The world with its numbers, and the region drawn larger on it. */
export interface MapDrawing {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly panes: readonly MapPane[];
  /** Events by country. */
  readonly counts: ReadonlyMap<string, number>;
  /** The class of a number of events. */
  readonly classOf: (count: number) => number;
  /** Chosen countries, and members of chosen blocs: outlined. */
  readonly chosen: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** d3-geo writes lines alone: move, line, close. */
const POINT = /([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g;

/** px in a pane. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Path data as calls of a context. @returns what they fill; undefined where none of it lies in the pane */
function trace({ ctx }: Pen, data: string, pane: MapPane): Box | undefined {
  const { k, tx, ty } = pane.transform;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  ctx.beginPath();
  for (const [, step, atX, atY] of data.matchAll(POINT)) {
    if (step === 'Z') {
      ctx.closePath();
      continue;
    }
    const [x, y] = [Number(atX) * k + tx, Number(atY) * k + ty];
    if (step === 'M') ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const isSeen = left < pane.width && right > 0 && top < pane.height && bottom > 0;
  return isSeen ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

const BORDER = 0.6;
function land(pen: Pen, pane: MapPane, data: string, ground: string): void {
  if (!trace(pen, data, pane)) return;
  const { ctx, theme } = pen;
  ctx.fillStyle = ground;
  ctx.fill();
  ctx.strokeStyle = theme.forcedColors ? theme.colours.ink : theme.colours.paper;
  ctx.lineWidth = BORDER;
  ctx.stroke();
}

/** px between the lines of a hatch, along its ground line. */
const HATCH = 5 * Math.SQRT2;

/** Slanting lines over a rectangle, in what is clipped. */
export function hatchLines(pen: Pen, x: number, y: number, width: number, height: number): void {
  const { ctx, theme } = pen;
  const lines = [
    { colour: theme.colours.paper, line: 2.4, alpha: 0.6 },
    { colour: theme.colours.ink, line: 1, alpha: 1 },
  ];
  ctx.beginPath();
  // They stand where the drawing's own places are, so that areas beside each other are hatched alike.
  const first = Math.floor((x + y) / HATCH) * HATCH;
  for (let at = first; at < x + y + width + height + HATCH; at += HATCH) {
    ctx.moveTo(at - y, y);
    ctx.lineTo(at - y - height, y + height);
  }
  for (const { colour, line, alpha } of lines) {
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = colour;
    ctx.lineWidth = line;
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

function hatch(pen: Pen, pane: MapPane, { path, clip }: Hatch, ground: string | undefined): void {
  const box = trace(pen, path, pane);
  if (box === undefined) return;
  const { ctx, theme } = pen;
  ctx.save();
  if (clip !== undefined) {
    trace(pen, clip, pane);
    ctx.clip();
  }
  if (ground !== undefined) land(pen, pane, path, ground);
  ctx.save();
  trace(pen, path, pane);
  ctx.clip();
  hatchLines(pen, box.x, box.y, box.width, box.height);
  ctx.restore();
  trace(pen, path, pane);
  ctx.strokeStyle = theme.colours.ink;
  ctx.lineWidth = 0.8;
  ctx.setLineDash([2, 2]);
  ctx.stroke();
  ctx.restore();
}

function disc(
  { ctx, theme }: Pen,
  x: number,
  y: number,
  radius: number,
  look: { readonly fill: string; readonly edge: string; readonly line: number },
): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = look.fill;
  ctx.fill();
  ctx.strokeStyle = look.edge;
  ctx.lineWidth = theme.moreContrast ? look.line + 0.4 : look.line;
  ctx.stroke();
}

/** px beyond the edge from which on nothing of a mark is seen. */
const DOT = 10;

/** The dot of an event's place; of several with their number. */
export function placeDot(pen: Pen, x: number, y: number, count: string): void {
  const { ink, paper } = pen.theme.colours;
  disc(pen, x, y, count === '' ? 4 : 8, { fill: ink, edge: paper, line: 1.4 });
  if (count === '') return;
  beginText(pen, 'number', paper);
  textAt(pen, count, 'number', x, y, 'center');
}

function drawPane(
  pen: Pen,
  map: MapDrawing,
  pane: MapPane,
  ramp: MapRamp,
  number: (value: number) => string,
): void {
  const { ctx, theme } = pen;
  const { plane, transform, labels, places } = pane;
  const { ink, mid } = theme.colours;
  const countOf = (code: string): number => map.counts.get(code) ?? 0;
  const classFor = (code: string): number => map.classOf(countOf(code));
  const ground = (code: string): string => ramp.grounds[classFor(code)] ?? '';
  const x = (at: number): number => at * transform.k + transform.tx;
  const y = (at: number): number => at * transform.k + transform.ty;
  ctx.lineJoin = 'round';
  for (const shape of plane.shapes)
    land(pen, pane, shape.path, ground(countedAs(shape, map.counts)));
  for (const each of plane.hatches)
    hatch(pen, pane, each, each.owner === undefined ? undefined : ground(each.owner));
  const outlines = [
    { codes: map.members, line: 1.2 },
    { codes: map.chosen, line: 2.6 },
  ];
  for (const { codes, line } of outlines)
    for (const shape of plane.shapes) {
      if (!codes.has(countedAs(shape, map.counts)) || !trace(pen, shape.path, pane)) continue;
      ctx.strokeStyle = ink;
      ctx.lineWidth = line;
      ctx.stroke();
    }
  const isIn = (place: { readonly x: number; readonly y: number }): boolean => {
    const [atX, atY] = [x(place.x), y(place.y)];
    return atX > -DOT && atX < pane.width + DOT && atY > -DOT && atY < pane.height + DOT;
  };
  for (const { code, x: atX, y: atY } of marksAt(plane, transform.k).filter(isIn)) {
    const isEmpty = countOf(code) === 0;
    const isOutlined = map.chosen.has(code) || map.members.has(code);
    const look = { fill: ground(code), edge: isEmpty ? mid : ink, line: isOutlined ? 2.4 : 1 };
    disc(pen, x(atX), y(atY), isEmpty ? 1.8 : 3.5, look);
  }
  for (const { x: atX, y: atY, rows } of places.filter(isIn))
    placeDot(pen, x(atX), y(atY), rows.length > 1 ? number(rows.length) : '');
  for (const { code, name, count, x: atX, y: atY } of labels) {
    beginText(pen, 'label4', ramp.texts[classFor(code)] ?? ink);
    textAt(pen, name, 'label4', x(atX), y(atY) - (count === '' ? 0 : 7), 'center');
    beginText(pen, 'labelNote', ramp.texts[classFor(code)] ?? ink);
    if (count !== '') textAt(pen, count, 'labelNote', x(atX), y(atY) + 7, 'center');
  }
  if (!theme.forcedColors) return;
  // Where colours are the reader's own, the class of a ground is a number.
  for (const seat of classSeats(plane, transform.k, map.counts, labels, places).filter(isIn)) {
    beginText(pen, 'labelNote', ink);
    textAt(pen, String(classFor(seat.code)), 'labelNote', x(seat.x), y(seat.y), 'center');
  }
}

/**
 * Draws a map where `move` puts the pen's origin.
 * @param move puts the origin at a place of the map, px
 */
export function drawMap(
  pen: Pen,
  map: MapDrawing,
  ramp: MapRamp,
  number: (value: number) => string,
  move: (x: number, y: number) => void,
): void {
  const { ctx, theme } = pen;
  const { wash, paper, mid } = theme.colours;
  for (const pane of map.panes) {
    const { width, height, name } = pane;
    ctx.save();
    move(pane.x, pane.y);
    ctx.beginPath();
    ctx.rect(0, 0, width, height);
    ctx.clip();
    if (name !== '') {
      ctx.fillStyle = wash;
      ctx.fillRect(0, 0, width, height);
    }
    drawPane(pen, map, pane, ramp, number);
    if (name !== '') {
      ctx.font = `400 12px ${theme.sans}`;
      ctx.fillStyle = paper;
      ctx.fillRect(0, 0, ctx.measureText(name).width + 12, 18);
      beginText(pen, 'labelNote', theme.colours['ink-2']);
      textAt(pen, name, 'labelNote', 6, 9);
      ctx.strokeStyle = mid;
      frame(pen, 0, 0, width, height);
    }
    ctx.restore();
  }
}
