import { type Store, beginsBy, beginsFrom } from '../store/index.ts';
import type { Words } from '../words/index.ts';
import type { AxisMark, Scene } from './scene.ts';

/**
 * The density of a window in one sentence, for those who do not see it: "Busiest: March 2022, 14 events."
 * Empty where nothing is in view. Periods are those of the minor axis tier; what only may lie in one is not counted there.
 */
export function describe(scene: Scene, store: Store, words: Words): string {
  const cells = scene.axis.minor.length > 0 ? scene.axis.minor : scene.axis.major;
  const counts = new Uint32Array(cells.length);
  const add = (instant: number, count: number): void => {
    const at = cells.findIndex(({ start, end }) => instant >= start && instant < end);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + count;
  };
  const seen = new Set<number>();
  const event = (row: number): void => {
    if (seen.has(row)) return;
    seen.add(row);
    const from = beginsFrom(store.columns, row);
    const cell = cells.findIndex(({ start, end }) => from >= start && from < end);
    if (beginsBy(store.columns, row) < (cells[cell]?.end ?? -Infinity)) add(from, 1);
  };
  for (const mark of scene.marks) event(mark.row);
  for (const bar of scene.bars) event(bar.row);
  for (const { dots } of scene.threads)
    for (const { row, rows } of dots) (rows ?? [row]).forEach(event);
  for (const { rows } of [...scene.clusters, ...scene.folds]) rows.forEach(event);
  for (const { start, end, parts } of scene.bins)
    for (const { count } of parts ?? []) add((start + end) / 2, count);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const busiest: AxisMark | undefined = cells[counts.indexOf(most)];
  if (most === 0 || busiest === undefined) return '';
  return words.t('busiestPeriod', { period: busiest.name, count: most });
}
