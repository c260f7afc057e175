import { mergeDatasets, type Part } from '../../formats/index.ts';
import { dirname, resolve } from 'node:path';
import { version } from '../../../package.json' with { type: 'json' };
import { type Dataset, defaultView, fileName } from '../../model/index.ts';
import { elementSnippet, frameSnippet, singlePage, sitePageOf } from '../../render/html.ts';
import { defaultTheme, momentOf, pictureStyle } from '../../render/svg.ts';
import { type Store, createStore, withBlocs } from '../../store/index.ts';
import { folderUrlOf } from '../folder-url.ts';
import { READ_FLAGS, readOptionsOf } from '../formats.ts';
import { NOW_FLAG, nowFlagOf } from '../now.ts';
import { isSameFile, writeWhole } from '../output.ts';
import { printable } from '../printable.ts';
import { printProblems } from '../report.ts';
import { type Progress, createProgress } from '../progress.ts';
import { readFile } from '../read-file.ts';
import { TEXTS } from '../texts.ts';
import { type Args, type Command, type ExitCode, type Terminal, UsageError } from '../types.ts';
import { FILTER_FLAGS, LOOK_FLAGS, checkBlocs, viewOf } from '../view-flags.ts';
import { integrityOf } from './digest.ts';
import { packageFolder, readDist } from './dist.ts';
import { siteFiles } from './files.ts';
import { EMBED_HEIGHT } from './head.ts';
import { socialPicture } from './social.ts';
import type { SiteInput } from './types.ts';
import { checkFolder, writeSite } from './write-site.ts';

/** More events than this make a list that is slow to load. */
const MANY = 3000;

