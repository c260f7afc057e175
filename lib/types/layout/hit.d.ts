import type { Scene } from './scene.js';
/** Something near a point; `distance` is that of its edge in px, 0 = on it. */
export type Hit = {
    readonly kind: 'event';
    readonly row: number;
    readonly distance: number;
} | {
    readonly kind: 'cluster';
    readonly id: string;
    readonly rows: readonly number[];
    readonly distance: number;
};
/**
 * What lies within `radius` px of a point, nearest first, each event once: marks, labels, bars, dots, pills and
 * histogram groups. Where two events are within the radius a chooser should open.
 */
export declare function hitTest(scene: Scene, x: number, y: number, radius: number): Hit[];
