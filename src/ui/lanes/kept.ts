import type { LaneChoices } from '../../layout/index.ts';
import type { Session } from '../session.svelte.ts';

/** What a reader made of the lanes lives as long as the session, whether or not lanes are shown: it is no part of the view. */
const kept = new WeakMap<Session, LaneChoices>();

export const laneChoicesOf = (session: Session): LaneChoices | undefined => kept.get(session);
export const keepLaneChoices = (session: Session, choices: LaneChoices): void =>
  void kept.set(session, choices);
