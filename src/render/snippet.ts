import { type View, printView } from '../model/index.ts';
import { tag } from './html-tag.ts';

/** What is pasted into another page, and where its files are. */
export interface Embed {
  /** Address of the data: a whole one, or relative to `base`; several are separated by spaces; undefined = the site's own. */
  readonly src: string | undefined;
  readonly title: string;
  /** What it says of `src` counts for nothing. */
  readonly view: View;
  /** `auto` or a CSS length with its unit. */
  readonly height: string;
  /** Folder of geo-timeline.js, frame.js and embed.html: "" (beside the page), or an address with a slash at its end. */
  readonly base: string;
  /** Whether the page around keeps the reader's view in its address. */
  readonly sync?: boolean;
  /** Where given, only these very scripts run. */
  readonly integrity?: Integrity | undefined;
}
/** "sha384-…" of scripts, by their path in the folder: "geo-timeline.js", "parts/…". */
export type Integrity = Readonly<Record<string, string>>;

const DEFAULT_PX = 480;
const WIDTH_PX = 800;
const PX_PER_REM = 16;
/** Links in a frame open pages of others: those must not inherit its sandbox. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const isWhole = (address: string): boolean => /^https?:\/\//i.test(address);

/** The attributes that say what differs from the default view, as `printView` writes it. */
const attributesOf = (view: View): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(printView({ ...view, src: [] })));

const pinned = (path: string, integrity: Integrity | undefined) => ({
  integrity: integrity?.[path],
  // Without it a browser may not look into a script of another origin.
  crossorigin: integrity?.[path] === undefined ? undefined : 'anonymous',
});

/** Tells browsers the digests of what geo-timeline.js imports: only an import map can. It stands before the first module. */
function importMap({ base, integrity }: Embed): readonly string[] {
  const parts = Object.entries(integrity ?? {}).filter(([path]) => path.startsWith('parts/'));
  if (parts.length === 0) return [];
  const digests = parts.map(([path, digest]) => [`${base === '' ? './' : base}${path}`, digest]);
  const map = JSON.stringify({ integrity: Object.fromEntries(digests) as Integrity });
  return [`${tag('script', { type: 'importmap' })}${map.replaceAll('<', '\\u003c')}</script>`];
}

/**
 * The element and its script.
 * @param fallback HTML that shows without scripts, or while data load
 */
export function elementSnippet(embed: Embed, fallback = ''): string {
  const { src, view, height, base, integrity, sync } = embed;
  const script = { type: 'module', src: `${base}geo-timeline.js` };
  const address = src === undefined || isWhole(src) ? src : base + src;
  return [
    ...importMap(embed),
    `${tag('script', { ...script, ...pinned('geo-timeline.js', integrity) })}</script>`,
    `${tag('geo-timeline', {
      src: address,
      ...attributesOf(view),
      height,
      'data-sync': sync === true ? 'hash' : undefined,
    })}${fallback}</geo-timeline>`,
  ].join('\n');
}

function pixelsOf(height: string): number {
  const [, number, unit] = /^([\d.]+)(px|rem|em)?$/.exec(height) ?? [];
  if (number === undefined) return DEFAULT_PX;
  return Math.round(Number(number) * (unit === undefined || unit === 'px' ? 1 : PX_PER_REM));
}

/** The address of embed.html that shows a view. */
export function frameAddress({ src, view, base }: Embed): string {
  const query = printView({ ...view, src: src === undefined ? [] : src.split(' ') });
  return `${base}embed.html${query === '' ? '' : `?${query}`}`;
}

const frameTag = (embed: Embed): string =>
  `${tag('iframe', {
    title: embed.title,
    src: frameAddress(embed),
    width: '100%',
    height: String(pixelsOf(embed.height)),
    loading: 'lazy',
    sandbox: SANDBOX,
    'data-geo-timeline': '',
    'data-sync': embed.sync === true ? 'hash' : undefined,
    // No style attribute: a strict policy of the page would refuse it.
    frameborder: '0',
  })}</iframe>`;

/** The frame, and frame.js that gives it the height of its content. */
export function frameSnippet(embed: Embed): string {
  const script = { src: `${embed.base}frame.js`, ...pinned('frame.js', embed.integrity) };
  return [`${tag('script', script)}</script>`, frameTag(embed)].join('\n');
}

/** A "rich" answer of oEmbed 1.0 (https://oembed.com), to be served as a file: `base` must be a whole address. */
export const oembedAnswer = (embed: Embed): string =>
  JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: embed.title,
      html: frameTag(embed),
      width: WIDTH_PX,
      height: pixelsOf(embed.height),
    },
    undefined,
    2,
  );

/** The link by which a page leads to its oEmbed answer. */
export const oembedLink = ({ base, title }: Embed): string =>
  tag('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${base}oembed.json`,
    title,
  });
