import { THEMES } from '../model/index.ts';
import type { Spoken, TimeDir } from '../ui/index.ts';

/** What a reader chose on this page before; storage may be forbidden or hold anything. */
export interface Kept<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
}

/** @param usual what is not kept: it holds where nothing is */
export function kept<T extends string>(name: string, usual: T, values: readonly T[]): Kept<T> {
  const key = `geo-timeline:${name}`;
  return {
    get: () => {
      try {
        const text = localStorage.getItem(key);
        return values.find((value) => value === text) ?? usual;
      } catch {
        return usual;
      }
    },
    set: (value) => {
      try {
        if (value === usual) localStorage.removeItem(key);
        else localStorage.setItem(key, value);
      } catch {
        // Full or forbidden: then it lasts until the page closes.
      }
    },
  };
}

export const theme = kept('theme', 'auto', THEMES);
/** How much of an event is read aloud. */
export const spoken = kept<Spoken>('spoken', 'normal', ['short', 'full']);
/** Which way time runs; `auto` is the direction of the language. */
export const timeDir = kept<TimeDir>('time', 'auto', ['ltr', 'rtl']);
