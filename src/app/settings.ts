import { THEMES, type Theme } from '../model/index.ts';

const KEY = 'geo-timeline:theme';

/** What a reader chose on this page before; storage may be forbidden or hold anything. */
export function rememberedTheme(): Theme {
  try {
    const text = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === text) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Full or forbidden: then it lasts until the page closes.
  }
}
