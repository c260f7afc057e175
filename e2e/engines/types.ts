/** What a scenario needs of a browser: one small driver per engine fulfils it (chromium.mjs, firefox.mjs, webkit.mjs). */
export interface Driver {
  /** "Firefox 153.8" */
  readonly version: string;
  open(url: string): Promise<void>;
  /** Runs a function in the page and awaits what it returns; arguments and result are JSON. */
  evaluate<Args extends readonly unknown[], R>(
    run: (...args: Args) => R,
    ...args: Args
  ): Promise<Awaited<R>>;
  /** The same in the page's frame of that number, whatever its origin. */
  evaluateInFrame<R>(frame: number, run: () => R): Promise<Awaited<R>>;
  /** A click of the mouse; px in the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys one after another, by the names of `KeyboardEvent.key`. */
  keys(...keys: readonly string[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What the window shows, PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Errors of the console and uncaught ones since `open`, as far as the engine tells them to a driver. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** What host/probe.js puts into a page, for all engines alike. */
export interface Probe {
  /** Errors, rejections and violations of the policy, of the page and of its frames of the same origin. */
  readonly errors: string[];
  /** An element by selector, into shadow roots and frames of the same origin: ["iframe", "geo-timeline", "[role=status]"]. */
  find(path: readonly string[]): Element | undefined;
  /** The first that is shown and whose spoken name matches. */
  named(path: readonly string[], name: string): HTMLElement | undefined;
  /** Its middle in the page's window. */
  middle(element: Element): { readonly x: number; readonly y: number };
  /** The spoken name of what has the focus, in shadow roots and frames as well. */
  focused(): string;
}
declare global {
  var probe: Probe;
}

/** Where the pages are; both end with "/". */
export interface Site {
  readonly host: string;
  /** Another origin with the same files. */
  readonly other: string;
}

/** What a scenario does with a driver. */
export interface Scenario {
  readonly name: string;
  run(driver: Driver, site: Site): Promise<void>;
}
