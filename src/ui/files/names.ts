import type { Epoch, TableField } from '../../formats/index.ts';
import type { MessageKey } from '../../words/index.ts';

/** What a person calls the fields of a table. */
export const FIELD_NAMES: Readonly<Record<TableField, MessageKey>> = {
  id: 'fieldId',
  date: 'fieldDate',
  end: 'fieldEnd',
  year: 'fieldYear',
  month: 'fieldMonth',
  day: 'fieldDay',
  end_year: 'fieldEndYear',
  end_month: 'fieldEndMonth',
  end_day: 'fieldEndDay',
  date_precision: 'fieldDatePrecision',
  title: 'fieldTitle',
  summary: 'fieldSummary',
  countries: 'fieldCountries',
  actors: 'fieldActors',
  category: 'fieldCategory',
  tags: 'fieldTags',
  place: 'fieldPlace',
  lat: 'fieldLat',
  lon: 'fieldLon',
  importance: 'fieldImportance',
  status: 'fieldStatus',
  timezone: 'fieldTimezone',
  source_url: 'fieldSourceUrl',
  source_title: 'fieldSourceTitle',
  series: 'fieldSeries',
  series_number: 'fieldSeriesNumber',
};

export const DELIMITERS: readonly (readonly [delimiter: string, word: MessageKey])[] = [
  [',', 'delimiterComma'],
  [';', 'delimiterSemicolon'],
  ['\t', 'delimiterTab'],
  ['|', 'delimiterBar'],
];

export const EPOCHS: readonly (readonly [epoch: Epoch, word: MessageKey])[] = [
  ['excel1900', 'epochExcel1900'],
  ['excel1904', 'epochExcel1904'],
  ['unix-s', 'epochUnixS'],
  ['unix-ms', 'epochUnixMs'],
];

/** Encodings by label; another one goes by its label alone. */
export const ENCODINGS: Readonly<Partial<Record<string, MessageKey>>> = {
  'windows-1251': 'openEncodingCyrillic',
  'windows-1252': 'openEncodingWestern',
};
