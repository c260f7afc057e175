import { markdownHtml } from '../formats/index.ts';
import {
  ROLE_WORDS,
  STATUS_NOTES,
  type Source,
  type TimelineEvent,
  countryName,
  hostOf,
  safeUrl,
} from '../model/index.ts';
import {
  type Reading,
  type Store,
  monthsIn,
  numberedSources,
  orderedAccounts,
  yearsIn,
} from '../store/index.ts';
import { htmlText, langAttributes, linkTag, textTag } from './html-text.ts';
import { machineDate } from './html-time.ts';

/** Years with more events are divided into months. */
const MONTHS_FROM = 16;

export interface ListOptions {
  readonly store: Store;
  /** In time order. */
  readonly rows: Uint32Array;
  readonly reading: Reading;
  /** Level of the headings of years; months stand one below. */
  readonly level: 1 | 2 | 3 | 4 | 5;
}

/** Address of an event within the page. */
export const anchorOf = (id: string): string => `event-${id.replace(/\s/g, '-')}`;

/** All events as headings per period and lists: what is read without scripts, in print, in a feed reader. */
export function listHtml(options: ListOptions): string {
  return yearsIn(options.store, options.rows)
    .map(({ heading, rows }) => periodHtml(options, heading, rows))
    .join('\n');
}

function periodHtml(options: ListOptions, heading: string, rows: readonly number[]): string {
  const { level, reading } = options;
  const { words } = reading;
  const head = (tag: number, text: string, count: number): string =>
    `<h${tag}>${htmlText(text)} <small>${htmlText(words.t('periodCount', { count }))}</small></h${tag}>`;
  const top = head(level, reading.dateText(heading, 'short'), rows.length);
  if (rows.length < MONTHS_FROM) return `${top}\n${itemsHtml(options, rows)}`;
  const months = monthsIn(options.store, rows).map(
    ({ heading: month, rows: some }) =>
      `${head(level + 1, reading.dateText(month, 'short'), some.length)}\n${itemsHtml(options, some)}`,
  );
  return [top, ...months].join('\n');
}

const itemsHtml = (options: ListOptions, rows: readonly number[]): string =>
  `<ol class="events">\n${rows.map((row) => itemHtml(options, row)).join('\n')}\n</ol>`;

function itemHtml({ store, reading }: ListOptions, row: number): string {
  const event = store.dataset.events[row];
  if (event === undefined) return '';
  const { words } = reading;
  const status = event.status ?? 'occurred';
  const state =
    status === 'occurred'
      ? ''
      : ` <em class="status">${htmlText(words.t(STATUS_NOTES[status]))}</em>`;
  const summary = event.summary === undefined ? undefined : reading.textAndLang(event.summary);
  const { sources, noteOf } = numberedSources(event);
  return [
    `<li id="${htmlText(anchorOf(event.id))}">`,
    `<p class="title">${textTag('strong', reading.textAndLang(event.title), words.lang)}${state}</p>`,
    `<p class="facts">${factsHtml(store, reading, event, row)}</p>`,
    ...(summary === undefined
      ? []
      : [
          `<div class="summary"${langAttributes(summary.text, summary.lang, words.lang)}>${markdownHtml(summary.text)}</div>`,
        ]),
    accountsHtml(reading, event, noteOf),
    sourcesHtml(reading, sources),
    '</li>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Date, countries with roles, category, place. */
function factsHtml(store: Store, reading: Reading, event: TimelineEvent, row: number): string {
  const { words } = reading;
  const { start } = machineDate(event.date, event.timezone);
  const date = htmlText(reading.dateOf(row));
  const edtf = ` data-edtf="${htmlText(event.date)}"`;
  const category = store.categories[store.columns.category[row] ?? -1];
  const countries = (event.countries ?? []).map((entry) => {
    const { code, role } = typeof entry === 'string' ? { code: entry, role: undefined } : entry;
    const name = countryName(code, words.lang);
    return role === undefined || role === 'party'
      ? name
      : words.t('staticRole', { name, role: words.t(ROLE_WORDS[role]) });
  });
  return [
    start === undefined
      ? `<span${edtf}>${date}</span>`
      : `<time datetime="${start}"${edtf}>${date}</time>`,
    ...(countries.length === 0 ? [] : [htmlText(countries.join(', '))]),
    ...(category === undefined || category.id === ''
      ? []
      : [textTag('bdi', reading.textAndLang(category.label), words.lang)]),
    ...(event.place === undefined
      ? []
      : [textTag('bdi', reading.textAndLang(event.place.name), words.lang)]),
  ].join(' · ');
}

function accountsHtml(
  reading: Reading,
  event: TimelineEvent,
  noteOf: ReturnType<typeof numberedSources>['noteOf'],
): string {
  const accounts = orderedAccounts(event);
  if (accounts.length === 0) return '';
  const { words } = reading;
  const isCountry = (by: string): boolean => /^[A-Z]{2,4}$/.test(by);
  const items = accounts.map((account) => {
    const name = reading.nameOf(isCountry(account.by) ? 'country' : 'actor', account.by);
    const title = account.title === undefined ? undefined : reading.textAndLang(account.title);
    const quote =
      title === undefined
        ? ''
        : `<q${langAttributes(title.text, title.lang, words.lang)}>${htmlText(title.text)}</q> `;
    const text = textTag('span', reading.textAndLang(account.text), words.lang);
    return `<dt>${htmlText(words.t('staticAccount', { name }))}</dt><dd>${quote}${text}<sup>${noteOf(account)}</sup></dd>`;
  });
  return `<dl class="accounts">${items.join('')}</dl>`;
}

function sourcesHtml(reading: Reading, sources: readonly Source[]): string {
  const { words } = reading;
  if (sources.length === 0) return `<p class="sources">${htmlText(words.t('noSource'))}</p>`;
  const items = sources.map((source) => {
    const title = reading.textAndLang(source.title);
    const inner = textTag('span', title, words.lang);
    const href = source.url === undefined ? undefined : safeUrl(source.url);
    const archive = source.archive === undefined ? undefined : safeUrl(source.archive);
    const publisher =
      source.publisher === undefined ? href && hostOf(href) : reading.text(source.publisher);
    const rest = [publisher, source.date && reading.dateText(source.date)]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => htmlText(part ?? ''));
    const copy = archive === undefined ? [] : [linkTag(archive, htmlText(words.t('archivedCopy')))];
    return `<li>${[[href === undefined ? inner : linkTag(href, inner), ...rest].join(', '), ...copy].join(' · ')}</li>`;
  });
  return `<ol class="sources">${items.join('')}</ol>`;
}
