/** The sources of a dataset as works that can be cited, whatever the form of the citations. */
import {
  type Dataset,
  type Source,
  type Text,
  type TimelineEvent,
  hostOf,
  makeId,
  textIn,
  uniqueIds,
} from '../model/index.ts';
import { type DatePart, type HistoricalDate, parseDate } from '../time/index.ts';
import type { Notes } from './types.ts';

/** A work that can be cited, its texts in the dataset's language: a source, or an event as an entry of its timeline. */
export interface Citation {
  /** Of ASCII letters, digits and "-"; the same for the same address, title and date whatever else is in the file. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly date: HistoricalDate | undefined;
  readonly archive: string | undefined;
  /** Of the title, where the file says it. */
  readonly lang: string | undefined;
  /** Of an entry: who made the timeline, what it is called, and a remark. */
  readonly author?: string | undefined;
  readonly within?: string | undefined;
  readonly remark?: string | undefined;
}

/** FNV-1a over UTF-16 code units, 32 bits, as 7 digits of base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

const ascii = (text: string): string => text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** "un.org-2014-0k3j9x2". */
function idOf(url: string | undefined, date: string, key: string): string {
  const host = ascii(makeId('', (url && hostOf(url)) ?? '')) || 'source';
  return [host, ascii(date).slice(0, 4).replace(/-.*$/, ''), hashOf(key)]
    .filter((part) => part !== '')
    .join('-');
}

/**
 * An event as an entry of the timeline that it stands in.
 * @param link where it is read; undefined where no address leads there
 */
export function entryCitation(
  dataset: Dataset,
  event: TimelineEvent,
  link: string | undefined,
): Citation {
  const langs = [dataset.language ?? 'en', 'en'];
  const { text, lang } = textIn(event.title, langs);
  const updated = dataset.updated === undefined ? undefined : parseDate(dataset.updated);
  const licence = dataset.license === undefined ? [] : [`Licence: ${dataset.license}`];
  return {
    id: idOf(link, event.date, JSON.stringify([link ?? '', event.id])),
    title: text,
    publisher: undefined,
    url: link,
    date: updated?.ok === true ? updated.date : undefined,
    archive: undefined,
    lang: lang ?? dataset.language,
    author: dataset.credit,
    within: dataset.title === undefined ? undefined : textIn(dataset.title, langs).text,
    remark: [`Date of the event: ${event.date}`, ...licence].join('. '),
  };
}

/** Every source that something rests on, with a place to look it up. */
function* sourcesOf(dataset: Dataset): Generator<Source> {
  for (const event of dataset.events) {
    yield* event.sources ?? [];
    for (const account of event.accounts ?? [])
      if (account.source !== undefined) yield account.source;
  }
  for (const actor of dataset.actors ?? [])
    for (const role of actor.roles ?? []) yield* role.sources ?? [];
}

/**
 * One citation for each address and title, in the order they are met; what one mention of a source leaves out another may
 * say. Losses: events without a source, texts in other languages, and what two mentions say differently.
 */
export function citationsOf(dataset: Dataset, notes: Notes): readonly Citation[] {
  const lang = dataset.language ?? 'en';
  const plain = (text: Text | undefined): string | undefined =>
    text === undefined ? undefined : textIn(text, [lang, 'en']).text.trim() || undefined;
  const found = new Map<
    string,
    Omit<Citation, 'id' | 'date'> & { readonly written: string | undefined }
  >();
  for (const { url, title, publisher, date, archive } of sourcesOf(dataset)) {
    const words = textIn(title, [lang, 'en']);
    const named = words.text.trim() || url || '';
    const place = url ?? named;
    const key = JSON.stringify([url ?? '', named]);
    const known = found.get(key);
    const said = { publisher: plain(publisher), written: date, archive };
    for (const name of ['publisher', 'written', 'archive'] as const)
      if (known?.[name] !== undefined && said[name] !== undefined && known[name] !== said[name])
        notes.lose('source-differs', 'source described in two ways, the first is taken', place);
    if (known === undefined)
      for (const text of [title, publisher])
        if (typeof text === 'object' && Object.keys(text).length > 1)
          notes.lose('language', 'text in other languages', place);
    found.set(key, {
      url,
      title: named,
      lang: words.lang ?? dataset.language,
      publisher: known?.publisher ?? said.publisher,
      written: known?.written ?? said.written,
      archive: known?.archive ?? said.archive,
    });
  }
  for (const event of dataset.events)
    if ((event.sources ?? []).length === 0 && (event.accounts ?? []).length === 0)
      notes.lose('no-source', 'event without a source', `event ${event.id}`);
  const all = [...found];
  const ids = uniqueIds(all.map(([key, { url, written = '' }]) => idOf(url, written, key)));
  return all.map(([, { written, ...rest }], i) => {
    const parsed = written === undefined ? undefined : parseDate(written);
    return { ...rest, id: ids[i] ?? '', date: parsed?.ok === true ? parsed.date : undefined };
  });
}

/**
 * Where a file of citations comes from: the dataset's title, credit, date of data and licence, and what was taken of it. ""
 * where it says nothing of itself.
 */
export function provenanceOf(dataset: Dataset): string {
  const { title, credit, updated, license, extract, language = 'en' } = dataset;
  return [
    title && textIn(title, [language, 'en']).text,
    credit,
    updated && `data of ${updated}`,
    license,
    extract?.filter,
    extract?.period,
    extract?.link,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
}

/** Year as people count it: −490 for 490 BCE, EDTF's −0489. */
const counted = (year: number): number => (year > 0 ? year : year - 1);

/** Year, month and day of a part, as far as they are known; undefined for a decade, a season or a masked digit. */
export function numbersOf(part: DatePart): readonly number[] | undefined {
  const { year, month, day, precision } = part;
  const isPlain =
    precision === 'year' || precision === 'month' || precision === 'day' || precision === 'time';
  if (year === undefined || !isPlain || (month !== undefined && month > 12)) return undefined;
  return [counted(year), month, day].filter((value) => value !== undefined);
}
