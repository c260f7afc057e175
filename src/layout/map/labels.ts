import { groundAt } from './atlas.ts';
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
}

const LINES = 30;
const LINE = 14;
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
  const { plane, k, counts, nameOf, number, measure } = input;
  const labels: MapLabel[] = [];
  for (const [code, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const seat = plane.seats.get(code);
    if (count === 0 || seat === undefined || seat.width * k < 24) continue;
    const forms = [
      { name: nameOf(code), count: number(count), height: LINES },
      { name: `${nameOf(code)} ${number(count)}`, count: '', height: LINE },
      { name: `${code} ${number(count)}`, count: '', height: LINE },
    ];
    const form = forms.find(({ name, height }) =>
      fits(plane, seat, (measure(name) + 2 * AIR) / k, height / k),
    );
    if (form) labels.push({ code, name: form.name, count: form.count, x: seat.x, y: seat.y });
  }
  return labels;
}
