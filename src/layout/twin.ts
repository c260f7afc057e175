import type { LaneParts } from './lane-context.ts';
import type { RowIndex } from './rows.ts';
import type { Lane, LayoutInput, Scene } from './scene.ts';

/** What the spoken twin of a scene is made from, besides what the scene itself holds. */
export interface TwinParts {
  readonly input: LayoutInput;
  readonly index: RowIndex;
  readonly parts: LaneParts;
  /** Those laid out in the frame. */
  readonly lanes: readonly Lane[];
}

/** Beside each scene while it lives: a picture that moves is drawn many times before its twin is asked for. */
const kept = new WeakMap<Scene, TwinParts>();

export function keepTwin(scene: Scene, parts: TwinParts): Scene {
  kept.set(scene, parts);
  return scene;
}

/** Undefined for scenes that no layout made. */
export const twinOf = (scene: Scene): TwinParts | undefined => kept.get(scene);
