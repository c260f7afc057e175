import { groundAt } from './atlas.ts';
import type { MapTransform } from './hit.ts';
import type { Plane, Seat } from './plane.ts';

/** A name on the map; x and y are px at scale 1, the middle of its two lines. */
export interface MapLabel {
  readonly code: string;
  readonly name: string;
  /** Under the name; "" where it stands beside a code in `name`. */
  readonly count: string;
  readonly x: number;
  readonly y: number;
}

export interface LabelInput {
  readonly plane: Plane;
  readonly k: number;
  /** Counts by code; those without events get no name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly nameOf: (code: string) => string;
  readonly number: (value: number) => string;
  /** px of a name in the labels' type. */
  readonly measure: (text: string) => number;
  /** Dots that a name must not lie under, px at scale 1. */
  readonly avoid?: readonly { readonly x: number; readonly y: number }[];
}

const LINES = 30;
const LINE = 14;
/** px: of a dot, and how far a name gives way to it, up or down. */
const DOT = 9;
const WAYS = [0, -26, 26];
/** px between the name and the border. */
const AIR = 3;

/** Whether a box around a seat lies on its country all over. */
function fits(plane: Plane, seat: Seat, width: number, height: number): boolean {
  if (seat.width < width * 1.05 || seat.height < height * 1.05) return false;
  for (const across of [-0.5, 0, 0.5])
    for (const down of [-0.5, 0.5]) {
      const at = plane.toDegrees(seat.x + across * width, seat.y + down * height);
      if (at === undefined || groundAt(plane.atlas, at.lon, at.lat).code !== seat.code)
        return false;
    }
  return true;
}

/** Names and counts where they fit into their country at scale k, the most events first. */
export function mapLabels(input: LabelInput): readonly MapLabel[] {
  const { plane, k, counts, nameOf, number, measure, avoid = [] } = input;
  const labels: MapLabel[] = [];
  for (const [code, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const seat = plane.seats.get(code);
    if (count === 0 || seat === undefined || seat.width * k < 24) continue;
    const forms = [
      { name: nameOf(code), count: number(count), height: LINES },
      { name: `${nameOf(code)} ${number(count)}`, count: '', height: LINE },
      { name: `${code} ${number(count)}`, count: '', height: LINE },
    ];
    const stands = (form: (typeof forms)[number], place: Seat): boolean => {
      const [width, height] = [(measure(form.name) + 2 * AIR) / k, form.height / k];
      const isCovered = avoid.some(
        ({ x, y }) =>
          Math.abs(x - place.x) < width / 2 + DOT / k &&
          Math.abs(y - place.y) < height / 2 + DOT / k,
      );
      return !isCovered && fits(plane, place, width, height);
    };
    const places = WAYS.map((way) => ({ ...seat, y: seat.y + way / k }));
    for (const form of forms) {
      const place = places.find((each) => stands(form, each));
      if (place === undefined) continue;
      labels.push({ code, name: form.name, count: form.count, x: place.x, y: place.y });
      break;
    }
  }
  return labels;
}

/** px between the middles of two numbers, or of one and a dot, so that both can be read. */
const NUMBER = 14;

/** Where the class of a country's ground can stand as a number: not where its name, a dot, or another number is. */
export function classSeats(
  { seats }: Plane,
  k: number,
  counts: ReadonlyMap<string, number>,
  labels: readonly MapLabel[],
  places: readonly { readonly x: number; readonly y: number }[],
): readonly Seat[] {
  const labelled = new Set(labels.map(({ code }) => code));
  const taken: { readonly x: number; readonly y: number }[] = [...places];
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([code, count]) => {
      const seat = seats.get(code);
      if (count === 0 || seat === undefined || labelled.has(code)) return [];
      if (taken.some(({ x, y }) => Math.hypot(x - seat.x, y - seat.y) * k < NUMBER)) return [];
      taken.push(seat);
      return [seat];
    });
}

/** px above and below the middle of a label's lines, with room for the name of a small drawing above. */
const EDGE = { above: 28, below: 16 } as const;

/** Those names that stand in a drawing of a size as a whole. */
export const labelsInside = (
  labels: readonly MapLabel[],
  { k, tx, ty }: MapTransform,
  { width, height }: { readonly width: number; readonly height: number },
  measure: LabelInput['measure'],
): readonly MapLabel[] =>
  labels.filter((label) => {
    const [x, y] = [label.x * k + tx, label.y * k + ty];
    const half = measure(label.name) / 2 + AIR;
    return x > half && x < width - half && y > EDGE.above && y < height - EDGE.below;
  });
