import type { Losses } from '../../formats/index.ts';
import { type Dataset, makeId } from '../../model/index.ts';
import { withAir, yearsOf } from '../../store/index.ts';
import { mapOf } from '../map/kept.ts';
import type { Session } from '../session.svelte.ts';
import { fileNameOf } from './file-name.ts';
import { type FileFormat, isCitation, isPicture } from './formats.ts';
import { type Scope, datasetOf, linkOf, rowsOf, viewOf } from './scope.ts';

export interface Choice {
  readonly scope: Scope;
  readonly format: FileFormat;
  /** Device pixels per px of a PNG. */
  readonly scale: number;
  /** Whether a picture of more than the window keeps its zoom. */
  readonly wide: boolean;
  /** Whether a map is the world, and not only the part in view. */
  readonly isWhole: boolean;
}

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
  /** What it holds, where that is text. */
  readonly text: string | undefined;
  /** What the format cannot hold; undefined of a picture. */
  readonly losses: Losses | undefined;
  /** Of a picture, px. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** px of a chart: below the first a label hardly fits, and a canvas ends soon after the second. */
const WIDTHS = [960, 8000] as const;
/** The years of some events: "2014-2025"; "" where they have none. */
function yearsText({ store }: Session, rows: Uint32Array): string {
  const years = store && yearsOf(store, rows);
  if (years === undefined) return '';
  const { firstYear, lastYear } = years;
  return firstYear === lastYear ? String(firstYear) : `${firstYear}-${lastYear}`;
}

/** px of the chart when all of the scope is drawn at the present zoom. */
export function wideWidth(session: Session): number {
  const { window, wholeWindow, width } = session;
  const plain = Math.max(width, WIDTHS[0]);
  if (window === undefined || wholeWindow === undefined) return plain;
  const times = (wholeWindow.end - wholeWindow.start) / (window.end - window.start);
  return Math.round(Math.max(plain, Math.min(WIDTHS[1], plain * times)));
}

async function picture(session: Session, region: Element, choice: Choice): Promise<MadeFile> {
  const { pngPicture, svgPicture } = await import('./picture.ts');
  const scope = choice.scope === 'event' ? 'window' : choice.scope;
  const view = viewOf(session, scope);
  const isWindow = scope === 'window';
  const isMap = session.kind === 'map';
  const shown = isMap ? (mapOf(session)?.width ?? 0) : session.width;
  const drawn = {
    view,
    width: isWindow || isMap || !choice.wide ? Math.max(shown, WIDTHS[0]) : wideWidth(session),
    window: isWindow ? session.window : session.extent && withAir(session.extent),
    link: linkOf(session, view),
    isWhole: choice.isWhole,
  };
  const name = fileNameOf(
    session.title,
    [yearsText(session, rowsOf(session, scope))],
    choice.format,
  );
  if (choice.format === 'png') {
    const { content, ...size } = await pngPicture(session, region, drawn, choice.scale);
    return { name, blob: content, text: undefined, losses: undefined, size };
  }
  const { content, ...size } = await svgPicture(session, region, drawn);
  const blob = new Blob([content], { type: 'image/svg+xml' });
  return { name, blob, text: content, losses: undefined, size };
}

/** Only the events' own sources: those of posts belong to the whole. */
const withoutPosts = ({ actors: _, ...dataset }: Dataset): Dataset => dataset as Dataset;

/**
 * Makes the file that a reader chose. The code for it comes now.
 * @param region the `.gt` element, whose computed style says how pictures look
 */
export async function makeFile(
  session: Session,
  region: Element,
  choice: Choice,
): Promise<MadeFile> {
  const { scope, format } = choice;
  if (isPicture(format)) return picture(session, region, choice);
  const { dataFile } = await import('./data-file.ts');
  const dataset = datasetOf(session, scope);
  const cited = isCitation(format) && scope !== 'all' ? withoutPosts(dataset) : dataset;
  const { bytes, extension, mediaType, losses } = dataFile(cited, format);
  const rows = rowsOf(session, scope);
  const what = scope === 'event' ? makeId('', session.titleOf(rows[0] ?? 0)) : '';
  const parts = [what.slice(0, 40), yearsText(session, rows), isCitation(format) ? 'sources' : ''];
  return {
    name: fileNameOf(session.title, parts, extension),
    blob: new Blob([bytes], { type: mediaType }),
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    losses,
    size: undefined,
  };
}
