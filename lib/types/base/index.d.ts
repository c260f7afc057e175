export { assert, unreachable } from './assert.js';
export { lowerBound, upperBound } from './bisect.js';
export { isEqual } from './equal.js';
export { once } from './once.js';
export { rng } from './rng.js';
export { fold } from './text.js';
export { type Bits, andInto, countAnd, countBits, emptyBits, fullBits, hasBit, orInto, setBit, } from './bits.js';
