import { makeId } from '../../model/index.ts';

/** Longest name of a file without its ending: with room for a folder on every system. */
const LONGEST = 80;

/** A name of letters, digits and hyphens that says what is in the file: "talks-2014-2025-sources.ris". */
export function fileNameOf(title: string, parts: readonly string[], extension: string): string {
  const isSaid = (part: string): boolean => part === '' || makeId('', title).endsWith(`-${part}`);
  const rest = parts.filter((part) => !isSaid(part)).join('-');
  const words = title.trim() === '' ? 'timeline' : makeId('', title);
  const room = LONGEST - rest.length;
  const whole = words.length <= room ? words : words.slice(0, room).replace(/-[^-]*$/, '');
  // Windows keeps some short names for itself.
  const safe = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(whole) ? `${whole}-timeline` : whole;
  return `${[safe, rest].filter((part) => part !== '').join('-')}.${extension}`;
}
