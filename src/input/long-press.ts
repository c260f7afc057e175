/** ms that a finger rests, and px that it may stray meanwhile. */
const HOLD = 500;
const SLOP = 10;

/**
 * Tells of a finger or pen that rests on an element. The tap that would follow, and the browser's menu, are left out.
 * Ends with the function it returns.
 */
export function attachLongPress(
  node: HTMLElement,
  held: (event: PointerEvent) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let origin: PointerEvent | undefined;
  let wasHeld = false;
  const cancel = (): void => {
    clearTimeout(timer);
    origin = undefined;
  };
  const down = (event: PointerEvent): void => {
    cancel();
    wasHeld = false;
    // A second finger means a pinch.
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    origin = event;
    timer = setTimeout(() => {
      wasHeld = true;
      held(event);
    }, HOLD);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (origin && Math.hypot(clientX - origin.clientX, clientY - origin.clientY) > SLOP) cancel();
  };
  const click = (event: MouseEvent): void => {
    if (wasHeld) event.stopPropagation();
    wasHeld = false;
  };
  const menu = (event: MouseEvent): void => {
    if (origin !== undefined) event.preventDefault();
  };
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: cancel,
    pointercancel: cancel,
    contextmenu: menu,
  };
  const entries = Object.entries(listeners) as readonly [string, EventListener][];
  for (const [type, listener] of entries) node.addEventListener(type, listener);
  // Before anything in the element takes it for a tap.
  node.addEventListener('click', click, { capture: true });
  return () => {
    cancel();
    for (const [type, listener] of entries) node.removeEventListener(type, listener);
    node.removeEventListener('click', click, { capture: true });
  };
}
