import type { TableField } from './table-names.ts';

/** The columns of a research set: which they are, and what of them is what. */
export interface TableScheme {
  readonly name: string;
  /** Headers that only this set has together. */
  readonly has: readonly string[];
  readonly fields: Readonly<Partial<Record<TableField, readonly string[]>>>;
  /** Headers in braces are replaced by the row's cells. */
  readonly title: string;
  /** What codes of a column stand for. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Sets of which the columns alone do not say what an event is. From their codebooks: UCDP GED (Sundberg and Melander 2013),
 * UCDP/PRIO ACD, ACLED, the dispute participants of Gibler, Miller and Little (2016), Archigos, ParlGov.
 */
export const SCHEMES: readonly TableScheme[] = [
  {
    name: 'UCDP GED',
    has: ['date_start', 'date_prec', 'dyad_name'],
    fields: {
      date: ['date_start'],
      end: ['date_end'],
      date_precision: ['date_prec'],
      countries: ['country'],
      actors: ['side_a', 'side_b'],
      category: ['type_of_violence'],
      place: ['where_coordinates'],
    },
    title: '{dyad_name}, {where_coordinates}',
    words: {
      type_of_violence: {
        1: 'state-based violence',
        2: 'non-state violence',
        3: 'one-sided violence',
      },
    },
  },
  {
    name: 'UCDP/PRIO ACD',
    has: ['conflict_id', 'start_date2', 'gwno_a'],
    fields: {
      date: ['start_date2'],
      end: ['ep_end_date'],
      date_precision: ['start_prec2'],
      countries: ['gwno_a', 'gwno_a_2nd', 'gwno_b', 'gwno_b_2nd'],
      category: ['type_of_conflict'],
    },
    title: 'Conflict {conflict_id} over {incompatibility}, {year}',
  },
  {
    name: 'ACLED',
    has: ['event_date', 'sub_event_type', 'time_precision'],
    fields: {
      date: ['event_date'],
      date_precision: ['time_precision'],
      category: ['event_type'],
      summary: ['notes'],
    },
    title: '{sub_event_type}, {location}',
  },
  {
    name: 'GML dispute participants',
    has: ['dispnum', 'ccode', 'styear'],
    fields: { countries: ['ccode'] },
    title: 'Dispute {dispnum}',
  },
  {
    name: 'Archigos',
    has: ['leadid', 'leader', 'startdate'],
    fields: { date: ['startdate'], end: ['enddate'], countries: ['ccode'], actors: ['leader'] },
    title: '{leader} in office',
  },
  {
    name: 'ParlGov elections',
    has: ['election_date', 'election_type', 'party_name'],
    fields: { date: ['election_date'], countries: ['country_name'], category: ['election_type'] },
    title: '{country_name}, election to {election_type}: {party_name_english}',
  },
];

/** The set that has these headers. */
export const schemeOf = (headers: readonly string[]): TableScheme | undefined =>
  SCHEMES.find(({ has }) => has.every((header) => headers.includes(header)));

/** A title from its template; parts without a cell go with what leads to them. */
export const fillTemplate = (template: string, cellOf: (header: string) => string): string =>
  template
    .replace(/\{([^}]+)\}/g, (_, header: string) => cellOf(header).trim())
    .replace(/(?:,|:| over)\s*(?=,|:|$)/g, '')
    .trim();
