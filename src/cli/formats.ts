/** Formats and how a file is to be read, as flags. */
import { extname } from 'node:path';
import {
  FORMATS,
  type Format,
  type ReadOptions,
  WRITERS,
  type WriteFormat,
} from '../formats/index.ts';
import { nearest } from './nearest.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Flags, UsageError } from './types.ts';

const READ_IDS = FORMATS.map(({ id }) => id);
const WRITE_IDS = Object.keys(WRITERS) as readonly WriteFormat[];

/** How the input is to be read, where its content and its name do not say. */
export const READ_FLAGS = {
  'input-format': { type: 'string', value: 'FORMAT', help: `one of ${READ_IDS.join(', ')}` },
} as const satisfies Flags;

export const WRITE_FLAGS = {
  'output-format': { type: 'string', value: 'FORMAT', help: `one of ${WRITE_IDS.join(', ')}` },
} as const satisfies Flags;

function oneOf<T extends string>(flag: string, value: string, ids: readonly T[]): T {
  const found = ids.find((id) => id === value.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(TEXTS.unknownFormat(flag, value, ids, nearest(value, ids)));
}

/** The options of `readDataset` that the flags say. */
export function readOptionsOf(args: Args): ReadOptions {
  const id = args.value('input-format');
  return id === undefined ? {} : { format: oneOf<Format>('input-format', id, READ_IDS) };
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
