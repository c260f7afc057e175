/** How far outside the window an element begins to load, in heights (and widths) of the window. */
export const MARGIN = 1;

/** Whether an element is in the window or about to be scrolled into it; one without a box is not. */
function isNear(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (element.getClientRects().length === 0) return false;
  const [x, y] = [MARGIN * innerWidth, MARGIN * innerHeight];
  return top <= innerHeight + y && bottom >= -y && left <= innerWidth + x && right >= -x;
}

/** The reader's way to an element: what is far from the window waits, and what was near once never does again. */
export class Approach {
  readonly #element: Element;
  #hasCome = false;
  #waiting: AbortController | undefined;

  constructor(element: Element) {
    this.#element = element;
  }
  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }
  /** Calls `act` at once where the element is near or must not wait, else when it comes near. */
  meet(mustNotWait: boolean, act: () => void): void {
    this.#hasCome ||= mustNotWait || isNear(this.#element);
    if (this.#hasCome) this.#come(act);
    else if (!this.isWaiting) void this.#wait(act);
  }
  /** Ends the waiting; `meet` begins it anew. */
  end(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }
  #come(act: () => void): void {
    this.#hasCome = true;
    this.end();
    act();
  }
  async #wait(act: () => void): Promise<void> {
    const { signal } = (this.#waiting = new AbortController());
    const part = await import('./when-near.ts').catch(() => undefined);
    if (signal.aborted) return;
    const come = (): void => this.#come(act);
    if (part === undefined) come();
    else part.whenNear(this.#element, signal, come);
  }
}
