import type { TextStyle } from '../layout/index.ts';
import { fontFor } from './fonts.ts';
import { type Pen, snap } from './pen.ts';
import { TYPE } from './tokens.ts';

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** The direction of a text by its first strong character (Unicode bidi algorithm, rules P2 and P3). */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  if (!RTL_LETTER.test(text)) return 'ltr';
  return RTL_LETTER.test(LETTER.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** Sets font and fill for the texts that follow. */
export function beginText(pen: Pen, style: TextStyle, fill: string, italic = false): void {
  pen.ctx.font = fontFor(style, pen.theme, italic);
  pen.ctx.fillStyle = fill;
  pen.ctx.textBaseline = 'alphabetic';
}

/** Where the baseline of a line of `lineHeight` stands below its top, as CSS sets Helvetica-like fonts. */
const baseline = (lineHeight: number, size: number): number => lineHeight / 2 + size * 0.3465;

/** One line whose box begins at `top`; `x` is the left edge, the right edge or the middle, as `align` says. */
export function textLine(
  pen: Pen,
  text: string,
  style: TextStyle,
  x: number,
  top: number,
  lineHeight: number,
  align: 'left' | 'right' | 'center' = 'left',
): void {
  const y = snap(pen, top + baseline(lineHeight, TYPE[style].size));
  // The context may keep what the last text needed: every text says both.
  pen.ctx.direction = directionOfText(text);
  lettering(pen, snap(pen, x), align, (at) => pen.ctx.fillText(text, at, y));
}

/** Writes at a place of the drawing; where that is mirrored the letters are not. */
export function lettering(
  { ctx, isMirrored }: Pen,
  x: number,
  align: 'left' | 'right' | 'center',
  write: (x: number) => void,
): void {
  ctx.textAlign = isMirrored && align !== 'center' ? (align === 'left' ? 'right' : 'left') : align;
  if (!isMirrored) {
    write(x);
    return;
  }
  ctx.scale(-1, 1);
  write(-x);
  ctx.scale(-1, 1);
}

/** One line whose middle is at `y`. */
export function textAt(
  pen: Pen,
  text: string,
  style: TextStyle,
  x: number,
  y: number,
  align: 'left' | 'right' | 'center' = 'left',
): void {
  textLine(pen, text, style, x, y, 0, align);
}

/** Greedy lines of whole words. */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
