import type { Words } from '../words/index.ts';
import { dateNames } from './names.ts';
import { type DateWordsOptions, kindOf, partWords, pointOf, sharedKind } from './part-words.ts';
import { type FormText, sharedTexts } from './span-words.ts';
import type { DatePart, HistoricalDate } from './types.ts';

/** A set in words: "5 or 6 October 2024", "between 1667 and 1670", "1984 or earlier", "1960, 1961 and 1963". */
export function setWords(date: HistoricalDate, words: Words, options: DateWordsOptions): string {
  const oneOf = date.kind === 'one-of';
  const texts = memberTexts(date.parts, words, options);
  const run = date.parts.length === 2 && date.parts[0]?.through === true;
  if (run) {
    const [start = '', end = ''] = texts;
    return words.t(oneOf ? 'dateBetween' : 'dateFromTo', {
      start,
      end,
      kind: sharedKind(date.parts),
    });
  }
  const members = memberWords(date.parts, texts, oneOf, words);
  return members.length === 1
    ? (members[0] ?? '')
    : words.list(members, oneOf ? 'disjunction' : 'conjunction');
}

/** The members in words; what all of them share is said once, unless a sign belongs to one of them. */
function memberTexts(
  parts: readonly DatePart[],
  words: Words,
  options: DateWordsOptions,
): readonly FormText[] {
  const points = parts.map(pointOf).filter((point) => point !== undefined);
  const plain = parts.every((part) => !part.approximate && !part.uncertain);
  if (plain && points.length === parts.length) return sharedTexts(points, dateNames(words)).texts;
  return parts.map((part) => (form) => partWords(part, words, options, form));
}

/** One text per date or run: "1667 to 1670", "1984 or earlier". */
function memberWords(
  parts: readonly DatePart[],
  texts: readonly FormText[],
  oneOf: boolean,
  words: Words,
): readonly string[] {
  const members: string[] = [];
  let start: FormText | undefined;
  texts.forEach((date, i) => {
    const part = parts[i];
    const kind = part === undefined ? '' : kindOf(part);
    if (part?.through === true) start = date;
    else if (start !== undefined) {
      members.push(words.t('dateRun', { start, end: date, kind }));
      start = undefined;
    } else if (part?.open === 'before')
      members.push(words.t(oneOf ? 'dateOrEarlier' : 'dateAndEarlier', { date, kind }));
    else if (part?.open === 'after')
      members.push(words.t(oneOf ? 'dateOrLater' : 'dateAndLater', { date, kind }));
    else members.push(date());
  });
  return members;
}
