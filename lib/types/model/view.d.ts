import type { Role, Status } from './types.js';
import type { CLOCKS, IMPORTANCES, LANES, MATCHES, THEMES, VIEW_KINDS } from './values.js';
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
    readonly lang: string | undefined;
    readonly theme: Theme;
    readonly clock: Clock;
}
export declare const defaultView: View;
