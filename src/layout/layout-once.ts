import type { Store } from '../store/index.ts';
import type { TimeWindow } from '../time/index.ts';
import { laneRules } from './lanes/rules.ts';
import { createLayout } from './layout.ts';
import type { FrameInput, LayoutInput, Scene, Stop } from './scene.ts';
import { stopsIn } from './stops.ts';

/** The scene of one window and its spoken twin, without keeping anything: for pictures made once. */
export function layout(
  store: Store,
  rows: Uint32Array,
  options: Omit<LayoutInput, 'store' | 'rows'> & FrameInput & { readonly window: TimeWindow },
): Scene & { readonly stops: readonly Stop[] } {
  const scene = createLayout({ ...options, store, rows }, laneRules).scene(options);
  return { ...scene, stops: stopsIn(scene) };
}
