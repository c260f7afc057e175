/** The first messages of every language, for programs that cannot wait for them (`geo-timeline/core`, the command line). */
import { early as ar } from './ar/index.ts';
import { keepEarly } from './tables.ts';

const EVERY = { ar };

/** From here on `wordsFor` speaks every language about dates, without loading anything. */
export function knowEveryLanguage(): void {
  for (const [code, early] of Object.entries(EVERY)) keepEarly(code, early);
}
