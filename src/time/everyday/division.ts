import type { Fields } from './types.ts';

/** How many of each there are in a year, and the EDTF code of the first. */
const KINDS: Readonly<Record<string, readonly [number, number]>> = {
  q: [4, 33],
  t: [3, 37],
  h: [2, 40],
};
const NUMBERS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
};
const CODE_FIRST = /^([qh])([1-4])[ -](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[ -]?([qh])([1-4])$/;
const IN_WORDS =
  /^(?:the )?(first|second|third|fourth|\d(?=st|nd|rd|th))(?:st|nd|rd|th)? (quarter|third|half) (?:of )?(?:the year )?(\d{4})$/;

/** "Q1 2014", "2014-Q1", "first half of 2014". */
export function readDivision(text: string): Fields | undefined {
  const code = CODE_FIRST.exec(text);
  if (code !== null) return divided(code[1], code[2], code[3]);
  const year = YEAR_FIRST.exec(text);
  if (year !== null) return divided(year[2], year[3], year[1]);
  const [, number = '', kind = '', whole] = IN_WORDS.exec(text) ?? [];
  return divided(kind.slice(0, 1), NUMBERS[number] ?? number, whole);
}

function divided(
  kind: string | undefined,
  number: string | undefined,
  year: string | undefined,
): Fields | undefined {
  const [count, first] = KINDS[kind ?? ''] ?? [0, 0];
  const n = Number(number);
  return year !== undefined && n >= 1 && n <= count
    ? { year: Number(year), division: first + n - 1 }
    : undefined;
}
