/** Headers for hosts: what Netlify and Cloudflare Pages read, and an example for nginx. */
import { sitePolicy } from '../../render/html.ts';
import type { SiteInput } from './types.ts';

const YEAR = 'public, max-age=31536000, immutable';
const WEEK = 'public, max-age=604800';
/** Asked for again each time; unchanged it costs one short answer. */
const FRESH = 'no-cache';

/** By folder: names in the first two hold a digest of the content. */
const CACHE = { parts: YEAR, assets: YEAR, flags: WEEK, data: FRESH, schema: FRESH } as const;
const FILES = [
  '',
  'index.html',
  'embed.html',
  'credits.html',
  'geo-timeline.js',
  'frame.js',
  'single.json',
];

const commonHeaders = (site: SiteInput): readonly (readonly [string, string])[] => [
  ['Content-Security-Policy', sitePolicy(site, site.siteUrl && new URL(site.siteUrl).origin)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  // Elements and sandboxed frames in pages of others need it, for scripts and data.
  ['Access-Control-Allow-Origin', '*'],
];

const pathOf = ({ siteUrl }: SiteInput): string =>
  siteUrl === undefined ? '/' : new URL(siteUrl).pathname;

/** `_headers`. No path sets a header twice: some hosts join the values. */
export function headersFile(site: SiteInput): string {
  const path = pathOf(site);
  const block = (pattern: string, headers: readonly (readonly [string, string])[]): string =>
    [path + pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    block('*', commonHeaders(site)),
    ...Object.entries(CACHE).map(([folder, value]) =>
      block(`${folder}/*`, [['Cache-Control', value]]),
    ),
    ...FILES.map((name) => block(name, [['Cache-Control', FRESH]])),
    '',
  ].join('\n\n');
}

/** The same for nginx, to be taken over by hand. */
export function nginxFile(site: SiteInput): string {
  const path = pathOf(site);
  const rules = Object.entries(CACHE)
    .filter(([, value]) => value !== FRESH)
    .map(([folder, value]) => `  ~^${path}${folder}/ "${value}";`);
  const headers = commonHeaders(site).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  return `# Beside "server" blocks:
map $uri $geo_timeline_cache {
  default "${FRESH}";
${rules.join('\n')}
}

server {
  # listen, server_name, certificates, and: root /the/folder/of/the/site;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

  location ${path} {
    add_header Cache-Control $geo_timeline_cache always;
${headers.join('\n')}
  }
}
`;
}
