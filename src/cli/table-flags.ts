/** How a table is to be read, as flags: what its columns, dates and letters are where it does not tell itself. */
import {
  type DayOrder,
  type Epoch,
  type ReadOptions,
  type ReadResult,
  type SaidColumns,
  TABLE_FIELDS,
  type TableField,
  isEncoding,
} from '../formats/index.ts';
import { nearest } from './nearest.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Flags, UsageError } from './types.ts';

const ORDERS: readonly DayOrder[] = ['dmy', 'mdy'];
const EPOCHS: readonly Epoch[] = ['excel1900', 'excel1904', 'unix-s', 'unix-ms'];
/** By name, since a shell takes some of them for its own. */
const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['pipe', '|'],
  ['space', ' '],
]);

export const TABLE_FLAGS = {
  encoding: { type: 'string', value: 'LABEL', help: 'utf-8, windows-1251, iso-8859-2, …' },
  columns: { type: 'string', value: 'LIST', help: '"date=Datum,countries=A + B,title=column 3"' },
  'no-header': { type: 'boolean', help: 'the first row of the table is data' },
  delimiter: { type: 'string', value: 'CHAR', help: 'one character, or comma, semicolon, tab' },
  'date-order': { type: 'string', value: 'ORDER', help: 'what 5/10/2024 begins with: dmy or mdy' },
  epoch: { type: 'string', value: 'NAME', help: `what bare numbers count: ${EPOCHS.join(', ')}` },
} as const satisfies Flags;

/** One of a few words; @throws UsageError that names them all */
export function oneOf<T extends string>(flag: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(TEXTS.unknownValue(flag, value, words, nearest(value, words)));
}

/** "date=Datum,title=A, B" as fields and headers: a comma parts only where a name and "=" follow. */
function columnsOf(list: string): SaidColumns {
  const found: Partial<Record<TableField, string>> = {};
  for (const pair of list.split(/,(?=\s*\w+\s*=)/)) {
    const at = pair.indexOf('=');
    if (at < 0) throw new UsageError(TEXTS.noColumn(pair.trim()));
    const field = oneOf('columns', pair.slice(0, at).trim(), TABLE_FIELDS);
    if (found[field] !== undefined) throw new UsageError(TEXTS.columnTwice(field));
    found[field] = pair.slice(at + 1).trim();
  }
  return found;
}

function delimiterOf(text: string): string {
  const found = DELIMITERS.get(text.toLowerCase()) ?? text;
  if (found.length === 1 && !/["\r\n]/.test(found)) return found;
  throw new UsageError(TEXTS.badDelimiter(text));
}

function encodingOf(label: string): string {
  if (isEncoding(label)) return label;
  throw new UsageError(TEXTS.badEncoding(label));
}

/** What the flags say about a table; @throws UsageError that says what is allowed */
export function tableOptionsOf(args: Args): ReadOptions {
  const told = <T>(flag: keyof typeof TABLE_FLAGS, read: (value: string) => T): T | undefined => {
    const value = args.value(flag);
    return value === undefined ? undefined : read(value);
  };
  return {
    encoding: told('encoding', encodingOf),
    columns: told('columns', columnsOf),
    header: args.has('no-header') ? false : undefined,
    delimiter: told('delimiter', delimiterOf),
    dateOrder: told('date-order', (value) => oneOf('date-order', value, ORDERS)),
    epoch: told('epoch', (value) => oneOf('epoch', value, EPOCHS)),
  };
}

/** ": UCDP GED; date in date_start, end in date_end": what the columns of a table were taken for, unless all have our names. */
export function detected({ table }: ReadResult): string {
  if (table === undefined) return '';
  const entries = Object.entries(table.columns);
  if (entries.every(([field, headers]) => headers.join() === field)) return '';
  const columns = entries.map(([field, headers]) => `${field} in ${headers.join(' + ')}`);
  const parts = [
    ...(table.scheme === undefined ? [] : [table.scheme]),
    ...(columns.length === 0 ? [] : [columns.join(', ')]),
  ];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

/** Which flags answer what a reader has asked for, one line each. */
export function hints({ problems, encodings, table }: ReadResult): readonly string[] {
  const codes = new Set(problems.map(({ code }) => code));
  return [
    ...(encodings ?? []).map(({ label, sample }) => TEXTS.tryEncoding(label, sample)),
    ...((table?.dateChoices.length ?? 0) > 0 ? [TEXTS.tryOrder] : []),
    ...(codes.has('column-missing') || codes.has('columns-guessed') || codes.has('column-not-found')
      ? [TEXTS.tryColumns]
      : []),
    ...(codes.has('header-missing') ? [TEXTS.tryNoHeader] : []),
    ...(table?.dateKind === 'number-unknown' ? [TEXTS.tryEpoch(EPOCHS)] : []),
  ];
}
