/** All files of a site, as bytes or text by their paths. Nothing is read or written here. */
import { writeDataset } from '../../formats/index.ts';
import { defaultView } from '../../model/index.ts';
import { oembedAnswer } from '../../render/html.ts';
import { creditsPage } from './credits-page.ts';
import { digestOf, shortHash } from './digest.ts';
import { atomFeed, robots, sitemap } from './feeds.ts';
import { EMBED_HEIGHT } from './head.ts';
import { headersFile, nginxFile } from './headers.ts';
import { embedPage, indexPage } from './index-page.ts';
import type { Files, SiteInput } from './types.ts';

/** The list of a site's files: by it the next build knows its own. */
export const MANIFEST = 'geo-timeline.json';
export interface Manifest {
  readonly generator: 'geo-timeline';
  readonly version: string;
  /** "sha384-…" by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is left out without the site's address. */
function addressed(site: SiteInput, siteUrl: string): Files {
  const embed = { src: undefined, title: site.title, view: defaultView, height: EMBED_HEIGHT };
  const files: Files = new Map([
    ['feed.xml', atomFeed(site, siteUrl)],
    ['sitemap.xml', sitemap(site, siteUrl)],
    ['oembed.json', `${oembedAnswer({ ...embed, base: siteUrl })}\n`],
  ]);
  const text = robots(siteUrl);
  if (text !== undefined) files.set('robots.txt', text);
  return files;
}

/** @returns paths in order; the manifest last */
export function siteFiles(site: SiteInput): Files {
  // Data without a name go by that of the site, and so does the app that shows them.
  const dataset = { ...site.store.dataset, title: site.store.dataset.title ?? site.title };
  // All styles in one: each file more is another answer that the first picture waits for.
  const css = site.dist.single.style;
  const style = `parts/site-${shortHash(css)}.css`;
  const files: Files = new Map([
    ...site.dist.files,
    [style, css],
    ['index.html', indexPage(site, style)],
    ['embed.html', embedPage(site, style)],
    ['credits.html', creditsPage(site, style)],
    ['data/default-timeline.json', writeDataset(dataset, { format: 'json' }).bytes],
    ['data/events.csv', writeDataset(dataset, { format: 'csv' }).bytes],
    ['events.ics', writeDataset(dataset, { format: 'ics' }).bytes],
    ['_headers', headersFile(site)],
    ['nginx.conf.example', nginxFile(site)],
    ...(site.social === undefined ? [] : [['social.png', site.social] as const]),
    ...(site.siteUrl === undefined ? [] : addressed(site, site.siteUrl)),
  ]);
  const sorted: Files = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const digests = [...sorted].map(([path, content]) => [path, digestOf(content)] as const);
  const manifest: Manifest = {
    generator: 'geo-timeline',
    version: site.version,
    files: Object.fromEntries(digests),
  };
  return sorted.set(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
