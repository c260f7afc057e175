import { version } from '../../package.json' with { type: 'json' };
import { readArgs, unknownFlag } from './args.ts';
import { build } from './build/build.ts';
import { convert } from './convert.ts';
import { commandHelp, generalHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { printable } from './printable.ts';
import { render } from './render.ts';
import { serve } from './serve.ts';
import { snippet } from './snippet.ts';
import { TEXTS } from './texts.ts';
import { type Command, type ExitCode, OutsideError, type Terminal, UsageError } from './types.ts';
import { validate } from './validate.ts';

export const COMMANDS: readonly Command[] = [validate, convert, render, build, snippet, serve];

/** Messages may hold what was typed; the lines are ours. */
const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

async function perform(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const args = readArgs(argv, command.flags);
  if (args.has('help')) {
    terminal.out(commandHelp(command));
    return 0;
  }
  const extra = args.positionals[command.most];
  if (extra !== undefined) throw new UsageError(TEXTS.tooMany(extra, command.usage));
  if (args.positionals.length < command.least) throw new UsageError(TEXTS.tooFew(command.usage));
  return command.run(args, terminal);
}

/** `help COMMAND`, `--help`, `--version`, or nothing at all. */
function general(
  first: string | undefined,
  second: string | undefined,
  terminal: Terminal,
): ExitCode {
  const help = generalHelp(COMMANDS);
  if (first === undefined) {
    terminal.err(help);
    return 2;
  }
  if (first === '--version') {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (first === 'help' || first === '--help' || first === '-h') {
    const command = COMMANDS.find(({ name }) => name === second);
    // `help` alone asks for nothing yet.
    if (first === 'help' && second === undefined) {
      terminal.err(help);
      return 2;
    }
    terminal.out(command === undefined ? help : commandHelp(command));
    return 0;
  }
  const names = [...COMMANDS.map(({ name }) => name), 'help'];
  if (first.startsWith('-'))
    throw unknownFlag(first, {
      help: { type: 'boolean', help: '' },
      version: { type: 'boolean', help: '' },
    });
  throw new UsageError(TEXTS.unknownCommand(first, nearest(first, names)));
}

/**
 * Runs a command line (without `node` and the script).
 * @returns the exit code; undefined while a server goes on
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode | undefined> {
  const [first, ...rest] = argv;
  const command = COMMANDS.find(({ name }) => name === first);
  try {
    return command === undefined
      ? general(first, rest[0], terminal)
      : await perform(command, rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      const hint = command === undefined ? '' : `${TEXTS.seeHelp(command.name)}\n`;
      terminal.err(`${printableLines(error.message)}\n${hint}`);
      return 2;
    }
    if (!(error instanceof OutsideError)) throw error;
    terminal.err(`${printableLines(error.message)}\n`);
    return 1;
  }
}
