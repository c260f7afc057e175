import { type SitePage, singlePage, sitePageOf } from '../../render/html.ts';
import type { View } from '../../model/index.ts';
import { fileNameOf } from '../download/file-name.ts';
import type { Session } from '../session.svelte.ts';

export interface SingleFile {
  readonly name: string;
  readonly blob: Blob;
  readonly page: SitePage;
}

/**
 * The page that is being read in one file: all of its data, opening with a view.
 * @throws Error where its parts cannot be had
 */
export async function singleFile(
  { store, singleParts, now, sourceName, title }: Session,
  view: View,
): Promise<SingleFile> {
  if (store === undefined || singleParts === undefined)
    throw new Error('assertion failed: a page with data that offers a copy');
  const [page, parts] = await Promise.all([
    sitePageOf(store, view, now, sourceName),
    singleParts(),
  ]);
  const blob = new Blob([singlePage(page, parts)], { type: 'text/html' });
  return { name: fileNameOf(title, [], 'html'), blob, page };
}
