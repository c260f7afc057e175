import type { Box, Scene } from './scene.ts';
import { stopsIn } from './stops.ts';
import type { TenureBar, VacancyBox } from './tenure-scene.ts';

/** Something near a point; `distance` is that of its edge in px, 0 = on it. */
export type Hit =
  | { readonly kind: 'event'; readonly row: number; readonly distance: number }
  | {
      readonly kind: 'tenure';
      readonly bar: TenureBar | VacancyBox;
      readonly distance: number;
    }
  | {
      readonly kind: 'cluster';
      readonly id: string;
      readonly rows: readonly number[];
      readonly distance: number;
    };

function distanceTo(box: Box, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - (box.x + box.width));
  const dy = Math.max(box.y - y, 0, y - (box.y + box.height));
  return Math.hypot(dx, dy);
}

/** px to the edge of a dimmed mark, and the least distance it is said to have: what matches comes first. */
const DIM = 3;

/**
 * What lies within `radius` px of a point, nearest first, each event once: marks, labels, bars, dots, pills and
 * histogram groups. Where two events are within the radius a chooser should open.
 */
export function hitTest(scene: Scene, x: number, y: number, radius: number): Hit[] {
  const events = new Map<number, number>();
  const near = (row: number, distance: number): void => {
    if (distance <= radius) events.set(row, Math.min(distance, events.get(row) ?? Infinity));
  };
  for (const mark of scene.marks)
    near(mark.row, Math.max(0, Math.hypot(mark.x - x, mark.y - y) - mark.size / 2));
  for (const label of scene.labels) near(label.row, distanceTo(label, x, y));
  for (const bar of scene.bars) near(bar.row, distanceTo(bar, x, y));
  for (const thread of scene.threads)
    for (const dot of thread.dots)
      near(dot.row, Math.max(0, Math.hypot(dot.x - x, thread.y - y) - (dot.text ? 9.5 : 4.5)));
  for (const { row, x: at, y: height } of scene.dimmed)
    near(row, Math.max(DIM, Math.hypot(at - x, height - y) - DIM));
  const hits: Hit[] = [...events].map(([row, distance]) => ({ kind: 'event', row, distance }));
  const stops = stopsIn(scene);
  // Where lanes are told by period, pills have no stops of their own.
  const isGathered = stops.some((stop) => stop.kind === 'cluster' && stop.isGathered);
  for (const { id, rows, ...box } of isGathered ? scene.clusters : []) {
    const distance = distanceTo(box, x, y);
    if (distance <= radius) hits.push({ kind: 'cluster', id, rows, distance });
  }
  const { bars = [], vacancies = [] } = scene.tenures ?? {};
  // A bar is wide: it is meant only by a point on it, and never instead of what stands over it.
  for (const bar of [...bars, ...vacancies])
    if (distanceTo(bar, x, y) === 0) hits.push({ kind: 'tenure', bar, distance: 0 });
  for (const stop of stops) {
    if (stop.kind !== 'cluster' || stop.isGathered === true) continue;
    const distance = distanceTo(stop.box, x, y);
    if (distance > radius) continue;
    // A getter: the list of a histogram group is made only when somebody looks into it.
    hits.push({
      kind: 'cluster',
      id: stop.id,
      distance,
      get rows() {
        return stop.rows;
      },
    });
  }
  return hits.sort((a, b) => a.distance - b.distance);
}
