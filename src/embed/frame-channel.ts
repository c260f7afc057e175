import { type Change, type FromFrame, type ViewRecord } from './messages.ts';
import { joinChanges, message, readToFrame } from './messages.ts';

/** What embed.html does with the page around it. */
export interface ChannelListener {
  /** The page around listens: it sizes the frame. Called once. */
  greeted(): void;
  set(patch: ViewRecord): void;
  /** A whole view as its query. */
  show(query: string): void;
  /** The page's own address, up to where the query of a view goes. */
  link(before: string): void;
}

/** Messages of the page around that are obeyed within a second; more are a flood. */
const MAX_PER_SECOND = 20;

/** Whether the page around names itself: a link to another one would not be what the reader means to copy. */
const isAddressAt = (origin: string, address: string): boolean =>
  origin.startsWith('http') && address.startsWith(`${origin}/`);

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
  #due: FromFrame = {};
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
  /** @param view left out where the page around brought it */
  tellView(change: Change, view?: ViewRecord): void {
    this.#schedule({
      change: joinChanges(this.#due.change, change),
      ...(view === undefined ? {} : { view }),
    });
  }

  #schedule(what: FromFrame): void {
    Object.assign(this.#due, what);
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      const { height, ...told } = this.#due;
      this.#due = {};
      if (height !== undefined) this.#post({ height });
      if (told.change !== undefined) this.#post(told);
    });
  }
  #post(said: FromFrame): void {
    // Nothing in it is secret: the page around wrote the frame's address, and may be of an opaque origin.
    this.#around.postMessage(message(this.#id, said), this.#origin ?? '*');
  }
  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.#around) return;
    if (this.#origin !== undefined && event.origin !== this.#origin) return;
    const heard = readToFrame(event.data);
    if (heard?.id !== this.#id || this.#isFlood()) return;
    const { set, show, link } = heard;
    if (set !== undefined) this.#set(set);
    if (show !== undefined) this.#listener.show(show);
    if (link !== undefined && isAddressAt(event.origin, link)) this.#listener.link(link);
  };
  #set(patch: ViewRecord): void {
    if (!this.#isGreeted) {
      this.#isGreeted = true;
      this.#listener.greeted();
    }
    if (Object.keys(patch).length > 0) this.#listener.set(patch);
  }
  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) [this.#second, this.#count] = [second, 0];
    return ++this.#count > MAX_PER_SECOND;
  }
}
