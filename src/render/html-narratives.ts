import { markdownHtml } from '../formats/index.ts';
import type { Narrative, Text } from '../model/index.ts';
import { type ListOptions, anchorOf } from './html-list.ts';
import { htmlText, langAttributes, textTag } from './html-text.ts';

/** The narratives written out, each step with a link to its event in the list; "" where the data have none. */
export const narrativesHtml = (options: ListOptions): string =>
  (options.store.dataset.narratives ?? [])
    .map((narrative) => narrativeHtml(options, narrative))
    .join('\n');

function narrativeHtml(options: ListOptions, { id, title, summary, steps }: Narrative): string {
  const { reading, level } = options;
  const anchor = `narrative-${id.replace(/\s/g, '-')}`;
  return [
    `<section class="narrative" id="${htmlText(anchor)}">`,
    textTag(`h${level}`, reading.textAndLang(title), reading.words.lang),
    textHtml(options, summary),
    '<ol>',
    ...steps.map(
      ({ event, text }) => `<li>${textHtml(options, text)}${eventHtml(options, event)}</li>`,
    ),
    '</ol>',
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function textHtml({ reading }: ListOptions, text: Text | undefined): string {
  if (text === undefined) return '';
  const found = reading.textAndLang(text);
  const attributes = langAttributes(found.text, found.lang, reading.words.lang);
  return `<div class="summary"${attributes}>${markdownHtml(found.text)}</div>`;
}

/** Title and date; the title leads to the event, unless a filter left that out. */
function eventHtml({ store, rows, reading }: ListOptions, id: string): string {
  const row = store.rowOf(id);
  const event = row === undefined ? undefined : store.dataset.events[row];
  if (row === undefined || event === undefined) return '';
  const title = textTag('span', reading.textAndLang(event.title), reading.words.lang);
  const link = rows.includes(row) ? `<a href="#${htmlText(anchorOf(id))}">${title}</a>` : title;
  return `<p class="facts">${link} · ${htmlText(reading.dateOf(row))}</p>`;
}
