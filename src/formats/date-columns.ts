import { createCellReader } from './date-cell.ts';
import { decideOrder } from './date-order.ts';
import { numberKind } from './date-numbers.ts';
import { precisionNote, withPrecision } from './date-precision.ts';
import { notesOf, surveyOf } from './date-survey.ts';
import type { DateCell, DateColumn, DateHints, DateKind } from './date-types.ts';

/**
 * Decides how a column of dates is to be read, from all its values together, and reads them.
 * The decision does not depend on the order of the rows. Nothing is assumed: what has two readings is refused with
 * both, and how the column was read is said in `notes`. Values longer than a date can be are refused one by one.
 */
export function decideDates(values: readonly string[], hints: DateHints = {}): DateColumn {
  const survey = surveyOf(values, hints);
  const order = hints.order === undefined ? decideOrder(survey.order) : undefined;
  const numbers = hints.epoch ?? numberKind(survey.shapes, hints.columnName ?? '');
  const readCell = createCellReader({
    hints,
    survey,
    order: hints.order ?? order?.kind ?? 'words',
    numbers,
  });
  const precision = hints.precision;
  const ends =
    precision?.ends === undefined
      ? undefined
      : decideDates(precision.ends, { ...hints, precision: undefined });
  const read = (i: number): DateCell => {
    const cell = readCell(values[i] ?? '');
    if (precision === undefined) return cell;
    return withPrecision(cell, precision.scheme, precision.values[i] ?? '', ends?.read(i));
  };
  return {
    kind: kindOf(order?.kind ?? hints.order, numbers, survey.edtf),
    read,
    notes: [
      ...(order?.notes ?? []),
      ...notesOf(survey, numbers),
      ...(precision === undefined ? [] : [precisionNote(precision.scheme, precision.values)]),
    ],
    choices: order?.kind === 'order-unknown' ? ['dmy', 'mdy'] : [],
  };
}

function kindOf(
  order: DateKind | undefined,
  numbers: DateKind | undefined,
  edtf: number,
): DateKind {
  if (order !== undefined && order !== 'words') return order;
  if (numbers !== undefined && (numbers !== 'year' || edtf === 0)) return numbers;
  return edtf > 0 ? 'edtf' : 'words';
}
