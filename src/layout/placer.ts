import { LEVEL_STRETCH } from './level.ts';
import { M } from './metrics.ts';

/** A label's box while places are sought: px of the narrowest scale, heights above the lowest label line. */
export interface Flag {
  readonly row: number;
  /** Its leader. */
  readonly x: number;
  /** Box relative to the leader. */
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
  /** Bottom of the box. */
  h: number;
  readonly links: Link[];
}

interface Link {
  readonly flag: Flag;
  /** Whether `flag` must stand above, below, or only apart from the link's owner. */
  readonly order: 'above' | 'below' | 'apart';
}

const MAX_MOVES = 48;
const CELL = 128;

/** Whether distance · s lies in (low, high) for some scale s of the level. */
function reaches(distance: number, low: number, high: number): boolean {
  const stretched = distance * LEVEL_STRETCH;
  return Math.max(distance, stretched) > low && Math.min(distance, stretched) < high;
}

/** Whether b's leader would pass through a's box. */
const pierces = (a: Flag, b: Flag): boolean =>
  reaches(b.x - a.x, a.x0 - M.leaderPad, a.x1 + M.leaderPad);

/** What two labels ask of each other at any scale of the level; 'never' where both leaders cross both boxes. */
function orderOf(flag: Flag, other: Flag): Link['order'] | 'never' | undefined {
  const [under, over] = [pierces(flag, other), pierces(other, flag)];
  if (under && over) return 'never';
  if (under) return 'below';
  if (over) return 'above';
  const touch = reaches(other.x - flag.x, flag.x0 - other.x1 - M.gapX, flag.x1 - other.x0 + M.gapX);
  return touch ? 'apart' : undefined;
}

const OPPOSITE = { above: 'below', below: 'above', apart: 'apart' } as const;

/**
 * Places flagpole labels one after the other, each as low as it can stand. A label whose leader would pass through
 * another must stand lower than it, so those already placed are lifted, never taken away; where the field is too low
 * for that, the newcomer is refused and everything is as before. Exact at every scale of the level, because each
 * condition is linear in the scale.
 */
export class Placer {
  readonly flags: Flag[] = [];
  readonly #cells = new Map<number, Flag[]>();
  readonly #field: number;

  /** @param field height in px that labels may take */
  constructor(field: number) {
    this.#field = field;
  }

  /** Adds a label; false (and no change) where it cannot stand. */
  add(flag: Flag): boolean {
    if (flag.height > this.#field) return false;
    if (!this.#link(flag)) return false;
    flag.h = settle(flag, flag.h);
    const undo: [Flag, number][] = [];
    if (flag.h + flag.height > this.#field || !this.#lift(flag, undo)) {
      for (let i = undo.length - 1; i >= 0; i--) {
        const entry = undo[i];
        if (entry) entry[0].h = entry[1];
      }
      return false;
    }
    this.#insert(flag);
    return true;
  }

  /** Labels already placed that ask anything of a newcomer. */
  around(flag: Flag): readonly Flag[] {
    const found: Flag[] = [];
    const [from, to] = reachOf(flag, M.gapX * 2);
    for (let cell = from; cell <= to; cell++)
      for (const other of this.#cells.get(cell) ?? [])
        if (!found.includes(other) && orderOf(flag, other) !== undefined) found.push(other);
    return found;
  }

  /**
   * Takes `old` out, lets `change` try to place labels, and keeps the result if it says so; else all is as before.
   * What is left settles as low as it can first.
   */
  instead(old: Flag, change: () => boolean): boolean {
    const before = [...this.flags];
    const heights = before.map(({ h }) => h);
    this.#remove(old);
    this.#relax(old);
    if (change()) return true;
    // Newcomers stand at the end of the list.
    while (this.flags.length >= before.length) this.#remove(this.flags.at(-1) as Flag);
    this.#insert(old);
    before.forEach((flag, at) => (flag.h = heights[at] as number));
    return false;
  }

  #insert(flag: Flag): void {
    for (const { flag: other, order } of flag.links)
      other.links.push({ flag, order: OPPOSITE[order] });
    this.flags.push(flag);
    this.#enter(flag);
  }

  #remove(flag: Flag): void {
    for (const { flag: other } of flag.links) drop(other.links, (link) => link.flag === flag);
    drop(this.flags, (each) => each === flag);
    const [from, to] = reachOf(flag, M.gapX * 2);
    for (let cell = from; cell <= to; cell++)
      drop(this.#cells.get(cell) ?? [], (each) => each === flag);
  }

  /** Lets sink what stood on a label that is gone, and what stood on that, from the lowest up; none rises. */
  #relax(gone: Flag): void {
    if (gone.links.length === 0) return;
    const loose = new Set(gone.links.map(({ flag }) => flag));
    const settled = new Set<Flag>();
    for (const flag of [...this.flags].sort((a, b) => a.h - b.h)) {
      const before = flag.h;
      if (loose.has(flag)) flag.h = settle(flag, 0, settled);
      if (flag.h < before) for (const link of flag.links) loose.add(link.flag);
      settled.add(flag);
    }
  }

  #link(flag: Flag): boolean {
    const seen = new Set<Flag>();
    const [from, to] = reachOf(flag, M.gapX * 2);
    for (let cell = from; cell <= to; cell++) {
      for (const other of this.#cells.get(cell) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        const order = orderOf(flag, other);
        if (order === 'never') return false;
        if (order !== undefined) flag.links.push({ flag: other, order });
      }
    }
    return true;
  }

