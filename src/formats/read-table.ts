import type { Problem } from '../model/index.ts';
import { createTableReader } from './csv.ts';
import { hasJsonColumns } from './csv-json-columns.ts';
import { decodeText } from './decode.ts';
import { createCodeReader } from './plain-countries.ts';
import type { ReadResult } from './types.ts';

/** Rows between two pauses, read in a few ms. */
const SLICE = 2000;

/**
 * `readDataset` for a table with our columns, EDTF dates and codes of countries, without the code for anything else;
 * undefined where that code has to be asked.
 */
export async function readTable(
  input: string | Uint8Array,
  name: string,
  pause?: (share: number) => Promise<void>,
): Promise<ReadResult | undefined> {
  const { text, problem } = decodeText(input);
  if (problem !== undefined) return undefined;
  const problems: Problem[] = [];
  let isPlain = true;
  const codes = createCodeReader(() => (isPlain = false));
  const reader = createTableReader(text, name, problems, codes);
  while (reader.step(pause === undefined ? Infinity : SLICE)) await pause?.(reader.share());
  const dataset = reader.finish();
  const isOurs =
    isPlain &&
    dataset.events.length > 0 &&
    !problems.some(({ code }) => /^date-/.test(code)) &&
    !dataset.events.some(hasJsonColumns);
  return isOurs ? { dataset, problems, losses: [], format: 'csv' } : undefined;
}
