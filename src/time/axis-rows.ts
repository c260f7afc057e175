import type { Unit } from './units.ts';
import { UNIT_MS } from './units.ts';

/** A row of the axis table: the minor tier's unit and step, and the major tier's unit. */
export interface AxisRow {
  /** Index of the row in the table; what a change of rows is judged by. */
  readonly row: number;
  readonly minor: Unit;
  /** Units per minor cell; more than 1 only for hours and for the row of 1, 2, 5 × 10ⁿ years. */
  readonly step: number;
  readonly major: Unit | undefined;
}

/** VISUAL 5: minor unit, its least width in px, major unit; from the finest to the coarsest. */
const TABLE: readonly (readonly [Unit, number, Unit])[] = [
  ['hour', 44, 'day'],
  ['day', 22, 'month'],
  ['month', 18, 'year'],
  ['quarter', 26, 'year'],
  ['year', 36, 'decade'],
  ['decade', 44, 'century'],
  ['century', 48, 'millennium'],
];
const YEARS_ROW = { row: TABLE.length, minor: 'year', width: 56 } as const;
const HOURS = [1, 3, 6, 12] as const;

/** From this width on a month says "Jan", below it "J". */
export const MONTH_NAME_WIDTH = 30;

/** The finest row whose minor cells are wide enough. `hours` allows the row of hours. */
export function axisRow(msPerPx: number, hours: boolean): AxisRow {
  for (const [row, [minor, width, major]] of TABLE.entries()) {
    if (minor === 'hour') {
      const step = HOURS.find((count) => count * UNIT_MS.hour >= width * msPerPx);
      if (hours && step !== undefined) return { row, minor, step, major };
    } else if (UNIT_MS[minor] >= width * msPerPx) return { row, minor, step: 1, major };
  }
  const { row, minor, width } = YEARS_ROW;
  return { row, minor, step: niceStep((width * msPerPx) / UNIT_MS.year), major: undefined };
}

/** The least of 1, 2, 5 × 10ⁿ that is not under `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  const factor = [1, 2, 5, 10].find((f) => f * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}
