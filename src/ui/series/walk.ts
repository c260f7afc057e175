import type { Session } from '../session.svelte.ts';
import { nextAlike } from '../timeline/moves.ts';

/** Selects a row from a list: the story scrolls to it, the chart moves there by itself. */
export function choose(session: Session, row: number, staysInSeries: boolean): void {
  session.select(row, staysInSeries);
  if (session.kind === 'story' && !staysInSeries) session.focusEvent(row);
}

/** The next matching event of the series of a row. */
export function nextInSeries(session: Session, row: number, step: 1 | -1): number | undefined {
  const { store, rows } = session;
  return store && nextAlike(store, rows, row, step, 'none');
}

/** "." and "," select the next and the previous event of a series; what was selected is the answer. */
export function walkKey(
  session: Session,
  key: KeyboardEvent,
  row: number,
  staysInSeries: boolean,
): number | undefined {
  const isTyping = key.target instanceof HTMLInputElement;
  if (isTyping || key.ctrlKey || key.metaKey || key.altKey) return undefined;
  if (key.key !== '.' && key.key !== ',') return undefined;
  key.preventDefault();
  key.stopPropagation();
  const next = nextInSeries(session, row, key.key === '.' ? 1 : -1);
  if (next !== undefined) choose(session, next, staysInSeries);
  return next;
}
