import type { Words } from '../words/index.ts';
import { MS_PER_DAY, civilOf, isFar } from './civil.ts';
import { partWeekday } from './date-words.ts';
import { pointOf, signWords } from './part-words.ts';
import { saysAbout } from './signs.ts';
import { dateNames } from './names.ts';
import type { DatePart, HistoricalDate } from './types.ts';
import { UNIT_MS } from './units.ts';

/** One plain sentence (or two) that says what is not known of a date; undefined where nothing is in doubt. */
export function doubtSentence(date: HistoricalDate, words: Words): string | undefined {
  return allOf([sentenceOf(date, words), farSentence(date, words)], words);
}

/** Sentences one after the other. */
const allOf = (sentences: readonly (string | undefined)[], words: Words): string | undefined =>
  sentences
    .filter((sentence) => sentence !== undefined)
    .reduce<string | undefined>(
      (first, second) => (first === undefined ? second : words.t('doubtBoth', { first, second })),
      undefined,
    );

/** Where the picture cannot show a date at its own place, it says so. */
function farSentence({ earliest, latest }: HistoricalDate, words: Words): string | undefined {
  const far = [earliest, latest].find((instant) => Number.isFinite(instant) && isFar(instant));
  if (far === undefined) return undefined;
  return words.t('doubtFar', { year: dateNames(words).year(civilOf(far).year) });
}

function sentenceOf(date: HistoricalDate, words: Words): string | undefined {
  if (date.kind === 'interval') return intervalDoubt(date, words);
  if (date.kind === 'one-of') return oneOfDoubt(date, words);
  if (date.kind === 'all-of') return signDoubt(date.parts, words);
  const part = date.parts[0];
  if (part === undefined) return undefined;
  return signDoubt([part], words) ?? precisionDoubt(part, words);
}

function signDoubt(parts: readonly DatePart[], words: Words): string | undefined {
  const [part] = parts;
  if (parts.length === 1 && part?.signs !== undefined) return componentDoubt(part, words);
  const about = parts.some(saysAbout);
  const uncertain = parts.some((part) => part.uncertain);
  if (about && uncertain) return words.t('doubtAboutUncertain');
  if (about) return words.t('doubtAbout');
  return uncertain ? words.t('doubtUncertain') : undefined;
}

/** Signs that differ between year, month and day. */
function componentDoubt(part: DatePart, words: Words): string {
  const { about, uncertain, aboutParts, uncertainParts } = signWords(part, words);
  const sentences = [
    about ? words.t('doubtAbout') : undefined,
    uncertain ? words.t('doubtUncertain') : undefined,
    aboutParts && words.t('doubtAboutParts', { parts: aboutParts }),
    uncertainParts && words.t('doubtUncertainParts', { parts: uncertainParts }),
  ];
  return allOf(sentences, words) ?? '';
}

function precisionDoubt(part: DatePart, words: Words): string | undefined {
  const { precision } = part;
  if (precision === 'day') return undefined;
  if (precision === 'time') return part.offset === undefined ? words.t('doubtZone') : undefined;
  if (part.significant !== undefined) return words.t('doubtEstimate');
  // 156X-12-25: more than the decade is known, and the words already say what.
  if (part.year === undefined && part.month !== undefined) return words.t('doubtBetween');
  if (part.year !== undefined && precision !== 'season' && pointOf(part) === undefined)
    return words.t('doubtBetween');
  // XXXX: not even the millennium.
  if (part.latest - part.earliest > 2 * UNIT_MS.millennium) return words.t('doubtBetween');
  const keys = {
    month: 'doubtMonth',
    season: 'doubtSeason',
    year: 'doubtYear',
    decade: 'doubtDecade',
    century: 'doubtCentury',
    millennium: 'doubtMillennium',
  } as const;
  return words.t(keys[precision]);
}

function oneOfDoubt(date: HistoricalDate, words: Words): string {
  const { parts } = date;
  if (date.openStart || date.openEnd || parts.some((part) => part.through === true))
    return words.t('doubtBetween');
  const [first, last] = [parts[0], parts.at(-1)];
  const days = parts.every((part) => part.precision === 'day');
  if (!days || first === undefined || last === undefined || first === last)
    return words.t('doubtOneOf');
  const count = Math.round((last.earliest - first.earliest) / MS_PER_DAY);
  const weekdays = parts.map((part) => partWeekday(part, words) ?? '');
  if (count === 1 && parts.length === 2)
    return words.t('doubtWeekdays', { weekdays: words.list(weekdays, 'disjunction') });
  return words.t('doubtDays', { count });
}

function intervalDoubt(date: HistoricalDate, words: Words): string | undefined {
  if (date.unknownEnd) return words.t('doubtEndNotKnown');
  if (date.unknownStart) return words.t('doubtStartNotKnown');
  const { start, end } = date;
  const signed = (part: DatePart | undefined): boolean =>
    part !== undefined && (saysAbout(part) || part.uncertain);
  if (signed(start) || signed(end)) {
    if (!signed(end)) return words.t('doubtStartAbout');
    return words.t(signed(start) ? 'doubtStartEndAbout' : 'doubtEndAbout');
  }
  const vague = (part: DatePart | undefined): boolean =>
    part !== undefined && part.precision !== 'day' && part.precision !== 'time';
  if (vague(start) && vague(end)) return words.t('doubtStartEnd');
  if (vague(start)) return words.t('doubtStart');
  return vague(end) ? words.t('doubtEnd') : undefined;
}
