import { parseDate } from '../parse.ts';
import { advice } from './advice.ts';
import { clean, plain } from './clean.ts';
import { readPhrase } from './phrase.ts';
import { type EverydayDate, type EverydayOptions, type Failure, isFailure } from './types.ts';
import { checkWeekday } from './weekday.ts';

/** As for EDTF; longer texts are no dates. */
const MAX_LENGTH = 256;

/**
 * Reads a date as people write it, in words or numbers, in the interface's languages and those of `langs`, into EDTF
 * text. What has two readings is refused with both, what is impossible with what to write; nothing is guessed. EDTF
 * itself reads as it is. Pure, never throws, linear in the text's length. The rules are in docs/dates.md.
 */
export function readEveryday(text: string, options: EverydayOptions = {}): EverydayDate {
  if (text.length > MAX_LENGTH) return refused(text);
  const cleaned = clean(text);
  if (parseDate(cleaned).ok) return { ok: true, edtf: cleaned, warnings: [] };
  const phrase = readPhrase(unstamped(plain(cleaned)), options);
  if (isFailure(phrase)) return failed(phrase, cleaned);
  if (phrase === undefined || !parseDate(phrase.edtf).ok) return refused(cleaned);
  const { edtf, days } = phrase;
  const warnings = days.flatMap((day) => checkWeekday(day.edtf, day.weekday, cleaned));
  return { ok: true, edtf, warnings };
}

/** Stamps of programs, put in the order of people: "Wed Nov 25 08:46:11 UTC 2026", "… GMT+0200 (Summer Time)". */
const unstamped = (text: string): string =>
  text
    .replace(/^(\S+ \S+ \d{1,2}) (\d\d:\d\d:\d\d) (\S+) (\d{4})$/, '$1 $4 $2 $3')
    .replace(/(gmt[+-]\d{4}) \([^)]*\)$/, '$1')
    .replace(/\.$/, '');

function failed({ code, what, fix, value, readings }: Failure, text: string): EverydayDate {
  const whole = value ?? text;
  const shown = whole.length > 60 ? `${whole.slice(0, 60)}…` : whole;
  const problem = { code, message: `${what}: "${shown}"`, fix };
  return { ok: false, problem, ...(readings === undefined ? {} : { readings }) };
}

/** What `parseDate` says of a text, with better advice where it looks like a slip of the pen. */
function refused(text: string): EverydayDate {
  const parsed = parseDate(text);
  if (parsed.ok) return { ok: true, edtf: text, warnings: [] };
  return { ok: false, problem: { ...parsed.problem, fix: advice(text) ?? parsed.problem.fix } };
}
