import { extname } from 'node:path';
import { detailFor, loadShapes } from '../layout/index.ts';
import { createReading, createStore, withBlocs } from '../store/index.ts';
import { staticPage } from '../render/html.ts';
import {
  type Figure,
  type FigureInput,
  type PictureStyle,
  defaultTheme,
  figureOf,
  figureToSvg,
  mapFigureOf,
  measureByTable,
  momentOf,
  pictureStyle,
  withoutCaption,
} from '../render/svg.ts';
import { directionOf, loadMessages, wordsFor } from '../words/index.ts';
import { READ_FLAGS, readOptionsOf } from './formats.ts';
import { NOW_FLAG, nowFlagOf } from './now.ts';
import { isSameFile, writeWhole } from './output.ts';
import { pngOf } from './png.ts';
import { printable } from './printable.ts';
import { createProgress } from './progress.ts';
import { readFile } from './read-file.ts';
import { oneOf } from './table-flags.ts';
import { TEXTS, halvesOf } from './texts.ts';
import { type Args, type Command, type ExitCode, type Terminal, UsageError } from './types.ts';
import { FILTER_FLAGS, LOOK_FLAGS, checkBlocs, viewOf } from './view-flags.ts';

const FORMATS = ['svg', 'png', 'html'] as const;
type PictureFormat = (typeof FORMATS)[number];
/** px of the whole picture, and of its chart's height. */
const SIZES = { width: [320, 8000, 1200], height: [200, 8000, 560] } as const;
const MARGINS = 48;

function formatOf(args: Args, out: string): PictureFormat {
  const given = args.value('output-format');
  if (given !== undefined) return oneOf('output-format', given, FORMATS);
  const found = FORMATS.find((format) => extname(out).toLowerCase() === `.${format}`);
  if (found === undefined) throw new UsageError(TEXTS.noPictureFormat(out));
  return found;
}

function sizeOf(args: Args, name: keyof typeof SIZES): number {
  const [low, high, usual] = SIZES[name];
  const given = args.value(name);
  if (given === undefined) return usual;
  const px = Number(given);
  if (/^\d+$/.test(given) && px >= low && px <= high) return px;
  throw new UsageError(TEXTS.badFlagValue(name, ...halvesOf(TEXTS.badPixels(low, high))));
}

