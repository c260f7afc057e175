import { COMMON } from './args.ts';
import type { Command, Flags } from './types.ts';

const nameOf = ([name, flag]: readonly [string, Flags[string]]): string =>
  flag.value === undefined ? `--${name}` : `--${name} ${flag.value}`;

/** "  left   right" lines with the right column aligned. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

const examplesOf = ({ examples }: Command): string =>
  examples.map(([line, does]) => `  ${line}\n      ${does}`).join('\n');

/** What `geo-timeline COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const flags = Object.entries({ ...command.flags, ...COMMON });
  return (
    [
      `geo-timeline ${command.usage} [flags]: ${command.summary}`,
      command.details,
      `Flags:\n${columns(flags.map((entry) => [nameOf(entry), entry[1].help] as const))}`,
      `Examples:\n${examplesOf(command)}`,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** What `geo-timeline --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const rows = [
    ...commands.map(({ usage, summary }) => [usage, summary] as const),
    ['COMMAND --help', 'flags and examples of one of them'] as const,
    ['--version', 'the version'] as const,
  ];
  const [example] = commands.flatMap(({ examples }) => examples);
  return (
    [
      'geo-timeline COMMAND [flags]: dated political events, checked, converted, embedded',
      `Commands:\n${columns(rows)}`,
      `Example:\n  ${example?.[0] ?? ''}`,
    ].join('\n\n') + '\n'
  );
}
