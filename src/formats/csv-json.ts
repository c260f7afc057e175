/**
 * Two columns that only our own tables have, so that a table can hold everything a dataset does: `event_json`, a JSON
 * object with the fields of the row's event that the other columns cannot say (null takes a field away), and in one
 * row `dataset_json`, the dataset without its events. What they say goes through the checks of the JSON reader.
 */
import type { Dataset } from '../model/index.ts';
import { type Context, isObject } from './checks.ts';
import { createCountryReader } from './countries.ts';
import { plainRows } from './csv.ts';
import { type RowEvent, DATASET_JSON, EVENT_JSON, hasJsonColumns } from './csv-json-columns.ts';
import { wrongType } from './drafts.ts';
import { type ReportOn, checkReferences, withIds } from './finish.ts';
import { createEventChecks } from './json-fields.ts';
import { fieldOf, narrativesIn, readValue } from './json-value.ts';
import type { JsonPath } from './json-position.ts';
import type { Draft } from './types.ts';

/** The object in a cell; undefined, and reported, where it holds anything else. */
function objectIn(
  cell: string,
  field: string,
  report: (draft: Draft) => void,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(cell) as unknown;
    if (isObject(value)) return value;
  } catch {
    // reported below, as anything else that is no object
  }
  report({ ...wrongType(field, 'a JSON object', cell), field });
  return undefined;
}

/** Takes one header out of `more`. */
function without<T extends RowEvent>(event: T, header: string): T {
  const { [header]: _taken, ...more } = event.more ?? {};
  const { more: _more, ...rest } = event;
  return (Object.keys(more).length > 0 ? { ...rest, more } : rest) as T;
}

/** The event of a row with what its `event_json` says; the row's alone where that cannot be used. */
function completed(
  event: RowEvent,
  check: (value: unknown, at: Context) => unknown,
  report: (draft: Draft) => void,
): RowEvent {
  const cell = event.more?.[EVENT_JSON];
  if (cell === undefined) return event;
  const bare = without(event, EVENT_JSON);
  const said = objectIn(cell, EVENT_JSON, report);
  if (said === undefined) return bare;
  const at: Context = {
    path: [],
    severity: 'warning',
    report: (draft) => report({ ...draft, field: `${EVENT_JSON}.${fieldOf(at.path) ?? ''}` }),
  };
  const isTaken = ([key, value]: readonly [string, unknown]): boolean =>
    value === null && Object.hasOwn(bare, key);
  const given = Object.entries({ ...bare, ...said }).filter((entry) => !isTaken(entry));
  const checked = check(Object.fromEntries(given), at);
  return checked === undefined ? bare : (checked as RowEvent);
}

/** What the first `dataset_json` of the rows holds, and the one who reports about it. */
function topIn(
  events: readonly RowEvent[],
  report: ReportOn,
): { readonly value: Readonly<Record<string, unknown>>; readonly tell: (draft: Draft) => void } {
  const at = events.findIndex((event) => event.more?.[DATASET_JSON] !== undefined);
  const cell = events[at]?.more?.[DATASET_JSON];
  const tell = (draft: Draft): void => report(at, draft, []);
  const value = cell === undefined ? undefined : objectIn(cell, DATASET_JSON, tell);
  return { value: value ?? { version: 1 }, tell };
}

/** The dataset of a table's rows, what the JSON columns say included. `report` names a row by its index in `rows`. */
export function withJsonColumns(rows: readonly RowEvent[], report: ReportOn): Dataset {
  if (!rows.some(hasJsonColumns)) return plainRows(rows, report);
  const checks = createEventChecks(createCountryReader());
  const { value, tell } = topIn(rows, report);
  const tellIn = (draft: Draft, path: JsonPath): void =>
    tell({ ...draft, field: [DATASET_JSON, fieldOf(path) ?? draft.field].join('.') });
  const top = readValue({ ...value, events: [], narratives: null }, tellIn, createCountryReader());
  const raw = rows.map((row, i) =>
    completed(without(row, DATASET_JSON), checks.event, (draft) => report(i, draft, [])),
  );
  const events = withIds(raw, top.language ?? 'en', report);
  const at: Context = {
    path: [],
    severity: 'warning',
    report: (draft) => tellIn(draft, at.path),
  };
  const dataset = { ...top, ...narrativesIn(value, events, at), events };
  checkReferences(dataset, (i, draft) => report(i, draft, []));
  return dataset;
}
