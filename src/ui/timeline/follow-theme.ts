import { readTheme } from '../../render/index.ts';
import type { Chart } from './chart.svelte.ts';

/** Keeps a chart's colours those of its surroundings; returns how to end that. */
export function followTheme(chart: Chart, node: Element): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  const read = (): void => {
    chart.theme = readTheme(getComputedStyle(node.closest('.gt') ?? node));
  };
  read();
  for (const query of queries) query.addEventListener('change', read);
  return () => queries.forEach((query) => query.removeEventListener('change', read));
}