function scaleOf(args: Args): number {
  const given = args.value('scale') ?? '1';
  if (/^[1-4]$/.test(given)) return Number(given);
  throw new UsageError(TEXTS.badFlagValue('scale', ...halvesOf(TEXTS.badScale)));
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A figure and the rows that it shows, in time order. */
type Drawn = Figure & { readonly rows: Uint32Array };
type Draw = (measureText: FigureInput['measureText']) => Drawn;

/** How the view is drawn: as a map, or as the timeline that the other views are of. */
async function drawOf(input: Omit<FigureInput, 'measureText'>): Promise<Draw> {
  if (input.view.view !== 'map') return (measureText) => figureOf({ ...input, measureText });
  const shapes = await loadShapes(detailFor(input.width, 1));
  return (measureText) => mapFigureOf({ ...input, measureText, shapes });
}

/** A page around the picture, which leaves its title and foot to it. */
function pageOf(
  figure: Drawn,
  style: PictureStyle,
  { store, view, words }: Pick<FigureInput, 'store' | 'view' | 'words'>,
): Picture {
  const lang = words.messageLang;
  const dir = directionOf(lang);
  const { title, takeaway, status, filter, foot, rows } = figure;
  const { svg, width, height } = figureToSvg(withoutCaption(figure), style, {
    title,
    description: status,
    lang,
    dir,
  });
  const reading = createReading(store.dataset, { words, clock: view.clock });
  const page = staticPage({
    store,
    rows,
    reading,
    lang,
    dir,
    title,
    takeaway,
    status,
    filter,
    foot,
    svg,
  });
  return { bytes: new TextEncoder().encode(page), width, height };
}

function svgOf(figure: Figure, style: PictureStyle, lang: string): Picture {
  const { svg, ...size } = figureToSvg(figure, style, { lang, dir: directionOf(lang) });
  return { bytes: new TextEncoder().encode(svg), ...size };
}

/** The picture in a format, and what it says it shows. */
async function pictureOf(
  format: PictureFormat,
  input: Omit<FigureInput, 'measureText'>,
  style: PictureStyle,
  scale: number,
): Promise<Picture & { readonly status: string }> {
  const draw = await drawOf(input);
  // A canvas measures with the fonts that it draws with; what a page's reader has, nobody knows.
  if (format === 'png') return pngOf(draw, style, scale);
  const figure = draw(measureByTable);
  const { status } = figure;
  return format === 'html'
    ? { ...pageOf(figure, style, input), status }
    : { ...svgOf(figure, style, input.words.messageLang), status };
}

async function run(args: Args, terminal: Terminal): Promise<ExitCode> {
  const [file = ''] = args.positionals;
  const out = args.value('output');
  if (out === undefined) throw new UsageError(TEXTS.flagNeedsValue('output'));
  // Whatever is wrong with the command line is said before anything is read.
  readOptionsOf(args);
  const [format, view, now, scale] = [formatOf(args, out), viewOf(args), nowFlagOf(args) ?? terminal.now(), scaleOf(args)]; // prettier-ignore
  const [width, height] = [sizeOf(args, 'width') - MARGINS, sizeOf(args, 'height')];
  if (file !== '-' && out !== '-' && isSameFile(file, out)) throw new UsageError(TEXTS.ownInput);
  const progress = createProgress(terminal);
  const read = await readFile(file, args, terminal, progress);
  if (!read.ok) return read.code;
  checkBlocs(view, read.result.dataset);
  const store = withBlocs(createStore(read.result.dataset));
  const lang = view.lang ?? store.dataset.language ?? 'en';
  await loadMessages(lang);
  const words = wordsFor(lang);
  const theme = defaultTheme(view.theme === 'dark' ? 'dark' : 'light');
  const style = pictureStyle(theme, store.categories, words);
  const input = { store, view, words, now: momentOf(store, now), width, height };
  const picture = await pictureOf(format, input, style, scale);
  const outName = out === '-' ? TEXTS.stdout : out;
  if (out === '-') await terminal.write(picture.bytes);
  else if (!(await writeWhole(out, picture.bytes, progress))) return 1;
  terminal.err(
    `${printable(TEXTS.drawn(outName, picture.width, picture.height, picture.status))}\n`,
  );
  return read.code;
}

export const render: Command = {
  name: 'render',
  usage: 'render FILE -o OUT',
  summary: 'draws a view: .svg, .png, or a page as .html',
  details: `Reads FILE and draws the view that the flags say, with title, key, source and
licence: the timeline, or with --view map the map of the world. SVG keeps text
as text; HTML is a page without scripts: the picture and the whole list with
sources. "-" is standard input or output. What the data
say of their own date is "now": the same file gives the same picture on any day.

Exit code: 0 all was read, 1 a record was refused (the others are drawn),
2 wrong usage.`,
  examples: [
    ['geo-timeline render events.csv -o events.svg', 'the whole timeline'],
    [
      'geo-timeline render events.json -o talks.png --scale 2 --countries RU,US --match all --lanes country',
      'two countries, twice as sharp',
    ],
    ['geo-timeline render events.json -o map.svg --view map --from 2022', 'the map, since 2022'],
  ],
  flags: {
    output: {
      type: 'string',
      value: 'OUT',
      help: 'file to write (also -o); "-" is standard output',
    },
    'output-format': { type: 'string', value: 'FORMAT', help: `one of ${FORMATS.join(', ')}` },
    width: { type: 'string', value: 'PX', help: 'of the picture; 1200' },
    height: { type: 'string', value: 'PX', help: 'of the timeline at least; 560' },
    scale: { type: 'string', value: '1…4', help: 'pixels of a PNG per px; 1' },
    ...NOW_FLAG,
    ...READ_FLAGS,
    ...FILTER_FLAGS,
    ...LOOK_FLAGS,
    all: { type: 'boolean', help: 'print every problem, not the first 100' },
  },
  least: 1,
  most: 1,
  run,
};
