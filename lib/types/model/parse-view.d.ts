import type { Problem } from './types.js';
import { type View } from './view.js';
/** A name and its value, decoded. */
export type Pair = readonly [name: string, value: string];
export interface ParsedView {
    readonly view: View;
    /** One warning for each value that could not be used; the default stands in for it. */
    readonly problems: readonly Problem[];
    /** What is not of our vocabulary (`utm_…`), in its order: give it to `printView`. */
    readonly rest: readonly Pair[];
}
/**
 * A view from an element's attributes: as in a URL, but `src` is a list separated by spaces, and names
 * that are not of the vocabulary (`class`, `height`) come back in `rest`.
 */
export declare function parseAttributes(attributes: Readonly<Record<string, string>>): ParsedView;
/**
 * A view from a query ("?countries=RU,US", with or without "?"), from search parameters, or from attributes.
 * Never fails: what cannot be used is a Problem and the default is in its place.
 */
export declare function parseView(input: string | URLSearchParams | Readonly<Record<string, string>>): ParsedView;
/**
 * The query of a view, without "?": what differs from the default, in the order of the vocabulary, then `rest`.
 * `parseView(printView(v)).view` equals v.
 */
export declare function printView(view: View, rest?: readonly Pair[]): string;
/** The view with some choices replaced; the very same object when nothing changes. */
export declare function mergeView(view: View, partial: Partial<View>): View;
