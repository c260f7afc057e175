import type { Dataset, Problem } from '../model/index.ts';
import { createCountryReader } from './countries.ts';
import type { ReportOn } from './finish.ts';
import { type JsonPath, createLocator } from './json-position.ts';
import { findSyntaxError } from './json-syntax.ts';
import { NOTHING, fieldOf, readValue } from './json-value.ts';
import { createPlaces } from './place.ts';
import type { Draft } from './types.ts';

/** Reports with the line and column at which the value starts; the text is scanned only when there is something to say. */
export function createReporter(
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

export function parseJson(
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

/**
 * Reads our own JSON, version 1, or a bare list of events. A record without a usable date or title is refused, of
 * all others only what cannot be used is left out; each is one Problem in `problems`. `locate` is given the function
 * that tells of an event by its index in the dataset.
 */
export function readJson(
  text: string,
  name: string,
  problems: Problem[],
  locate?: (report: ReportOn) => void,
): Dataset {
  const parsed = parseJson(text, name, problems);
  if (parsed === undefined) return NOTHING;
  const report = createReporter(text, name, problems);
  return readValue(parsed.value, report, createCountryReader(), locate);
}
