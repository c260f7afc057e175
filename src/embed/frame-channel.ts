import { type FrameMessage, message, readMessage } from './messages.ts';
import type { ViewRecord } from './messages.ts';

/** What embed.html does with the page around it. */
export interface ChannelListener {
  /** The page around listens: it sizes the frame. Called once. */
  greeted(): void;
  set(patch: ViewRecord): void;
}

/** Messages of the page around that are obeyed within a second; more are a flood. */
const MAX_PER_SECOND = 20;

/** The page around as far as the browser tells; undefined where it does not (or is opaque itself). */
function originAround(): string | undefined {
  const origins = (location as { readonly ancestorOrigins?: DOMStringList }).ancestorOrigins;
  const origin = origins?.[0];
  return origin === undefined || origin === 'null' ? undefined : origin;
}

/**
 * Talks with the window around, and with no other. Height and view go out at most once per frame of the
 * display, the latest of each; what comes in is checked for its window, its origin where it has one, and its shape.
 */
export class FrameChannel {
  readonly #id = Math.random().toString(36).slice(2, 12);
  readonly #around: Window;
  readonly #origin = originAround();
  readonly #listener: ChannelListener;
  #isGreeted = false;
  #second = 0;
  #count = 0;
  #due: { height?: number; view?: ViewRecord } = {};
  #frame: number | undefined;

  constructor(around: Window, listener: ChannelListener) {
    this.#around = around;
    this.#listener = listener;
    addEventListener('message', this.#receive);
  }
  destroy(): void {
    removeEventListener('message', this.#receive);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }
  /** px; a height told already is not told again. */
  tellHeight(height: number): void {
    this.#schedule({ height });
  }
  tellView(view: ViewRecord): void {
    this.#schedule({ view });
  }

  #schedule(what: { height?: number; view?: ViewRecord }): void {
    Object.assign(this.#due, what);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const { height, view } = this.#due;
      this.#due = {};
      if (height !== undefined) this.#post(message(this.#id, { height }));
      if (view !== undefined) this.#post(message(this.#id, { view }));
    });
  }
  #post(what: FrameMessage): void {
    // Nothing in it is secret: the page around wrote the frame's address, and may be of an opaque origin.
    this.#around.postMessage(what, this.#origin ?? '*');
  }
  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#around) return;
    if (this.#origin !== undefined && event.origin !== this.#origin) return;
    const heard = readMessage(event.data);
    if (heard?.id !== this.#id || !('set' in heard) || this.#isFlood()) return;
    if (!this.#isGreeted) {
      this.#isGreeted = true;
      this.#listener.greeted();
    }
    if (Object.keys(heard.set).length > 0) this.#listener.set(heard.set);
  };
  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) [this.#second, this.#count] = [second, 0];
    return ++this.#count > MAX_PER_SECOND;
  }
}
