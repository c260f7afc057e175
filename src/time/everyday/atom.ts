import { parseDate } from '../parse.ts';
import { chineseWeekday } from './chinese.ts';
import { clockOf } from './clock.ts';
import { readDivision } from './division.ts';
import { type CalendarNames, calendarNames } from './names.ts';
import { ambiguous, readNumeric } from './numeric.ts';
import { readTokens } from './tokens.ts';
import { type EverydayOptions, type Fields, type Read, isFailure } from './types.ts';
import { centuryOf, eraOf, portionOf } from './vocabulary.ts';

/** One date in words or numbers, without "about" or "perhaps" in front. `text` is `plain`. */
export function readAtom(text: string, options: EverydayOptions): Read<Fields> {
  const names = calendarNames(options.langs ?? []);
  const { weekday, rest } = withoutWeekday(text, names);
  const fields = readDated(rest, names, options) ?? readTimed(rest, names, options);
  if (fields === undefined || isFailure(fields) || weekday === undefined) return fields;
  return (fields.day ?? fields.bare) === undefined ? undefined : { ...fields, weekday };
}

function readTimed(text: string, names: CalendarNames, options: EverydayOptions): Read<Fields> {
  const timed = clockOf(text);
  if (timed === undefined || isFailure(timed)) return timed;
  const { rest, weekday } = withoutWeekday(timed.rest, names);
  const fields = readDated(rest, names, options);
  if (fields === undefined || isFailure(fields)) return fields;
  if (fields.day === undefined) return undefined;
  return { ...fields, clock: timed.clock, ...(weekday === undefined ? {} : { weekday }) };
}

function readDated(text: string, names: CalendarNames, options: EverydayOptions): Read<Fields> {
  const numeric = readNumeric(text, options);
  if (numeric !== undefined) return numeric;
  // EDTF inside words: "circa 201X", "between 2014-21 and 2014-23".
  if (/^-?[\dyx]{4}[-~?%x\d]/.test(text)) {
    const raw = text.toUpperCase();
    const parsed = parseDate(raw);
    if (parsed.ok && parsed.date.kind === 'single') return rawFields(raw);
  }
  const [era, rest] = eraOf(text);
  // Only an era makes a year of "10,000", or of more than four digits.
  if (era !== undefined && /^\d{1,3},?\d{3}$/.test(rest))
    return { year: Number(rest.replace(',', '')), era };
  const [portion, whole] = portionOf(rest.replace(/^the /, ''));
  const fields = readWhole(whole, names, options);
  if (fields === undefined || isFailure(fields)) return fields;
  if (portion !== undefined && fields.day !== undefined) return undefined;
  return {
    ...fields,
    ...(era === undefined ? {} : { era }),
    ...(portion === undefined ? {} : { portion }),
  };
}

/** A complete EDTF date keeps its sign of doubt apart, so that another one in words can join it. */
function rawFields(text: string): Fields {
  const sign = /[~?%]$/.exec(text)?.[0];
  if (sign === undefined) return { raw: text };
  return {
    raw: text.slice(0, -1),
    ...(sign === '?' ? {} : { approximate: true }),
    ...(sign === '~' ? {} : { uncertain: true }),
  };
}

const DECADE = /^(\d{1,3}0)(?:'?s|er|-?х|-?е|年代)$/;

function readWhole(text: string, names: CalendarNames, options: EverydayOptions): Read<Fields> {
  if (/^\d{1,4}$/.test(text))
    return text.length > 2 ? { year: Number(text) } : { bare: Number(text) };
  const century = centuryOf(text);
  if (century !== undefined) return { century };
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return readDecade(text, decade);
  return readDivision(text) ?? readTokens(text, names, options);
}

/** "1990s" is a decade; "1900s" may be that decade or its century, and "90s" is that of no century. */
function readDecade(text: string, digits: string): Read<Fields> {
  if (digits.length < 3) return undefined;
  if (!digits.endsWith('00')) return { decade: Number(digits) };
  const [decade, century] = [digits.slice(0, -1), digits.slice(0, -2)].map((start) =>
    start.padStart(digits.length === 3 ? start.length + 1 : start.length, '0'),
  );
  return ambiguous(text, [`${decade ?? ''}X`, `${century ?? ''}XX`]);
}

/** A weekday in front or behind, cut off. */
function withoutWeekday(
  text: string,
  names: CalendarNames,
): { readonly rest: string; readonly weekday: number | undefined } {
  const chinese = chineseWeekday(text);
  if (chinese !== undefined) return chinese;
  const front = /^\(?([^\d\s,.()]+)\.?\)?[, ] ?(.+)$/.exec(text);
  const behind = /^(.+?)[, ] ?\(?([^\d\s,.()]+)\.?\)?$/.exec(text);
  const tries = [
    [front?.[1], front?.[2]],
    [behind?.[2], behind?.[1]],
  ];
  for (const [word = '', rest = ''] of tries) {
    const weekday = names.weekday(word);
    // "mar" is March, and Tuesday in French; "mo" is Monday, and "before our era" in Turkish: only beside a month.
    const isDay = word.length > 3 && /^\d{1,2}(?:st|nd|rd|th|\.)?$/.test(rest);
    if (weekday !== undefined && (isDay || hasMonth(rest, names))) return { rest, weekday };
  }
  return { rest: text, weekday: undefined };
}

const hasMonth = (text: string, names: CalendarNames): boolean =>
  text.split(/[\s,.\d/-]+/).some((word) => word !== '' && names.month(word) !== undefined) ||
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text);
