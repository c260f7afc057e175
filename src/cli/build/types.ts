import type { SitePage } from '../../render/html.ts';
import type { Dist } from './dist.ts';

/** All that a site is made of: the same gives the same bytes. */
export interface SiteInput extends SitePage {
  /** ms UTC */
  readonly now: number;
  readonly dist: Dist;
  /** Address of the site, with a slash at its end, where it is known. */
  readonly siteUrl: string | undefined;
  readonly version: string;
  /** The picture for social networks, where it could be drawn. */
  readonly social: Uint8Array | undefined;
}

/** Files by their path in the site, "/" between folders. */
export type Files = Map<string, string | Uint8Array>;
