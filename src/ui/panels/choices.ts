import { fold } from '../../base/index.ts';
import type { FacetTable } from '../../store/index.ts';

/** One choice of a facet as a chip or a line of a list shows it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Events shown once it is added; for a chosen one: how many of those shown have it. */
  readonly count: number;
  /** Events that have it, whatever the filter: decides the order, so that chips keep their place. */
  readonly total: number;
  readonly chosen: boolean;
}

/** An id of a facet with its name, whatever is chosen. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly total: number;
}

/**
 * The ids of a facet that events have, most frequent first, ties by name. Sorting thousands of names takes a while,
 * so it is done once per dataset and language, not per filter.
 * @param accept which ids count, e.g. only organisations among the actors
 */
export function entriesOf(
  table: Pick<FacetTable, 'ids' | 'totals'>,
  nameOf: (id: string) => string,
  accept: (id: string) => boolean = () => true,
): readonly Entry[] {
  const { compare } = new Intl.Collator();
  return table.ids
    .flatMap((id, index): Entry[] => {
      const total = table.totals[index] ?? 0;
      return total === 0 || !accept(id) ? [] : [{ id, name: nameOf(id), total }];
    })
    .sort((a, b) => b.total - a.total || compare(a.name, b.name));
}

/**
 * The choices of a facet in the order of `entries`. A chosen id that is not among them (it may come from the
 * address) is listed last: what filters must be visible and removable.
 */
export function choicesOf(
  entries: readonly Entry[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  nameOf: (id: string) => string,
): readonly Choice[] {
  const missing = new Set(chosen);
  const listed = entries.map((entry): Choice => ({
    ...entry,
    count: counts.get(entry.id) ?? 0,
    chosen: missing.delete(entry.id),
  }));
  const strangers = [...missing].map((id): Choice => {
    return { id, name: nameOf(id), count: counts.get(id) ?? 0, total: 0, chosen: true };
  });
  return [...listed, ...strangers];
}

/** A list with `id` added at its end, or taken out. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

/**
 * Choices whose id is the text, or which have a word in their name that starts like it; all for an empty text.
 * @param isCalled whether a further name of a choice is meant
 */
export function findChoices(
  choices: readonly Choice[],
  text: string,
  isCalled: (id: string, text: string) => boolean = () => false,
): readonly Choice[] {
  const trimmed = text.trim();
  const wanted = fold(trimmed);
  if (wanted === '') return choices;
  return choices.filter(({ id, name }) => {
    const folded = fold(name);
    return (
      fold(id) === wanted ||
      folded.startsWith(wanted) ||
      folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ||
      isCalled(id, trimmed)
    );
  });
}

/** px of a chip without its texts: padding, border, icon, gaps in it and to the next chip. */
const CHIP_FRAME = 60;
/** Mean advance of a character in 13 px sans; a chip that comes out wider only wraps. */
const CHARACTER = 5.2;
/** px of a chosen chip's cross. */
const CROSS = 18;

/**
 * How many of the first choices fit as chips into `room` px, between `least` and `most`, together with the chosen
 * ones, which always stand there. An estimate from the length of the texts: chips may wrap, so measuring would
 * buy nothing.
 */
export function fitting(
  choices: readonly Choice[],
  room: number,
  least: number,
  most: number,
): number {
  const width = ({ name, total, chosen }: Choice): number =>
    CHIP_FRAME + (name.length + String(total).length) * CHARACTER + (chosen ? CROSS : 0);
  let used = choices.reduce((sum, choice) => sum + (choice.chosen ? width(choice) : 0), 0);
  let count = 0;
  for (const choice of choices.slice(0, most)) {
    if (!choice.chosen) used += width(choice);
    if (used > room && count >= least) break;
    count++;
  }
  return count;
}
