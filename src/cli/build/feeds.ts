/** What names the site by its whole address: feed, sitemap, robots.txt. */
import { markdownHtml } from '../../formats/index.ts';
import { type TimelineEvent, defaultView, printView, safeUrl } from '../../model/index.ts';
import { htmlText, linkTag } from '../../render/html.ts';
import { civilOf, isoDay } from '../../time/index.ts';
import type { SiteInput } from './types.ts';

/** A feed is for news: the latest events by their dates. */
const MOST_ENTRIES = 100;

const dayOf = ({ now }: SiteInput): string => isoDay(civilOf(now));

/** The day each corrected event was last corrected. */
function correctionsOf({ store }: SiteInput): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { event, date } of store.dataset.corrections ?? [])
    if (/^\d{4}-\d\d-\d\d$/.test(date) && date > (days.get(event) ?? '')) days.set(event, date);
  return days;
}

/** Summary and sources, as HTML. */
function contentOf({ reading }: SiteInput, event: TimelineEvent): string {
  const summary = event.summary === undefined ? '' : markdownHtml(reading.text(event.summary));
  const sources = (event.sources ?? []).flatMap((source) => {
    const url = source.url === undefined ? undefined : safeUrl(source.url);
    return url === undefined ? [] : [`<li>${linkTag(url, htmlText(reading.text(source.title)))}</li>`]; // prettier-ignore
  });
  return summary + (sources.length === 0 ? '' : `<ul>${sources.join('')}</ul>`);
}

/** Atom (RFC 4287). An entry changes when its event is corrected; else it is of the day of the data. */
export function atomFeed(site: SiteInput, siteUrl: string): string {
  const { store, rows, reading, title, lang } = site;
  const corrected = correctionsOf(site);
  const moment = (day: string): string => `${day}T00:00:00Z`;
  const entries = [...rows]
    .reverse()
    .slice(0, MOST_ENTRIES)
    .flatMap((row) => {
      const event = store.dataset.events[row];
      if (event === undefined) return [];
      const address = htmlText(`${siteUrl}?${printView({ ...defaultView, event: event.id })}`);
      return [
        '<entry>',
        `<id>${address}</id>`,
        `<title>${htmlText(`${reading.dateOf(row)}: ${reading.titleOf(row)}`)}</title>`,
        `<link href="${address}"/>`,
        `<updated>${moment(corrected.get(event.id) ?? dayOf(site))}</updated>`,
        `<content type="html">${htmlText(contentOf(site, event))}</content>`,
        '</entry>',
      ];
    });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlText(lang)}">`,
    `<id>${htmlText(siteUrl)}</id>`,
    `<title>${htmlText(title)}</title>`,
    `<updated>${moment(dayOf(site))}</updated>`,
    `<author><name>${htmlText(store.dataset.credit ?? title)}</name></author>`,
    `<link rel="self" href="${htmlText(siteUrl)}feed.xml"/>`,
    `<link href="${htmlText(siteUrl)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** https://www.sitemaps.org */
export function sitemap(site: SiteInput, siteUrl: string): string {
  const urls = ['', 'credits.html'].map(
    (path) => `<url><loc>${htmlText(siteUrl + path)}</loc><lastmod>${dayOf(site)}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Only at the top of a host is it read. */
export const robots = (siteUrl: string): string | undefined =>
  new URL(siteUrl).pathname === '/'
    ? `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`
    : undefined;
