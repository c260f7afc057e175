import type { View } from '../../model/index.ts';
import type { Reading, Store } from '../../store/index.ts';
import type { Dist } from './dist.ts';

/** All that a site is made of: the same gives the same bytes. */
export interface SiteInput {
  readonly store: Store;
  /** All events, in time order. */
  readonly rows: Uint32Array;
  readonly reading: Reading;
  /** BCP 47, of the pages' own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What readers see first. */
  readonly view: View;
  /** ms UTC */
  readonly now: number;
  readonly title: string;
  readonly dist: Dist;
  /** Address of the site, with a slash at its end, where it is known. */
  readonly siteUrl: string | undefined;
  /** Hosts whose data a page address may name. */
  readonly allowSrc: readonly string[];
  readonly version: string;
  /** The picture for social networks, where it could be drawn. */
  readonly social: Uint8Array | undefined;
}

/** Files by their path in the site, "/" between folders. */
export type Files = Map<string, string | Uint8Array>;
