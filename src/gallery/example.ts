import type { Dataset, View } from '../model/index.ts';

interface Common {
  /** kebab-case; names the file, the address `gallery.html?example=ID` and the picture. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what there is to see. */
  readonly caption: string;
  readonly view: Partial<View>;
  /** px of the element in the playground and in the picture. */
  readonly width: number;
  readonly height: number;
}

/** One example: an entry of the playground, a picture test and a figure of the docs. */
export type Example = Common & ({ readonly dataset: Dataset } | { readonly csv: string });

/** The data of an example as a file would hold them. */
export const textOf = (example: Example): string =>
  'csv' in example ? example.csv : JSON.stringify(example.dataset, undefined, 2);
