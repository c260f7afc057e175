/** What the pages may do, as Content-Security-Policy. */
import { hostOf } from '../../model/index.ts';
import type { SiteInput } from './types.ts';

/** Hosts of pictures that events have: they load after a click. */
function mediaHosts({ store }: SiteInput): readonly string[] {
  const urls = store.dataset.events.flatMap(({ media }) => (media ?? []).map(({ url }) => url));
  const hosts = urls.filter((url) => hostOf(url) !== undefined).map((url) => new URL(url).host);
  return [...new Set(hosts)].sort();
}

const policy = (parts: readonly string[]): string =>
  [
    "default-src 'none'",
    ...parts,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Of a site: scripts, styles and data are its own, but for hosts that the publisher named. */
export function sitePolicy(site: SiteInput): string {
  const and = (hosts: readonly string[]): string => hosts.map((host) => ` ${host}`).join('');
  return policy([
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self'${and(site.allowSrc)}`,
    `img-src 'self' data:${and(mediaHosts(site))}`,
  ]);
}

/** Of a page that is one file: this script and this style, and nothing from anywhere but pictures of the data. */
export const singlePolicy = (site: SiteInput, script: string, style: string): string =>
  policy([
    `script-src '${script}'`,
    `style-src '${style}'`,
    `img-src ${['data:', ...mediaHosts(site)].join(' ')}`,
  ]);
