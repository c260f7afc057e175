import { checkDatasetAsync } from '../formats/index.ts';
import type { Problem } from '../model/index.ts';
import { READ_FLAGS, readOptionsOf } from './formats.ts';
import { readInput } from './input.ts';
import { sortProblems } from './problems.ts';
import { createProgress } from './progress.ts';
import { printLosses, printProblems, summary } from './report.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Command, type ExitCode, type Terminal, UsageError } from './types.ts';

/** What is known of one file. */
interface Checked {
  readonly problems: readonly Problem[];
  readonly isReadable: boolean;
}

const asError = (problem: Problem): Problem => ({ ...problem, severity: 'error' });

async function checkFile(file: string, args: Args, terminal: Terminal): Promise<Checked> {
  const progress = createProgress(terminal);
  const input = await readInput(file, terminal, progress);
  if (!input.ok) {
    progress.clear();
    print([input.problem], args, terminal);
    return { problems: [input.problem], isReadable: false };
  }
  const { name, bytes } = input;
  const onProgress = progress.ofFile(name);
  const options = { ...readOptionsOf(args), name, onProgress };
  const result = await checkDatasetAsync(bytes, { ...options, now: terminal.now() });
  progress.clear();
  const raised = args.has('strict') ? result.problems.map(asError) : result.problems;
  const problems = sortProblems(raised);
  print(problems, args, terminal);
  printLosses(name, result.losses, TEXTS.readLoss, terminal);
  terminal.err(`${summary(name, result, problems)}\n`);
  return { problems, isReadable: true };
}

function print(problems: readonly Problem[], args: Args, terminal: Terminal): void {
  if (args.has('json')) return;
  const { out, colours } = terminal;
  printProblems(problems, out, { terminal, colours, all: args.has('all') });
}

async function run(args: Args, terminal: Terminal): Promise<ExitCode> {
  const files = [...new Set(args.positionals)].sort();
  if (
    files.length < args.positionals.length &&
    args.positionals.filter((f) => f === '-').length > 1
  )
    throw new UsageError(TEXTS.stdinTwice);
  readOptionsOf(args);
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file, args, terminal));
  const problems = checked.flatMap((file) => file.problems);
  if (args.has('json')) terminal.out(`${JSON.stringify(problems, undefined, 2)}\n`);
  if (checked.some(({ isReadable }) => !isReadable)) return 2;
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

export const validate: Command = {
  name: 'validate',
  usage: 'validate FILE…',
  summary: 'checks files and says what to write instead',
  details: `Reads each file (any format that is read; "-" is standard input) and prints one line
for each problem, sorted by file, line and column:

  FILE:LINE:COLUMN: error CODE: message (fix) [row, column]

An error costs a record or the file, a warning a value, or it is what a careful
editor would ask (docs/linter.md). Of each file the first 100 are printed, errors
before warnings. A summary goes to standard error.

Exit code: 0 no errors, 1 errors, 2 wrong usage or a file that cannot be read.`,
  examples: [
    ['geo-timeline validate events.csv', 'what is wrong in it, with row and remedy'],
    ['geo-timeline validate --json --strict *.csv | jq .', 'warnings are errors; as JSON'],
  ],
  flags: {
    json: { type: 'boolean', help: 'print one array of all Problems, and nothing else' },
    strict: { type: 'boolean', help: 'warnings are errors' },
    all: { type: 'boolean', help: 'print every problem, not the first 100' },
    ...READ_FLAGS,
  },
  least: 1,
  most: Infinity,
  run,
};
