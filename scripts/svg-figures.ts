// The figures of the docs that the command line draws: what `geo-timeline render` makes of the gallery's examples.
import { run } from '../src/cli/run.ts';
import type { Terminal } from '../src/cli/types.ts';
import { EXAMPLES, textOf } from '../src/gallery/index.ts';
import { defaultView, mergeView, printView } from '../src/model/index.ts';

export interface SvgFigure {
  /** Of the example; docs/figures/ID.svg. */
  readonly id: string;
  readonly theme: 'light' | 'dark';
}

/** Marks and labels, bands of doubt, statuses, threads, lanes, a pair, both directions, two eras, and the dark. */
export const SVG_FIGURES: readonly SvgFigure[] = [
  { id: 'uncertain-dates', theme: 'light' },
  { id: 'ranges', theme: 'light' },
  { id: 'ongoing', theme: 'dark' },
  { id: 'status', theme: 'light' },
  { id: 'series', theme: 'light' },
  { id: 'lanes', theme: 'light' },
  { id: 'pair', theme: 'light' },
  { id: 'links', theme: 'light' },
  { id: 'right-to-left', theme: 'light' },
  { id: 'turn-of-the-era', theme: 'light' },
];

/** px; what of a docs page is as wide. */
const WIDTH = '900';
const HEIGHT = '200';
/** "now" for data that do not say of when they are. */
const NOW = '2026-01-01';

/** The figure as a whole SVG document. */
export async function svgFigure({ id, theme }: SvgFigure): Promise<string> {
  const example = EXAMPLES.find((each) => each.id === id);
  if (example === undefined) throw new Error(`example not found: "${id}"`);
  const [bytes, said]: [Uint8Array[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    write: async (part) => void bytes.push(part),
    stdin: async function* () {
      yield new TextEncoder().encode(textOf(example));
    },
    isWatched: false,
    colours: false,
    now: () => 0,
  };
  const view = new URLSearchParams(printView(mergeView(defaultView, { ...example.view, theme })));
  const flags = [...view].flatMap(([name, value]) => [`--${name}`, value]);
  const size = ['--width', WIDTH, '--height', HEIGHT, '--now', NOW];
  const code = await run(
    ['render', '-', '-o', '-', '--output-format', 'svg', ...size, ...flags],
    terminal,
  );
  if (code !== 0) throw new Error(`figure not drawn: ${id}: ${said.join('')}`);
  return Buffer.concat(bytes).toString('utf8');
}
