import type { Words } from '../words/index.ts';
import { dateNames } from './names.ts';
import { type DateWordsOptions, partWords, pointOf } from './part-words.ts';
import { sharedTexts } from './span-words.ts';
import type { DatePart, HistoricalDate } from './types.ts';

/** A set in words: "5 or 6 October 2024", "between 1667 and 1670", "1984 or earlier", "1960, 1961 and 1963". */
export function setWords(date: HistoricalDate, words: Words, options: DateWordsOptions): string {
  const oneOf = date.kind === 'one-of';
  const texts = [...memberTexts(date.parts, words, options)];
  const run = date.parts.length === 2 && date.parts[0]?.through === true;
  if (run) {
    const [start = '', end = ''] = texts;
    return words.t(oneOf ? 'dateBetween' : 'dateFromTo', { start, end });
  }
  const members = joinRuns(date.parts, texts, words);
  const [first = '', last = ''] = [members[0], members.at(-1)];
  if (date.openStart)
    members[0] = words.t(oneOf ? 'dateOrEarlier' : 'dateAndEarlier', { date: first });
  else if (date.openEnd)
    members[members.length - 1] = words.t(oneOf ? 'dateOrLater' : 'dateAndLater', { date: last });
  return members.length === 1
    ? (members[0] ?? '')
    : words.list(members, oneOf ? 'disjunction' : 'conjunction');
}

/** The members in words; what all of them share is said once, unless a sign belongs to one of them. */
function memberTexts(
  parts: readonly DatePart[],
  words: Words,
  options: DateWordsOptions,
): readonly string[] {
  const points = parts.map(pointOf).filter((point) => point !== undefined);
  const plain = parts.every((part) => !part.approximate && !part.uncertain);
  if (plain && points.length === parts.length) return sharedTexts(points, dateNames(words)).texts;
  return parts.map((part) => partWords(part, words, options));
}

/** One text per date or run: "1667 to 1670". */
function joinRuns(parts: readonly DatePart[], texts: readonly string[], words: Words): string[] {
  const members: string[] = [];
  let start: string | undefined;
  texts.forEach((text, i) => {
    if (parts[i]?.through === true) start = text;
    else {
      members.push(start === undefined ? text : words.t('dateRun', { start, end: text }));
      start = undefined;
    }
  });
  return members;
}
