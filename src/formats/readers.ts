import { withJsonColumns } from './csv-json.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import type { Format, Reader } from './types.ts';

/** The reader of each format that needs nothing but its text. */
export const READERS: Readonly<Record<Format, Reader>> = {
  json: ({ text, name }, { problems }) => readJson(text, name, problems),
  csv: ({ text, name }, { problems }) => readCsv(text, name, problems, withJsonColumns),
};
