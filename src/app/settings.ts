import { THEMES, type Theme } from '../model/index.ts';
import type { TimeDir } from '../ui/index.ts';
import { memory } from './memory.ts';

const KEY = 'geo-timeline:theme';
const TIME_KEY = 'geo-timeline:time';
const TIME_DIRS: readonly TimeDir[] = ['auto', 'ltr', 'rtl'];

export const rememberedTheme = (): Theme => memory.remembered(KEY, THEMES, 'auto');
export const rememberTheme = (theme: Theme): void => memory.remember(KEY, theme, 'auto');
/** Which way time runs; `auto` is the direction of the language. */
export const rememberedTimeDir = (): TimeDir => memory.remembered(TIME_KEY, TIME_DIRS, 'auto');
export const rememberTimeDir = (dir: TimeDir): void => memory.remember(TIME_KEY, dir, 'auto');
