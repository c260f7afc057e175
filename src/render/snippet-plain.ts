/** The events themselves to paste where no script runs: as HTML and as Markdown. */
import { markdownLink, markdownText } from '../formats/index.ts';
import { hostOf, safeUrl } from '../model/index.ts';
import type { StaticPage } from './html.ts';
import { listHtml } from './html-list.ts';
import { htmlText, linkTag, textTag } from './html-text.ts';

/** What both need of a page; `href` is the address of the timeline itself, "" where it has none. */
export type PlainSnippet = Omit<StaticPage, 'svg'> & { readonly href: string };

/**
 * Title, takeaway, and every event with its sources, as HTML without scripts or styles. It may stand in Markdown,
 * where an empty line would end it, and in a template, where a brace would begin an instruction.
 */
export function plainSnippet(page: PlainSnippet): string {
  const { store, rows, reading, lang, dir, title, takeaway, status, foot, href } = page;
  const paragraphs = [takeaway, status].filter((text) => text !== '');
  return [
    `<section lang="${htmlText(lang)}" dir="${dir}">`,
    `<h2>${href === '' ? htmlText(title) : linkTag(href, htmlText(title))}</h2>`,
    ...paragraphs.map((text) => textTag('p', { text, lang: undefined }, lang)),
    listHtml({ store, rows, reading, level: 3 }),
    ...foot.map((line) => `<p><small>${htmlText(line)}</small></p>`),
    '</section>',
  ]
    .join('\n')
    .replace(/\n\s*\n/g, '\n')
    .replaceAll('{', '&#123;');
}

/** "- **5 October 2024**: Title, place ([Publisher](…))". */
function itemMarkdown({ store, reading }: PlainSnippet, row: number): string {
  const event = store.dataset.events[row];
  const sources = (event?.sources ?? []).flatMap((source) => {
    const url = source.url === undefined ? undefined : safeUrl(source.url);
    if (url === undefined) return [];
    const name = source.publisher === undefined ? hostOf(url) : reading.text(source.publisher);
    return [markdownLink(name ?? url, url)];
  });
  const cited = sources.length === 0 ? '' : ` (${sources.join(', ')})`;
  return `- **${markdownText(reading.dateOf(row))}**: ${markdownText(reading.titleOf(row))}${cited}`;
}

/** The same as Markdown: one line for each event. */
export function markdownSnippet(page: PlainSnippet): string {
  const { rows, title, takeaway, status, foot, href } = page;
  return [
    `## ${href === '' ? markdownText(title) : markdownLink(title, href)}`,
    ...[takeaway, status].filter((text) => text !== '').map(markdownText),
    Array.from(rows, (row) => itemMarkdown(page, row)).join('\n'),
    ...foot.map(markdownText),
  ].join('\n\n');
}
