import { STATUSES, type Status } from '../model/index.ts';
import { Flag, type Store } from '../store/index.ts';
import { PRECISIONS, type Precision } from '../time/index.ts';

export const statusOf = (store: Store, row: number): Status =>
  STATUSES[store.columns.status[row] ?? 0] ?? 'occurred';

export const precisionOf = (store: Store, row: number): Precision =>
  PRECISIONS[store.columns.precision[row] ?? 1] ?? 'day';

export const hasFlag = (store: Store, row: number, flag: number): boolean =>
  ((store.columns.flags[row] ?? 0) & flag) !== 0;

export const isRange = (store: Store, row: number): boolean => hasFlag(store, row, Flag.range);
