import { THEMES, type Theme } from '../model/index.ts';
import type { Spoken, TimeDir } from '../ui/index.ts';

const KEY = 'geo-timeline:theme';
const SPOKEN_KEY = 'geo-timeline:spoken';
const TIME_KEY = 'geo-timeline:time';
const SPOKEN: readonly Spoken[] = ['short', 'normal', 'full'];
const TIME_DIRS: readonly TimeDir[] = ['auto', 'ltr', 'rtl'];

/** What a reader chose on this page before; storage may be forbidden or hold anything. */
function remembered<T extends string>(key: string, values: readonly T[], usual: T): T {
  try {
    const text = localStorage.getItem(key);
    return values.find((value) => value === text) ?? usual;
  } catch {
    return usual;
  }
}

function remember<T extends string>(key: string, value: T, usual: T): void {
  try {
    if (value === usual) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Full or forbidden: then it lasts until the page closes.
  }
}

export const rememberedTheme = (): Theme => remembered(KEY, THEMES, 'auto');
export const rememberTheme = (theme: Theme): void => remember(KEY, theme, 'auto');
/** How much of an event is read aloud. */
export const rememberedSpoken = (): Spoken => remembered(SPOKEN_KEY, SPOKEN, 'normal');
export const rememberSpoken = (spoken: Spoken): void => remember(SPOKEN_KEY, spoken, 'normal');
/** Which way time runs; `auto` is the direction of the language. */
export const rememberedTimeDir = (): TimeDir => remembered(TIME_KEY, TIME_DIRS, 'auto');
export const rememberTimeDir = (dir: TimeDir): void => remember(TIME_KEY, dir, 'auto');
