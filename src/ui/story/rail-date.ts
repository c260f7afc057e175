import type { HistoricalDate } from '../../time/index.ts';
import type { Words } from '../../words/index.ts';

const formats = new WeakMap<Words, Intl.DateTimeFormat>();

/**
 * A known day, or two alternative days of one month, without the year that the heading above already says: "5 Oct",
 * "5 or 6 Oct". undefined for every other date, which needs its full words.
 */
export function railDate(date: HistoricalDate, words: Words): string | undefined {
  const { parts } = date;
  const [first, last] = [parts[0], parts.at(-1)];
  if (date.kind === 'interval' || first === undefined || last === undefined) return undefined;
  const plain = parts.every(
    (part) => part.precision === 'day' && !part.approximate && !part.uncertain && !part.through,
  );
  if (!plain || first.month !== last.month || first.year !== last.year) return undefined;
  let format = formats.get(words);
  if (format === undefined) {
    const lang = /^en(?:-|$)/.test(words.lang) ? 'en-GB' : words.lang;
    format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    formats.set(words, format);
  }
  const days = words.list(
    parts.map((part) => words.number(part.day ?? 0)),
    'disjunction',
  );
  return format
    .formatToParts(first.earliest)
    .map((piece) => (piece.type === 'day' ? days : piece.value))
    .join('');
}
