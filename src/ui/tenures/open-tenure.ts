import type { OpenTenure, Session } from '../session.svelte.ts';

/** Shows a tenure or a vacancy in place of an event; undefined closes it. */
export function openTenure(session: Session, tenure: OpenTenure | undefined): void {
  if (tenure !== undefined) session.select(undefined);
  if (tenure !== undefined) session.openSeries(undefined);
  session.tenure = tenure;
}
