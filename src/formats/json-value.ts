import type { Dataset, TimelineEvent } from '../model/index.ts';
import { type Check, type Context, inside, isObject } from './checks.ts';
import type { CountryReader } from './plain-countries.ts';
import { badVersion, noEvents, noWrapper } from './json-drafts.ts';
import { type RawEvent, type ReportOn, checkReferences, withIds } from './finish.ts';
import {
  category,
  correction,
  createEventChecks,
  extract,
  notAnObject,
  series,
  topDate,
  topList,
  topString,
  topText,
} from './json-fields.ts';
import { readNarratives } from './json-narratives.ts';
import type { JsonPath } from './json-position.ts';
import type { Draft } from './types.ts';

export const NOTHING: Dataset = { version: 1, events: [] };

/** "sources[0].url" of the path events, 3, sources, 0, url. */
export function fieldOf(path: JsonPath): string | undefined {
  const steps = typeof path[1] === 'number' ? path.slice(2) : path;
  const name = steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return name === '' ? undefined : name;
}

/** The events that can be used, and of each its index in the file. */
function readEvents(
  value: unknown,
  check: Check,
  at: Context,
): { readonly events: readonly RawEvent[]; readonly indexes: readonly number[] } {
  const indexes: number[] = [];
  const counted: Check = (entry, here) => {
    const event = check(entry, here);
    if (event !== undefined) indexes.push(Number(here.path[here.path.length - 1]));
    return event;
  };
  const events = topList(value, 'events', counted, at) as readonly RawEvent[];
  return { events, indexes };
}

/** The dataset's own fields, checked; everything else as it is. */
function readTop(
  file: Readonly<Record<string, unknown>>,
  { actor, bloc }: { readonly actor: Check; readonly bloc: Check },
  at: Context,
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...file, version: 1 };
  // Read after the events.
  delete out['narratives'];
  const put = (key: string, check: (value: unknown) => unknown): void => {
    if (file[key] === undefined) return;
    const value = file[key] === null ? undefined : check(file[key]);
    if (value === undefined) delete out[key];
    else out[key] = value;
  };
  for (const key of ['title', 'description', 'takeaway'])
    put(key, (value) => inside(at, key, topText, value));
  for (const key of ['language', 'license', 'credit'])
    put(key, (value) => inside(at, key, topString, value));
  put('updated', (value) => inside(at, 'updated', topDate, value));
  put('extract', (value) => inside(at, 'extract', extract, value));
  put('categories', (value) => topList(value, 'categories', category, at));
  put('series', (value) => topList(value, 'series', series, at));
  put('actors', (value) => topList(value, 'actors', actor, at));
  put('blocs', (value) => topList(value, 'blocs', bloc, at));
  put('corrections', (value) => topList(value, 'corrections', correction, at));
  return out;
}

/** The narratives of a file, where it has any; their steps are looked for among the events. */
export function narrativesIn(
  file: Readonly<Record<string, unknown>>,
  events: readonly TimelineEvent[],
  at: Context,
): Pick<Dataset, 'narratives'> {
  const value = file['narratives'] ?? undefined;
  if (value === undefined) return {};
  return { narratives: readNarratives(value, new Set(events.map(({ id }) => id)), at) };
}

/**
 * The dataset in a value as `JSON.parse` gives it: our own form, version 1, or a bare list of events. A record without
 * a usable date or title is refused, of all others only what cannot be used is left out; each is one report.
 */
export function readValue(
  value: unknown,
  report: (draft: Draft, path: JsonPath) => void,
  findCountry: CountryReader,
  locate?: (report: ReportOn) => void,
): Dataset {
  const isBare = Array.isArray(value);
  const file = isBare ? { version: 1, events: value } : value;
  // The wrapper of a bare list is ours: its path does not have the step into it.
  const real = (path: JsonPath): JsonPath => (isBare ? path.slice(1) : path);
  const at: Context = {
    path: [],
    severity: 'warning',
    report: (draft) => {
      const field = fieldOf(at.path);
      report(field === undefined ? draft : { ...draft, field }, real(at.path));
    },
  };
  if (isBare) report(noWrapper(), []);
  if (!isObject(file)) {
    at.report({ severity: 'error', ...notAnObject(file) });
    return NOTHING;
  }
  if (file['version'] !== 1) report(badVersion(file['version']), ['version']);
  if (!Array.isArray(file['events'])) report(noEvents(), []);
  const checks = createEventChecks(findCountry);
  const top = readTop(file, checks, at);
  const { events: raw, indexes } = Array.isArray(file['events'])
    ? readEvents(file['events'], checks.event, at)
    : { events: [], indexes: [] };
  const reportOn: ReportOn = (i, draft, steps) => {
    const path = ['events', indexes[i] ?? 0, ...steps];
    report({ ...draft, field: draft.field ?? fieldOf(path) ?? '' }, real(path));
  };
  locate?.(reportOn);
  const lang = typeof top['language'] === 'string' ? top['language'] : 'en';
  const events = withIds(raw, lang, reportOn);
  const dataset = { ...top, ...narrativesIn(file, events, at), events } as Dataset;
  checkReferences(dataset, reportOn);
  return dataset;
}
