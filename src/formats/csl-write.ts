/** Writes the sources of a dataset as CSL-JSON (citeproc-js.readthedocs.io, "Introduction to CSL-JSON"; schema 1.0). */
import type { HistoricalDate } from '../time/index.ts';
import { citationsOf, numbersOf } from './cite.ts';
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

export const writeCsl: Writer = (dataset, notes) => {
  const items = citationsOf(dataset, notes).map((citation) => {
    const { id, title, publisher, url, date, archive, lang } = citation;
    return {
      id,
      type: 'webpage',
      title,
      ...(publisher === undefined ? {} : { 'container-title': publisher, publisher }),
      ...(date === undefined ? {} : { issued: cslDate(date) }),
      ...(url === undefined ? {} : { URL: url }),
      ...(lang === undefined ? {} : { language: lang }),
      ...(archive === undefined ? {} : { note: `Archived at ${archive}` }),
    };
  });
  return `${JSON.stringify(items, undefined, 2)}\n`;
};
