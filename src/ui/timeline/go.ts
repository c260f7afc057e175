import { panWindow, zoomWindow } from '../../time/index.ts';
import type { Chart } from './chart.svelte.ts';

/** Zooms about the focused or selected event where it is in view, else about the middle. */
export function zoomBy(chart: Chart, factor: number, duration: number): void {
  const { store, window, selected } = chart.session;
  if (window === undefined || store === undefined) return;
  const row = chart.focusVisible ? chart.focusedRow : selected;
  const anchor = row === undefined ? undefined : store.columns.anchor[row];
  const inside = anchor !== undefined && anchor > window.start && anchor < window.end;
  const at = inside ? anchor : (window.start + window.end) / 2;
  chart.flyTo(zoomWindow(window, factor, at), duration);
}

/** Moves by a share of the window. */
export function panBy(chart: Chart, fraction: number, duration: number): void {
  const { window } = chart.session;
  if (window !== undefined) chart.flyTo(panWindow(window, fraction), duration);
}

/** Brings a row into view, moving no more than needed. */
export function reveal(chart: Chart, row: number, duration: number): void {
  const { store, window } = chart.session;
  if (store === undefined || window === undefined) return;
  const at = store.columns.anchor[row] ?? window.start;
  const span = window.end - window.start;
  const margin = span * 0.08;
  if (at >= window.start + margin && at <= window.end - margin) return;
  const start = at < window.start + margin ? at - span * 0.25 : at - span * 0.75;
  chart.flyTo({ start, end: start + span }, duration);
}
