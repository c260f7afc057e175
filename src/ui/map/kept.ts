import { type MapTransform, WHOLE } from '../../layout/index.ts';
import type { Session } from '../session.svelte.ts';

/** Where the map of a session is, and its width in px. */
interface Placed {
  readonly transform: MapTransform;
  readonly width: number;
}

/** The map that stands now: what is taken of it by another part, as a picture, is what is seen. */
const kept = new WeakMap<Session, Placed>();

export const keepMap = (session: Session, map: Placed): void => void kept.set(session, map);

/** Where the map is, for a width; the whole world where none is shown. */
export function mapPlaceOf(session: Session, width: number): MapTransform {
  const { transform = WHOLE, width: own = 0 } = kept.get(session) ?? {};
  if (own === 0) return WHOLE;
  const times = width / own;
  return { k: transform.k, tx: transform.tx * times, ty: transform.ty * times };
}
