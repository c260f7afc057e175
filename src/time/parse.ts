import { type ParseOptions, readDate } from './edtf.ts';
import { withAdvice } from './fix.ts';
import type { Parsed } from './problem.ts';
import type { HistoricalDate } from './types.ts';

/** `readDate`, and what to write instead of a text that is no date. */
export function parseDate(text: string, options: ParseOptions = {}): Parsed<HistoricalDate> {
  const read = readDate(text, options);
  return read.ok ? read : { ok: false, problem: withAdvice(read.problem) };
}
