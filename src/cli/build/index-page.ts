/** index.html and embed.html: the app, and until it runs, or instead of it, the list of all events. */
import {
  elementTag,
  footWords,
  htmlPage,
  htmlText,
  jsonLd,
  linkTag,
  listOf,
  textTag,
} from '../../render/html.ts';
import { embedHead, indexHead } from './head.ts';
import type { SiteInput } from './types.ts';

/** Whose data, and where they are to be had; below the app, with scripts or without. */
function footOf({ store, reading, siteUrl }: SiteInput): string {
  const { words } = reading;
  const links = [
    ['credits.html', words.t('siteCredits')],
    ['data/default-timeline.json', 'JSON'],
    ['data/events.csv', 'CSV'],
    ['events.ics', words.t('siteCalendar')],
    ...(siteUrl === undefined ? [] : [['feed.xml', words.t('siteFeed')] as const]),
  ] as const;
  return `<footer class="foot">${[
    ...footWords(store, reading).map((line) => `<span>${htmlText(line)}</span>`),
    ...links.map(([href, text]) => linkTag(href, htmlText(text))),
  ].join('')}</footer>`;
}

/** What machines read of the page; the events themselves stand in the page and in the files it names. */
function dataBlock(site: SiteInput): string {
  const { store, reading, lang, dir, title } = site;
  const takeaway = reading.text(store.dataset.takeaway);
  const page = { store, reading, lang, dir, title, takeaway, status: '', foot: [], svg: '' };
  return `<script type="application/ld+json">${jsonLd({ ...page, rows: new Uint32Array(0) })}</script>`;
}

export const indexPage = (site: SiteInput, style: string): string =>
  htmlPage(
    site,
    indexHead(site, style),
    `<body>
<main>
${elementTag(site.view, { controls: 'full', height: '100dvh', 'data-list': '' })}
${listOf(site)}
</geo-timeline>
</main>
${footOf(site)}
${dataBlock(site)}
</body>`,
  );

export function embedPage(site: SiteInput, style: string): string {
  const { title, reading, lang } = site;
  const link = `<a href="index.html" target="_blank">${htmlText(reading.words.t('siteList'))}</a>`;
  return htmlPage(
    site,
    embedHead(site, style),
    `<body class="embed">
${elementTag(site.view, {})}
${textTag('p', { text: title, lang: undefined }, lang)}
<p>${link}</p>
</geo-timeline>
</body>`,
  );
}
