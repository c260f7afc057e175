import type { Role, Status } from './types.ts';
import type { CLOCKS, IMPORTANCES, LANES, MATCHES, THEMES, VIEW_KINDS } from './values.ts';

export type ViewKind = (typeof VIEW_KINDS)[number];
export type Match = (typeof MATCHES)[number];
export type Lanes = (typeof LANES)[number];
export type Theme = (typeof THEMES)[number];
export type Clock = (typeof CLOCKS)[number];
export type Importance = (typeof IMPORTANCES)[number];

/** Everything a reader chose: one immutable value, printed into the URL, read from attributes (PUBLIC-API 1). */
export interface View {
  /** Addresses of datasets as written; empty = the bundled one. */
  readonly src: readonly string[];
  /** undefined: timeline, but story below 600 px of container width. */
  readonly view: ViewKind | undefined;
  /** EDTF texts, inclusive; undefined = the dataset's extent. A window, not a filter. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Codes of countries and ids of blocs, each perhaps with a role of its own: "RU", "nato", "US:target". */
  readonly countries: readonly string[];
  readonly match: Match;
  readonly roles: readonly Role[];
  readonly categories: readonly string[];
  readonly actors: readonly string[];
  readonly series: readonly string[];
  readonly tags: readonly string[];
  readonly status: readonly Status[];
  readonly importance: Importance;
  readonly q: string;
  readonly lanes: Lanes;
  /** The selected event's id. */
  readonly event: string | undefined;
  /** The id of the narrative being read, and the step reached in it, counted from 1. */
  readonly narrative: string | undefined;
  readonly step: number;
  readonly lang: string | undefined;
  readonly theme: Theme;
  readonly clock: Clock;
}

/** How a change enters the page's history: one entry per settled choice, pan and zoom replace it. */
export type Step = 'push' | 'replace';

/** One for all views: frozen, because a host's script may push into what `view` gives it. */
const NONE: readonly never[] = Object.freeze([]);

export const defaultView: View = Object.freeze({
  src: NONE,
  view: undefined,
  from: undefined,
  to: undefined,
  countries: NONE,
  match: 'any',
  roles: NONE,
  categories: NONE,
  actors: NONE,
  series: NONE,
  tags: NONE,
  status: NONE,
  importance: 1,
  q: '',
  lanes: 'none',
  event: undefined,
  narrative: undefined,
  step: 1,
  lang: undefined,
  theme: 'auto',
  clock: 'place',
} satisfies View);
