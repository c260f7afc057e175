import type { TimeWindow } from '../time/index.js';
import type { FrameInput, LayoutInput, Scene } from './scene.js';
import type { Store } from '../store/index.js';
/** A laid-out dataset of one filter and size. It remembers what resolution levels it was asked for. */
export interface TimelineLayout {
    /** Everything drawn and spoken for a window; the same arguments give an equal scene, whatever was asked before. */
    scene(frame: FrameInput): Scene;
}
/**
 * Prepares a layout: sorts the rows, divides the height. A new one is needed when anything in `input` changes,
 * not when the window or the selection does. O(n log n).
 */
export declare function createLayout(input: LayoutInput): TimelineLayout;
/** The scene of one window without keeping anything: for pictures made once. */
export declare function layout(store: Store, rows: Uint32Array, options: Omit<LayoutInput, 'store' | 'rows'> & FrameInput & {
    readonly window: TimeWindow;
}): Scene;
