export type {
  Account,
  Actor,
  Bloc,
  Category,
  Dataset,
  EventLink,
  Narrative,
  Problem,
  Relation,
  Role,
  Series,
  Shape,
  Source,
  Status,
  Tenure,
  Text,
  TimelineEvent,
} from './types.ts';
export {
  type Clock,
  type Importance,
  type Lanes,
  type Match,
  type Step,
  type Theme,
  type View,
  type ViewKind,
  defaultView,
} from './view.ts';
export {
  ACTOR_KINDS,
  CLOCKS,
  IMPORTANCES,
  LANES,
  MATCHES,
  RELATIONS,
  ROLES,
  SHAPES,
  STATUSES,
  THEMES,
  VIEW_KINDS,
} from './values.ts';
export {
  type Pair,
  type ParsedView,
  mergeView,
  parseAttributes,
  parseView,
  printView,
} from './parse-view.ts';
export {
  type CountryTerm,
  blocsOf,
  codesOf,
  mayBeBloc,
  namesBloc,
  termOf,
  termText,
} from './terms.ts';
export {
  COMMON_BLOCS,
  type Membership,
  UNION,
  allBlocs,
  codesOfMember,
  membershipOf,
} from './blocs.ts';
export { blocProblems } from './bloc-problems.ts';
export { type BlocMember, type BlocRow, blocMembers, blocRows } from './bloc-members.ts';
export { withEvents } from './narratives.ts';
export { type BlocChange, type BlocRoll, blocRoll } from './bloc-roll.ts';
export { countryCodesOf } from './event-codes.ts';
export { type TextInLanguage, textIn } from './text.ts';
export { FORMER_CODES, ISO_CODES, hasFlag, isCountryCode } from './codes.ts';
export { countryName, countryShort } from './country-names.ts';
export { type PostNames, postWords } from './post-words.ts';
export { type CountryEntry, countryEntry } from './country-table.ts';
export { countryNameOn, hasEras } from './eras.ts';
export {
  type ResolveOptions,
  type ResolvedCountry,
  countriesCalled,
  resolveCountry,
} from './resolve.ts';
export { type StateSystem, resolveStateNumber } from './state-numbers.ts';
export { fileName } from './file-name.ts';
export { hostOf, safeUrl } from './url.ts';
export { MAX_ID, makeId, uniqueIds } from './ids.ts';
export { ROLE_WORDS, STATUS_NOTES, STATUS_WORDS } from './fact-words.ts';
