import type { Words } from '../../words/index.ts';

/** The classes of the map: none, then five whose least counts are given; the last has no upper end. */
export type Breaks = readonly [number, number, number, number, number];

/** For small data: up to a greatest count, the breaks that tell most apart. */
const FOR_SMALL: readonly { readonly most: number; readonly breaks: Breaks }[] = [
  { most: 7, breaks: [1, 2, 3, 4, 5] },
  { most: 30, breaks: [1, 2, 4, 8, 16] },
  { most: 300, breaks: [1, 2, 6, 21, 61] },
];

/** The nearest of 1, 2, 5, 10, 20 … */
function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = value / power;
  return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

/** Breaks that follow the data: equal ratios from 1 to the greatest count, on round numbers. */
export function breaksFor(most: number): Breaks {
  const small = FOR_SMALL.find((each) => most <= each.most);
  if (small) return small.breaks;
  const ratio = most ** (1 / 5);
  const at = (step: number): number => roundNumber(ratio ** step) + 1;
  return [1, at(1), at(2), at(3), at(4)];
}

/** Class of a count: 0 for none, up to 5. */
export function classOf(count: number, breaks: Breaks): number {
  return breaks.reduce((found, least, index) => (count >= least ? index + 1 : found), 0);
}

/** What an area counts as: a part of a state that no event names is that state. */
export const countedAs = (
  { code, within }: { readonly code: string; readonly within: string | undefined },
  counts: ReadonlyMap<string, number>,
): string => (within !== undefined && !counts.has(code) ? within : code);

/** What each class holds, in words: "none", "1", "2–5" … "61+". */
export function classWords(breaks: Breaks, words: Words): readonly string[] {
  const ranges = breaks.map((from, index) => {
    const next = breaks[index + 1];
    if (next === undefined) return words.t('mapFrom', { from });
    return next - 1 === from ? words.number(from) : words.t('mapRange', { from, to: next - 1 });
  });
  return [words.t('mapNone'), ...ranges];
}
