/** Writes the sources of a dataset as CSL-JSON (citeproc-js.readthedocs.io, "Introduction to CSL-JSON"; schema 1.0). */
import type { HistoricalDate } from '../time/index.ts';
import { type Citation, citationsOf, numbersOf, provenanceOf } from './cite.ts';
import type { Writer } from './types.ts';

/** A date variable: numbers where there are, else the text, which a style prints as it stands. */
function cslDate(date: HistoricalDate): Readonly<Record<string, unknown>> {
  const parts = date.kind === 'interval' ? [date.start, date.end] : date.parts;
  const numbers = parts.map((part) => part && numbersOf(part));
  const isWhole = numbers.every((part) => part !== undefined);
  if (!isWhole || (date.kind !== 'interval' && date.kind !== 'single'))
    return { literal: date.text };
  return {
    'date-parts': numbers,
    ...(date.approximate || date.uncertain ? { circa: true } : {}),
  };
}

/**
 * Citations as CSL-JSON.
 * @param from where they come from, see `provenanceOf`
 */
export function cslOf(citations: readonly Citation[], from: string): string {
  const items = citations.map((citation) => {
    const { id, title, publisher, url, date, archive, lang, author, within, remark } = citation;
    const container = within ?? publisher;
    const notes = [remark, archive && `Archived at ${archive}`].filter(Boolean);
    return {
      id,
      type: 'webpage',
      title,
      ...(author === undefined ? {} : { author: [{ literal: author }] }),
      ...(container === undefined ? {} : { 'container-title': container }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(date === undefined ? {} : { issued: cslDate(date) }),
      ...(url === undefined ? {} : { URL: url }),
      ...(lang === undefined ? {} : { language: lang }),
      ...(notes.length === 0 ? {} : { note: notes.join('. ') }),
      // The schema's place for what is no variable: styles do not print it.
      ...(from === '' ? {} : { custom: { from } }),
    };
  });
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

export const writeCsl: Writer = (dataset, notes) =>
  cslOf(citationsOf(dataset, notes), provenanceOf(dataset));
