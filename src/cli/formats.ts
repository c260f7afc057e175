/** Formats and how a file is to be read, as flags. */
import { extname } from 'node:path';
import {
  FORMATS,
  type Format,
  type ReadOptions,
  WRITERS,
  type WriteFormat,
} from '../formats/index.ts';
import { TABLE_FLAGS, oneOf, tableOptionsOf } from './table-flags.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Flags, UsageError } from './types.ts';

const READ_IDS = FORMATS.map(({ id }) => id);
const WRITE_IDS = Object.keys(WRITERS) as readonly WriteFormat[];

/** How the input is to be read, where its content and its name do not say. */
export const READ_FLAGS = {
  'input-format': { type: 'string', value: 'FORMAT', help: `one of ${READ_IDS.join(', ')}` },
  ...TABLE_FLAGS,
} as const satisfies Flags;

export const WRITE_FLAGS = {
  'output-format': { type: 'string', value: 'FORMAT', help: `one of ${WRITE_IDS.join(', ')}` },
} as const satisfies Flags;

/** The options of `readDataset` that the flags say. */
export function readOptionsOf(args: Args): ReadOptions {
  const id = args.value('input-format');
  const format = id === undefined ? undefined : oneOf<Format>('input-format', id, READ_IDS);
  return { format, ...tableOptionsOf(args) };
}

/** The format to write: what the flag says, else the first that has the extension of the file's name. */
export function writeFormatOf(args: Args, out: string): WriteFormat {
  const id = args.value('output-format');
  if (id !== undefined) return oneOf('output-format', id, WRITE_IDS);
  const extension = extname(out).slice(1).toLowerCase();
  const found = WRITE_IDS.find((format) => WRITERS[format].extension === extension);
  if (found === undefined) throw new UsageError(TEXTS.noOutputFormat(out, WRITE_IDS));
  return found;
}
