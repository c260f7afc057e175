import { parseDate } from '../time/index.ts';
import {
  type Actor,
  type Dataset,
  type Narrative,
  type Problem,
  type Text,
  type TimelineEvent,
  fileName,
  textIn,
} from '../model/index.ts';

/** A dataset and where it comes from (an address or a file's name). */
export interface Part {
  readonly source: string;
  readonly dataset: Dataset;
}
export interface Merged {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

interface Named {
  readonly id: string;
}

/** Equal by content; both come from readers that write keys in the file's order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The distinct texts of some fields in one, undefined if there is none. */
function joined(texts: readonly (string | undefined)[], separator: string): string | undefined {
  const distinct = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
  return distinct.length === 0 ? undefined : distinct.join(separator);
}

/** Texts side by side, in every language that one of them has; the others give the next best one. */
function joinedText(texts: readonly Text[], separator: string): Text | undefined {
  const langs = [...new Set(texts.flatMap((t) => (typeof t === 'string' ? [] : Object.keys(t))))];
  const inLang = (lang: string): string =>
    joined(
      texts.map((text) => textIn(text, lang).text),
      separator,
    ) ?? '';
  if (texts.length === 0) return undefined;
  if (langs.length === 0) return inLang('en');
  return Object.fromEntries(langs.map((lang) => [lang, inLang(lang)]));
}

/** The table's entries by id: the first definition counts, a later one adds what the first leaves open. */
function mergeTable<T extends Named>(
  what: string,
  parts: readonly Part[],
  tableOf: (dataset: Dataset) => readonly T[] | undefined,
  problems: Problem[],
): readonly T[] {
  const table = new Map<string, T>();
  for (const { source, dataset } of parts)
    for (const entry of tableOf(dataset) ?? []) {
      const first = table.get(entry.id);
      if (first !== undefined && differ(first, entry))
        problems.push({
          severity: 'warning',
          code: 'definition-differs',
          message: `${what} defined differently in two sources: "${entry.id}"`,
          fix: 'the first definition counts; use another id if another thing is meant',
          source,
          value: entry.id,
        });
      table.set(
        entry.id,
        first === undefined ? entry : { ...entry, ...first, ...both(first, entry) },
      );
    }
  return [...table.values()];
}

/** Whether two definitions contradict each other in a field that both have; tenures add up. */
const differ = (a: Named, b: Named): boolean =>
  Object.entries(a).some(
    ([key, value]) => key !== 'roles' && Object.hasOwn(b, key) && !same(value, Reflect.get(b, key)),
  );

/** The tenures of both definitions of an actor, equal ones once. */
function both(
  a: Named & Partial<Pick<Actor, 'roles'>>,
  b: typeof a,
): Partial<Pick<Actor, 'roles'>> {
  if (a.roles === undefined || b.roles === undefined) return {};
  const added = b.roles.filter((role) => !a.roles?.some((other) => same(role, other)));
  return { roles: [...a.roles, ...added] };
}

/** New ids for one source's events or narratives where an earlier source has them: "summit" becomes "summit-2". */
function newIds(
  what: 'event' | 'narrative',
  { source, dataset }: Part,
  taken: Set<string>,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const list: readonly Named[] = what === 'event' ? dataset.events : (dataset.narratives ?? []);
  const own = new Set(list.map(({ id }) => id));
  for (const id of own) {
    if (!taken.has(id)) continue;
    let n = 2;
    while (taken.has(`${id}-${n}`) || own.has(`${id}-${n}`)) n++;
    renamed.set(id, `${id}-${n}`);
    problems.push({
      severity: 'warning',
      code: 'id-repeated',
      message: `id used in two sources: "${id}"`,
      fix: `it is "${id}-${n}" here; give one of the two ${what}s another id`,
      source,
      field: 'id',
      value: id,
    });
  }
  for (const id of own) taken.add(renamed.get(id) ?? id);
  return renamed;
}

/** An event with its new id, its links following, and the name of its source among its further columns. */
function withSource(
  event: TimelineEvent,
  source: string,
  renamed: ReadonlyMap<string, string>,
): TimelineEvent {
  const key = event.more?.['source'] === undefined ? 'source' : 'source file';
  const links = event.links?.map((l) => ({ ...l, event: renamed.get(l.event) ?? l.event }));
  return {
    ...event,
    id: renamed.get(event.id) ?? event.id,
    ...(links === undefined ? {} : { links }),
    more: { ...event.more, [key]: fileName(source) },
  };
}

/** A source's narratives with their new ids, their steps following the events'. */
const narrativesOf = (
  { dataset }: Part,
  renamed: ReadonlyMap<string, string>,
  events: ReadonlyMap<string, string>,
): readonly Narrative[] =>
  (dataset.narratives ?? []).map((narrative) => ({
    ...narrative,
    id: renamed.get(narrative.id) ?? narrative.id,
    steps: narrative.steps.map((step) => ({
      ...step,
      event: events.get(step.event) ?? step.event,
    })),
  }));

/** The latest of some dates as written; one that is not understood never wins. */
function latest(dates: readonly (string | undefined)[]): string | undefined {
  let [best, bestAt]: [string | undefined, number] = [undefined, -Infinity];
  for (const text of dates) {
    const parsed = text === undefined ? undefined : parseDate(text);
    if (parsed?.ok === true && parsed.date.latest > bestAt)
      [best, bestAt] = [text, parsed.date.latest];
  }
  return best;
}

function mergeHead(parts: readonly Part[]): Partial<Dataset> {
  const datasets = parts.map((part) => part.dataset);
  const texts = (key: 'title' | 'description'): readonly Text[] =>
    datasets.map((d) => d[key]).filter((text) => text !== undefined);
  const languages = new Set(datasets.map((d) => d.language));
  const head = {
    title: joinedText(texts('title'), ' · '),
    description: joinedText(texts('description'), '\n\n'),
    language: languages.size === 1 ? [...languages][0] : undefined,
    license: joined(
      datasets.map((d) => d.license),
      '; ',
    ),
    credit: joined(
      datasets.map((d) => d.credit),
      '; ',
    ),
    updated: latest(datasets.map((d) => d.updated)),
  };
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
}

/**
 * Several datasets as one. Events keep their order, source by source, and remember the source's name in
 * `more.source`; an id that an earlier source has gets a suffix and a warning, and the links and narratives of its own
 * source follow. Categories, actors, series and blocs with the same id are one: the first definition counts, what
 * it leaves open comes from the next. Titles stand side by side; a takeaway says one dataset's gist and is
 * left out. One dataset alone comes back as it is.
 */
export function mergeDatasets(parts: readonly [Part, ...Part[]]): Merged {
  if (parts.length === 1) return { dataset: parts[0].dataset, problems: [] };
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const renamed = parts.map((part) => newIds('event', part, taken, problems));
  const takenByNarratives = new Set<string>();
  const idsOf = (i: number): ReadonlyMap<string, string> => renamed[i] ?? new Map();
  const dataset: Dataset = {
    version: 1,
    ...mergeHead(parts),
    categories: mergeTable('category', parts, (d) => d.categories, problems),
    actors: mergeTable('actor', parts, (d) => d.actors, problems),
    series: mergeTable('series', parts, (d) => d.series, problems),
    blocs: mergeTable('bloc', parts, (d) => d.blocs, problems),
    narratives: parts.flatMap((part, i) =>
      narrativesOf(part, newIds('narrative', part, takenByNarratives, problems), idsOf(i)),
    ),
    events: parts.flatMap(({ dataset, source }, i) =>
      dataset.events.map((event) => withSource(event, source, idsOf(i))),
    ),
    corrections: parts.flatMap(({ dataset }, i) =>
      (dataset.corrections ?? []).map((c) => ({ ...c, event: idsOf(i).get(c.event) ?? c.event })),
    ),
  };
  return { dataset, problems };
}
