/** Pages that are read without a script: the picture and the whole list. A door of its own, as svg.ts is. */
import { type TimelineEvent, safeUrl } from '../model/index.ts';
import type { Reading, Store } from '../store/index.ts';
import { listHtml } from './html-list.ts';
import { narrativesHtml } from './html-narratives.ts';
import { htmlText, textTag } from './html-text.ts';
import { machineDate } from './html-time.ts';
import { licenceUrl } from './licence.ts';
import { STATIC_CSS } from './html-style.ts';

export { footWords, statusWords } from './figure-of.ts';
export { anchorOf, listHtml } from './html-list.ts';

export { htmlText } from './html-text.ts';
export { SITE_CSS, STATIC_CSS } from './html-style.ts';
export { machineDate } from './html-time.ts';
export { licenceUrl } from './licence.ts';
export { ANYWHERE, sitePolicy, sourcePolicy } from './policy.ts';
export { type SingleParts, singlePage } from './single-page.ts';
export { linkTag, textTag } from './html-text.ts';
export { tag } from './html-tag.ts';
export {
  type Embed,
  type Integrity,
  elementSnippet,
  frameAddress,
  frameSnippet,
  oembedAnswer,
  oembedLink,
} from './snippet.ts';
export {
  type SitePage,
  descriptionOf,
  elementTag,
  firstTags,
  htmlPage,
  listOf,
  metaTag,
  sealTag,
  sitePageOf,
  titleTag,
} from './site-page.ts';
export { type PlainSnippet, markdownSnippet, plainSnippet } from './snippet-plain.ts';

export interface StaticPage {
  readonly store: Store;
  /** In time order. */
  readonly rows: Uint32Array;
  readonly reading: Reading;
  /** BCP 47, of the page's own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly takeaway: string;
  /** "Showing 32 of 186 events, 2014–2025" */
  readonly status: string;
  /** "Filter: Russia, Ukraine"; "" or left out = none. */
  readonly filter?: string;
  /** Source, date of the data, licence. */
  readonly foot: readonly string[];
  /** The picture as an SVG element; "" = none. */
  readonly svg: string;
}

const EVENT_STATUS: Readonly<Partial<Record<NonNullable<TimelineEvent['status']>, string>>> = {
  planned: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

/** An event as schema.org has it; what it has no field for is left out. */
function eventData(reading: Reading, event: TimelineEvent, row: number): object {
  const { start, end } = machineDate(event.date, event.timezone);
  const { place } = event;
  const isPoint = place?.lat !== undefined && place.lon !== undefined;
  const url = (event.sources ?? [])
    .map((source) => source.url && safeUrl(source.url))
    .find(Boolean);
  return {
    '@type': 'Event',
    identifier: event.id,
    name: reading.titleOf(row),
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(event.summary !== undefined && { description: reading.text(event.summary) }),
    ...(place !== undefined && {
      location: {
        '@type': 'Place',
        name: reading.text(place.name),
        ...(isPoint && {
          geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
        }),
      },
    }),
    ...(event.status !== undefined &&
      EVENT_STATUS[event.status] !== undefined && { eventStatus: EVENT_STATUS[event.status] }),
    ...(url !== undefined && { url }),
  };
}

/** The page's content as JSON-LD (schema.org), safe inside a script element. */
export function jsonLd({ store, rows, reading, title, takeaway, lang }: StaticPage): string {
  const { dataset } = store;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    inLanguage: lang,
    ...(takeaway !== '' && { description: takeaway }),
    ...(dataset.license !== undefined && {
      license: licenceUrl(dataset.license) ?? dataset.license,
    }),
    ...(dataset.updated !== undefined && { dateModified: dataset.updated }),
    ...(dataset.credit !== undefined && { creditText: dataset.credit }),
    ...(rows.length > 0 && {
      hasPart: Array.from(rows, (row) => {
        const event = store.dataset.events[row];
        return event === undefined ? {} : eventData(reading, event, row);
      }),
    }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Title, picture, narratives, list, licence: the content of a page. */
export function staticBody(page: StaticPage): string {
  const { store, rows, reading, title, takeaway, status, filter = '', foot, svg, lang } = page;
  const own = { text: title, lang: undefined };
  return [
    textTag('h1', own, lang),
    ...(takeaway === ''
      ? []
      : [textTag('p', { text: takeaway, lang: undefined }, lang, ' class="takeaway"')]),
    ...[status, filter]
      .filter((line) => line !== '')
      .map((line) => `<p class="status">${htmlText(line)}</p>`),
    ...(svg === '' ? [] : [`<figure>${svg}</figure>`]),
    narrativesHtml({ store, rows, reading, level: 2 }),
    listHtml({ store, rows, reading, level: 2 }),
    `<footer>${foot.map((line) => `<p>${htmlText(line)}</p>`).join('')}</footer>`,
  ].join('\n');
}

/** A whole page in one file: no script, no address but those of sources. */
export function staticPage(page: StaticPage): string {
  const { title, takeaway, lang, dir } = page;
  return `<!doctype html>
<html lang="${htmlText(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
${takeaway === '' ? '' : `<meta name="description" content="${htmlText(takeaway)}">\n`}<style>${STATIC_CSS}</style>
<script type="application/ld+json">${jsonLd(page)}</script>
</head>
<body>
<main>
${staticBody(page)}
</main>
</body>
</html>
`;
}
