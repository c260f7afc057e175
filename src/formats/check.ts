import { lintDataset } from './lint/lint.ts';
import { createNotes } from './notes.ts';
import { readNoted } from './read.ts';
import { readDatasetAsync } from './read-async.ts';
import type { Notes, ReadOptions, ReadResult } from './types.ts';

export interface CheckOptions extends ReadOptions {
  /** The moment "now", ms UTC. */
  readonly now: number;
}

/** `readDataset`, and then what the linter says about what was read, in the same `problems` and with places as exact. */
export function checkDataset(
  input: string | Uint8Array | ArrayBuffer,
  { now, ...options }: CheckOptions,
): ReadResult {
  const notes = createNotes(options.name ?? '');
  const result = readNoted(input, options, notes);
  lint(result, notes, now);
  return result;
}

/** `checkDataset` for whoever can wait: with Parquet. */
export async function checkDatasetAsync(
  input: Uint8Array,
  { now, ...options }: CheckOptions,
): Promise<ReadResult> {
  const notes = createNotes(options.name ?? '');
  const result = await readDatasetAsync(input, options, notes);
  lint(result, notes, now);
  return result;
}

function lint({ dataset, format }: ReadResult, notes: Notes, now: number): void {
  if (format === undefined || dataset.events.length === 0) return;
  for (const { draft, event, steps } of lintDataset(dataset, { now, format })) {
    if (event === undefined) notes.problem(draft);
    else if (notes.reportOn !== undefined) notes.reportOn(event, draft, steps);
    else {
      const message = `event ${dataset.events[event]?.id ?? event + 1}: ${draft.message}`;
      notes.problem({ field: String(steps[0]), ...draft, message });
    }
  }
}
