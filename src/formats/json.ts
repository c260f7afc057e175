import type { Dataset, Problem } from '../model/index.ts';
import { type Check, type Context, inside, isObject } from './checks.ts';
import { badVersion, noEvents, noWrapper } from './drafts.ts';
import { type RawEvent, type ReportOn, checkReferences, withIds } from './finish.ts';
import {
  category,
  correction,
  createEventChecks,
  notAnObject,
  series,
  topList,
  topString,
  topText,
} from './json-fields.ts';
import { type JsonPath, createLocator } from './json-position.ts';
import { findSyntaxError } from './json-syntax.ts';
import { createPlaces } from './place.ts';
import type { Draft } from './types.ts';

const NOTHING: Dataset = { version: 1, events: [] };

/** "sources[0].url" of the path events, 3, sources, 0, url. */
function fieldOf(path: JsonPath): string | undefined {
  const steps = typeof path[1] === 'number' ? path.slice(2) : path;
  const name = steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return name === '' ? undefined : name;
}

/** Reports with the line and column at which the value starts; the text is scanned only when there is something to say. */
function createReporter(
  text: string,
  name: string,
  problems: Problem[],
): (draft: Draft, path: JsonPath) => void {
  const locate = createLocator(text);
  const placeOf = createPlaces(text);
  return (draft, path) => {
    // What is missing has no place: then it is that of what should hold it.
    let offset = locate(path);
    for (let n = path.length - 1; offset === undefined && n >= 0; n--)
      offset = locate(path.slice(0, n));
    const field = draft.field ?? fieldOf(path);
    problems.push({
      severity: 'warning',
      ...draft,
      source: name,
      ...(offset === undefined ? {} : placeOf(offset)),
      ...(field === undefined ? {} : { field }),
    });
  };
}

function parseJson(
  text: string,
  name: string,
  problems: Problem[],
): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const error = findSyntaxError(text);
    if (error !== undefined)
      problems.push({
        severity: 'error',
        ...error.draft,
        source: name,
        ...createPlaces(text)(error.offset),
      });
    return undefined;
  }
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
  actor: Check,
  at: Context,
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...file, version: 1 };
  const put = (key: string, check: (value: unknown) => unknown): void => {
    if (file[key] === undefined) return;
    const value = file[key] === null ? undefined : check(file[key]);
    if (value === undefined) delete out[key];
    else out[key] = value;
  };
  for (const key of ['title', 'description', 'takeaway'])
    put(key, (value) => inside(at, key, topText, value));
  for (const key of ['language', 'license', 'credit', 'updated'])
    put(key, (value) => inside(at, key, topString, value));
  put('categories', (value) => topList(value, 'categories', category, at));
  put('series', (value) => topList(value, 'series', series, at));
  put('actors', (value) => topList(value, 'actors', actor, at));
  put('corrections', (value) => topList(value, 'corrections', correction, at));
  return out;
}

/**
 * Reads our own JSON, version 1, or a bare list of events. A record without a usable date or title is refused, of
 * all others only what cannot be used is left out; each is one Problem in `problems`.
 */
export function readJson(text: string, name: string, problems: Problem[]): Dataset {
  const parsed = parseJson(text, name, problems);
  if (parsed === undefined) return NOTHING;
  const report = createReporter(text, name, problems);
  const isBare = Array.isArray(parsed.value);
  const file = isBare ? { version: 1, events: parsed.value } : parsed.value;
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
  const checks = createEventChecks();
  const top = readTop(file, checks.actor, at);
  const { events, indexes } = Array.isArray(file['events'])
    ? readEvents(file['events'], checks.event, at)
    : { events: [], indexes: [] };
  const reportOn: ReportOn = (i, draft, steps) => {
    const path = ['events', indexes[i] ?? 0, ...steps];
    report({ ...draft, field: draft.field ?? fieldOf(path) ?? '' }, real(path));
  };
  const lang = typeof top['language'] === 'string' ? top['language'] : 'en';
  const dataset = { ...top, events: withIds(events, lang, reportOn) } as Dataset;
  checkReferences(dataset, reportOn);
  return dataset;
}
