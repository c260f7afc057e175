import type { Format, Source } from './types.js';
export interface FormatInfo {
    readonly id: Format;
    /** Not translated: a proper name. */
    readonly name: string;
    /** In lower case, without the dot. */
    readonly extensions: readonly string[];
    /** Whether the content is certainly of this format. Looks at the beginning, or at `source.json()`. */
    readonly matches: (source: Source) => boolean;
}
/** The first line that says something, at most 4,096 characters of it. */
export declare const firstLine: ({ text }: Source) => string;
export declare const FORMATS: readonly FormatInfo[];
/** What there is to know of a format. */
export declare const formatInfo: (id: Format) => FormatInfo | undefined;
