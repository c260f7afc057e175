import type { MeasureText, TextStyle } from '../layout/index.ts';
import type { DrawContext } from './draw-context.ts';
import type { Theme } from './theme.ts';
import { TYPE } from './tokens.ts';

/** The CSS `font` of a text style, for canvas; italics are for status words. */
export function fontFor(style: TextStyle, theme: Theme, italic = false): string {
  const { weight, size } = TYPE[style];
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${theme.sans}`;
}

/** Texts kept; beyond it the older half is forgotten. Titles, names and axis labels of a large dataset fit. */
const CACHE = 8192;

/**
 * Text widths in px by the canvas that will draw them. Results are kept in a bounded cache;
 * make a new one when fonts or theme change.
 */
export function createMeasure(ctx: DrawContext, theme: Theme): MeasureText {
  let recent = new Map<string, number>();
  let older = new Map<string, number>();
  return (text, style) => {
    const key = `${style}\n${text}`;
    const known = recent.get(key) ?? older.get(key);
    if (known !== undefined) return known;
    // The context may be shared with the drawing, so the font is set every time.
    ctx.font = fontFor(style, theme);
    const { width } = ctx.measureText(text);
    if (recent.size >= CACHE / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, width);
    return width;
  };
}
