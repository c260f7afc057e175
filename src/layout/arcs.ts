import type { Relation } from '../model/index.ts';
import { type Place, obstaclesOf, overlaps, placesOf, polesOf } from './arc-places.ts';
import type { Box, MeasureText, Scene } from './scene.ts';

/** A link of the selected event: the other event and the relation's word, as seen from the selected one. */
export interface ArcLink {
  readonly row: number;
  readonly rel: Relation;
  readonly word: string;
}

/** A link as a picture shows it. */
export interface Arc {
  /** The other event; of several beyond one edge with the same word, all. */
  readonly rows: readonly number[];
  /** A cubic Bézier curve from the selected event: x and y of its four points, px. */
  readonly curve: readonly [number, number, number, number, number, number, number, number];
  readonly word: string;
  /** Where the word stands, at the far end; undefined where no place is free for it. */
  readonly wordBox: Box | undefined;
  /** Where the other event stands; undefined where it is not in view. */
  readonly end: Box | undefined;
  /** The edge that the other event lies beyond: an arrow stands there. */
  readonly edge: 'left' | 'right' | undefined;
}

/** All arcs of a picture, and what they pass behind. */
export interface Arcs {
  readonly arcs: readonly Arc[];
  readonly obstacles: readonly Box[];
}

export interface ArcInput {
  readonly scene: Scene;
  readonly selected: number;
  /** Links to events that match the filters, in the order of the details. */
  readonly links: readonly ArcLink[];
  /** Whether a row lies before or after the window, undefined where it lies in it. */
  readonly beyond: (row: number) => 'left' | 'right' | undefined;
  readonly measureText: MeasureText;
  /** "Responds to (3)" for several beyond one edge. */
  readonly wordOfMany: (word: string, count: number) => string;
}

/** More than that would be a tangle; the details list all. */
const MOST = 24;
const WORD_HEIGHT = 15;
/** Room of an arrow at an edge, and between two of them. */
const ARROW = 12;
const EDGE_STEP = 17;
const NO_ARCS: Arcs = { arcs: [], obstacles: [] };

/** The arcs of the selected event; none where it is not in view. Work follows what is drawn and linked. */
export function arcsOf(input: ArcInput): Arcs {
  const { scene, selected, links } = input;
  const shown = links.slice(0, MOST);
  const places = placesOf(scene, new Set([selected, ...shown.map(({ row }) => row)]));
  const from = places.get(selected);
  if (from === undefined || shown.length === 0) return NO_ARCS;
  const obstacles = obstaclesOf(scene, input.measureText);
  const free = new Room(scene, obstacles, polesOf(scene));
  const arcs: Arc[] = [];
  for (const link of shown) {
    const to = places.get(link.row);
    if (to) arcs.push(arcTo(input, free, from, to, link));
  }
  arcs.push(...edgeArcs(input, free, from, places, shown));
  return { arcs, obstacles };
}

