import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { TimeWindow } from '../time/index.ts';

/** What the gestures need to know about the chart, asked at each gesture. */
export interface ZoomHost {
  /** px from the element's left edge to the plot's edges. */
  plot(): { readonly left: number; readonly right: number };
  /** Whether time runs from right to left. */
  isMirrored(): boolean;
  window(): TimeWindow;
  /** The widest window allowed, and the shortest span in ms. */
  limits(): { readonly widest: TimeWindow; readonly minSpan: number };
  /** Whether a plain wheel zooms here, or is left to the page. */
  wheelZooms(event: WheelEvent): boolean;
  /** A plain wheel was left to the page. */
  wheelRefused(): void;
  /** ms of the double-click zoom, 0 under reduced motion. */
  duration(): number;
  /** The window a gesture leads to. */
  move(window: TimeWindow): void;
  /** The gesture ended. */
  settle(): void;
}

/** One notch of a mouse wheel zooms by this factor (VISUAL 13). */
const NOTCH = 1.25;
const NOTCH_PIXELS = 100;

/** Exponent of 2 by which a wheel event zooms; a pinch on a trackpad arrives as Ctrl+wheel with small deltas. */
export function wheelExponent(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaY * (event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1);
  const isPinch = event.ctrlKey && Math.abs(pixels) < NOTCH_PIXELS / 2;
  return ((isPinch ? -pixels * 10 : -pixels) / NOTCH_PIXELS) * Math.log2(NOTCH);
}

/** Horizontal wheel movement in px that pans, 0 where the event zooms or scrolls. */
export function wheelPan(
  event: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): number {
  if (event.ctrlKey || event.metaKey) return 0;
  const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
  if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) return event.deltaX * unit;
  return event.shiftKey ? event.deltaY * unit : 0;
}

/** Gestures of one element; `sync` after the window changed by other means. */
export interface ZoomGestures {
  sync(): void;
  destroy(): void;
}

/**
 * Attaches d3-zoom: drag, pinch, wheel and double click become new windows. The transform maps the widest window,
 * laid over the plot, to what is visible; nothing outside this file knows it.
 */
export function attachZoom(node: HTMLElement, host: ZoomHost): ZoomGestures {
  const selection = select<HTMLElement, unknown>(node);

  const transformOf = (window: TimeWindow): ZoomTransform => {
    const { left, right } = host.plot();
    const { widest } = host.limits();
    const k = (widest.end - widest.start) / (window.end - window.start);
    const before = host.isMirrored() ? widest.end - window.end : window.start - widest.start;
    const offset = (before / (widest.end - widest.start)) * (right - left);
    return zoomIdentity.translate(left - (left + offset) * k, 0).scale(k);
  };
  const windowOf = (transform: ZoomTransform): TimeWindow => {
    const { left, right } = host.plot();
    const { widest } = host.limits();
    const perPixel = (widest.end - widest.start) / (right - left);
    const before = (transform.invertX(left) - left) * perPixel;
    const span = ((right - left) / transform.k) * perPixel;
    const start = host.isMirrored() ? widest.end - before - span : widest.start + before;
    return { start, end: start + span };
  };
  const configure = (): void => {
    const { left, right } = host.plot();
    const { widest, minSpan } = host.limits();
    behavior
      .extent([
        [left, 0],
        [right, 1],
      ])
      .translateExtent([
        [left, -Infinity],
        [right, Infinity],
      ])
      .scaleExtent([1, Math.max(1, (widest.end - widest.start) / minSpan)])
      .duration(host.duration());
  };
  const sync = (): void => {
    configure();
    // Only the stored transform changes: no event, no new window, so rounding cannot creep in.
    selection.property('__zoom', transformOf(host.window()));
  };
  const behavior = zoom<HTMLElement, unknown>()
    .clickDistance(4)
    .wheelDelta(wheelExponent)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return wheelPan(event) === 0 && host.wheelZooms(event);
      if (event instanceof MouseEvent)
        return (
          event.button === 0 && !event.shiftKey && !(event.ctrlKey && event.type === 'mousedown')
        );
      return true;
    })
    .on('start', () => configure())
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      host.move(windowOf(event.transform));
    })
    .on('end', () => host.settle());

  const onWheel = (event: WheelEvent): void => {
    const pixels = wheelPan(event);
    if (pixels !== 0) {
      const { left, right } = host.plot();
      const window = host.window();
      const sign = host.isMirrored() ? -1 : 1;
      const shift = ((sign * pixels) / (right - left)) * (window.end - window.start);
      event.preventDefault();
      event.stopImmediatePropagation();
      host.move({ start: window.start + shift, end: window.end + shift });
      host.settle();
    } else if (!host.wheelZooms(event)) host.wheelRefused();
  };
  const vertical = letVerticalSwipesScroll(node);
  node.addEventListener('wheel', onWheel, { passive: false });
  sync();
  selection.call(behavior);
  return {
    sync,
    destroy() {
      selection.on('.zoom', null);
      node.removeEventListener('wheel', onWheel);
      vertical();
    },
  };
}

/**
 * d3-zoom prevents the default of every touch move, which would stop the page from scrolling. One finger that sets
 * off vertically is therefore hidden from it; `touch-action: pan-y` lets the browser scroll.
 */
export function letVerticalSwipesScroll(node: HTMLElement): () => void {
  let origin: { x: number; y: number } | undefined;
  let vertical = false;
  const start = (event: TouchEvent): void => {
    const touch = event.touches[0];
    vertical = false;
    origin =
      event.touches.length === 1 && touch !== undefined
        ? { x: touch.clientX, y: touch.clientY }
        : undefined;
  };
  const move = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (origin !== undefined && touch !== undefined) {
      const [dx, dy] = [Math.abs(touch.clientX - origin.x), Math.abs(touch.clientY - origin.y)];
      if (dx + dy < 6) return;
      vertical = dy > dx;
      origin = undefined;
    }
    // What cannot be cancelled is the browser's already.
    if (vertical || !event.cancelable) event.stopImmediatePropagation();
  };
  node.addEventListener('touchstart', start, { capture: true, passive: true });
  node.addEventListener('touchmove', move, { capture: true, passive: true });
  return () => {
    node.removeEventListener('touchstart', start, { capture: true });
    node.removeEventListener('touchmove', move, { capture: true });
  };
}
