/** The first messages of every language, for programs that cannot wait for them (`geo-timeline/core`, the command line). */
import { early as ar } from './ar/index.ts';
import { early as de } from './de/index.ts';
import { early as es } from './es/index.ts';
import { early as fr } from './fr/index.ts';
import { early as pl } from './pl/index.ts';
import { early as ru } from './ru/index.ts';
import { early as tr } from './tr/index.ts';
import { early as uk } from './uk/index.ts';
import { early as zh } from './zh/index.ts';
import { keepEarly } from './tables.ts';

const EVERY = { ar, de, es, fr, pl, ru, tr, uk, zh };

/** From here on `wordsFor` speaks every language about dates, without loading anything. */
export function knowEveryLanguage(): void {
  for (const [code, early] of Object.entries(EVERY)) keepEarly(code, early);
}
