import type { Words } from '../words/index.ts';
import { MS_PER_DAY } from './civil.ts';
import { durationWords } from './span-of-time.ts';
import { UNIT_MS } from './units.ts';

const UNITS = [
  ['durationDays', MS_PER_DAY, 60],
  ['durationMonths', UNIT_MS.month, 24],
  ['durationYears', UNIT_MS.year, Infinity],
] as const;

/**
 * A length that is known from one number of days to another: "5 months", "about 4 months", "3 to 5 months",
 * "at least 2 years".
 * @param about it rests on a day of which a source says "about" or that it doubts
 */
export function lengthWords(
  [least, most]: readonly [least: number, most: number],
  about: boolean,
  words: Words,
): string {
  const aboutWords = (length: string): string => words.t('lengthAbout', { length });
  if (least === most) {
    const length = durationWords(least * MS_PER_DAY, words);
    return about ? aboutWords(length) : length;
  }
  if (most === Infinity)
    return words.t('lengthAtLeast', { length: durationWords(least * MS_PER_DAY, words) });
  const [key, unit] =
    UNITS.find(([, size, below]) => (most * MS_PER_DAY) / size < below) ?? UNITS[2];
  const [low, high] = [least, most].map((days) => Math.round((days * MS_PER_DAY) / unit));
  const length = words.t(key, { count: high ?? 0 });
  if (low === high) return aboutWords(length);
  if (low === 0) return words.t('lengthAtMost', { length });
  const span = words.t('lengthBetween', { least: low ?? 0, length });
  return about ? aboutWords(span) : span;
}
