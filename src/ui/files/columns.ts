import {
  type SaidColumns,
  TABLE_FIELDS,
  TAKES_MANY,
  type TableField,
  type TableInfo,
} from '../../formats/index.ts';

/** Fields that say the same in two ways: whoever takes one gives up the other. */
const DATES: readonly TableField[] = ['date'];
const DATE_PARTS: readonly TableField[] = ['year', 'month', 'day'];
const ENDS: readonly TableField[] = ['end'];
const END_PARTS: readonly TableField[] = ['end_year', 'end_month', 'end_day'];

function rivalsOf(field: TableField): readonly TableField[] {
  for (const [whole, parts] of [
    [DATES, DATE_PARTS],
    [ENDS, END_PARTS],
  ] as const) {
    if (whole.includes(field)) return parts;
    if (parts.includes(field)) return whole;
  }
  return [];
}

/**
 * What is said about all columns of a table once one of them is taken for another field (undefined: kept as it is).
 * Every field is said, also that it has none, so that nothing else is guessed anew. A field for one column only moves
 * to it. Columns go by their place, since headers may repeat.
 */
export function withField(
  fields: TableInfo['fields'],
  column: number,
  field: TableField | undefined,
): SaidColumns {
  const gone = field === undefined ? [] : rivalsOf(field);
  const next = fields.map((old, index) => {
    if (index === column) return field;
    const moves = old === field && old !== undefined && !TAKES_MANY.has(old);
    return moves || (old !== undefined && gone.includes(old)) ? undefined : old;
  });
  return Object.fromEntries(
    TABLE_FIELDS.map((name) => [
      name,
      next.flatMap((each, index) => (each === name ? `column ${index + 1}` : [])).join(' + '),
    ]),
  );
}
