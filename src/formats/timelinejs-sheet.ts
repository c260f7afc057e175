import { type BrokenRow, type ScannedRow, createScanner, findDelimiter } from './csv-scan.ts';
import { longRow, openQuote, repeatedColumn, strayQuote } from './csv-drafts.ts';
import type { RawEvent } from './finish.ts';
import type { Slide, SlideNotes, Steps } from './slide.ts';
import { datasetOf, readTitleSlide } from './timelinejs-dataset.ts';
import { secondTitle, timeNotUnderstood } from './timelinejs-drafts.ts';
import { createSlideReader } from './timelinejs-event.ts';
import type { Dataset } from '../model/index.ts';
import type { Notes, Source, Where } from './types.ts';

/** Columns of the sheet (in lower case, letters only) → where their cells stand in the JSON. */
const COLUMNS: ReadonlyMap<string, Steps> = new Map(
  Object.entries({
    year: 'start_date.year',
    month: 'start_date.month',
    day: 'start_date.day',
    time: 'start_date.hour',
    endyear: 'end_date.year',
    endmonth: 'end_date.month',
    endday: 'end_date.day',
    endtime: 'end_date.hour',
    displaydate: 'display_date',
    headline: 'text.headline',
    text: 'text.text',
    media: 'media.url',
    mediacredit: 'media.credit',
    mediacaption: 'media.caption',
    mediathumbnail: 'media.thumbnail',
    medialink: 'media.link',
    link: 'media.link',
    alttext: 'media.alt',
    mediaalt: 'media.alt',
    group: 'group',
    tag: 'group',
    background: 'background',
    uniqueid: 'unique_id',
    type: 'type',
  }).map(([column, path]) => [column, path.split('.')]),
);
const plain = (header: string): string => header.toLowerCase().replace(/[^a-z]/g, '');

interface Columns {
  readonly headers: readonly string[];
  /** Of each column that is known, its steps. */
  readonly steps: readonly (Steps | undefined)[];
}

/** "18:30", "6:30 pm", "1830", "18.30.05" as hour, minute and second; undefined for anything else. */
export function readTime(text: string): Readonly<Record<string, string>> | undefined {
  const match =
    /^(\d{1,2})(?:[:.]?(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,3}))?)?)?\s*(?:([ap])\.?m\.?)?$/i.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [, hourText = '', minute = '', second = '', fraction, half] = match;
  const hour = Number(hourText);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const later = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const millisecond = fraction === undefined ? '' : fraction.padEnd(3, '0');
  return { hour: String(later), minute, second, millisecond };
}

/** A row as the JSON has it; `type` is what the column of that name says. */
function slideOfRow(
  cells: readonly string[],
  { headers, steps }: Columns,
  notes: SlideNotes,
): Slide & { readonly type: string } {
  const parts = new Map<string, Map<string, string>>();
  const value = new Map<string, unknown>();
  const others: (readonly [string, unknown])[] = [];
  let type = '';
  headers.forEach((header, i) => {
    const cell = (cells[i] ?? '').trim();
    const [first, second] = steps[i] ?? [];
    if (cell === '') return;
    if (first === undefined) others.push([header, cells[i] ?? '']);
    else if (first === 'type') type = cell.toLowerCase();
    else if (second === undefined) value.set(first, cell);
    else {
      const part = parts.get(first) ?? new Map<string, string>();
      parts.set(first, part);
      const time = second === 'hour' ? readTime(cell) : { [second]: cell };
      if (time === undefined) notes.tell(timeNotUnderstood(cell), [first, second]);
      for (const [name, text] of Object.entries(time ?? {})) part.set(name, text);
    }
    if (first === 'type' && !['title', 'era', 'event'].includes(type)) others.push([header, cell]);
  });
  for (const [name, part] of parts) value.set(name, Object.fromEntries(part));
  return { value: Object.fromEntries(value), others, type };
}

function readColumns(cells: readonly string[], notes: Notes, where: Where): Columns {
  const headers = cells.map((cell, i) => cell.trim() || `column ${i + 1}`);
  const taken = new Set<string>();
  const steps = headers.map((header) => {
    const found = COLUMNS.get(plain(header));
    if (found === undefined) return undefined;
    const path = found.join('.');
    if (taken.has(path)) {
      notes.problem(repeatedColumn(header), { ...where, field: header });
      return undefined;
    }
    taken.add(path);
    return found;
  });
  return { headers, steps };
}

/**
 * Reads the sheet of TimelineJS (Year, Month, Day, Time, End Year, …, Headline, Text, Media, …) as a table. Of a row that
 * cannot be used the others stay.
 */
export function readSheet({ text }: Pick<Source, 'text'>, notes: Notes): Dataset {
  const reader = createSlideReader();
  const events: { readonly event: RawEvent; readonly notes: SlideNotes }[] = [];
  let columns: Columns | undefined;
  let title: Pick<Dataset, 'title' | 'description'> | undefined;

  const notesOf = (row: number, line: number, { headers, steps }: Columns): SlideNotes => ({
    tell({ field: _field, ...draft }, path) {
      const wanted = path.join('.');
      // Minutes and seconds stand in the column of the hour.
      const i = steps.findIndex(
        (each) => each?.join('.') === wanted || (each?.[1] === 'hour' && isClock(path, each)),
      );
      notes.problem(draft, { row, line, column: 1, field: headers[i] ?? headerOf(path) });
    },
    lose: (code, message, detail) =>
      notes.lose(code, message, detail === undefined ? `row ${row}` : `row ${row}: ${detail}`),
  });
  const row = ({ cells, count, row, line }: ScannedRow): void => {
    const kept = cells.slice(0, count);
    if (kept.every((cell) => cell.trim() === '')) return;
    const where = { row, line, column: 1 };
    if (columns === undefined) return void (columns = readColumns(kept, notes, where));
    const extra = kept.slice(columns.headers.length).find((cell) => cell.trim() !== '');
    if (extra !== undefined) return notes.problem(longRow(columns.headers.length, extra), where);
    const here = notesOf(row, line, columns);
    const slide = slideOfRow(kept, columns, here);
    if (slide.type === 'title' && title === undefined) {
      title = readTitleSlide(slide, here);
      return;
    }
    if (slide.type === 'title') here.tell(secondTitle(kept.join(' ').trim()), ['type']);
    const event = reader.read(slide, slide.type === 'era' ? 'era' : 'event', here);
    if (event !== undefined) events.push({ event, notes: here });
  };
  const broken = ({ kind, row, line, column, cell, start }: BrokenRow): void => {
    const field = columns?.headers[cell];
    const where = { row, line, column, ...(field === undefined ? {} : { field }) };
    notes.problem(kind === 'open' ? openQuote(start) : strayQuote(start), where);
  };
  createScanner(text, findDelimiter(text), { row, broken }).step(Infinity);
  return datasetOf(title ?? {}, events, reader);
}

const isClock = (path: Steps, hour: Steps): boolean =>
  path[0] === hour[0] && ['minute', 'second', 'millisecond'].includes(path[1] ?? '');

/** How the sheet calls a field that this one has no column for. */
const headerOf = (path: Steps): string => {
  const name = [...COLUMNS].find(([, steps]) => steps.join('.') === path.join('.'))?.[0];
  return name ?? (path[0] === 'start_date' ? 'Year' : path.join('.'));
};