/** What is taken on a picture: words keep clear of texts, marks and each other, and of poles where they can. */
class Room {
  readonly #scene: Scene;
  readonly #taken: Box[];
  readonly #poles: readonly Box[];
  constructor(scene: Scene, obstacles: readonly Box[], poles: readonly Box[]) {
    this.#scene = scene;
    const rules = [...scene.lanes.map(({ spineY }) => spineY), scene.axis.y];
    const lines = rules.map((y) => ({ x: 0, y: y - 1, width: scene.width, height: 2 }));
    this.#taken = [...obstacles, ...scene.bars, ...lines];
    this.#poles = poles;
  }
  /** The first of the boxes that is free, taken from then on. */
  take(boxes: readonly Box[]): Box | undefined {
    const { plot, height, part } = this.#scene;
    const clear = boxes.filter(
      (box) =>
        box.x >= plot.left - 8 &&
        box.x + box.width <= plot.right + 8 &&
        box.y >= Math.max(0, part.top) &&
        box.y + box.height <= Math.min(height, part.bottom) &&
        !this.#taken.some((other) => overlaps(box, other, 1)),
    );
    const best = clear.find((box) => !this.#poles.some((pole) => overlaps(box, pole, 1)));
    const found = best ?? clear[0];
    if (found) this.#taken.push(found);
    return found;
  }
}

/** From the ends of a bar to a curve that comes from beyond them. */
const INSET = 6;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** Where on a place a curve ends that comes from `x`, `y`: a bar that begins or ends there has it at that end. */
function endOn(place: Place, rel: Relation, x: number): number {
  const { x0, x1 } = place;
  if (x1 - x0 < 2 * INSET) return (x0 + x1) / 2;
  if (rel === 'begins') return x0;
  if (rel === 'ends') return x1;
  return clamp(x, x0 + INSET, x1 - INSET);
}

function arcTo(input: ArcInput, free: Room, from: Place, to: Place, link: ArcLink): Arc {
  const x0 = endOn(from, link.rel, (to.x0 + to.x1) / 2);
  const x1 = endOn(to, link.rel, x0);
  const curve = curveOf(from, x0, to, x1, isDown(input.scene, from));
  const width = input.measureText(link.word, 'labelNote');
  const places = [...besides(to, x1, width), ...along(curve, width)];
  const { row, word } = link;
  const end = boxOf(to);
  return { rows: [row], curve, word, wordBox: free.take(places), end, edge: undefined };
}

/** A point's mark is as wide as high. */
function boxOf({ x0, x1, y0, y1 }: Place): Box {
  const half = x0 === x1 ? (y1 - y0) / 2 : 0;
  return { x: x0 - half, y: y0, width: x1 - x0 + 2 * half, height: y1 - y0 };
}

/** Things less than this apart in height stand side by side: a curve between them goes over both. */
const LEVEL = 24;
/** A curve between two that stand above each other swings out by this. */
const SWING = 30;

/** Whether a place is in a lane whose labels stand under it: what goes over its marks elsewhere goes under them there. */
const isDown = ({ lanes }: Scene, { y0 }: Place): boolean =>
  lanes.some((lane) => lane.isDown && y0 >= lane.y && y0 <= lane.y + lane.height);

function curveOf(from: Place, x0: number, to: Place, x1: number, down: boolean): Arc['curve'] {
  const fromY = (from.y0 + from.y1) / 2;
  const toY = (to.y0 + to.y1) / 2;
  const dx = x1 - x0;
  if (Math.abs(fromY - toY) < LEVEL) {
    const rise = heightOf(Math.abs(dx)) * (down ? -1 : 1);
    const [a, b] = [fromY - rise, toY - rise];
    return [x0, fromY, x0 + dx * 0.2, a, x1 - dx * 0.2, b, x1, toY];
  }
  const middle = (fromY + toY) / 2;
  if (Math.abs(dx) >= SWING) return [x0, fromY, x0, middle, x1, middle, x1, toY];
  const swing = dx < 0 ? -SWING : SWING;
  return [x0, fromY, x0 + swing, middle, x1 + swing, middle, x1, toY];
}

/** How high a curve's control points stand over its ends: higher the wider, up to a limit, so that few share a height. */
const heightOf = (width: number): number => 16 + 56 * (1 - Math.exp(-width / 260));

/** Boxes for a word around the end of a curve, best first. */
function besides({ y0, y1 }: Place, x: number, width: number): Box[] {
  const height = WORD_HEIGHT;
  const [above, below] = [y0 - height - 3, y1 + 3];
  const middle = (y0 + y1 - height) / 2;
  const reach = (y1 - y0) / 2 + 4;
  return [
    { x: x + 4, y: above },
    { x: x - width - 4, y: above },
    { x: x - width / 2, y: above - 4 },
    { x: x + reach, y: middle },
    { x: x - reach - width, y: middle },
    { x: x + 4, y: below },
    { x: x - width - 4, y: below },
  ].map((corner) => ({ ...corner, width, height }));
}

/** Boxes for a word over a curve, from its far end on: as near to that as is free. */
function along(curve: Arc['curve'], width: number): Box[] {
  const boxes: Box[] = [];
  for (const t of [0.92, 0.84, 0.76, 0.68, 0.6, 0.52]) {
    const [x, y] = pointAt(curve, t);
    for (const side of [-WORD_HEIGHT - 3, 3])
      boxes.push({ x: x - width / 2, y: y + side, width, height: WORD_HEIGHT });
  }
  return boxes;
}

/** The point of a curve at 0 ≤ t ≤ 1. */
export function pointAt(curve: Arc['curve'], t: number): readonly [x: number, y: number] {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [
    a * curve[0] + b * curve[2] + c * curve[4] + d * curve[6],
    a * curve[1] + b * curve[3] + c * curve[5] + d * curve[7],
  ];
}

/** One arc per edge and word, to an arrow at that edge. */
function edgeArcs(
  input: ArcInput,
  free: Room,
  from: Place,
  places: ReadonlyMap<number, Place>,
  links: readonly ArcLink[],
): Arc[] {
  const groups = new Map<string, { edge: 'left' | 'right'; word: string; rows: number[] }>();
  for (const { row, word } of links) {
    const edge = places.has(row) ? undefined : input.beyond(row);
    if (edge === undefined) continue;
    const key = `${edge} ${word}`;
    const group = groups.get(key) ?? { edge, word, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ edge, word, rows }) => {
    const text = rows.length === 1 ? word : input.wordOfMany(word, rows.length);
    return edgeArc(input, free, from, edge, text, rows);
  });
}

function edgeArc(
  { scene: { plot }, measureText }: ArcInput,
  free: Room,
  from: Place,
  edge: 'left' | 'right',
  word: string,
  rows: readonly number[],
): Arc {
  const width = measureText(word, 'labelNote');
  const fromY = (from.y0 + from.y1) / 2;
  const x = edge === 'left' ? plot.left : plot.right;
  const [x0, inner] = edge === 'left' ? [from.x0, x + ARROW] : [from.x1, x - ARROW - width];
  const tries = Array.from({ length: 24 }, (_, step) => ({
    x: inner,
    y: fromY - WORD_HEIGHT - 6 - step * (EDGE_STEP / 2),
    width,
    height: WORD_HEIGHT,
  }));
  const wordBox = free.take(tries);
  const y = (wordBox?.y ?? fromY - WORD_HEIGHT - 6) + WORD_HEIGHT / 2;
  // The curve comes in under its word, and ends in the arrow.
  const dx = x - x0;
  const curve = [x0, fromY, x0 + dx * 0.2, y + 12, x - dx * 0.3, y + 12, x, y] as const;
  return { rows, curve, word, wordBox, end: undefined, edge };
}
