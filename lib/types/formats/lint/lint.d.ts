import type { Dataset } from '../../model/index.js';
import type { Finding, LintOptions } from './types.js';
/**
 * What a careful editor would ask about a dataset that can be read: warnings, each a code of docs/linter.md. What is
 * wrong in the file itself (dates in the wrong order, unknown countries, ids given twice) the readers say already.
 */
export declare function lintDataset(dataset: Dataset, options: LintOptions): readonly Finding[];
