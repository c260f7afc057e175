import {
  type InsetRegion,
  type MapTransform,
  type Seat,
  WHOLE,
  insetBox,
} from '../../layout/index.ts';
import type { World } from './world.svelte.ts';

/** px that what the keys reach keeps from the edges. */
const EDGE = 48;

/** Ways to move a map without a pointer: buttons, keys, and what must come into view. */
export interface Moves {
  zoomBy(factor: number): void;
  /** By shares of its width and height. */
  panBy(x: number, y: number): void;
  showAll(): void;
  /** Brings a country into view. */
  reveal(seat: Seat): void;
}

/**
 * @param to shows the map there, kept within the world
 * @param region what the inset shows of the whole world
 */
export function createMoves(
  world: World,
  to: (next: MapTransform) => void,
  region: () => InsetRegion | undefined,
): Moves {
  const drawn = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const { k, tx, ty } = world.transform;
    return { x: x * k + tx, y: y * k + ty };
  };
  const sizeOf = () => ({ width: world.width, height: world.plane?.height ?? 0 });
  /** What the map is enlarged about: the country with the focus, the chosen one, or where the inset would be. */
  function middle(): { readonly x: number; readonly y: number } {
    const { plane, chosen, cursor, pointed } = world;
    const { width, height } = sizeOf();
    const focused = pointed === cursor ? cursor : undefined;
    const seat = plane?.seats.get(focused ?? (chosen.length === 1 ? chosen[0] : '') ?? '');
    const place = seat && drawn(seat);
    if (place && place.x > 0 && place.x < width && place.y > 0 && place.y < height) return place;
    const inset = region();
    if (plane === undefined || inset === undefined) return { x: width / 2, y: height / 2 };
    const box = insetBox(plane, inset, 2);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return {
    zoomBy(factor) {
      const { k, tx, ty } = world.transform;
      const { x, y } = middle();
      to({ k: k * factor, tx: x - (x - tx) * factor, ty: y - (y - ty) * factor });
    },
    panBy(x, y) {
      const { k, tx, ty } = world.transform;
      const { width, height } = sizeOf();
      to({ k, tx: tx + x * width, ty: ty + y * height });
    },
    showAll() {
      to(WHOLE);
    },
    reveal(seat) {
      const { k, tx, ty } = world.transform;
      const { width, height } = sizeOf();
      const { x, y } = drawn(seat);
      const shift = (at: number, room: number): number =>
        Math.min(0, room - EDGE - at) || Math.max(0, EDGE - at);
      const [dx, dy] = [shift(x, width), shift(y, height)];
      if (k > 1 && (dx !== 0 || dy !== 0)) to({ k, tx: tx + dx, ty: ty + dy });
    },
  };
}
