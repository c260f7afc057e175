/**
 * The little colour maths that is needed while running: contrast (WCAG 2.2) and lightness in OKLCH
 * (Björn Ottosson, "A perceptual color space for image processing", 2020).
 */
import { type Rgb, parseColour, toHex } from './colour.ts';

/** One sRGB channel made linear. */
export const linear = (c: number): number =>
  c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
/** The inverse of `linear`. */
export const encoded = (c: number): number =>
  c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG contrast ratio, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** `amount` of `over` on `under`, as alpha compositing does it. */
export function mix(over: Rgb, under: Rgb, amount: number): Rgb {
  const channel = (a: number, b: number): number => a * amount + b * (1 - amount);
  return [channel(over[0], under[0]), channel(over[1], under[1]), channel(over[2], under[2])];
}

interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

function toOklab(rgb: Rgb): Oklab {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function fromOklab({ l: L, a, b }: Oklab): Rgb {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const inGamut = (rgb: Rgb): boolean => rgb.every((c) => c > -0.0005 && c < 1.0005);

/** The colour at another OKLCH lightness, hue kept, chroma reduced until the screen can show it. */
function withLightness(lab: Oklab, l: number): Rgb {
  for (let chroma = 1; chroma > 0; chroma -= 0.05) {
    const rgb = fromOklab({ l, a: lab.a * chroma, b: lab.b * chroma });
    if (inGamut(rgb)) return [clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2])];
  }
  return [clamp(encoded(l ** 3)), clamp(encoded(l ** 3)), clamp(encoded(l ** 3))];
}

const clamp = (c: number): number => Math.min(1, Math.max(0, c));

/**
 * The colour itself where its contrast on every ground is at least `min`, else the nearest lightness that has it:
 * darker on light grounds, lighter on dark ones.
 */
export function withContrast(rgb: Rgb, grounds: readonly Rgb[], min: number): Rgb {
  const enough = (c: Rgb): boolean => grounds.every((ground) => contrast(c, ground) >= min);
  if (enough(rgb)) return rgb;
  const lab = toOklab(rgb);
  const step = grounds.every((ground) => luminance(ground) > 0.18) ? -0.01 : 0.01;
  for (let l = lab.l + step; l >= 0 && l <= 1; l += step) {
    const candidate = parseColour(toHex(withLightness(lab, l)));
    if (candidate && enough(candidate)) return candidate;
  }
  return step < 0 ? [0, 0, 0] : [1, 1, 1];
}
