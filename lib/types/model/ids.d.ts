/** Longest id the format allows, UTF-16 code units. */
export declare const MAX_ID = 256;
/**
 * The id of an event that came without one: "2024-10-05-antonov-returns". The same date and title always
 * give the same id, so that links to it last. At most 256 characters; may repeat, see `uniqueIds`.
 */
export declare function makeId(date: string, title: string): string;
/** The same list with "-2", "-3" … added where an id is there already; the first to come keeps its own. */
export declare function uniqueIds(ids: readonly string[]): readonly string[];
