import { type Theme, readTheme } from '../../render/index.ts';
import type { Chart } from './chart.svelte.ts';

/** The wish for stillness is the first. */
const QUERIES = [
  '(prefers-reduced-motion: reduce)',
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];

/**
 * Keeps a chart's colours those of its surroundings, and its motion what the reader wants; called while a component is made.
 * @param node where the chart stands, asked once it does
 * @param take what else a theme is for
 */
export function followTheme(
  chart: Chart,
  node: () => Element,
  take?: (theme: Theme) => void,
): void {
  // Its own value: the view is a new object whenever the window rests, and reading a theme lays out everything anew.
  const wanted = $derived(chart.session.view.theme);
  $effect(() => {
    void wanted;
    const queries = QUERIES.map((query) => matchMedia(query));
    const read = (): void => {
      const theme = readTheme(getComputedStyle(node().closest('.gt') ?? node()));
      chart.still = queries[0]?.matches ?? false;
      chart.theme = theme;
      take?.(theme);
    };
    read();
    for (const query of queries) query.addEventListener('change', read);
    return () => queries.forEach((query) => query.removeEventListener('change', read));
  });
}
