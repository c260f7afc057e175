// Over 300 lines because it is the whole public face of the element: what it only passes on lives beside it.
import { flushSync, mount, unmount } from 'svelte';
import { assetUrl, sourceUrl } from '../io/index.ts';
import {
  type Problem,
  type Step,
  type TimelineEvent,
  type View,
  mergeView,
  printView,
} from '../model/index.ts';
import { Session, dress } from '../ui/index.ts';
import { Feed, type Input } from './feed.svelte.ts';
import { ambientLangs, browserLangs } from './langs.ts';
import { eventNotFound, lostIn } from './lost.ts';
import { Approach } from './near.ts';
import { readControls, readHeight, readHosts } from './settings.ts';
import { BASE_CSS } from './sheet.ts';
import type { Page, PageHold, TimelineEvents } from './types.ts';
import Shell from './Shell.svelte';
import { VIEW_NAMES, type ViewInput, readAttributes, readViewInput } from './view-input.ts';

const OWN_ATTRIBUTES = ['controls', 'height', 'allow-media', 'loading'] as const;
const PROPERTIES = ['data', 'view'] as const;

// In Node there is no HTMLElement: importing must work there, defining is left out.
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * `<geo-timeline>` (PUBLIC-API 3). Attributes are inputs and never rewritten. Hand-written around `mount`:
 * Svelte's own wrapper injects a style element, which `style-src 'self'` forbids.
 */
export class GeoTimelineElement extends Base {
  static readonly observedAttributes: readonly string[] = [...VIEW_NAMES, ...OWN_ATTRIBUTES];

