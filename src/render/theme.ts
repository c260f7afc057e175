import { type Rgb, parseColour, toHex } from './colour.ts';
import { COLOURS, COLOUR_NAMES, OTHER, PAIRS, SANS, SERIF } from './tokens.ts';
import type { ColourName, Scheme } from './tokens.ts';

/** The tokens as a drawing needs them: colours resolved to `#rrggbb`, nothing to look up. */
export interface Theme {
  readonly scheme: Scheme;
  /** Windows high contrast and the like: no tints, shapes instead of hues. */
  readonly forcedColors: boolean;
  /** prefers-contrast: more. */
  readonly moreContrast: boolean;
  readonly colours: Readonly<Record<ColourName, string>>;
  /** Ground, text and lines of what is selected: ink and paper, or the system's highlight. */
  readonly select: string;
  readonly onSelect: string;
  /** Hues of the eight pairs, and of "other". */
  readonly hues: readonly string[];
  readonly other: string;
  readonly sans: string;
  readonly serif: string;
}

/** The default looks without a browser: for static pictures and tests. */
export function defaultTheme(scheme: Scheme): Theme {
  const colours = COLOURS[scheme];
  return {
    scheme,
    forcedColors: false,
    moreContrast: false,
    colours,
    select: colours.ink,
    onSelect: colours.paper,
    hues: PAIRS.map((pair) => pair[scheme]),
    other: OTHER[scheme],
    sans: SANS,
    serif: SERIF,
  };
}

/**
 * Any CSS colour (name, system colour, oklch, color-mix …) as sRGB, by the browser's own reading of it.
 * undefined where it is not a colour, or where there is no browser.
 */
export function resolveColour(text: string): Rgb | undefined {
  if (typeof OffscreenCanvas === 'undefined' || !CSS.supports('color', text)) return undefined;
  const ctx = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ctx) return undefined;
  ctx.fillStyle = text;
  const legacy = parseColour(String(ctx.fillStyle));
  if (legacy) return legacy;
  // Newer syntaxes come back as they went in: let one pixel tell.
  ctx.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = ctx.getImageData(0, 0, 1, 1).data;
  return [r / 255, g / 255, b / 255];
}

/**
 * Reads the theme that `tokensCss()` defines from the computed style of the `.gt` element.
 * What is missing or no colour falls back to the default looks.
 */
export function readTheme(style: CSSStyleDeclaration): Theme {
  const text = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  if (text('forced') === '1') return forcedTheme(style);
  const defaults = defaultTheme(text('scheme') === 'dark' ? 'dark' : 'light');
  const colour = (name: string, fallback: string): string => {
    const value = text(name);
    const rgb = parseColour(value) ?? (value === '' ? undefined : resolveColour(value));
    return rgb ? toHex(rgb) : fallback;
  };
  const colours = { ...defaults.colours };
  for (const name of COLOUR_NAMES) colours[name] = colour(name, defaults.colours[name]);
  return {
    scheme: defaults.scheme,
    forcedColors: false,
    moreContrast: text('contrast') === 'more',
    colours,
    select: colour('select', colours.ink),
    onSelect: colour('on-select', colours.paper),
    hues: defaults.hues.map((hue, index) => colour(`cat-${index + 1}`, hue)),
    other: colour('cat-other', defaults.other),
    sans: text('sans') || SANS,
    serif: text('serif') || SERIF,
  };
}

/** Under forced colours: the resolved system colours that css.ts puts on unpainted properties. */
function forcedTheme(style: CSSStyleDeclaration): Theme {
  const colour = (property: string, fallback: string): string => {
    const rgb = parseColour(style.getPropertyValue(property));
    return rgb ? toHex(rgb) : fallback;
  };
  const ink = colour('color', '#000000');
  const paper = colour('background-color', '#ffffff');
  const line = colour('column-rule-color', ink);
  return {
    scheme: style.getPropertyValue('--scheme').trim() === 'dark' ? 'dark' : 'light',
    forcedColors: true,
    moreContrast: true,
    colours: {
      paper,
      wash: paper,
      'wash-2': paper,
      ink,
      'ink-2': ink,
      'ink-3': ink,
      mid: ink,
      line,
      'line-2': line,
      focus: colour('caret-color', ink),
    },
    select: colour('outline-color', ink),
    onSelect: colour('text-decoration-color', paper),
    hues: PAIRS.map(() => ink),
    other: ink,
    sans: style.getPropertyValue('--sans').trim() || SANS,
    serif: style.getPropertyValue('--serif').trim() || SERIF,
  };
}
