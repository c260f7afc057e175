/** How long a server may be silent, before its first byte and between two. */
export const SILENCE_SECONDS = 15;
export class Silence extends Error {}

/** One request's end: by the caller, or by so many seconds without a call of `heard`. */
export class Deadline {
  readonly #abort = new AbortController();
  readonly #outer: AbortSignal;
  readonly #stop = (): void => this.#abort.abort(this.#outer.reason);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly signal = this.#abort.signal;

  readonly #seconds: number;

  constructor(outer: AbortSignal, seconds = SILENCE_SECONDS) {
    this.#outer = outer;
    this.#seconds = seconds;
    if (outer.aborted) this.#stop();
    else outer.addEventListener('abort', this.#stop);
    this.heard();
  }
  readonly heard = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#abort.abort(new Silence()), this.#seconds * 1000);
  };
  destroy(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#stop);
    this.#abort.abort();
  }
}
