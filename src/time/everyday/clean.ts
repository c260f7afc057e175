import { fold } from '../../base/index.ts';

/** Marks of writing direction, and the byte order mark: they say nothing. */
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

const western = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
};

/** Text with one kind of space, digit, apostrophe and dash (– for all longer than a hyphen). Case and accents stay. */
export function clean(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text) && !/[`]/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[٠-٩۰-۹]/g, western)
    .replace(/[‐‑]|−(?=\d)/g, '-')
    .replace(/[‒–—―−]/g, '–')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/،/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As names are compared: case, accents and the Turkish dotless ı ignored. */
export const plain = (text: string): string => fold(text).replace(/ı/g, 'i');
