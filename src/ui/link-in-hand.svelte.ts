import type { Session } from './session.svelte.ts';

/** The linked event whose button in the details is pointed at or has the focus: its arc stands out. */
class LinkInHand {
  row: number | undefined = $state.raw(undefined);
}

const all = new WeakMap<Session, LinkInHand>();

/** One per session: details and picture share it, and neither is there before the first picture. */
export function linkInHand(session: Session): LinkInHand {
  const known = all.get(session) ?? new LinkInHand();
  all.set(session, known);
  return known;
}
