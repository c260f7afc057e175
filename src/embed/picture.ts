/** The element's picture for its host's scripts; a part of its own, since few hosts ask. */
import { type Session, pngPicture, svgPicture } from '../ui/index.ts';

/** The picture as a whole SVG document; rejects where no data are shown. */
export async function svgOf(session: Session, region: Element): Promise<string> {
  const { content } = await svgPicture(session, region, { view: session.view });
  return content;
}

/**
 * The picture as a PNG file; rejects where no data are shown.
 * @param scale device pixels per px
 */
export async function pngOf(session: Session, region: Element, scale: number): Promise<Blob> {
  const { content } = await pngPicture(session, region, { view: session.view }, scale);
  return content;
}
