import { M } from './metrics.ts';

/** Where a block holds more events without a label than single marks can show. */
export interface Crowd {
  /** The whole strip is a histogram: over a quarter of its columns are full. */
  readonly bins: boolean;
  /** Cells of five columns that a pill takes: it is 44 wide and must not meet the next. */
  readonly cells: ReadonlySet<number>;
}

export const NO_CROWD: Crowd = { bins: false, cells: new Set() };

/** The cell of five columns at a place of a block, px of the narrowest scale. */
export const cellAt = (x: number): number => Math.floor(x / (M.column * M.pillColumns));

/** Slots of the strip that labelled marks may take: the uppermost one over a pill, none in a histogram. */
export function slotsAt({ bins, cells }: Crowd, x: number): number {
  if (bins) return 0;
  return cells.has(cellAt(x)) ? 1 : M.perColumn;
}

/** A labelled event as far as the strip is concerned. */
export interface Marked {
  readonly x: number;
  /** Its mark's slot in the strip; undefined: it stands on the spine. */
  readonly slot: number | undefined;
  /** Drawn and counted elsewhere too. */
  readonly extra: boolean;
}

/**
 * What is crowded given the events per column and the labelled ones among them. What was crowded before stays so: a
 * label that had to give way does not come back, and the search for labels ends. The same object where nothing is new.
 * @param most single marks in a plot width
 */
export function crowdOf(
  totals: Uint32Array,
  plotColumns: number,
  labelled: readonly Marked[],
  before: Crowd,
  most = Infinity,
): Crowd {
  if (before.bins) return before;
  const left = Int32Array.from(totals);
  const marks = new Int32Array(totals.length);
  for (const { x, slot, extra } of labelled) {
    const column = Math.floor(x / M.column);
    if (!extra) left[column] = (left[column] ?? 0) - 1;
    if (slot !== undefined) marks[column] = (marks[column] ?? 0) + 1;
  }
  const isFull = (column: number): boolean => {
    const rest = left[column] ?? 0;
    // Beside labelled marks, two may share a slot, each covering half of the other.
    return rest > M.perColumn || (rest > 0 && rest + (marks[column] ?? 0) > 2 * M.perColumn);
  };
  const cells = new Set(before.cells);
  for (let from = 0; from < totals.length; from += plotColumns) {
    let [full, marks] = [0, 0];
    for (let i = from; i < from + plotColumns && i < totals.length; i++) {
      marks += left[i] ?? 0;
      if (!isFull(i)) continue;
      full++;
      cells.add(Math.floor(i / M.pillColumns));
    }
    if (full * 4 > plotColumns || marks > most) return { bins: true, cells: new Set() };
  }
  return cells.size > before.cells.size ? { bins: false, cells } : before;
}

/** Marks that stand beside each other on one line. */
class Line {
  readonly #cells = new Map<number, number[]>();

  /** px to the nearest one, at most 10. */
  room(x: number): number {
    const cell = Math.floor(x / M.near);
    let least: number = M.near;
    for (let i = cell - 1; i <= cell + 1; i++)
      for (const other of this.#cells.get(i) ?? []) least = Math.min(least, Math.abs(other - x));
    return least;
  }
  add(x: number): void {
    const cell = Math.floor(x / M.near);
    const list = this.#cells.get(cell);
    if (list) list.push(x);
    else this.#cells.set(cell, [x]);
  }
}

/** Places of the labelled marks: on the spine, or in the strip where a greater one is nearer than 10 px. */
export class MarkPlaces {
  readonly #crowd: Crowd;
  readonly #spine = new Line();
  readonly #slots = Array.from({ length: M.perColumn }, () => new Line());

  constructor(crowd: Crowd) {
    this.#crowd = crowd;
  }
  /**
   * 'spine', the uppermost slot with room for a whole mark, else the one with most room; undefined where marks would
   * hide each other: then no label can stand here, for its leader would end nowhere.
   */
  find(x: number): 'spine' | number | undefined {
    if (this.#spine.room(x) >= M.near) return 'spine';
    const room = this.#slots.slice(0, slotsAt(this.#crowd, x)).map((line) => line.room(x));
    const whole = room.findIndex((px) => px >= M.column - 1);
    if (whole >= 0) return whole;
    const most = Math.max(0, ...room);
    return most >= (room.length > 1 ? M.markApart : 2 * M.markApart)
      ? room.indexOf(most)
      : undefined;
  }
  take(x: number, place: 'spine' | number): void {
    (place === 'spine' ? this.#spine : this.#slots[place])?.add(x);
  }
}