  readonly #session = new Session(
    {
      view: (view, step) => this.#viewChanged(view, step),
      select: (event) => this.#tell('timeline-select', { event }),
    },
    Date.now(),
  );
  readonly #feed = new Feed(this.#session, {
    loaded: (events, problems) => this.#loaded(events, problems),
    failed: (problems) => {
      // The problems of data that stay are still theirs.
      const isKept = this.#session.stale !== undefined;
      this.#tell('timeline-error', { problems: isKept ? problems : this.#withView(problems) });
    },
  });
  /** What is wrong with the view and the settings, by the name of what brought them. */
  readonly #viewProblems = new Map<string, readonly Problem[]>();
  #dataProblems: readonly Problem[] = [];
  #page: Page | undefined;
  #data: unknown;
  #app: Record<string, unknown> | undefined;
  #wrapper: HTMLElement | undefined;
  #height = 'auto';
  #loadIsDue = false;
  readonly #approach = new Approach(this);
  #synced: AbortController | undefined;
  /** What the feed was last started with. */
  #shownSrc: readonly string[] | undefined;

  // ---- life

  connectedCallback(): void {
    this.#takeEarlyProperties();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    dress(root, BASE_CSS);
    if (this.#app !== undefined) return; // moved: everything stays as it is
    const session = this.#session;
    session.assets = assetUrl('');
    session.readerZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
    session.ambientLangs = this.#page === undefined ? ambientLangs(this) : browserLangs();
    session.linkTo = (view) => this.#linkTo(view);
    session.width = this.getBoundingClientRect().width;
    this.#mount(root);
    if (this.dataset['sync'] === 'hash' && this.#page === undefined) void this.#sync();
    if (!this.#feed.isStarted) this.#scheduleLoad();
  }
  disconnectedCallback(): void {
    // Moving disconnects and connects again at once.
    queueMicrotask(() => {
      if (this.isConnected || this.#app === undefined) return;
      this.#approach.end();
      this.#synced?.abort();
      this.#feed.destroy();
      void unmount(this.#app);
      this.#app = undefined;
      this.#wrapper = undefined;
      this.shadowRoot?.replaceChildren();
    });
  }
  attributeChangedCallback(name: string): void {
    if (name === 'controls') this.#readControls();
    else if (name === 'height') this.#readHeight();
    else if (name === 'loading') {
      if (this.#approach.isWaiting) this.#scheduleLoad();
    } else if (name === 'allow-media')
      this.#session.allowMedia = readHosts(this.getAttribute(name));
    else this.#readViewAttribute(name as keyof View);
  }

  /** Keeps the view in the page's address. */
  async #sync(): Promise<void> {
    const { signal } = (this.#synced = new AbortController());
    const { keepInAddress } = await import('./element-sync.ts');
    if (!signal.aborted)
      keepInAddress(this, this.#session, (view) => this.#replaceView(view), signal);
  }

  // ---- the public interface

  /** A dataset as an object or as text in a readable format; undefined goes back to `src`. */
  get data(): unknown {
    return this.#data;
  }
  set data(data: unknown) {
    this.#data = data ?? undefined;
    this.#scheduleLoad();
  }
  /** Reads as a `View`; takes a part of one, or a string as the attribute does. Tells no event. */
  get view(): View {
    return this.#session.view;
  }
  set view(input: Partial<View> | string | undefined) {
    this.#apply(readViewInput(input), 'view');
  }
  /** What is wrong with the data, the view and the attributes. */
  get problems(): readonly Problem[] {
    return this.#session.problems;
  }
  /** Selects an event and opens its details; without an id it closes them. The focus stays where it is. */
  select(id?: string): void {
    const session = this.#session;
    if ((id ?? undefined) === session.view.event) return;
    session.set({ event: id ?? undefined });
    const row = session.selected;
    const isLost = id !== undefined && row === undefined && session.store !== undefined;
    this.#note('event', isLost ? [eventNotFound(id)] : []);
  }
  /** Moves the window; `from` and `to` are EDTF texts, inclusive, and each may be left out. */
  show(span: { readonly from?: string | undefined; readonly to?: string | undefined } = {}): void {
    const { patch, problems } = readViewInput({ from: span.from, to: span.to });
    this.#note('show', problems);
    this.#session.set(patch, 'replace');
  }
  /** Shows the whole span of the data. */
  fit(): void {
    this.#note('show', []);
    this.#session.fit();
  }

  /** The picture of the view with title, key, source and licence, as an SVG document. Rejects before data are shown. */
  async toSVG(): Promise<string> {
    const { svgOf } = await import('./picture.ts');
    return svgOf(this.#session, this.#region());
  }
  /** The same as a PNG; `scale` is device pixels per px, 1 to 4. */
  async toPNG({ scale = 1 }: { readonly scale?: number } = {}): Promise<Blob> {
    const { pngOf } = await import('./picture.ts');
    return pngOf(this.#session, this.#region(), Math.max(1, Math.min(4, scale)));
  }
  #region(): Element {
    return this.shadowRoot?.querySelector('.gt') ?? this;
  }

  // ---- our own pages

  /** Ties an element to the page that is made for it; before or after the element is defined on it. @internal */
  static hold(element: GeoTimelineElement, page: Page): PageHold {
    element.#page = page;
    const session = element.#session;
    element.#feed.mayLoad = page.mayLoad;
    element.#feed.ownSrc = page.ownSrc;
    session.ambientLangs = browserLangs();
    element.#readControls();
    const show: PageHold['show'] = (view, problems) => {
      element.#note('page', problems);
      element.#replaceView(view);
    };
    show(page.view, page.problems);
    // Whatever an element without a page began is begun again by its rules.
    element.#scheduleLoad();
    return { session, show };
  }

  // ---- inputs

  /** Properties that were set before the element was defined hide the accessors. */
  #takeEarlyProperties(): void {
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }
  #readViewAttribute(name: keyof View): void {
    // The two ends of the window are checked against each other.
    const names: readonly (keyof View)[] =
      name === 'from' || name === 'to' ? ['from', 'to'] : [name];
    this.#apply(readAttributes(names, (n) => this.getAttribute(n)), names[0] ?? name); // prettier-ignore
    if (name === 'src') this.#scheduleLoad();
  }
  #readControls(): void {
    const text = this.getAttribute('controls');
    const { value, problems } = readControls(text, this.#page?.controls ?? 'compact');
    this.#session.controls = value;
    this.#note('controls', problems);
  }
  #readHeight(): void {
    const { value, problems } = readHeight(this.getAttribute('height'));
    this.#height = value;
    this.#wrapper?.style.setProperty('--height', value);
    this.#note('height', problems);
  }
  #apply({ patch, problems }: ViewInput, from: string): void {
    this.#note(from, problems);
    this.#replaceView(mergeView(this.#session.view, patch));
  }
  #replaceView(view: View): void {
    if (view !== this.#session.view) this.#session.replaceView(view);
    this.#checkSrc();
  }
  #checkSrc(): void {
    const shown = this.#shownSrc;
    if (shown !== undefined && shown.join(' ') !== this.#session.view.src.join(' '))
      this.#scheduleLoad();
  }

  // ---- data

  /** Loads once, however many inputs change together; what is far from the window waits until it is near. */
  #scheduleLoad(): void {
    if (this.#loadIsDue) return;
    this.#loadIsDue = true;
    queueMicrotask(() => {
      this.#loadIsDue = false;
      if (!this.isConnected) return;
      // Nothing to fetch, or the page wants it at once.
      const mustNotWait =
        this.#page !== undefined ||
        this.#data !== undefined ||
        this.getAttribute('loading') === 'eager';
      this.#approach.meet(mustNotWait, () => {
        this.#shownSrc = this.#session.view.src;
        this.#feed.start(this.#input());
      });
    });
  }
  #input(): Input {
    if (this.#data !== undefined) return { kind: 'data', data: this.#data };
    const { src } = this.#session.view;
    return { kind: 'addresses', addresses: src, base: this.ownerDocument.baseURI };
  }
  #loaded(events: readonly TimelineEvent[], problems: readonly Problem[]): void {
    const lost = lostIn(this.#session);
    this.#tell('timeline-load', { events, problems: this.#withView([...problems, ...lost]) });
  }

  // ---- problems

  #withView(problems: readonly Problem[]): readonly Problem[] {
    this.#dataProblems = problems;
    this.#session.problems = [...[...this.#viewProblems.values()].flat(), ...problems];
    return this.#session.problems;
  }
  #note(from: string, problems: readonly Problem[]): void {
    if (problems.length === 0 && !this.#viewProblems.has(from)) return;
    this.#viewProblems.set(from, problems);
    this.#withView(this.#dataProblems);
  }

  // ---- outputs

  #mount(root: ShadowRoot): void {
    const slot = this.ownerDocument.createElement('slot');
    const wrapper = this.ownerDocument.createElement('div');
    wrapper.className = 'gt-host';
    wrapper.style.setProperty('--height', this.#height);
    root.replaceChildren(slot, wrapper);
    this.#wrapper = wrapper;
    const props = { session: this.#session, feed: this.#feed, slot };
    this.#app = mount(Shell, { target: wrapper, props });
    flushSync();
  }
  #viewChanged(view: View, step: Step): void {
    this.#checkSrc();
    this.#tell('timeline-view', { view, step });
  }
  #linkTo(view: View): string {
    if (this.#page !== undefined) return this.#page.linkTo(view);
    if (this.#data !== undefined) return '';
    // The page beside the script shows the same; there `src` is relative to that page.
    const src = view.src.map(
      (address) => sourceUrl(address, this.ownerDocument.baseURI)?.href ?? address,
    );
    return `${assetUrl('')}?${printView({ ...view, src })}`;
  }
  #tell<K extends keyof TimelineEvents>(type: K, detail: TimelineEvents[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Makes `<geo-timeline>` known to the page. Harmless in Node, and where another copy of the script did it. */
export function defineTimeline(): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (registry !== undefined && registry.get('geo-timeline') === undefined)
    registry.define('geo-timeline', GeoTimelineElement);
}

type CustomEvents = { [K in keyof TimelineEvents]: CustomEvent<TimelineEvents[K]> };
declare global {
  interface HTMLElementTagNameMap {
    'geo-timeline': GeoTimelineElement;
  }
  /** Of elements, the document and the window: they bubble. */
  interface GlobalEventHandlersEventMap extends CustomEvents {}
}
