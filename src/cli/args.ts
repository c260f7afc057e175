import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Flags, UsageError } from './types.ts';

/** What every command takes besides its own flags. */
export const COMMON: Flags = { help: { type: 'boolean', help: TEXTS.flagHelp } };
/** One letter after one dash, where the command has the flag. */
const SHORT: Readonly<Record<string, string>> = { help: 'h', output: 'o' };

const didYouMean = (word: string, names: readonly string[]): string => {
  const near = nearest(word, names);
  return near === undefined ? '' : near;
};

/** What is wrong with a flag that is not in the table. */
export function unknownFlag(raw: string, flags: Flags): UsageError {
  const near = didYouMean(raw.replace(/^-+/, ''), Object.keys(flags));
  return new UsageError(TEXTS.unknownFlag(raw, near === '' ? undefined : `--${near}`));
}

/**
 * Reads a command line against a table of flags.
 * @throws UsageError with what to write instead: for an unknown flag, a value missing or too many
 */
export function readArgs(argv: readonly string[], own: Flags): Args {
  const flags = { ...own, ...COMMON };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { type }]) => {
        const short = SHORT[name];
        return [name, short === undefined ? { type } : { type, short }];
      }),
    ),
    // A strict reader takes "--from -0490" for a mistake; unknown flags are told below, with what was meant.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const pairs: (readonly [string, string])[] = [];
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const isLetter = !token.rawName.startsWith('--') && token.rawName !== `-${SHORT[token.name]}`;
    const name = isLetter ? '' : token.name;
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (flag === undefined) throw unknownFlag(token.rawName, flags);
    if (given.has(name) && flag.multiple !== true && flag.type === 'string')
      throw new UsageError(TEXTS.flagTwice(name));
    given.add(name);
    if (flag.type === 'string') pairs.push([name, valueOf(name, token.value, flags)]);
    else if (token.value !== undefined) throw new UsageError(TEXTS.flagWithoutValue(name));
  }
  return {
    positionals,
    pairs,
    has: (name) => given.has(name),
    value: (name) => pairs.findLast(([flag]) => flag === name)?.[1],
  };
}

function valueOf(name: string, value: string | undefined, flags: Flags): string {
  const isFlag = value?.startsWith('--') === true && Object.hasOwn(flags, value.slice(2));
  if (value === undefined || isFlag) throw new UsageError(TEXTS.flagNeedsValue(name));
  return value;
}
