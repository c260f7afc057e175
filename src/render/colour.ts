/** Colours as the themes of a page give them. */

/** sRGB, gamma-encoded, 0–1 each. */
export type Rgb = readonly [number, number, number];

const HEX = /^#(?:([\da-f]{3})[\da-f]?|([\da-f]{6})(?:[\da-f]{2})?)$/i;
const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*(?:[,/].*)?\)$/i;

/** Reads `#abc`, `#aabbcc` (alpha ignored) and `rgb(1, 2, 3)`; undefined for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const trimmed = text.trim();
  const hex = HEX.exec(trimmed);
  if (hex) {
    const digits = hex[2] ?? (hex[1] ?? '').replace(/./g, '$&$&');
    const value = parseInt(digits, 16);
    return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
  }
  const rgb = RGB.exec(trimmed);
  if (!rgb) return undefined;
  const channel = (index: number): number => Math.min(255, Number(rgb[index])) / 255;
  return [channel(1), channel(2), channel(3)];
}

/** `#rrggbb` */
export function toHex(rgb: Rgb): string {
  return `#${rgb
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
