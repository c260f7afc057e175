import { countriesCalled } from '../../model/index.ts';

/** Countries by any of their names; the last answer is remembered, since every choice of a list asks the same. */
export function createSearch(): (text: string) => ReadonlySet<string> {
  let last: { readonly text: string; readonly codes: ReadonlySet<string> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, codes: countriesCalled(text) };
    return last.codes;
  };
}
