import type { ReadOptions, ReadResult } from './types.js';
/** Asks for the code that a file of this name will probably need, so that it comes while the file does. */
export declare function prepareReader(name: string): void;
export interface LoadOptions extends ReadOptions {
    /** Awaited between slices of a table, where it is read on a page's own thread and that has other things to do. */
    readonly pause?: ((share: number) => Promise<void>) | undefined;
}
/**
 * `readDataset` for pages: the code that reads comes when it is needed, and for a table, or for JSON without a
 * problem, only what that takes. Rejects where the code cannot be fetched.
 */
export declare function loadDataset(input: string | Uint8Array, { pause, ...options }?: LoadOptions): Promise<ReadResult>;
