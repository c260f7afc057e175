import { readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { integrityOf } from './build/digest.ts';
import { packageFolder, readDist } from './build/dist.ts';
import { readDataset } from '../formats/index.ts';
import { textIn } from '../model/index.ts';
import {
  type Embed,
  elementSnippet,
  frameSnippet,
  oembedAnswer,
  oembedLink,
} from '../render/html.ts';
import { folderUrlOf } from './folder-url.ts';
import { READ_FLAGS } from './formats.ts';
import { TEXT_SNIPPETS, printEvents } from './snippet-text.ts';
import { oneOf } from './table-flags.ts';
import { TEXTS, halvesOf } from './texts.ts';
import { type Args, type Command, type ExitCode, type Terminal, UsageError } from './types.ts';
import { FILTER_FLAGS, LOOK_FLAGS, viewOf } from './view-flags.ts';

const DEFAULT_PX = 480;
const CODE_SNIPPETS = {
  element: elementSnippet,
  frame: frameSnippet,
  oembed: oembedSnippet,
} as const;
type CodeName = keyof typeof CODE_SNIPPETS;
type TextName = keyof typeof TEXT_SNIPPETS;
const CODE_NAMES = Object.keys(CODE_SNIPPETS) as readonly CodeName[];
const NAMES: readonly (CodeName | TextName)[] = [
  ...CODE_NAMES,
  ...(Object.keys(TEXT_SNIPPETS) as readonly TextName[]),
];
const EXAMPLE_BASE = 'https://example.org/timeline/';

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/** The address of a file beside the page: each step of its path encoded; of a whole path the name alone. */
function addressOf(file: string): string {
  if (isUrl(file)) return new URL(file).href;
  const path = isAbsolute(file) ? basename(file) : file.replaceAll('\\', '/');
  const address = path.split('/').map(encodeURIComponent).join('/');
  // "a:b.csv" alone would be an address of the scheme "a", but the colon is encoded.
  return address.replace(/^(?:\.\/)+/, '');
}

/** The title that the data have, else the name of the file. */
function titleOf(file: string, lang: string | undefined): string {
  const name = decodeURIComponent(basename(addressOf(file).replace(/[?#].*$/, '')));
  if (isUrl(file)) return name;
  try {
    const { dataset } = readDataset(readFileSync(file), { name: file });
    const langs = [lang, dataset.language].filter((tag) => tag !== undefined);
    return textIn(dataset.title ?? '', langs).text || name;
  } catch {
    // Not there yet, or elsewhere: a snippet may be written before its data.
    return name;
  }
}

/** The answer of oEmbed, to be served as a file, and the link that leads to it. */
function oembedSnippet(embed: Embed): string {
  const whole = { ...embed, base: embed.base === '' ? EXAMPLE_BASE : embed.base };
  return `${oembedAnswer(whole)}\n${oembedLink(whole)}`;
}

function heightOf(args: Args): string {
  const given = (args.value('height') ?? String(DEFAULT_PX)).trim();
  if (/^\d+(?:\.\d+)?$/.test(given)) return `${given}px`;
  if (given === 'auto' || /^\d+(?:\.\d+)?(?:px|r?em|[sld]?v[hw]|%)$/.test(given)) return given;
  throw new UsageError(TEXTS.badFlagValue('height', ...halvesOf(TEXTS.badHeight)));
}

/** What `--only` names; undefined: everything that needs no data. */
function onlyOf(args: Args): CodeName | TextName | undefined {
  const given = args.value('only');
  return given === undefined ? undefined : oneOf('only', given, NAMES);
}

function run(args: Args, terminal: Terminal): Promise<ExitCode> {
  const [file = ''] = args.positionals;
  const [view, height, only] = [viewOf(args), heightOf(args), onlyOf(args)];
  const base = folderUrlOf(args, 'base') ?? '';
  if (only === 'html' || only === 'markdown')
    return printEvents(file, TEXT_SNIPPETS[only], view, args, terminal);
  const integrity = args.has('integrity')
    ? integrityOf(readDist(packageFolder()).files)
    : undefined;
  const title = titleOf(file, view.lang);
  const embed = { src: addressOf(file), title, view, height, base, integrity };
  const parts = (only === undefined ? CODE_NAMES : [only]).map((name) => {
    const code = CODE_SNIPPETS[name](embed);
    return only === undefined ? `<!-- ${HEADS[name]} -->\n${code}\n` : `${code}\n`;
  });
  terminal.out(parts.join('\n'));
  if (base === '' && (only === undefined || only === 'oembed'))
    terminal.err(`${TEXTS.exampleBase(EXAMPLE_BASE)}\n`);
  return Promise.resolve(0);
}
const HEADS = { element: 'Element', frame: 'Frame', oembed: 'oEmbed' } as const;

export const snippet: Command = {
  name: 'snippet',
  usage: 'snippet FILE_OR_URL',
  summary: 'prints what to paste into a page',
  details: `Prints the element, the frame, and the answer and link of oEmbed for these data.
A FILE is taken to be beside the page, as it is written here.
--only html and --only markdown print the events themselves with their sources,
for pages where no script runs: these read FILE.`,
  examples: [
    [
      'geo-timeline snippet events.csv --countries RU,US --match all --height 32rem',
      'a timeline of both countries',
    ],
    [
      'geo-timeline snippet events.csv --base https://example.org/timeline/',
      'with whole addresses, as oEmbed needs them',
    ],
    [
      'geo-timeline snippet events.csv --only html --countries RU,US > talks.html',
      'the events of two countries as a piece of a page',
    ],
  ],
  flags: {
    only: { type: 'string', value: 'NAME', help: `one of ${NAMES.join(', ')}` },
    height: { type: 'string', value: 'LENGTH', help: `auto or a length; default ${DEFAULT_PX}px` },
    base: { type: 'string', value: 'URL', help: 'the folder of geo-timeline.js and embed.html' },
    integrity: {
      type: 'boolean',
      help: 'only the scripts of this very version run (Subresource Integrity)',
    },
    ...FILTER_FLAGS,
    ...LOOK_FLAGS,
    ...READ_FLAGS,
    all: { type: 'boolean', help: 'print every problem, not the first 100' },
  },
  least: 1,
  most: 1,
  run,
};
