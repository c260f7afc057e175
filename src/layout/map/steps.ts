/** A place on the map that a key can lead to, px. */
export interface Stop {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Where an arrow key leads: one of both is 0, the other 1 or -1. */
export interface Direction {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** How much px beside the way count against px along it: a place straight ahead is preferred to a nearer one aside. */
const ASIDE = 2;

/**
 * The nearest place in a direction, within 45° of it where there is one, else anywhere on that side of `from`.
 * undefined at the edge of the world.
 */
export function nearestTo(
  stops: readonly Stop[],
  from: Stop,
  { x, y }: Direction,
): Stop | undefined {
  let best: Stop | undefined;
  let least = Infinity;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const along = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (stop.code === from.code || along <= 0) continue;
    const far = aside > along ? FAR : 0;
    const distance = far + along + ASIDE * aside;
    if (distance >= least) continue;
    least = distance;
    best = stop;
  }
  return best;
}

/** px: more than any two places of a map lie apart, so that those aside come last. */
const FAR = 1e6;
