import type { Instant } from '../time/index.js';
export type ResolvedCountry = {
    readonly ok: true;
    readonly code: string;
}
/** `suggestion`: a way to write what was probably meant. */
 | {
    readonly ok: false;
    readonly suggestion?: string;
};
/**
 * The code of a country given as a code (alpha-2 or alpha-3, any case) or as a name (English, the country's own
 * language, common short forms; case, accents and "the" ignored).
 * @param on ms UTC; decides "CS", which ISO used twice
 */
export declare function resolveCountry(nameOrCode: string, { on }?: {
    readonly on?: Instant;
}): ResolvedCountry;
