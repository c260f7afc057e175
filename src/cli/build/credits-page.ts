/** credits.html: licence and credit of the data, publishers of the sources, notices of the software. */
import { hostOf } from '../../model/index.ts';
import { htmlPage, htmlText, linkTag } from '../../render/html.ts';
import { licenceOf, plainHead } from './head.ts';
import type { SiteInput } from './types.ts';

/** Publishers with how many sources they have, the most first. */
function publishersOf({ store, reading }: SiteInput): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { sources = [] } of store.dataset.events)
    for (const { publisher, url } of sources) {
      const name = publisher === undefined ? url && hostOf(url) : reading.text(publisher);
      if (name !== undefined && name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  // By code units within a count: the order is the same on any machine.
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export function creditsPage(site: SiteInput, style: string): string {
  const { reading, store, version, dist } = site;
  const { words } = reading;
  const { credit } = store.dataset;
  const licence = licenceOf(site);
  const section = (heading: string, html: string): string =>
    html === '' ? '' : `<h2>${htmlText(heading)}</h2>\n${html}`;
  const publishers = publishersOf(site).map(
    ([name, count]) => `<li>${htmlText(words.t('sitePublisher', { name, count }))}</li>`,
  );
  const licenceHtml =
    licence &&
    `<p>${licence.url === undefined ? htmlText(licence.name) : linkTag(licence.url, htmlText(licence.name))}</p>`;
  const notice = new TextDecoder().decode(dist.files.get('NOTICE.txt'));
  const title = words.t('siteCredits');
  const body = [
    `<h1>${htmlText(title)}</h1>`,
    `<p>${htmlText(site.title)} · ${linkTag('index.html', htmlText(words.t('siteTimeline')))}</p>`,
    section(words.t('siteLicence'), licenceHtml ?? ''),
    section(words.t('siteCredit'), credit === undefined ? '' : `<p>${htmlText(credit)}</p>`),
    section(
      words.t('sitePublishers'),
      publishers.length === 0 ? '' : `<ul>\n${publishers.join('\n')}\n</ul>`,
    ),
    section(
      words.t('siteSoftware'),
      `<p>${htmlText(words.t('siteSoftwareNotices', { version }))}</p>\n<pre lang="en" dir="ltr">${htmlText(notice)}</pre>`,
    ),
  ];
  const head = plainHead(site, style, `${title} – ${site.title}`, 'credits.html');
  return htmlPage(site, head, `<body>\n<main class="plain">\n${body.join('\n')}\n</main>\n</body>`);
}
