import { type Rgb, parseColour, toHex } from './colour.ts';
import { withContrast } from './contrast.ts';
import { resolveColour } from './theme.ts';
import { COLOURS, type Scheme } from './tokens.ts';

/** An author's colour, `#rrggbb`: as given, and as it is drawn in each theme. */
export interface OwnColour extends Readonly<Record<Scheme, string>> {
  readonly given: string;
}

/** The least contrast of a mark, WCAG 1.4.11. */
const MARK_CONTRAST = 3;

function fitted(rgb: Rgb, scheme: Scheme): string {
  const grounds = [COLOURS[scheme].paper, COLOURS[scheme].wash].flatMap((c) => {
    const ground = parseColour(c);
    return ground ? [ground] : [];
  });
  return toHex(withContrast(rgb, grounds, MARK_CONTRAST));
}

/** Reads a CSS colour and fits it to both themes; undefined where it is none. */
export function ownColour(text: string): OwnColour | undefined {
  const rgb = parseColour(text) ?? resolveColour(text);
  return rgb && { given: toHex(rgb), light: fitted(rgb, 'light'), dark: fitted(rgb, 'dark') };
}
