/**
 * Writes the sources of a dataset as RIS, which every reference manager reads: a line a field, its tag of two letters,
 * CRLF. UTF-8. Only plain dates have a field of their own; any other says its year where that is sure, and stands as
 * written in a note.
 */
import type { HistoricalDate } from '../time/index.ts';
import { type Citation, citationsOf, numbersOf, provenanceOf } from './cite.ts';
import type { Writer } from './types.ts';

/** A value on one line: what ends a line would end the field. */
const risText = (text: string): string =>
  text.replace(/[\s\u0000-\u001f\u007f\u0085]+/g, ' ').trim();

type Line = readonly [tag: string, value: string];

const pad = (value: number | undefined, width: number): string =>
  value === undefined ? '' : String(value).padStart(width, '0');

/** `PY` and `DA` ("2014/03/18/"), and what they do not say as a note. */
function dateLines(date: HistoricalDate): readonly Line[] {
  const parts = date.kind === 'interval' ? [date.start, date.end] : date.parts;
  const numbers = parts.map((part) => part && numbersOf(part));
  const [first] = numbers;
  const [year, month, day] = first ?? [];
  const isSure =
    year !== undefined && year > 0 && year <= 9999 && numbers.every((part) => part?.[0] === year);
  const isPlain = date.kind === 'single' && !date.approximate && !date.uncertain && isSure;
  return [
    ...(isSure ? [['PY', pad(year, 4)] as const] : []),
    ...(isPlain ? [['DA', `${pad(year, 4)}/${pad(month, 2)}/${pad(day, 2)}/`] as const] : []),
    ...(isPlain ? [] : [['N1', `Date: ${date.text}`] as const]),
  ];
}

function recordOf(citation: Citation, from: string): string {
  const { id, title, publisher, url, date, archive, lang, author, within, remark } = citation;
  const line = (tag: string, value: string | undefined): readonly Line[] =>
    value === undefined || value === '' ? [] : [[tag, value]];
  const lines: readonly Line[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ...line('AU', author),
    ['TI', title],
    ...line('T2', within ?? publisher),
    ...line('PB', publisher),
    ...(date === undefined ? [] : dateLines(date)),
    ...line('UR', url),
    ...line('LA', lang),
    ...line('N1', remark),
    ...line('N1', archive && `Archived at ${archive}`),
    ...line('N1', from && `From: ${from}`),
  ];
  const text = lines.map(([tag, value]) => `${tag}  - ${risText(value)}\r\n`).join('');
  return `${text}ER  - \r\n`;
}

/**
 * Citations as RIS.
 * @param from where they come from: a note of each
 */
export const risOf = (citations: readonly Citation[], from: string): string =>
  citations.map((citation) => recordOf(citation, from)).join('\r\n');

export const writeRis: Writer = (dataset, notes) =>
  risOf(citationsOf(dataset, notes), provenanceOf(dataset));
