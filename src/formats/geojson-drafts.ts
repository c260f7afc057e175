/** What is said about GeoJSON; the same rules as drafts.ts. */
import { about, shown } from './drafts.ts';
import type { Draft } from './types.ts';

export const notAFeature = (value: unknown): Draft => ({
  severity: 'error',
  ...about('feature-expected', 'feature not understood', 'write {"type": "Feature", …}', value),
});
export const noFeatureDates = (names: readonly string[]): Draft => ({
  severity: 'error',
  code: 'column-missing',
  message: `property with dates missing, the features have: ${shown(names.join(', '))}`,
  fix: 'name it date, or start and end, or say which property holds the dates',
  field: 'date',
  value: names.join(', ').slice(0, 1000),
});
