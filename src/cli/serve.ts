import { statSync } from 'node:fs';
import { portFrom, serveUntilStopped } from '../../scripts/server.mjs';
import { printable } from './printable.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Command, type Terminal, UsageError } from './types.ts';

async function run(args: Args, terminal: Terminal): Promise<undefined> {
  const [folder = ''] = args.positionals;
  const portFlag = args.value('port');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(TEXTS.noFolder(folder));
  if (portFrom(portFlag) !== undefined) terminal.err(`${printable(TEXTS.serving(folder))}\n`);
  await serveUntilStopped({ mounts: { '/': folder }, portFlag });
  return undefined;
}

export const serve: Command = {
  name: 'serve',
  usage: 'serve DIR',
  summary: 'shows a folder in the browser of this machine',
  details: `Serves the files of DIR to this machine only, and prints the address. Nothing
outside DIR is served, through ".." or links neither. Ctrl-C ends it.`,
  examples: [['geo-timeline serve dist --port 8080', 'http://localhost:8080/']],
  flags: {
    port: {
      type: 'string',
      value: 'N',
      help: '0 for any; default PORT, else 4173 or the next that is free',
    },
  },
  least: 1,
  most: 1,
  run,
};
