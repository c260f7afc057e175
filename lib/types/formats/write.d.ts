import type { Dataset } from '../model/index.js';
import type { WriteOptions, WriteResult } from './types.js';
/** Writes a dataset as a file. Never throws on data; what the format cannot hold is counted in `losses`. */
export declare function writeDataset(dataset: Dataset, { format }: WriteOptions): WriteResult;
