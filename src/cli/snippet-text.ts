import { basename } from 'node:path';
import type { View } from '../model/index.ts';
import {
  type PlainSnippet,
  footWords,
  markdownSnippet,
  plainSnippet,
  statusWords,
} from '../render/html.ts';
import { momentOf } from '../render/svg.ts';
import { createReading, createStore, filterRows, withBlocs } from '../store/index.ts';
import { directionOf, loadMessages, wordsFor } from '../words/index.ts';
import { createProgress } from './progress.ts';
import { readFile } from './read-file.ts';
import type { Args, ExitCode, Terminal } from './types.ts';
import { checkBlocs } from './view-flags.ts';

/** The events themselves, as what is pasted where no script runs. */
export const TEXT_SNIPPETS = { html: plainSnippet, markdown: markdownSnippet } as const;

/** Prints every event of a view with its sources. */
export async function printEvents(
  file: string,
  write: (page: PlainSnippet) => string,
  view: View,
  args: Args,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readFile(file, args, terminal, createProgress(terminal));
  if (!read.ok) return read.code;
  const { dataset } = read.result;
  checkBlocs(view, dataset);
  const store = withBlocs(createStore(dataset));
  const language = view.lang ?? dataset.language ?? 'en';
  await loadMessages(language);
  const words = wordsFor(language);
  const reading = createReading(dataset, { words, clock: view.clock });
  const rows = filterRows(store, view, { now: momentOf(store, terminal.now()) });
  const lang = words.messageLang;
  const page = {
    store,
    rows,
    reading,
    lang,
    dir: directionOf(lang),
    title: reading.text(dataset.title) || basename(file),
    takeaway: reading.text(dataset.takeaway),
    status: statusWords(store, rows, words),
    foot: footWords(store, reading),
    href: '',
  };
  terminal.out(`${write(page)}\n`);
  return read.code;
}
