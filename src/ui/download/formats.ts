import type { CitationFormat, WriteFormat } from '../../formats/index.ts';
import type { MessageKey } from '../../words/index.ts';

export type PictureFormat = 'svg' | 'png';
/** What a reader can take away. */
export type FileFormat = PictureFormat | Exclude<WriteFormat, 'timelinejs' | 'vis'>;

/** The formats in groups, as the dialog shows them, with the words for each. */
export const GROUPS: readonly {
  readonly head: MessageKey;
  readonly formats: readonly (readonly [FileFormat, MessageKey])[];
}[] = [
  {
    head: 'groupPicture',
    formats: [
      ['svg', 'formatSvg'],
      ['png', 'formatPng'],
    ],
  },
  {
    head: 'groupData',
    formats: [
      ['csv', 'formatCsv'],
      ['csv-safe', 'formatCsvSafe'],
      ['json', 'formatJson'],
      ['ics', 'formatIcs'],
      ['geojson', 'formatGeoJson'],
    ],
  },
  {
    head: 'groupCitations',
    formats: [
      ['ris', 'formatRis'],
      ['bibtex', 'formatBibTex'],
      ['csl-json', 'formatCsl'],
    ],
  },
];

export const isPicture = (format: FileFormat): format is PictureFormat =>
  format === 'svg' || format === 'png';
export const CITATIONS: readonly CitationFormat[] = ['ris', 'bibtex', 'csl-json'];
export const isCitation = (format: FileFormat): format is CitationFormat =>
  (CITATIONS as readonly FileFormat[]).includes(format);
