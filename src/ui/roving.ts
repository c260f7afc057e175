/**
 * For `{@attach roving}` on a `role="toolbar"`: one Tab stop for all its buttons, arrows, Home and End between them
 * (WAI-ARIA toolbar pattern). The button that had the focus last keeps the stop.
 */
export function roving(bar: HTMLElement): () => void {
  const buttons = (): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>('button, select')];
  const settle = (current: HTMLElement | undefined): void => {
    for (const button of buttons()) button.tabIndex = button === current ? 0 : -1;
  };
  const onfocusin = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) settle(target);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === event.target);
    const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = new Map([
      [forward, (at + 1) % all.length],
      [backward, (at - 1 + all.length) % all.length],
      ['Home', 0],
      ['End', all.length - 1],
    ]).get(event.key);
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all[to]?.focus();
  };
  settle(buttons()[0]);
  bar.addEventListener('focusin', onfocusin);
  bar.addEventListener('keydown', onkeydown);
  return () => {
    bar.removeEventListener('focusin', onfocusin);
    bar.removeEventListener('keydown', onkeydown);
  };
}
