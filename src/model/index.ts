export type {
  Account,
  Actor,
  Category,
  Dataset,
  EventLink,
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
  type Theme,
  type View,
  type ViewKind,
  defaultView,
} from './view.ts';
// To come (model's owner): parseView, printView, textIn(text, lang) → {text, lang}, countryName, resolveCountry, flagless codes …
