import { WRITERS, writeDataset } from '../formats/index.ts';
import { loadMessages } from '../words/index.ts';
import { READ_FLAGS, WRITE_FLAGS, readOptionsOf, writeFormatOf } from './formats.ts';
import { isSameFile, writeWhole } from './output.ts';
import { printable } from './printable.ts';
import { createProgress } from './progress.ts';
import { readFile } from './read-file.ts';
import { printLosses } from './report.ts';
import { selectEvents } from './select.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Command, type ExitCode, type Terminal, UsageError } from './types.ts';
import { FILTER_FLAGS, checkBlocs, viewOf } from './view-flags.ts';

async function run(args: Args, terminal: Terminal): Promise<ExitCode> {
  const [file = '', out = ''] = args.positionals;
  // Whatever is wrong with the command line is said before anything is read.
  const [, format, view] = [readOptionsOf(args), writeFormatOf(args, out), viewOf(args)];
  if (file !== '-' && out !== '-' && isSameFile(file, out)) throw new UsageError(TEXTS.ownInput);
  const progress = createProgress(terminal);
  const read = await readFile(file, args, terminal, progress);
  if (!read.ok) return read.code;
  const { result, code } = read;
  checkBlocs(view, result.dataset);
  await loadMessages(view.lang ?? result.dataset.language ?? 'en');
  const selected = selectEvents(result.dataset, view, terminal.now());
  const { bytes, losses } = writeDataset(selected, { format });
  const outName = out === '-' ? TEXTS.stdout : out;
  if (out === '-') await terminal.write(bytes);
  else if (!(await writeWhole(out, bytes, progress))) return 1;
  printLosses(outName, losses, TEXTS.writeLoss, terminal);
  const [some, all] = [selected.events.length, result.dataset.events.length];
  terminal.err(`${printable(TEXTS.written(outName, some, all, WRITERS[format].name))}\n`);
  return code;
}

export const convert: Command = {
  name: 'convert',
  usage: 'convert IN OUT',
  summary: 'writes a file in another format, or the part of it that matches',
  details: `Reads IN and writes OUT in the format of its extension; "-" is standard input or
output. Problems and a report of what either format cannot hold go to standard
error. OUT is written whole or not at all, and never over IN.

Filters choose the events that are written. --from and --to keep what certainly
or possibly overlaps.

Exit code: 0 all was read, 1 a record was refused (the others are written),
2 wrong usage.`,
  examples: [
    ['geo-timeline convert events.csv events.json', 'a table as JSON'],
    [
      'geo-timeline convert events.json - --output-format csv --countries RU,US --match all',
      'events with both countries, as a table on standard output',
    ],
  ],
  flags: {
    ...READ_FLAGS,
    ...WRITE_FLAGS,
    ...FILTER_FLAGS,
    all: { type: 'boolean', help: 'print every problem, not the first 100' },
  },
  least: 2,
  most: 2,
  run,
};
