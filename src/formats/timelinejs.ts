/**
 * Reads TimelineJS 3: its JSON ({title, events, eras, scale}) and its sheet as a table. Both are brought into the form of
 * the JSON, so that a timeline gives the same events either way.
 */
import type { Dataset } from '../model/index.ts';
import { isObject } from './checks.ts';
import { wrongType } from './drafts.ts';
import { noEvents } from './json-drafts.ts';
import { createReporter, parseJson } from './json.ts';
import type { JsonPath } from './json-position.ts';
import { NOTHING } from './json-value.ts';
import { type Slide, type SlideNotes, objectAt } from './slide.ts';
import { datasetOf, readTitleSlide } from './timelinejs-dataset.ts';
import { createSlideReader } from './timelinejs-event.ts';
import { readSheet } from './timelinejs-sheet.ts';
import type { Draft, Notes, Reader } from './types.ts';

const KNOWN =
  'start_date end_date text media group display_date background autolink unique_id location'.split(
    ' ',
  );

/** A slide of the JSON. */
const slideOf = (value: Readonly<Record<string, unknown>>): Slide => ({
  value,
  others: Object.entries(value).filter(([name]) => !KNOWN.includes(name)),
});

function readSlides(
  file: Readonly<Record<string, unknown>>,
  notes: Notes,
  report: Report,
): Dataset {
  const reader = createSlideReader();
  const notesAt = (path: JsonPath, place: string): SlideNotes => ({
    // The path says better which field it is.
    tell: ({ field: _field, ...draft }, steps) => report(draft, [...path, ...steps]),
    lose: (code, message, detail) =>
      notes.lose(code, message, detail === undefined ? place : `${place}: ${detail}`),
  });
  const read = (key: 'events' | 'eras', kind: 'event' | 'era') => {
    const list = Object.hasOwn(file, key) ? file[key] : undefined;
    if (!Array.isArray(list)) {
      if (list !== undefined && list !== null) report(wrongType(key, 'a list', list), [key]);
      return [];
    }
    return list.flatMap((value: unknown, i) => {
      const here = notesAt([key, i], `${kind} ${i + 1}`);
      if (!isObject(value)) {
        here.tell({ severity: 'error', ...wrongType(kind, 'an object', value) }, []);
        return [];
      }
      const event = reader.read(slideOf(value), kind, here);
      return event === undefined ? [] : [{ event, notes: here }];
    });
  };
  if (!Array.isArray(file['events'])) report(noEvents(), []);
  const here = notesAt(['title'], 'title');
  const title = readTitleSlide(slideOf(objectAt(file, 'title', notesAt([], 'title'))), here);
  for (const key of Object.keys(file))
    if (!['title', 'events', 'eras', 'scale'].includes(key))
      notes.lose('other-field', 'field that has no place here', key);
  return datasetOf(title, [...read('events', 'event'), ...read('eras', 'era')], reader);
}

type Report = (draft: Draft, path: JsonPath) => void;

/** Reads JSON or, where the text is none, a sheet of TimelineJS. */
export const readTimelineJs: Reader = (source, notes) => {
  const { text, name } = source;
  if (!/^\s*[{[]/.test(text)) return readSheet(source, notes);
  const file = source.json() ?? parseJson(text, name, notes.problems)?.value;
  if (file === undefined) return NOTHING;
  const report = createReporter(text, name, notes.problems);
  if (isObject(file)) return readSlides(file, notes, report);
  report({ severity: 'error', ...wrongType('file', 'an object', file) }, []);
  return NOTHING;
};
