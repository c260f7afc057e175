import type { Notes, ReadOptions, ReadResult } from './types.js';
/**
 * Reads a file into a dataset: any format of the registry, found by content, then by the name's extension. Bytes are
 * UTF-8 or UTF-16 with a byte order mark. Never throws on data: whatever is wrong is a Problem that says where and
 * what to do, and everything that can be read is in the dataset.
 */
export declare function readDataset(input: string | Uint8Array | ArrayBuffer, options?: ReadOptions): ReadResult;
/** `readDataset` into notes of the caller, who may have more to say about the file. */
export declare function readNoted(input: string | Uint8Array | ArrayBuffer, options: ReadOptions, notes: Notes): ReadResult;
