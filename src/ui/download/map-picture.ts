/** The map as a picture. */
import { detailFor, loadShapes } from '../../layout/index.ts';
import { type MapFigure, mapFigureOf } from '../../render/svg.ts';
import { mapPlaceOf } from '../map/kept.ts';
import type { Session } from '../session.svelte.ts';
import type { Drawn, PictureChoice } from './picture.ts';

export { readRamp } from '../../render/svg.ts';

/** The figure of the map that a session shows; rejects where its shapes do not come. */
export async function mapFor(
  session: Session,
  drawn: Drawn,
  choice: PictureChoice,
  width: number,
): Promise<MapFigure> {
  const place = choice.isWhole ? undefined : mapPlaceOf(session, width);
  const shapes = await loadShapes(detailFor(width, place?.k ?? 1));
  return mapFigureOf({ ...drawn, ...choice, width, shapes, place });
}
