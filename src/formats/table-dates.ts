import { decideDates } from './date-columns.ts';
import { decideParts } from './date-parts.ts';
import { precisionScheme } from './date-precision.ts';
import { joinDates } from './date-span.ts';
import { endTwice } from './csv-drafts.ts';
import type { DateCell, DateColumn, DateHints } from './date-types.ts';
import type { Mapping } from './table-mapping.ts';
import type { TableField } from './table-names.ts';
import type { Draft } from './types.ts';

/** The dates of a table's rows, decided column by column. */
export interface TableDates {
  /** The date of the i-th row (from 0), and the column that what is wrong with it is about. */
  read(i: number): { readonly cell: DateCell; readonly column: number };
  /** What is said once, and about which column. */
  readonly notes: readonly { readonly draft: Draft; readonly column: number }[];
  readonly kind: DateColumn['kind'];
  readonly choices: DateColumn['choices'];
}

/** Dates from the columns that a mapping names; undefined where it names none. */
export function readDates(
  { columns }: Mapping,
  headers: readonly string[],
  valuesOf: (column: number) => readonly string[],
  hints: DateHints,
): TableDates | undefined {
  const at = (field: TableField): number | undefined => columns.get(field)?.[0];
  const values = (field: TableField): readonly string[] | undefined => {
    const column = at(field);
    return column === undefined ? undefined : valuesOf(column);
  };
  const parts = (prefix: '' | 'end_'): DateColumn | undefined => {
    const years = values(`${prefix}year`);
    const [months, days] = [values(`${prefix}month`), values(`${prefix}day`)];
    return years && decideParts({ years, months, days }, hints);
  };
  const [dateAt, endAt, precisionAt] = [at('date'), at('end'), at('date_precision')];
  const scheme =
    precisionAt === undefined ? undefined : precisionScheme(headers[precisionAt] ?? '');
  // The codes of UCDP GED say what its second date is: the last day that is possible, not an end.
  const isLast = scheme === 'ucdp-ged' && endAt !== undefined;
  const start =
    dateAt === undefined
      ? parts('')
      : decideDates(valuesOf(dateAt), {
          ...hints,
          columnName: headers[dateAt],
          ...(scheme === undefined || precisionAt === undefined
            ? {}
            : {
                precision: {
                  scheme,
                  values: valuesOf(precisionAt),
                  ends: isLast ? valuesOf(endAt) : undefined,
                },
              }),
        });
  const column = dateAt ?? at('year');
  if (start === undefined || column === undefined) return undefined;
  const ends = isLast
    ? undefined
    : endAt === undefined
      ? parts('end_')
      : decideDates(valuesOf(endAt), { ...hints, columnName: headers[endAt] });
  const endColumn = endAt ?? at('end_year') ?? column;
  return {
    read(i) {
      const from = start.read(i);
      if (ends === undefined || from.kind === 'refused') return { cell: from, column };
      const to = ends.read(i);
      // An interval has its end already: the second one is left out, not the row.
      if (from.kind === 'date' && to.kind === 'date' && from.edtf.includes('/')) {
        const draft = endTwice(valuesOf(endColumn)[i] ?? '');
        return { cell: { ...from, drafts: [...from.drafts, draft] }, column: endColumn };
      }
      return { cell: joinDates(from, to), column: to.kind === 'refused' ? endColumn : column };
    },
    notes: [
      ...start.notes.map((draft) => ({ draft, column })),
      ...(ends?.notes ?? []).map((draft) => ({ draft, column: endColumn })),
    ],
    kind: start.kind,
    choices: start.choices,
  };
}
