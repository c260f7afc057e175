import type { Writer } from './types.ts';

/** Our own JSON, version 1, indented by two spaces: everything a dataset holds, in the order it has it. */
export const writeJson: Writer = (dataset) => `${JSON.stringify(dataset, undefined, 2)}\n`;
