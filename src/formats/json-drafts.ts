/** What is said about our JSON; the same rules as drafts.ts. */
import { about, missing } from './drafts.ts';
import type { Draft } from './types.ts';

export const dateAsNumber = (value: number, text: string): Draft =>
  about('date-as-number', 'date is a number', `write "${text}"`, value);
export const noWrapper = (): Draft => ({
  code: 'wrapper-missing',
  message: 'list of events without a dataset around it',
  fix: 'write {"version": 1, "events": […]}',
});
export const badVersion = (value: unknown): Draft =>
  value === undefined
    ? { ...missing('version'), fix: 'add "version": 1' }
    : {
        severity: 'error',
        ...about('version-unknown', 'version not known', 'write "version": 1', value),
      };
export const noEvents = (): Draft => ({
  severity: 'error',
  code: 'events-missing',
  message: 'events missing',
  fix: 'add "events": […]',
  field: 'events',
});
export const badBlocId = (id: string): Draft =>
  about(
    'bloc-id-not-usable',
    'id of a bloc not usable',
    'write small letters, digits and hyphens, but not the code of a country',
    id,
  );
