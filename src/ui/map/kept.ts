import { type MapTransform, WHOLE } from '../../layout/index.ts';
import type { Session } from '../session.svelte.ts';

/** Where the map of a session is, and its width in px. */
interface Placed {
  readonly transform: MapTransform;
  readonly width: number;
  readonly forPaper: () => Promise<void>;
  /** The map for paper, once `forPaper` is done. */
  readonly printed: ((owner: Document) => SVGElement | undefined) | undefined;
}

/** The map that stands now: what is taken of it by another part, as a picture, is what is seen. */
const kept = new WeakMap<Session, Placed>();

export const keepMap = (session: Session, map: Placed): void => void kept.set(session, map);

/** The map that a session shows, or showed last; undefined before the first. */
export const mapOf = (session: Session): Placed | undefined => kept.get(session);

/** Where the map of a session is, for a width. */
export function mapPlaceOf(session: Session, width: number): MapTransform {
  const { transform, width: own } = mapOf(session) ?? { transform: WHOLE, width: 0 };
  if (own === 0) return WHOLE;
  const times = width / own;
  return { k: transform.k, tx: transform.tx * times, ty: transform.ty * times };
}
