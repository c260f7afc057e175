/** A set of row numbers as 32-bit words: bit `r & 31` of word `r >> 5` says whether row r is in it. */
export type Bits = Uint32Array;
/** An empty set that can hold rows 0 … size − 1. */
export declare const emptyBits: (size: number) => Bits;
/** The set of all rows 0 … size − 1. */
export declare function fullBits(size: number): Bits;
export declare const hasBit: (bits: Bits, row: number) => boolean;
export declare function setBit(bits: Bits, row: number): void;
/** Keeps in `target` only what is also in `other`. Both must have the same length. */
export declare function andInto(target: Bits, other: Bits): Bits;
/** Adds to `target` what is in `other`. Both must have the same length. */
export declare function orInto(target: Bits, other: Bits): Bits;
/** How many rows are in the set. */
export declare function countBits(bits: Bits): number;
/** How many rows are in both sets, without building their intersection. */
export declare function countAnd(a: Bits, b: Bits): number;
