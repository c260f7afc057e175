import { COMMON_BLOCS } from './blocs.ts';
import { isCountryCode } from './codes.ts';
import { termOf } from './terms.ts';
import type { Bloc, Problem } from './types.ts';

/**
 * A warning for each bloc of a view that is neither a common one nor the dataset's: a view is read before the data
 * are known, so this can be said only once they are.
 * @param countries the view's; @param own the dataset's blocs
 */
export function blocProblems(
  countries: readonly string[],
  own: readonly Bloc[] = [],
): readonly Problem[] {
  const known = [...new Set([...own, ...COMMON_BLOCS].map(({ id }) => id))].sort();
  return countries.flatMap((text): readonly Problem[] => {
    const { id, isBloc } = termOf(text);
    const small = id.toLowerCase();
    if (isBloc ? known.includes(id) : isCountryCode(id) || !known.includes(small)) return [];
    const fix = isBloc ? `write one of ${known.join(', ')}` : `write ${small} for its members`;
    return [
      {
        severity: 'warning',
        code: isBloc ? 'bloc-unknown' : 'country-unknown',
        message: `${isBloc ? 'bloc' : 'country'} not known: ${JSON.stringify(text)}`,
        fix,
        source: '',
        field: 'countries',
        value: text,
      },
    ];
  });
}
