/** A set of row numbers as 32-bit words: bit `r & 31` of word `r >> 5` says whether row r is in it. */
export type Bits = Uint32Array;

/** An empty set that can hold rows 0 … size − 1. */
export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

/** The set of all rows 0 … size − 1. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

export const hasBit = (bits: Bits, row: number): boolean =>
  ((bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;

export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

/** Keeps in `target` only what is also in `other`. Both must have the same length. */
export function andInto(target: Bits, other: Bits): Bits {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) & (other[i] as number);
  return target;
}

/** Adds to `target` what is in `other`. Both must have the same length. */
export function orInto(target: Bits, other: Bits): Bits {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) | (other[i] as number);
  return target;
}

function popcount(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many rows are in the set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += popcount(bits[i] as number);
  return count;
}

/** How many rows are in both sets, without building their intersection. */
export function countAnd(a: Bits, b: Bits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += popcount((a[i] as number) & (b[i] as number));
  return count;
}
