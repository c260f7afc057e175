export { assert, unreachable } from './assert.ts';
export { lowerBound, upperBound } from './bisect.ts';
export { isEqual } from './equal.ts';
export { nextTask } from './next-task.ts';
export { once } from './once.ts';
export { rng } from './rng.ts';
export { type Made, type Steps, madeInSteps } from './steps.ts';
export { beginningOf, fold, graphemes, selfContained } from './text.ts';
export {
  type Bits,
  andInto,
  countAnd,
  countBits,
  emptyBits,
  fullBits,
  hasBit,
  orInto,
  setBit,
} from './bits.ts';
