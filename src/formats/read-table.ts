import type { Problem } from '../model/index.ts';
import { createTableReader } from './csv.ts';
import { hasJsonColumns } from './csv-json-columns.ts';
import { decodeText } from './decode.ts';
import type { ReadResult } from './types.ts';

/** Rows between two pauses, read in a few ms. */
const SLICE = 2000;

/**
 * `readDataset` for a table with our columns and EDTF dates, without the code for anything else; undefined where
 * that code has to be asked: nothing could be read, or a date is none that EDTF knows.
 */
export async function readTable(
  input: string | Uint8Array,
  name: string,
  pause?: (share: number) => Promise<void>,
): Promise<ReadResult | undefined> {
  const { text, problem } = decodeText(input);
  if (problem !== undefined) return undefined;
  const problems: Problem[] = [];
  const reader = createTableReader(text, name, problems);
  while (reader.step(pause === undefined ? Infinity : SLICE)) await pause?.(reader.share());
  const dataset = reader.finish();
  const isOurs =
    dataset.events.length > 0 &&
    !problems.some(({ code }) => /^date-/.test(code)) &&
    !dataset.events.some(hasJsonColumns);
  return isOurs ? { dataset, problems, losses: [], format: 'csv' } : undefined;
}
