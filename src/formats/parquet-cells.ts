/** What the columns of Parquet hold, as the cells of a table. */
import {
  type FileMetaData,
  type ParquetParsers,
  type SchemaElement,
  parquetSchema,
} from 'hyparquet';
import { civilFromDays, isoDay } from '../time/index.ts';
import { atTime } from './date-numbers.ts';
import { whereabouts } from './geojson-geometry.ts';
import { tableCell } from './json-text.ts';
import type { Notes } from './types.ts';

/** Instants a calendar of days can count: what is beyond stays a number, which no date is. */
const FAR_MS = 8.64e15;
const FAR_DAYS = 1e8;

const timeText = (ms: bigint): string => {
  const value = Number(ms);
  return Math.abs(value) <= FAR_MS ? atTime(value, 'Z') : String(ms);
};
/** Rounded down: also before 1970. */
const divided = (value: bigint, by: bigint): bigint => (value - (((value % by) + by) % by)) / by;
const dayText = (days: number): string =>
  Math.abs(days) <= FAR_DAYS ? isoDay(civilFromDays(days)) : String(days);

/** Dates and times as EDTF, to the millisecond; broken JSON as the text that it is. */
export const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (ms) => timeText(BigInt(ms)),
  timestampFromMicroseconds: (us) => timeText(divided(BigInt(us), 1000n)),
  timestampFromNanoseconds: (ns) => timeText(divided(BigInt(ns), 1_000_000n)),
  dateFromDays: dayText,
  jsonFromBytes(bytes) {
    const text = new TextDecoder().decode(bytes);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  },
};

/** A column, and how its values become text. */
export interface CellReader {
  readonly header: string;
  /** Its values are times, also where only days are meant. */
  readonly isTime: boolean;
  read(value: unknown, place: string): string;
}

/** Floats of 32 bits have some 7 digits, products with a power of ten 15: what is printed beyond is noise. */
function digitsOf(element: SchemaElement): number | undefined {
  if (element.type === 'FLOAT') return 7;
  return element.converted_type === 'DECIMAL' ? 15 : undefined;
}

const isTime = ({
  type,
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): boolean =>
  logical?.type === 'TIMESTAMP' || /^TIMESTAMP/.test(converted ?? '') || type === 'INT96';

/** Whether times of a column are by a clock whose zone nobody says. */
const isLocal = ({ logical_type: type }: SchemaElement): boolean =>
  type?.type === 'TIMESTAMP' && !type.isAdjustedToUTC;

export function cellReaders(metadata: FileMetaData, notes: Notes): readonly CellReader[] {
  return parquetSchema(metadata).children.map(({ element }) => {
    // Of a broken file it may be missing.
    const header = String(element.name as unknown);
    const digits = digitsOf(element);
    return {
      header,
      isTime: isTime(element),
      read(value, place) {
        if (value instanceof Uint8Array) {
          notes.lose('binary', 'column of bytes that are no text', `${place}: ${header}`);
          return '';
        }
        if (typeof value === 'number' && element.logical_type?.type === 'DATE')
          return dayText(value);
        if (typeof value === 'number' && digits !== undefined && Number.isFinite(value))
          return String(Number(value.toPrecision(digits)));
        if (typeof value === 'string' && isLocal(element)) return value.replace(/Z$/, '');
        const { text, isNested } = tableCell(value);
        if (isNested && whereabouts(value).kind !== 'point')
          notes.lose(
            'nested-value',
            'list or object in a cell, kept as JSON',
            `${place}: ${header}`,
          );
        return text;
      },
    };
  });
}
