/** The names of a view (PUBLIC-API 1) as flags. */
import {
  type Dataset,
  type Problem,
  VIEW_KINDS,
  type View,
  blocProblems,
  parseView,
} from '../model/index.ts';
import { TEXTS } from './texts.ts';
import { type Args, type Flags, UsageError } from './types.ts';

const flag = (value: string, help: string) =>
  ({ type: 'string', value, help, multiple: true }) as const;

/** What decides which events there are. */
export const FILTER_FLAGS = {
  from: flag('DATE', 'from this date on (EDTF: 2014, 2024-10-05)'),
  to: flag('DATE', 'up to the end of this date'),
  countries: flag('CODES', 'codes and blocs, such as RU,US or nato,RU:initiator'),
  match: flag('HOW', 'any, all or only of these countries; default any'),
  roles: flag('ROLES', 'in which role they take part'),
  categories: flag('IDS', 'comma list'),
  actors: flag('IDS', 'comma list'),
  series: flag('IDS', 'comma list'),
  tags: flag('IDS', 'comma list'),
  status: flag('LIST', 'occurred, planned, postponed, cancelled, disputed'),
  importance: flag('1…5', 'the least importance'),
  q: flag('WORDS', 'events in whose texts every word stands'),
} as const satisfies Flags;

/** What decides how they show. */
export const LOOK_FLAGS = {
  view: flag('KIND', VIEW_KINDS.join(', ')),
  lanes: flag('BY', 'none, country, category, actor or series'),
  event: flag('ID', 'the selected event'),
  narrative: flag('ID', 'the narrative that is open'),
  step: flag('N', 'the step reached in it; default 1'),
  lang: flag('TAG', 'language, such as uk or pt-BR'),
  theme: flag('LOOK', 'auto, light or dark'),
  clock: flag('WHOSE', 'place, utc or reader'),
} as const satisfies Flags;

/**
 * The view that the flags say.
 * @throws UsageError for a value that cannot be used: what a page may leave out, a file would have without a word
 */
export function viewOf({ pairs }: Args): View {
  const names: Flags = { ...FILTER_FLAGS, ...LOOK_FLAGS };
  const query = pairs.filter(([name]) => Object.hasOwn(names, name));
  const { view, problems } = parseView(new URLSearchParams(query.map((pair) => [...pair])));
  refuse(problems);
  return view;
}

/**
 * Checks the blocs that a view names against the common ones and those of the data.
 * @throws UsageError as `viewOf`
 */
export const checkBlocs = (view: View, dataset: Dataset): void =>
  refuse(blocProblems(view.countries, dataset.blocs));

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new UsageError(
    problems
      .map(({ field = '', message, fix }) => TEXTS.badFlagValue(field, message, fix))
      .join('\n'),
  );
}
