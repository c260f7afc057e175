import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** What dragging a lane's name needs to know; heights are px in the chart. */
export interface DragHost {
  /** Place of the lane at a height. */
  laneAt(y: number): number;
  /** Top of the lane at a place; beyond the last one the end of the chart. */
  top(place: number): number;
  drop(id: string, to: number): void;
  isFixed(id: string): boolean;
}

/** px that a press may move and still be a click. */
const SLACK = 6;

/**
 * For the list of names: a lane is dragged by its name with a mouse or a pen to another place, besides "Move up" and
 * "Move down". A finger scrolls the page. A press in here is none of the chart's.
 */
export const dragging =
  (host: DragHost): Attachment<HTMLElement> =>
  (list) => {
    const line = list.ownerDocument.createElement('i');
    line.className = 'lane-drop';
    let drag:
      { readonly id: string; readonly from: number; moves: boolean; to: number } | undefined;
    let swallows = false;
    const local = (event: PointerEvent): number => event.clientY - list.getBoundingClientRect().top;
    const end = (): void => {
      line.remove();
      drag = undefined;
    };
    const down = (event: PointerEvent): void => {
      swallows = false;
      const button = event.target instanceof Element ? event.target.closest('.lane-button') : null;
      const id = button instanceof HTMLElement ? button.dataset['lane'] : undefined;
      if (id === undefined || event.button !== 0 || event.pointerType === 'touch') return;
      if (!host.isFixed(id)) drag = { id, from: local(event), moves: false, to: -1 };
    };
    const move = (event: PointerEvent): void => {
      if (drag === undefined) return;
      const y = local(event);
      if (!drag.moves && Math.abs(y - drag.from) < SLACK) return;
      if (!drag.moves) {
        drag.moves = true;
        list.setPointerCapture(event.pointerId);
        list.append(line);
      }
      const [own, at] = [host.laneAt(drag.from), host.laneAt(y)];
      drag.to = Math.max(0, at);
      line.style.top = `${host.top(drag.to > own ? drag.to + 1 : drag.to)}px`;
    };
    const up = (): void => {
      if (drag?.moves === true) {
        swallows = true;
        host.drop(drag.id, drag.to);
      }
      end();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && drag?.moves === true) end();
    };
    const click = (event: MouseEvent): void => {
      if (swallows) event.stopPropagation();
      swallows = false;
    };
    const ends = [
      on(list, 'pointerdown', down),
      on(list, 'pointermove', move),
      on(list, 'pointerup', up),
      on(list, 'pointercancel', end),
      on(list.ownerDocument, 'keydown', key),
      on(list, 'click', click, { capture: true }),
      // Else the chart would take the press for a drag through time.
      on(list, 'mousedown', (event) => event.stopPropagation()),
      on(list, 'dblclick', (event) => event.stopPropagation()),
    ];
    return () => ends.forEach((each) => each());
  };
