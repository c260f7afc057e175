import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import { letVerticalSwipesScroll, wheelExponent } from './zoom.ts';

/** Where a map is: a point of it at (x, y) is drawn at (x · k + tx, y · k + ty). */
export interface MapZoom {
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
}

export interface MapZoomHost {
  size(): { readonly width: number; readonly height: number };
  current(): MapZoom;
  move(to: MapZoom): void;
  /** A plain wheel was left to the page. */
  wheelRefused(): void;
}

const MOST = 24;

/** Drag, pinch and Ctrl+wheel on a map; vertical swipes and a plain wheel stay the page's. Ends with the function it returns. */
export function attachMapZoom(
  node: HTMLElement,
  host: MapZoomHost,
): { readonly to: (next: MapZoom) => void; readonly destroy: () => void } {
  const selection = select<HTMLElement, unknown>(node);
  const behavior = zoom<HTMLElement, unknown>()
    .clickDistance(4)
    .scaleExtent([1, MOST])
    .extent(() => {
      const { width, height } = host.size();
      return [
        [0, 0],
        [width, height],
      ];
    })
    .wheelDelta(wheelExponent)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event instanceof MouseEvent)
        return event.type === 'mousedown' && event.button === 0 && !event.shiftKey;
      return true;
    })
    .on('start', () => {
      const { width, height } = host.size();
      behavior.translateExtent([
        [0, 0],
        [width, height],
      ]);
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const { k, x: tx, y: ty } = transform;
      const { k: nowK, tx: nowX, ty: nowY } = host.current();
      const moved = k !== nowK || tx !== nowX || ty !== nowY;
      if (moved || sourceEvent !== null) host.move({ k, tx, ty });
    });
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) host.wheelRefused();
  };
  const vertical = letVerticalSwipesScroll(node);
  node.addEventListener('wheel', onWheel, { passive: true });
  selection.call(behavior);
  return {
    to({ k, tx, ty }) {
      const { width, height } = host.size();
      const [mostK, least] = [Math.max(1, Math.min(MOST, k)), 0];
      const keep = (shift: number, room: number): number =>
        Math.min(least, Math.max(room * (1 - mostK), shift));
      const next = zoomIdentity.translate(keep(tx, width), keep(ty, height)).scale(mostK);
      selection.property('__zoom', next);
      host.move({ k: next.k, tx: next.x, ty: next.y });
    },
    destroy() {
      selection.on('.zoom', null);
      node.removeEventListener('wheel', onWheel);
      vertical();
    },
  };
}
