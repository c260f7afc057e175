/** index.html and embed.html: the app, and until it runs, or instead of it, the list of all events. */
import { type View, printView } from '../../model/index.ts';
import {
  footWords,
  htmlText,
  jsonLd,
  linkTag,
  listHtml,
  statusWords,
  tag,
  textTag,
} from '../../render/html.ts';
import { embedHead, htmlPage, indexHead } from './head.ts';
import type { SiteInput } from './types.ts';

/** The element with the site's first view; what it says of `src` is nothing: the data are the site's own. */
export const elementTag = (view: View, settings: Readonly<Record<string, string>>): string =>
  tag('geo-timeline', {
    ...settings,
    ...Object.fromEntries(new URLSearchParams(printView({ ...view, src: [] }))),
  });

/** Title, takeaway and count where the app has them, and every event with its sources. */
export function listOf(site: SiteInput): string {
  const { store, rows, reading, lang, title } = site;
  const takeaway = reading.text(store.dataset.takeaway);
  return [
    '<header class="head">',
    `<div>${textTag('h1', { text: title, lang: undefined }, lang)}`,
    takeaway === ''
      ? ''
      : textTag('p', { text: takeaway, lang: undefined }, lang, ' class="takeaway"'),
    `</div><p class="status">${htmlText(statusWords(store, rows, reading.words))}</p>`,
    '</header>',
    '<div class="list">',
    listHtml({ store, rows, reading, level: 2 }),
    '</div>',
  ].join('\n');
}

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