  /** Lifts what stands in the way of `start`, and what stands in the way of that; false where the field ends. */
  #lift(start: Flag, undo: [Flag, number][]): boolean {
    const queue = [start];
    for (let i = 0; i < queue.length; i++) {
      if (i > MAX_MOVES) return false;
      const flag = queue[i] as Flag;
      // The newcomer is not yet in the links of the others: whoever must stay under it was asked by `settle`.
      for (const { flag: other, order } of flag.links) {
        const inWay =
          order === 'above' ? other.h < topOf(flag) : order === 'apart' && collide(flag, other);
        if (!inWay) continue;
        undo.push([other, other.h]);
        other.h = topOf(flag);
        if (other.h + other.height > this.#field) return false;
        queue.push(other);
      }
      if (flag !== start && this.#under(flag, start)) return false;
    }
    return true;
  }

  /** Whether a lifted label now stands where the newcomer must be above it, or meets it: then they never settle. */
  #under(flag: Flag, start: Flag): boolean {
    const link = start.links.find((each) => each.flag === flag);
    if (link === undefined) return false;
    return link.order === 'below'
      ? start.h < topOf(flag)
      : link.order === 'apart' && collide(flag, start);
  }

  #enter(flag: Flag): void {
    const [from, to] = reachOf(flag, M.gapX * 2);
    for (let cell = from; cell <= to; cell++) {
      const list = this.#cells.get(cell);
      if (list) list.push(flag);
      else this.#cells.set(cell, [flag]);
    }
  }
}

/** Boxes do not grow with the scale, so at wider scales labels only move apart: a margin of the gaps is enough. */
function reachOf(flag: Flag, margin: number): [number, number] {
  return [
    Math.floor((flag.x + Math.min(flag.x0, 0) - margin) / CELL),
    Math.floor((flag.x + Math.max(flag.x1, 0) + margin) / CELL),
  ];
}

/** The lowest height from `h` up at which a label is above all it must be above, and apart from the rest, of `among`. */
function settle({ height, links }: Flag, h: number, among?: ReadonlySet<Flag>): number {
  for (const { flag: other, order } of links)
    if (order === 'below' && (among?.has(other) ?? true)) h = Math.max(h, topOf(other));
  let moved = true;
  while (moved) {
    moved = false;
    for (const { flag: other, order } of links) {
      if (order !== 'apart' || !(among?.has(other) ?? true)) continue;
      if (h < topOf(other) && other.h < h + height + M.gapY) {
        h = topOf(other);
        moved = true;
      }
    }
  }
  return h;
}

function drop<T>(list: T[], gone: (each: T) => boolean): void {
  const at = list.findIndex(gone);
  if (at >= 0) list.splice(at, 1);
}

const topOf = (flag: Flag): number => flag.h + flag.height + M.gapY;
const collide = (a: Flag, b: Flag): boolean => a.h < topOf(b) && b.h < topOf(a);
