/** The narrative that is open, and going through it. */
import type { Narrative } from '../../model/index.ts';
import type { Session } from '../session.svelte.ts';

export interface OpenNarrative {
  readonly narrative: Narrative;
  /** Counted from 1; within the steps, whatever the address says. */
  readonly number: number;
  readonly step: Narrative['steps'][number];
  /** The row of the step's event; undefined where a program's data do not have it. */
  readonly row: number | undefined;
}

export function openNarrative(session: Session): OpenNarrative | undefined {
  const { narrative: id, step: wanted } = session.view;
  const narrative = session.dataset?.narratives?.find((each) => each.id === id);
  if (narrative === undefined) return undefined;
  const number = Math.min(wanted, narrative.steps.length);
  const step = narrative.steps[number - 1];
  return step && { narrative, number, step, row: session.store?.rowOf(step.event) };
}

/** Rows of the steps that filters hide. */
export function hiddenSteps(session: Session, { narrative }: OpenNarrative): number {
  const shown = new Set(session.rows);
  return narrative.steps.filter(({ event }) => !shown.has(session.store?.rowOf(event) ?? -1))
    .length;
}

/** Whose heading takes the focus as soon as it stands. */
const wanted = new WeakSet<Session>();
export const takeFocus = (session: Session): boolean => wanted.delete(session);

/** Goes to a step: its event is selected. @param focus whether the focus goes to its heading, else it stays */
export function goToStep(
  session: Session,
  narrative: Narrative,
  number: number,
  focus: boolean,
): void {
  const step = narrative.steps[number - 1];
  if (step === undefined) return;
  if (focus) wanted.add(session);
  session.tenure = undefined;
  session.openSeries(undefined);
  session.set({ narrative: narrative.id, step: number, event: step.event });
}

/** Back to all events; the one that was reached stays selected, and has the focus. */
export function leaveNarrative(session: Session): void {
  session.set({ narrative: undefined, step: 1 });
  if (session.selected !== undefined) session.selections++;
}

/** "." and "," go to the next and the previous step, as along a series. */
export function stepKey(session: Session, open: OpenNarrative, key: KeyboardEvent): void {
  if (key.ctrlKey || key.metaKey || key.altKey) return;
  if (key.key !== '.' && key.key !== ',') return;
  key.preventDefault();
  key.stopPropagation();
  const isInButtons =
    key.target instanceof HTMLElement && key.target.closest('[data-step]') !== null;
  goToStep(session, open.narrative, open.number + (key.key === '.' ? 1 : -1), !isInButtons);
}
