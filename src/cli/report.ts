/** What a command says about a file it has read or written: problems, losses, a summary. */
import type { Losses, ReadResult } from '../formats/index.ts';
import { formatInfo } from '../formats/index.ts';
import type { Problem } from '../model/index.ts';
import { printable } from './printable.ts';
import { MOST_PRINTED, capped, countErrors, problemLine } from './problems.ts';
import { detected, hints } from './table-flags.ts';
import { TEXTS, counted } from './texts.ts';
import type { Terminal } from './types.ts';

/** "2 errors, 1 warning" */
const severities = (problems: readonly Problem[]): string => {
  const errors = countErrors(problems);
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
};

/** Prints the problems of one file, the first hundred unless all are asked for. */
export function printProblems(
  problems: readonly Problem[],
  print: (text: string) => void,
  { terminal, all = false, colours = false }: PrintOptions,
): void {
  const { shown, rest } = capped(problems, all ? Infinity : MOST_PRINTED);
  // One piece: a line is never cut by another program's output.
  if (shown.length > 0) print(`${shown.map((p) => problemLine(p, colours)).join('\n')}\n`);
  if (rest.length > 0) terminal.err(`${TEXTS.more(severities(rest))}\n`);
}
interface PrintOptions {
  readonly terminal: Terminal;
  readonly all?: boolean;
  readonly colours?: boolean;
}

/** "events.csv: 186 events, 2 errors, 1 warning; read as table (CSV)", and below it the flags that answer what a reader asked for. */
export function summary(name: string, result: ReadResult, problems: readonly Problem[]): string {
  const { dataset, format } = result;
  const events = counted(dataset.events.length, 'event');
  const info = format === undefined ? undefined : formatInfo(format);
  const readAs =
    info === undefined ? TEXTS.notRecognised : `${TEXTS.readAs(info.name)}${detected(result)}`;
  return [
    `${name}: ${events}, ${severities(problems)}; ${readAs}`,
    ...hints(result).map((hint) => `${name}: ${hint}`),
  ]
    .map(printable)
    .join('\n');
}

/** Prints what a format cannot hold, one line a kind: "events.ics: 3 × importance: event a, event b". */
export function printLosses(name: string, losses: Losses, what: string, terminal: Terminal): void {
  for (const { code, message, count, places } of losses) {
    const rest = count - places.length;
    const listed = [...places, ...(rest > 0 ? [TEXTS.others(rest)] : [])].join(', ');
    terminal.err(`${printable(`${name}: ${what} ${code}: ${message}, ${count}: ${listed}`)}\n`);
  }
}