/** "data.example.org", "localhost:8080"; of an address its host. */
function allowedHosts(args: Args): readonly string[] {
  const given = args.pairs.filter(([name]) => name === 'allow-src').map(([, value]) => value);
  return given
    .flatMap((value) => value.split(/[\s,]+/))
    .filter((text) => text !== '')
    .map((text) => {
      const host = (URL.canParse(text) && new URL(text).host) || text.toLowerCase();
      if (!/^[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?$/.test(host))
        throw new UsageError(TEXTS.badHost(text));
      return host;
    });
}

/** The datasets of all files in one; undefined where one could not be read, its reason said. */
async function readAll(args: Args, terminal: Terminal, progress: Progress) {
  const parts: Part[] = [];
  let code: ExitCode = 0;
  for (const file of args.positionals) {
    const read = await readFile(file, args, terminal, progress);
    if (!read.ok) return { dataset: undefined, code: read.code };
    parts.push({ source: file, dataset: read.result.dataset });
    if (read.code !== 0) code = read.code;
  }
  const [first, ...more] = parts;
  if (first === undefined) return { dataset: undefined, code: 2 as const };
  const { dataset, problems } = mergeDatasets([first, ...more]);
  printProblems(problems, terminal.err, { terminal, all: args.has('all') });
  return { dataset, code };
}

/** The last moment that the data know, for data that do not say of when they are: not the clock's, the same on any day. */
function lastMoment({ columns }: Store): number {
  let last = 0;
  for (const moment of columns.latest) if (Number.isFinite(moment) && moment > last) last = moment;
  return last;
}

async function siteOf(
  dataset: Dataset,
  args: Args,
  options: Pick<SiteInput, 'view' | 'siteUrl' | 'allowSrc' | 'dist'>,
): Promise<SiteInput> {
  const { view } = options;
  const store = withBlocs(createStore(dataset));
  const now = momentOf(store, nowFlagOf(args) ?? lastMoment(store));
  const name = args.positionals.map(fileName).join(', ');
  const page = await sitePageOf(store, view, now, name);
  const { words } = page.reading;
  const theme = defaultTheme(view.theme === 'dark' ? 'dark' : 'light');
  const style = pictureStyle(theme, store.categories, words);
  const isSite = !args.has('single-file');
  return {
    ...page,
    ...options,
    now,
    version,
    social: isSite ? await socialPicture({ store, view, words, now }, style) : undefined,
  };
}

/** What others paste into their pages, on standard output. */
function printSnippets(site: SiteInput, args: Args, terminal: Terminal): void {
  const { siteUrl: base = '', title, view, dist } = site;
  const integrity = args.has('integrity') ? integrityOf(dist.files) : undefined;
  const embed = { src: undefined, title, view, height: EMBED_HEIGHT, base, integrity };
  const frame = frameSnippet({ ...embed, view: defaultView });
  terminal.out(`<!-- Element -->\n${elementSnippet(embed)}\n\n<!-- Frame -->\n${frame}\n`);
}

const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

async function run(args: Args, terminal: Terminal): Promise<ExitCode> {
  const out = args.value('output');
  if (out === undefined) throw new UsageError(TEXTS.flagNeedsValue('output'));
  if (args.positionals.filter((file) => file === '-').length > 1)
    throw new UsageError(TEXTS.stdinTwice);
  // Whatever is wrong with the command line is said before anything is read.
  readOptionsOf(args);
  nowFlagOf(args);
  const options = {
    view: viewOf(args),
    siteUrl: folderUrlOf(args, 'site-url'),
    allowSrc: allowedHosts(args),
  };
  const isSingle = args.has('single-file');
  checkOutput(out, args, isSingle);
  const dist = readDist(packageFolder());
  const progress = createProgress(terminal);
  const { dataset, code } = await readAll(args, terminal, progress);
  if (dataset === undefined) return code;
  checkBlocs(options.view, dataset);
  const site = await siteOf(dataset, args, { ...options, dist });
  const count = dataset.events.length;
  if (count > MANY) terminal.err(`${TEXTS.longList(count)}\n`);
  if (isSingle) return (await writeSingle(out, site, terminal, progress)) ? code : 1;
  const files = siteFiles(site);
  await writeSite(out, files, progress);
  const size = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  terminal.err(`${printable(TEXTS.built(out, files.size, kilobytes(size), count))}\n`);
  if (site.siteUrl === undefined) terminal.err(`${TEXTS.noSiteUrl}\n`);
  if (site.social === undefined) terminal.err(`${TEXTS.noSocial}\n`);
  printSnippets(site, args, terminal);
  return code;
}

function checkOutput(out: string, args: Args, isSingle: boolean): void {
  const inputs = args.positionals.filter((file) => file !== '-');
  if (isSingle) {
    if (inputs.some((file) => isSameFile(file, out))) throw new UsageError(TEXTS.ownInput);
    return;
  }
  // It would be replaced, with what lies in it.
  if (!args.has('force') && inputs.some((file) => dirname(resolve(file)) === resolve(out)))
    throw new UsageError(TEXTS.holdsInput(out));
  checkFolder(out, args.has('force'));
}

async function writeSingle(
  out: string,
  site: SiteInput,
  terminal: Terminal,
  progress: Progress,
): Promise<boolean> {
  const bytes = new TextEncoder().encode(singlePage(site, site.dist.single));
  if (out === '-') await terminal.write(bytes);
  else if (!(await writeWhole(out, bytes, progress))) return false;
  const name = out === '-' ? TEXTS.stdout : out;
  const count = site.store.dataset.events.length;
  terminal.err(`${printable(TEXTS.builtSingle(name, kilobytes(bytes.length), count))}\n`);
  return true;
}

export const build: Command = {
  name: 'build',
  usage: 'build FILE… -o DIR',
  summary: 'makes a whole site for any static host or folder, or one file',
  details: `Reads every FILE, merges them and writes a site into DIR: the page with the whole list
in it for readers without scripts, embed.html, the data as JSON, CSV and calendar,
credits, headers for hosts. With --site-url also feed, sitemap, oEmbed and the
picture for social networks. The same input gives the same bytes on any day.

All names of a view set what readers see first. An address with "src" loads nothing
else than these data, but from hosts that --allow-src names. The old site in DIR stays
until the new one is whole; files in it that are not the site's are kept.

Exit code: 0 all was read, 1 a record was refused (the others are shown) or the site
could not be written, 2 wrong usage.`,
  examples: [
    ['geo-timeline build events.csv -o site --site-url https://example.org/talks/', 'a site'],
    ['geo-timeline build events.csv --single-file -o talks.html', 'everything in one file'],
  ],
  flags: {
    output: {
      type: 'string',
      value: 'DIR',
      help: 'folder to write (also -o); a file with --single-file',
    },
    'site-url': { type: 'string', value: 'URL', help: 'where the site will be' },
    'single-file': { type: 'boolean', help: 'one page that holds everything' },
    'allow-src': {
      type: 'string',
      value: 'HOST',
      help: 'host whose data a page address may name; may be given again',
      multiple: true,
    },
    integrity: {
      type: 'boolean',
      help: 'print snippets that run only the scripts of this very version',
    },
    force: { type: 'boolean', help: 'write into a folder that holds other files' },
    ...NOW_FLAG,
    ...READ_FLAGS,
    ...FILTER_FLAGS,
    ...LOOK_FLAGS,
    all: { type: 'boolean', help: 'print every problem, not the first 100' },
  },
  least: 1,
  most: Infinity,
  run,
};
