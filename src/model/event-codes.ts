import type { TimelineEvent } from './types.ts';

/** The codes of an event's countries, in its order; their roles are left out. */
export const countryCodesOf = ({
  countries = [],
}: Pick<TimelineEvent, 'countries'>): readonly string[] =>
  countries.map((country) => (typeof country === 'string' ? country : country.code));
