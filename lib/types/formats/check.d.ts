import type { ReadOptions, ReadResult } from './types.js';
export interface CheckOptions extends ReadOptions {
    /** The moment "now", ms UTC. */
    readonly now: number;
}
/** `readDataset`, and then what the linter says about what was read, in the same `problems` and with places as exact. */
export declare function checkDataset(input: string | Uint8Array | ArrayBuffer, { now, ...options }: CheckOptions): ReadResult;
