/** What the command line says, in one place. English: it is read by scripts as well. */

const quote = (text: string): string => JSON.stringify(text);
const meant = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `did you mean ${near}?`;

/** "1 event", "2,000 events" */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

export const TEXTS = {
  // ---- flags and commands
  flagHelp: 'this text',
  unknownFlag: (flag: string, near: string | undefined) =>
    `flag not known: ${quote(flag)}; ${meant(near, 'see --help')}`,
  flagNeedsValue: (name: string) => `value of --${name} missing; write --${name}=VALUE`,
  flagWithoutValue: (name: string) => `value given to --${name}; it takes none`,
  flagTwice: (name: string) => `flag given twice: "--${name}"; give it once`,
  badFlagValue: (name: string, message: string, fix: string) => `--${name}: ${message}; ${fix}`,
  unknownCommand: (word: string, near: string | undefined) =>
    `command not known: ${quote(word)}; ${meant(near, 'see geo-timeline --help')}`,
  tooFew: (usage: string) => `arguments missing; write geo-timeline ${usage}`,
  tooMany: (word: string, usage: string) =>
    `argument too many: ${quote(word)}; write geo-timeline ${usage}`,
  unknownValue: (flag: string, value: string, words: readonly string[], near: string | undefined) =>
    `value of --${flag} not known: ${quote(value)}; ${near === undefined ? '' : `did you mean ${near}? `}write one of ${words.join(', ')}`,
  noColumn: (pair: string) =>
    `value of --columns not understood: ${quote(pair)}; write FIELD=HEADER, as in "date=Datum,countries=A + B"`,
  columnTwice: (field: string) =>
    `field given twice in --columns: "${field}"; join its columns with +, as in "${field}=A + B"`,
  badDelimiter: (value: string) =>
    `value of --delimiter not usable: ${quote(value)}; write one character, or comma, semicolon, tab, pipe, space`,
  badEncoding: (value: string) =>
    `value of --encoding not known: ${quote(value)}; write a label of the Encoding standard: utf-8, utf-16le, windows-1251, windows-1252, iso-8859-2, koi8-u, …`,
  seeHelp: (command: string) => `See geo-timeline ${command} --help`,

  // ---- files
  stdin: '(standard input)',
  stdout: '(standard output)',
  reading: (name: string) => `reading ${name}`,
  writing: 'writing',
  notReadable: (reason: string) => `file not readable: ${reason}`,
  notReadableFix: 'check the name and the permissions',
  tooLarge: 'file of more than 256 MB',
  tooLargeFix: 'split it',
  stdinTwice: 'standard input given twice; give "-" once',
  isFolder: (path: string) => `folder, not a file: ${quote(path)}; give the name of a file`,
  notWritable: (path: string, reason: string) => `file not written: ${path}: ${reason}`,
  noFolder: (path: string) => `folder not found: ${quote(path)}; give one that is there`,

  // ---- reading
  readAs: (format: string) => `read as ${format}`,
  tryEncoding: (label: string, sample: string) => `--encoding ${label} reads: ${sample}`,
  tryOrder:
    '--date-order dmy (day first) or --date-order mdy (month first) says how to read 5/10/2024',
  tryColumns:
    '--columns "date=HEADER,title=HEADER,countries=A + B" says which column is which (docs/cli.md)',
  tryNoHeader:
    '--no-header --columns "date=column 2,title=column 5" reads a table without names of columns (docs/cli.md)',
  tryEpoch: (names: readonly string[]) =>
    `--epoch says what the numbers count: ${names.join(', ')}`,
  notRecognised: 'format not recognised',
  more: (what: string) => `… and ${what} more; --all prints them`,
  others: (count: number) => `${count.toLocaleString('en')} more`,
  readLoss: 'not taken over',
  writeLoss: 'not written',

  // ---- convert
  ownInput: 'output the same file as the input; give another name',
  noOutputFormat: (out: string, ids: readonly string[]) =>
    `format of the output not known: ${quote(out)}; add --output-format, one of ${ids.join(', ')}`,
  nothingRead: 'nothing could be read: nothing is written',
  written: (out: string, some: number, all: number, format: string) =>
    `${out}: ${some.toLocaleString('en')} of ${counted(all, 'event')} written as ${format}`,

  // ---- render
  noPictureFormat: (out: string) =>
    `format of the picture not known: ${quote(out)}; write a name that ends in .svg, .png or .html, or add --output-format`,
  badPixels: (low: number, high: number) => `size not understood; write px from ${low} to ${high}`,
  badDay: 'day not understood; write one such as 2026-11-25',
  badScale: 'scale not understood; write 1, 2, 3 or 4',
  noCanvas:
    'PNG needs the package @napi-rs/canvas, which is not installed; write npm install @napi-rs/canvas, or write an .svg',
  drawn: (out: string, width: number, height: number, events: string) =>
    `${out}: ${width} × ${height} px, ${events}`,

  // ---- snippet
  badHeight: 'height not understood; write auto, or a length such as 480, 32rem or 60vh',
  badBase: 'address not understood; write one such as https://example.org/timeline/',
  exampleBase: (base: string) =>
    `The oEmbed answer needs whole addresses: ${base} stands for where embed.html is; give yours with --base.`,

  // ---- build
  noDist: 'app not built: dist/ missing; run npm run build in the folder of geo-timeline',
  badHost: (given: string) =>
    `host not understood: ${quote(given)}; write one such as data.example.org or localhost:8080`,
  notOurs: (path: string) =>
    `folder not empty, and not written by build: ${quote(path)}; give another, or --force: then files of the same names are replaced and all others stay`,
  notAFolder: (path: string) => `file, not a folder: ${quote(path)}; give the name of a folder`,
  holdsInput: (path: string) =>
    `folder of the input: ${quote(path)}; give another one, such as ${quote('site')}`,
  built: (path: string, files: number, kilobytes: number, events: number) =>
    `${path}: ${counted(events, 'event')}, ${counted(files, 'file')}, ${kilobytes.toLocaleString('en')} kB`,
  builtSingle: (path: string, kilobytes: number, events: number) =>
    `${path}: ${counted(events, 'event')}, ${kilobytes.toLocaleString('en')} kB in one file`,
  noSiteUrl:
    'left out, since they need the address of the site: canonical link, feed.xml, sitemap.xml, oembed.json, og:image; give --site-url',
  noSocial:
    'left out: social.png, which needs the package @napi-rs/canvas; write npm install @napi-rs/canvas',
  longList: (events: number) =>
    `the list of ${counted(events, 'event')} makes a heavy page; convert --from, --countries … keep a part of them`,

  // ---- serve
  serving: (folder: string) => `Serving ${folder}; Ctrl-C ends it.`,
} as const;

/** "what; fix" as two. */
export function halvesOf(text: string): readonly [what: string, fix: string] {
  const [what = '', fix = ''] = text.split('; ');
  return [what, fix];
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is none of this name',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
