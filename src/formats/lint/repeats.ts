import { fold } from '../../base/index.ts';
import { type TimelineEvent, textIn } from '../../model/index.ts';
import { onEvent, repeatedEvent } from './findings.ts';
import type { Finding, Rule } from './types.ts';

/** Share of words in common (Dice's coefficient) from which two titles are taken for the same. */
const SIMILAR = 0.8;
/** Of more events on one date only the equal titles are looked for: comparing each with each grows with the square. */
const MOST_COMPARED = 200;

interface Entry {
  readonly index: number;
  readonly event: TimelineEvent;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  /** Its words in order of the alphabet: the same for titles that differ in punctuation only. */
  readonly key: string;
  /** Numbers tell meetings and resolutions apart, whatever else is the same. */
  readonly numbers: string;
}

function entryOf(event: TimelineEvent, index: number): Entry {
  const title = textIn(event.title, 'en').text;
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = words.filter((word) => /\p{N}/u.test(word));
  return {
    index,
    event,
    title,
    words: new Set(words),
    key: [...words].sort().join(' '),
    numbers: numbers.sort().join(' '),
  };
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

const codesOf = ({ countries = [] }: TimelineEvent): string =>
  countries
    .map((country) => (typeof country === 'string' ? country : country.code))
    .sort()
    .join();

/** What two entries say about where and who: the same, or one of them says nothing. */
function agree(a: TimelineEvent, b: TimelineEvent): boolean {
  const pairs = [
    [textIn(a.place?.name ?? '', 'en').text, textIn(b.place?.name ?? '', 'en').text],
    [String(a.place?.lat ?? ''), String(b.place?.lat ?? '')],
    [String(a.place?.lon ?? ''), String(b.place?.lon ?? '')],
    [codesOf(a), codesOf(b)],
    [a.series?.number?.toString() ?? '', b.series?.number?.toString() ?? ''],
  ] as const;
  return pairs.every(([one, other]) => one === other || one === '' || other === '');
}

const isSame = (a: Entry, b: Entry): boolean =>
  a.words.size > 0 &&
  a.numbers === b.numbers &&
  (a.key === b.key || similarity(a.words, b.words) >= SIMILAR) &&
  agree(a.event, b.event);

/** Each entry that is like an earlier one of the same date, with that. */
function repeatsIn(entries: readonly Entry[]): readonly Finding[] {
  const isMany = entries.length > MOST_COMPARED;
  const byKey = new Map<string, Entry>();
  return entries.flatMap((entry, at) => {
    const known = byKey.get(entry.key);
    if (known === undefined) byKey.set(entry.key, entry);
    const earlier = isMany
      ? [known].filter((other) => other !== undefined && isSame(other, entry))[0]
      : entries.slice(0, at).find((other) => isSame(other, entry));
    if (earlier === undefined) return [];
    return [onEvent(entry.index, repeatedEvent(entry.title, earlier.title), 'title')];
  });
}

/** Events with the same date and the same or nearly the same title. */
export const repeats: Rule = ({ dataset: { events } }) => {
  const byDate = new Map<string, number[]>();
  events.forEach(({ date }, i) => {
    const same = byDate.get(date);
    if (same === undefined) byDate.set(date, [i]);
    else same.push(i);
  });
  return [...byDate.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => repeatsIn(same.map((i) => entryOf(events[i] as TimelineEvent, i))));
};
