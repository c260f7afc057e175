/**
 * Writes the sources of a dataset as BibTeX: `@misc`, which every style knows, with the year for BibTeX and the exact date
 * as EDTF for biblatex. UTF-8; letters stay as they are, only the characters that TeX takes for commands are written
 * as such.
 */
import type { HistoricalDate } from '../time/index.ts';
import { type Citation, citationsOf, numbersOf, provenanceOf } from './cite.ts';
import type { Writer } from './types.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Braces behind a backslash would still be counted by BibTeX.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
};

/** Text for a field between braces, on one line. */
export const texText = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .replace(/[\\{}^~%#$&_]/g, (char) => SPECIAL[char] ?? char);

/** An address for a field that is taken as it stands: braces and what ends a line are escaped as addresses do. */
export const texUrl = (url: string): string =>
  url.replace(
    /[\\{}\s\u0000-\u001f\u007f]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const yearText = (year: number): string => (year < 0 ? `${-year} BCE` : String(year));

/** `year`, `month` and `date`. A date in doubt, or of more than one day, says so in the year too. */
function dateFields(date: HistoricalDate): readonly (readonly [string, string])[] {
  const parts = date.kind === 'interval' ? [date.start, date.end] : date.parts;
  const numbers = parts.map((part) => part && numbersOf(part));
  const years = [...new Set(numbers.map((part) => part?.[0]))];
  const isWhole = years.every((year) => year !== undefined);
  const isDoubtful = date.approximate || date.uncertain;
  const spans = date.kind === 'interval' || date.kind === 'single';
  const year =
    isWhole && spans
      ? `${isDoubtful ? 'ca. ' : ''}${years.map((value) => yearText(value ?? 0)).join('--')}`
      : texText(date.text);
  const month =
    date.kind === 'single' && !isDoubtful ? MONTHS[(numbers[0]?.[1] ?? 0) - 1] : undefined;
  return [
    // biblatex reads EDTF except sets, and takes its signs as they stand.
    ...(spans ? [['date', `{${date.text}}`] as const] : []),
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', month] as const]),
  ];
}

function entryOf(citation: Citation): string {
  const { id, title, publisher, url, date, archive, lang, author, within, remark } = citation;
  const notes = [
    ...(remark === undefined ? [] : [texText(remark)]),
    ...(archive === undefined ? [] : [`Archived at \\url{${texUrl(archive)}}`]),
  ];
  const whole = (text: string): string => `{{${texText(text)}}}`;
  const fields: readonly (readonly [string, string])[] = [
    // Doubled, so that no style changes capitals, and takes no name apart.
    ...(author === undefined ? [] : [['author', whole(author)] as const]),
    ['title', whole(title)],
    ...(within === undefined ? [] : [['howpublished', whole(within)] as const]),
    ...(publisher === undefined ? [] : [['publisher', whole(publisher)] as const]),
    ...(date === undefined ? [] : dateFields(date)),
    ...(url === undefined ? [] : [['url', `{${texUrl(url)}}`] as const]),
    ...(lang === undefined ? [] : [['language', `{${texText(lang)}}`] as const]),
    ...(notes.length === 0 ? [] : [['note', `{${notes.join('. ')}}`] as const]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/**
 * Citations as BibTeX.
 * @param from where they come from: stands before the first entry, where BibTeX reads over everything but "@"
 */
export function bibTexOf(citations: readonly Citation[], from: string): string {
  const head = from === '' ? [] : [`% ${from.replace(/\s+/g, ' ').replaceAll('@', '(at)')}\n`];
  return [...head, ...citations.map(entryOf)].join('\n');
}

export const writeBibTex: Writer = (dataset, notes) =>
  bibTexOf(citationsOf(dataset, notes), provenanceOf(dataset));
