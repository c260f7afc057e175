import type { WriteFormat, Writer } from './types.js';
/** Every format that is written, as data. */
export interface WriterInfo {
    /** Not translated: a proper name. */
    readonly name: string;
    /** Of the files it writes, without the dot. */
    readonly extension: string;
    readonly mediaType: string;
    readonly write: Writer;
}
export declare const WRITERS: Readonly<Record<WriteFormat, WriterInfo>>;
