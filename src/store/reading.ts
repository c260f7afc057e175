import { selfContained } from '../base/index.ts';
import { type Clock, type Dataset, type Text, countryName, textIn } from '../model/index.ts';
import { dateWords, readDate } from '../time/index.ts';
import type { Words } from '../words/index.ts';

/** What a reader's language and clock make of a dataset's texts: for pictures and pages that are made without a session. */
export interface Reading {
  readonly words: Words;
  text(text: Text | undefined): string;
  /** The same with the language it is in (the dataset's where the text does not say), undefined = not known. */
  textAndLang(text: Text): { readonly text: string; readonly lang: string | undefined };
  titleOf(row: number): string;
  labelOf(row: number): string;
  dateOf(row: number, style?: 'long' | 'short'): string;
  dateText(date: string, style?: 'long' | 'short', timezone?: string): string;
  nameOf(facet: 'country' | 'category' | 'actor' | 'series', id: string): string;
}

/**
 * @param options.words of the reader's language; contents follow it, then the dataset's language, then English
 * @param options.clock whose clock times are said
 */
export function createReading(
  dataset: Dataset,
  { words, clock }: { readonly words: Words; readonly clock: Clock },
): Reading {
  const langs = [words.lang, dataset.language ?? 'en', 'en'];
  const text = (given: Text | undefined): string =>
    given === undefined ? '' : selfContained(textIn(given, langs).text);
  const dateText: Reading['dateText'] = (date, style = 'long', timezone) => {
    const parsed = readDate(date, timezone === undefined ? {} : { timezone });
    return parsed.ok ? dateWords(parsed.date, words, { style, clock }) : date;
  };
  const labelsOf = (facet: 'category' | 'actor' | 'series'): ReadonlyMap<string, Text> =>
    new Map(
      facet === 'actor'
        ? dataset.actors?.map(({ id, name }) => [id, name])
        : dataset[facet === 'category' ? 'categories' : 'series']?.map(({ id, label }) => [
            id,
            label,
          ]),
    );
  const labels = {
    category: labelsOf('category'),
    actor: labelsOf('actor'),
    series: labelsOf('series'),
  };
  return {
    words,
    text,
    textAndLang(given) {
      const found = textIn(given, langs);
      return { text: selfContained(found.text), lang: found.lang ?? dataset.language };
    },
    titleOf: (row) => text(dataset.events[row]?.title),
    labelOf: (row) => text(dataset.events[row]?.label ?? dataset.events[row]?.title),
    dateText,
    dateOf(row, style) {
      const event = dataset.events[row];
      return event === undefined ? '' : dateText(event.date, style, event.timezone);
    },
    nameOf: (facet, id) =>
      facet === 'country' ? countryName(id, words.lang) : text(labels[facet].get(id) ?? id),
  };
}
