import type { Draft } from './types.ts';
import { wrongType } from './drafts.ts';

/** Steps to a value of a slide in the JSON of TimelineJS: start_date, year. */
export type Steps = readonly string[];

/** Where the reader of one slide tells what it could not use. */
export interface SlideNotes {
  tell(draft: Draft, steps: Steps): void;
  /** `detail`: what of the record it is, where the message does not say. */
  lose(code: string, message: string, detail?: string): void;
}

/** A slide, whether it came as JSON or as a row of a sheet. */
export interface Slide {
  /** As the JSON of TimelineJS has it. */
  readonly value: Readonly<Record<string, unknown>>;
  /** What TimelineJS does not know: names of keys or columns, and their values. */
  readonly others: readonly (readonly [name: string, value: unknown])[];
}

/** A value as text, trimmed; "" where there is none, or (told) none that is one. */
export function textAt(
  object: Readonly<Record<string, unknown>>,
  steps: Steps,
  notes: SlideNotes,
): string {
  const name = steps.at(-1) ?? '';
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (value !== undefined && value !== null) notes.tell(wrongType(name, 'a text', value), steps);
  return '';
}

/** An object inside a slide; an empty one where there is none, or (told) none that is one. */
export function objectAt(
  object: Readonly<Record<string, unknown>>,
  name: string,
  notes: SlideNotes,
): Readonly<Record<string, unknown>> {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  if (value !== undefined && value !== null && value !== '')
    notes.tell(wrongType(name, 'an object', value), [name]);
  return {};
}

/** Says of keys that have no place in our events that they are lost. */
export function loseOthers(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  name: string,
  notes: SlideNotes,
): void {
  for (const [key, value] of Object.entries(object))
    if (!known.includes(key) && value !== '' && value !== null)
      notes.lose('other-field', 'field that has no place here', `${name}.${key}`);
}

/** What TimelineJS draws and we do not. */
export function loseLooks(slide: Slide, notes: SlideNotes): void {
  const { background } = slide.value;
  const isEmpty =
    background === undefined ||
    background === null ||
    background === '' ||
    (typeof background === 'object' &&
      Object.values(background).every((value) => value === '' || value === null));
  if (!isEmpty) notes.lose('background', 'background of a slide');
}
