import type { Category, Shape } from '../model/index.ts';
import type { OwnColour } from './own-colour.ts';
import type { Theme } from './theme.ts';
import { OTHER, PAIRS, type Scheme } from './tokens.ts';

/** How one category looks. */
export interface Swatch {
  readonly shape: Shape | 'ring';
  /** 1–8: the hue `--cat-N`; 0: `--cat-other`. Also the order in which stacks are built. */
  readonly pair: number;
  /** `#rrggbb` per theme where the author gave a colour. */
  readonly own: Readonly<Record<Scheme, string>> | undefined;
  /** The hue as a CSS value for DOM and inline SVG, following theme, page and forced colours. */
  readonly css: string;
}

/** An author's colour that could not be used as it is. */
export interface ColourAdjustment {
  /** Category id. */
  readonly category: string;
  readonly given: string;
  readonly reason: 'contrast' | 'not-a-colour';
  /** What is drawn instead, per theme. */
  readonly light: string;
  readonly dark: string;
}

export interface Palette {
  /** One per category, same index. */
  readonly swatches: readonly Swatch[];
  /** Category indexes in stacking order: by pair, "other" last. */
  readonly stack: readonly number[];
  readonly adjustments: readonly ColourAdjustment[];
}

/** Which pair each category takes: named shapes first, then the free pairs in order; 0 = none left. */
function assignPairs(categories: readonly Category[]): number[] {
  const named = categories.map((c) => PAIRS.findIndex((pair) => pair.shape === c.shape) + 1);
  const taken = new Set(named);
  const free = PAIRS.map((_, index) => index + 1).filter((pair) => !taken.has(pair));
  return named.map((pair) => (pair > 0 ? pair : (free.shift() ?? 0)));
}

/**
 * Shape and hue of each category. A category with a `shape` gets that shape and its hue, one without the next
 * free pair, from the ninth on a grey ring; a `color` replaces the hue, lightened or darkened (and reported) where
 * it has less than 3:1 on paper or wash.
 * @param ownColour `ownColour` of this folder; without it (a page loads it when a category has a `color`) the pair's hue stands
 */
export function paletteFor(
  categories: readonly Category[],
  ownColour?: (given: string) => OwnColour | undefined,
): Palette {
  const pairs = assignPairs(categories);
  const adjustments: ColourAdjustment[] = [];
  const swatches = categories.map((category, index): Swatch => {
    const pair = pairs[index] ?? 0;
    const known = PAIRS[pair - 1];
    const shape = known?.shape ?? 'ring';
    const plain: Swatch = {
      shape,
      pair,
      own: undefined,
      css: pair > 0 ? `var(--cat-${pair})` : 'var(--cat-other)',
    };
    if (category.color === undefined || ownColour === undefined) return plain;
    const { id, color: given } = category;
    const own = ownColour(given);
    if (!own) {
      const { light, dark } = known ?? OTHER;
      adjustments.push({ category: id, given, reason: 'not-a-colour', light, dark });
      return plain;
    }
    const { light, dark } = own;
    if (light !== own.given || dark !== own.given)
      adjustments.push({ category: id, given, reason: 'contrast', light, dark });
    // Exactly one of the two names is invalid at a time, see css.ts.
    const css = `var(--on-light, ${light}) var(--on-dark, ${dark})`;
    return { shape, pair, own: { light, dark }, css };
  });
  const rank = (index: number): number => swatches[index]?.pair || PAIRS.length + 1;
  const stack = swatches.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
  return { swatches, stack, adjustments };
}

/** A swatch's hue under a theme, for canvas. Unknown swatch: "other". */
export function colourOf(swatch: Swatch | undefined, theme: Theme): string {
  if (theme.forcedColors) return theme.colours.ink;
  if (swatch?.own) return swatch.own[theme.scheme];
  return (swatch && theme.hues[swatch.pair - 1]) ?? theme.other;
}
