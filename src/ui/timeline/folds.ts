import type { Scene, Stop } from '../../layout/index.ts';
import type { Store } from '../../store/index.ts';

/**
 * The stops of a scene with those of what is folded ("+3 ranges") among them, in time order. Made when the picture
 * rests, not with each frame: the place of a fold needs its rows.
 */
export function withFolds(
  stops: readonly Stop[],
  folds: Scene['folds'],
  { columns }: Pick<Store, 'columns'>,
): readonly Stop[] {
  const startOf = (stop: Stop): number =>
    stop.kind === 'event' ? (columns.earliest[stop.row] ?? 0) : stop.start;
  const all = [...stops];
  for (const { id, count, rows: list, x, y, width, height } of folds) {
    const rows = [...new Set(list)];
    const least = (column: Float64Array): number =>
      rows.reduce((found, row) => Math.min(found, column[row] ?? Infinity), Infinity);
    const most = (column: Float64Array): number =>
      rows.reduce((found, row) => Math.max(found, column[row] ?? -Infinity), -Infinity);
    const stop: Stop = {
      kind: 'cluster',
      id: `fold:${id}`,
      fold: id,
      count,
      possibly: 0,
      rows,
      start: least(columns.earliest),
      // `latest` is a date's last moment, the end of a span is the moment after it.
      end: most(columns.latest) + 1,
      box: { x, y, width, height },
    };
    const at = all.findIndex((other) => startOf(other) > stop.start);
    all.splice(at < 0 ? all.length : at, 0, stop);
  }
  return all;
}
