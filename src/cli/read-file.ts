import { type ReadResult, readDatasetAsync } from '../formats/index.ts';
import { readOptionsOf } from './formats.ts';
import { readInput } from './input.ts';
import { countErrors, sortProblems } from './problems.ts';
import type { Progress } from './progress.ts';
import { printLosses, printProblems, summary } from './report.ts';
import { TEXTS } from './texts.ts';
import type { Args, ExitCode, Terminal } from './types.ts';

/** What a file held, its problems already said; `ok: false` where there is nothing to go on with. */
export type FileRead =
  | { readonly ok: true; readonly result: ReadResult; readonly code: ExitCode }
  | { readonly ok: false; readonly code: ExitCode };

/** Reads a file as the flags say and prints what is wrong with it and what could not be taken over. */
export async function readFile(
  file: string,
  args: Args,
  terminal: Terminal,
  progress: Progress,
): Promise<FileRead> {
  const options = readOptionsOf(args);
  const input = await readInput(file, terminal, progress);
  if (!input.ok) {
    progress.clear();
    printProblems([input.problem], terminal.err, { terminal });
    return { ok: false, code: 2 };
  }
  const { name } = input;
  const onProgress = progress.ofFile(name);
  const result = await readDatasetAsync(input.bytes, { ...options, name, onProgress });
  progress.clear();
  const problems = sortProblems(result.problems);
  printProblems(problems, terminal.err, { terminal, all: args.has('all') });
  terminal.err(`${summary(name, result, problems)}\n`);
  printLosses(name, result.losses, TEXTS.readLoss, terminal);
  const code = countErrors(problems) > 0 ? 1 : 0;
  if (result.format === undefined || (code === 1 && result.dataset.events.length === 0)) {
    terminal.err(`${TEXTS.nothingRead}\n`);
    return { ok: false, code: 1 };
  }
  return { ok: true, result, code };
}
