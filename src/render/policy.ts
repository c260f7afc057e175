/** What the pages of a site may do, as Content-Security-Policy. */
import { hostOf } from '../model/index.ts';
import type { SitePage } from './site-page.ts';

/** Hosts of pictures that events have: they load after a click. */
function mediaHosts({ store }: SitePage): readonly string[] {
  const urls = store.dataset.events.flatMap(({ media }) => (media ?? []).map(({ url }) => url));
  const hosts = urls.filter((url) => hostOf(url) !== undefined).map((url) => new URL(url).host);
  return [...new Set(hosts)].sort();
}

/** What holds whatever the page's host. */
export const ANYWHERE = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/**
 * Where scripts, styles, data and pictures of a site come from: its own host, and hosts that the publisher named.
 * @param host of the site, where it is known: in the opaque origin of a sandboxed frame WebKit matches 'self' with nothing
 */
export function sourcePolicy(site: SitePage, host?: string): string {
  const self = ["'self'", ...(host === undefined ? [] : [host])].join(' ');
  const and = (hosts: readonly string[]): string => hosts.map((host) => ` ${host}`).join('');
  return [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `connect-src ${self}${and(site.allowSrc)}`,
    `img-src ${self} data:${and(mediaHosts(site))}`,
    // The live preview of what is shared.
    `frame-src ${self}`,
  ].join('; ');
}

/** The whole policy of a site. @param host as above */
export const sitePolicy = (site: SitePage, host?: string): string =>
  `${sourcePolicy(site, host)}; ${ANYWHERE}`;

/**
 * Of a page that is one file: this script and this style, and nothing from anywhere but pictures of the data.
 * @param script its digest, "sha256-…"
 * @param style likewise
 */
export const singlePolicy = (site: SitePage, script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    `img-src ${['data:', ...mediaHosts(site)].join(' ')}`,
    ANYWHERE,
  ].join('; ');
