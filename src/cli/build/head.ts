/** What stands in the head of every page of a site. */
import {
  ANYWHERE,
  descriptionOf,
  firstTags,
  metaTag,
  oembedLink,
  sealTag,
  sitePolicy,
  licenceUrl,
  sourcePolicy,
  tag,
  titleTag,
} from '../../render/html.ts';
import type { PageTags } from './dist.ts';
import type { SiteInput } from './types.ts';

/** The height of frames and elements that a site offers. */
export const EMBED_HEIGHT = '480px';

export const licenceOf = ({ store }: SiteInput) => {
  const name = store.dataset.license;
  return name === undefined ? undefined : { name, url: licenceUrl(name) };
};

const property = (name: string, content: string): string =>
  tag('meta', { property: name, content });

/** What is said of the page where it is shared. */
function socialTags(site: SiteInput): readonly string[] {
  const { title, siteUrl, social, lang } = site;
  const image = siteUrl !== undefined && social !== undefined ? `${siteUrl}social.png` : undefined;
  return [
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', descriptionOf(site)),
    property('og:locale', lang.replace('-', '_')),
    ...(siteUrl === undefined ? [] : [property('og:url', siteUrl)]),
    ...(image === undefined
      ? []
      : [
          property('og:image', image),
          property('og:image:width', '1200'),
          property('og:image:height', '630'),
          property('og:image:alt', title),
        ]),
    metaTag('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
  ];
}

const alternate = (type: string, href: string, title: string): string =>
  tag('link', { rel: 'alternate', type, href, title });

/** The data in other forms, and where the whole address is known what needs it. */
function linkTags(site: SiteInput): readonly string[] {
  const { siteUrl, title, reading, view } = site;
  const { words } = reading;
  const licence = licenceOf(site)?.url;
  return [
    ...(licence === undefined ? [] : [tag('link', { rel: 'license', href: licence })]),
    alternate('application/json', 'data/default-timeline.json', words.t('siteData')),
    alternate('text/csv', 'data/events.csv', words.t('siteTable')),
    alternate('text/calendar', 'events.ics', words.t('siteCalendar')),
    ...(siteUrl === undefined
      ? []
      : [
          tag('link', { rel: 'canonical', href: siteUrl }),
          alternate('application/atom+xml', 'feed.xml', words.t('siteFeed')),
          oembedLink({ src: undefined, title, view, height: EMBED_HEIGHT, base: siteUrl }),
        ]),
  ];
}

const loadTags = ({ preloads, script }: PageTags, style: string): readonly string[] => [
  tag('link', { rel: 'stylesheet', href: style }),
  ...preloads.map(({ href, media }) => tag('link', { rel: 'modulepreload', media, href })),
  `${tag('script', { type: 'module', src: script })}</script>`,
];

const ICON = '<link rel="icon" href="favicon.svg" type="image/svg+xml">';

/** @param style path of the site's own sheet */
export const indexHead = (site: SiteInput, style: string): readonly string[] => [
  ...firstTags(sitePolicy(site)),
  titleTag(site.title),
  metaTag('description', descriptionOf(site)),
  ...loadTags(site.dist.index, style),
  sealTag(site),
  ICON,
  ...linkTags(site),
  ...socialTags(site),
];

export const embedHead = (site: SiteInput, style: string): readonly string[] => [
  // The rest of the policy comes by the frame's own script (embed/page-policy.ts).
  ...firstTags(ANYWHERE, sourcePolicy(site)),
  titleTag(site.title),
  ...loadTags(site.dist.embed, style),
  sealTag(site),
  ICON,
  ...(site.siteUrl === undefined
    ? []
    : // The same events: what search engines show is the page.
      [tag('link', { rel: 'canonical', href: site.siteUrl })]),
];

/** Of a page that only is read. */
export const plainHead = (
  site: SiteInput,
  style: string,
  title: string,
  canonical: string,
): readonly string[] => [
  ...firstTags(sitePolicy(site)),
  titleTag(title),
  metaTag('description', title),
  tag('link', { rel: 'stylesheet', href: style }),
  ICON,
  ...(site.siteUrl === undefined
    ? []
    : [tag('link', { rel: 'canonical', href: site.siteUrl + canonical })]),
];
