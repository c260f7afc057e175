/** What the writers of other timelines have in common: texts, dates in words, and what neither can hold. */
import { type Dataset, type Text, type TimelineEvent, textIn } from '../model/index.ts';
import { type HistoricalDate, dateWords, parseDate } from '../time/index.ts';
import { wordsFor } from '../words/index.ts';
import { escapeHtml, linkHtml, markdownHtml } from './markdown-html.ts';
import { DATE_LOSSES, type PlainDate, plainDate } from './plain-dates.ts';
import type { Notes } from './types.ts';

export interface PeerEvent extends PlainDate {
  readonly event: TimelineEvent;
  /** The date in words and the status, where start and end do not say them; "" otherwise. */
  readonly dateText: string;
  /** HTML; the summary and the links of the sources. */
  readonly text: string;
}

export interface PeerWriter {
  /** Of one or more languages the dataset's own; the others are a loss. */
  text(text: Text | undefined, place: string): string;
  /** undefined (a loss) where the date cannot be read. */
  prepare(event: TimelineEvent): PeerEvent | undefined;
}

/** A field without which an event of another format has nothing missing. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const FIELDS =
  'label countries actors tags series place importance accounts links timezone more media status'.split(
    ' ',
  );

/** Counts the fields of an event that are not among `kept`. */
export function loseFields(event: TimelineEvent, kept: readonly string[], notes: Notes): void {
  for (const [key, value] of Object.entries(event)) {
    if (kept.includes(key) || isEmpty(value)) continue;
    const isOurs = FIELDS.includes(key);
    notes.lose(
      isOurs ? `field-${key}` : 'other-field',
      isOurs ? `field of an event: ${key}` : 'field of an event that is not ours',
      isOurs ? `event ${event.id}` : `event ${event.id}: ${key}`,
    );
  }
}

/** Counts what of the dataset itself is not among `kept`. */
export function loseTop(dataset: Dataset, kept: readonly string[], notes: Notes): void {
  for (const [key, value] of Object.entries(dataset))
    if (!['version', 'events', 'categories', ...kept].includes(key) && !isEmpty(value))
      notes.lose('dataset-field', 'field of the dataset', key);
  for (const { id, shape, color } of dataset.categories ?? [])
    if ((shape ?? color) !== undefined)
      notes.lose('category-looks', 'shape or colour of a category', `category ${id}`);
}

/** The keys and columns of an event that are not ours, without those in `taken`, which mean something else there. */
export function ownFields(
  event: TimelineEvent,
  taken: readonly string[],
  notes: Notes,
): Readonly<Record<string, string>> {
  const entries = Object.entries(event.more ?? {}).filter(([key]) => {
    if (taken.includes(key))
      notes.lose('field-more', 'field of an event: more', `event ${event.id}: ${key}`);
    return !taken.includes(key);
  });
  return Object.fromEntries(entries);
}

/** Starts writing a dataset. */
export function createPeerWriter(dataset: Dataset, notes: Notes): PeerWriter {
  const lang = dataset.language ?? 'en';
  const words = wordsFor(lang);
  const text: PeerWriter['text'] = (value, place) => {
    if (value === undefined) return '';
    if (typeof value !== 'string' && Object.keys(value).length > 1)
      notes.lose('languages', 'texts in other languages', place);
    return textIn(value, [lang, 'en']).text;
  };
  const sourcesOf = ({ id, sources = [] }: TimelineEvent): string => {
    if (sources.length === 0) return '';
    notes.lose('sources-as-links', 'sources, written as links below the text', `event ${id}`);
    const items = sources.map(({ url, title, publisher }) => {
      const by = text(publisher, `event ${id}`);
      const name = escapeHtml(text(title, `event ${id}`) || (url ?? ''));
      const link = url === undefined ? name : linkHtml(url, name);
      return `<li>${link}${by === '' ? '' : `, ${escapeHtml(by)}`}</li>`;
    });
    return `<ul>${items.join('')}</ul>`;
  };
  const wordsOf = (event: TimelineEvent, date: HistoricalDate, plain: PlainDate): string => {
    const { status = 'occurred' } = event;
    const isTold = plain.loss !== undefined || plain.start.clock !== undefined;
    const said = isTold || status !== 'occurred' ? dateWords(date, words) : '';
    // An event that was cancelled must not look like one that took place.
    if (status === 'occurred') return said;
    notes.lose('status-in-words', 'status, in the words of the date only', `event ${event.id}`);
    return `${said} (${status})`;
  };
  return {
    text,
    prepare(event) {
      const parsed = parseDate(event.date, { timezone: event.timezone });
      if (!parsed.ok) {
        notes.lose(
          'date-not-understood',
          'event with a date that cannot be read',
          `event ${event.id}`,
        );
        return undefined;
      }
      const plain = plainDate(parsed.date);
      if (plain.loss !== undefined)
        notes.lose(plain.loss, DATE_LOSSES[plain.loss], `event ${event.id}`);
      const summary = text(event.summary, `event ${event.id}`);
      return {
        ...plain,
        event,
        dateText: wordsOf(event, parsed.date, plain),
        text: (summary === '' ? '' : markdownHtml(summary)) + sourcesOf(event),
      };
    },
  };
}
