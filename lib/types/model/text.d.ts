import type { Text } from './types.js';
/** A content text and the language it is in; undefined = the file does not say (it is the dataset's own). */
export interface TextInLanguage {
    readonly text: string;
    readonly lang: string | undefined;
}
/**
 * A content text in the best language there is: each of `langs` in turn (exact tag, then its base language),
 * then English, then whatever comes first. Callers put the dataset's language into `langs`.
 */
export declare function textIn(text: Text, langs: string | readonly string[]): TextInLanguage;
