/** How the files of other timelines are told from ours, without the code that reads them. */
import { isObject } from './checks.ts';

/** Entries looked at: a file is of one kind. */
const SAMPLE = 50;
/** Characters at the beginning (or end) of a text, comments before its content included. */
const START = 16_384;

/** Whether a value is the JSON of TimelineJS: slides, whose texts and dates are objects. */
export function isTimelineJs(value: unknown): boolean {
  if (!isObject(value) || Object.hasOwn(value, 'version') || !Array.isArray(value['events']))
    return false;
  const isSlide = (entry: unknown): boolean =>
    isObject(entry) && (isObject(entry['start_date']) || isObject(entry['text']));
  const title = value['title'];
  return (
    value['events'].slice(0, SAMPLE).some(isSlide) || (isObject(title) && isObject(title['text']))
  );
}

/** Whether a header row is that of the sheet of TimelineJS. */
export function isTimelineJsSheet(line: string): boolean {
  const names = line.split(/[,;\t|]/).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  return names.includes('year') && names.includes('headline');
}

/** Whether a value is the items of vis-timeline: a list, or `items` beside `groups`, each as a list or as a DataSet. */
export function isVis(value: unknown): boolean {
  if (isObject(value) && Object.hasOwn(value, 'version')) return false;
  const items = isObject(value) ? (value['items'] ?? value) : value;
  const list = isObject(items) ? items['_data'] : items;
  if (typeof list !== 'object' || list === null) return false;
  const isItem = (entry: unknown): boolean =>
    isObject(entry) &&
    Object.hasOwn(entry, 'start') &&
    !Object.hasOwn(entry, 'date') &&
    (Object.hasOwn(entry, 'content') || Object.hasOwn(entry, 'id'));
  return Object.values(list).slice(0, SAMPLE).some(isItem);
}

/** Whether a value is GeoJSON with features. */
export const isGeoJson = (value: unknown): boolean =>
  isObject(value) &&
  (value['type'] === 'Feature' ||
    (value['type'] === 'FeatureCollection' && Array.isArray(value['features'])));

/** Whether a text is the XML of SIMILE's Timeline: `data` around everything, `event` in it. */
export const isSimileXml = (text: string): boolean =>
  /^\s*</.test(text.slice(0, START)) &&
  /<data[\s>]/.test(text.slice(0, START)) &&
  (/<event[\s>/]/.test(text) || /<\/data\s*>\s*$/.test(text.slice(-START)));

/** Whether a value is the JSON of SIMILE's Timeline: events with a start beside each other, or a format of dates. */
export function isSimile(value: unknown): boolean {
  if (!isObject(value) || Object.hasOwn(value, 'version') || !Array.isArray(value['events']))
    return false;
  if (typeof value['dateTimeFormat'] === 'string') return true;
  const isEvent = (entry: unknown): boolean =>
    isObject(entry) &&
    typeof entry['start'] === 'string' &&
    (Object.hasOwn(entry, 'title') || Object.hasOwn(entry, 'caption')) &&
    !Object.hasOwn(entry, 'date');
  return value['events'].slice(0, SAMPLE).some(isEvent);
}

/** Whether a value is a list of flat records: a table written as JSON, whose keys are not those of our events. */
export function isRecords(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const sample: readonly unknown[] = value.slice(0, SAMPLE);
  const isOurs = (entry: object): boolean =>
    Object.hasOwn(entry, 'date') && Object.hasOwn(entry, 'title');
  const isFlat = (entry: object): boolean =>
    Object.values(entry).every((field) => typeof field !== 'object' || field === null);
  const records = sample.filter(isObject);
  return (
    records.length > sample.length / 2 &&
    !records.some(isOurs) &&
    records.every((entry) => Object.keys(entry).length > 1 && isFlat(entry))
  );
}
