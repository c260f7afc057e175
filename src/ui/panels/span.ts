import type { Store } from '../../store/index.ts';

/**
 * From the first to the last instant of the rows (in time order), ms UTC; undefined without rows. An open or
 * unknown end counts where the event's mark stands, since "…" is no year.
 */
export function spanOf(
  store: Pick<Store, 'columns'>,
  rows: Uint32Array,
): { readonly start: number; readonly end: number } | undefined {
  const { earliest, latest, anchor } = store.columns;
  let start = Infinity;
  let end = -Infinity;
  for (const row of rows) {
    const from = earliest[row] ?? NaN;
    const to = latest[row] ?? NaN;
    const mark = anchor[row] ?? NaN;
    start = Math.min(start, Number.isFinite(from) ? from : mark);
    end = Math.max(end, Number.isFinite(to) ? to : mark);
  }
  return end >= start ? { start, end } : undefined;
}
