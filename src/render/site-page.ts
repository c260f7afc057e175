/** What the pages of a site have in common with the page that is one file. */
import { type View, defaultView, printView } from '../model/index.ts';
import { type Reading, type Store, createReading, filterRows } from '../store/index.ts';
import { directionOf, loadMessages, wordsFor } from '../words/index.ts';
import { statusWords } from './figure-of.ts';
import { listHtml } from './html-list.ts';
import { narrativesHtml } from './html-narratives.ts';
import { tag } from './html-tag.ts';
import { htmlText, textTag } from './html-text.ts';

/** A page with the app, and the list for readers without scripts: the same gives the same bytes. */
export interface SitePage {
  readonly store: Store;
  /** All events, in time order. */
  readonly rows: Uint32Array;
  readonly reading: Reading;
  /** BCP 47, of the page's own words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What readers see first. */
  readonly view: View;
  readonly title: string;
  /** Hosts whose data a page address may name. */
  readonly allowSrc: readonly string[];
}

/**
 * A page in the language that the view names, else in that of the data.
 * @param now ms UTC
 * @param name the title of data without one
 */
export async function sitePageOf(
  store: Store,
  view: View,
  now: number,
  name: string,
): Promise<SitePage> {
  const { dataset } = store;
  const spoken = view.lang ?? dataset.language ?? 'en';
  await loadMessages(spoken);
  const words = wordsFor(spoken);
  const reading = createReading(dataset, { words, clock: view.clock });
  const lang = words.messageLang;
  return {
    store,
    rows: filterRows(store, defaultView, { now }),
    reading,
    lang,
    dir: directionOf(lang),
    view,
    title: reading.text(dataset.title) || name,
    allowSrc: [],
  };
}

/** A sentence or two for search engines and shared links, at most about 160 characters. */
export function descriptionOf({ reading, store, title }: SitePage): string {
  const { takeaway, description } = store.dataset;
  const text = reading
    .text(takeaway ?? description ?? title)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= 200) return text;
  const cut = text.slice(0, 160);
  return `${cut.slice(0, Math.max(100, cut.lastIndexOf(' ')))}…`;
}

/**
 * First what decides how the page is read. Policies are written out, with their quotes as they are, so that they can be read.
 * @param later a policy that the page's own script puts in force (embed/page-policy.ts)
 */
export const firstTags = (policy: string, later?: string): readonly string[] => [
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  ...(later === undefined ? [] : [`<meta name="geo-timeline-policy" content="${later}">`]),
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<meta name="color-scheme" content="light dark">',
];

export const titleTag = (title: string): string => `<title>${htmlText(title)}</title>`;
export const metaTag = (name: string, content: string): string => tag('meta', { name, content });

/** Seals a page against data that only its address names. */
export const sealTag = ({ allowSrc }: SitePage): string =>
  metaTag('geo-timeline-src', allowSrc.join(' '));

/** A page of its head and body. */
export const htmlPage = (
  { lang, dir }: Pick<SitePage, 'lang' | 'dir'>,
  head: readonly string[],
  body: string,
): string => `<!doctype html>
<html lang="${htmlText(lang)}" dir="${dir}">
<head>
${head.join('\n')}
</head>
${body}
</html>
`;

/** The element with the page's first view; what it says of `src` is nothing: the data are the page's own. */
export const elementTag = (view: View, settings: Readonly<Record<string, string>>): string =>
  tag('geo-timeline', {
    ...settings,
    ...Object.fromEntries(new URLSearchParams(printView({ ...view, src: [] }))),
  });

/** Title, takeaway and count where the app has them, and every event with its sources. */
export function listOf({ store, rows, reading, lang, title }: SitePage): string {
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
    narrativesHtml({ store, rows, reading, level: 2 }),
    listHtml({ store, rows, reading, level: 2 }),
    '</div>',
  ].join('\n');
}
