// Over 300 lines because it is the one state of a timeline: what follows from it must be derived beside it.
import { type Words, hasEarlyMessages, wordsFor } from '../words/index.ts';
import {
  type DateWordsOptions,
  MS_PER_DAY,
  type TimeWindow,
  clampWindow,
  dateWords,
  readDate,
  parseWindow,
  printWindow,
  sameWindow,
} from '../time/index.ts';
import {
  type Dataset,
  type Problem,
  type Step,
  type Text,
  type TimelineEvent,
  type View,
  type ViewKind,
  countryName,
  defaultView,
  mergeView,
  namesBloc,
  textIn,
  countryCodesOf,
} from '../model/index.ts';
import {
  type FacetCounts,
  type Prepared,
  type Store,
  type Vacancy,
  createStore,
  type facets,
  filterBits,
  rowsInTimeOrder,
  shownExtent,
  withAir,
} from '../store/index.ts';
import { type Bits, countBits, selfContained } from '../base/index.ts';
import { type Loaded, markOnce } from '../io/index.ts';
import { type Palette, type Swatch, paletteFor } from '../render/index.ts';
import type { SingleParts } from '../render/html.ts';

/** A file of the reader's own that was read and looked at. */
export interface OwnFile {
  readonly name: string;
  readonly loaded: Loaded;
  /** Looks at the file again. */
  readonly reopen: () => void;
}

/** `auto` is the direction of the interface. */
export type TimeDir = 'auto' | 'ltr' | 'rtl';
export type Controls = 'full' | 'compact' | 'none';

/** Where the data are: `ready` may still hold problems; `failed` means there is nothing to show. */
export type Loading =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'loading';
      /** Bytes that come; or, of a large file that is there, the share that has been read; or a pause before the next try. */
      readonly phase: 'fetch' | 'read' | 'wait';
      readonly done: number;
      readonly total: number | undefined;
    }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' };

/** Data that are shown although their source did not answer: from when they are, if that is known, and why. */
export interface Stale {
  /** Instant, ms UTC. */
  readonly at: number | undefined;
  readonly problems: readonly Problem[];
  readonly isTrying: boolean;
}

/** How much is read aloud of an event, least first. */
export type Spoken = 'short' | 'normal' | 'full';

/** The titles that one party gives events, while a reader asked for them (panels/described.ts). */
export interface Described {
  readonly by: string;
  /** The party's own words per row. */
  readonly titles: ReadonlyMap<number, Text>;
  /** Marked as that party's, for a spoken name and for the picture; undefined where the party gave no title. */
  title(row: number): string | undefined;
  label(row: number): string | undefined;
}

/** A tenure or a vacancy whose details are open, and where the focus goes when they close. */
export interface OpenTenure {
  readonly of: number | Vacancy;
  readonly close: () => void;
}

/** What a session tells the outside (the element turns these into DOM events, the app into history entries). */
export interface SessionListener {
  view?(view: View, step: Step): void;
  select?(event: TimelineEvent | undefined): void;
}

/** An event of which a reader was reading elsewhere. */
export interface Place {
  readonly id: string;
  readonly hasFocus: boolean;
  /** Called once it stands where the reader looks. */
  readonly taken: () => void;
}

/** Below this container width (px) the story is the default reading, VISUAL 10; from WIDE the details sit beside the chart. */
export const NARROW = 600;
export const WIDE = 1100;
const PAINTED = 'geo-timeline:painted';

/**
 * The state of one timeline on a page: what was loaded, what the reader chose, and everything derived from the two.
 * Data live in raw state and are replaced, never mutated. Nothing here touches the DOM, the network or a clock.
 */
export class Session {
  readonly #listener: SessionListener;
  /** "now" in ms UTC, set by the owner at the start (the reader's clock). */
  clockNow: number = $state.raw(0);
  view: View = $state.raw(defaultView);
  store: Store | undefined = $state.raw(undefined);
  /** What is wrong with the data and with the view as it was read; `problems` has that of blocs besides. */
  #problems: readonly Problem[] = $state.raw([]);
  /** Comes on demand, see load-blocs.ts. */
  blocPart: typeof import('./bloc-part.ts') | undefined = $state.raw(undefined);
  /** Comes with data that have colours of their own, see load-colours.ts. */
  colourPart: typeof import('./colour-part.ts') | undefined = $state.raw(undefined);
  blocsFailed: boolean = $state.raw(false);
  /** The last language that all was ready for; undefined before the first. */
  spokenLang: string | undefined = $state.raw(undefined);
  loading: Loading = $state.raw({ kind: 'idle' });
  /** Set while what is shown could not be renewed. */
  stale: Stale | undefined = $state.raw(undefined);
  controls: Controls = $state.raw('compact');
  /** Name of the source file, the region's name where the dataset has no title. */
  sourceName: string = $state.raw('');
  /** Languages of the surroundings (nearest `lang`, then the browser's), best first. */
  ambientLangs: readonly string[] = $state.raw(['en']);
  /** px of the container; 0 until measured. */
  width: number = $state.raw(0);
  /** The live window while gestures run; follows `view.from`/`to` when those are set from outside. */
  #window: TimeWindow | undefined = $state.raw(undefined);
  /** The first picture of the data stands: what is not needed for it loads now. */
  hasPainted: boolean = $state.raw(false);
  /** Counts selections made by the reader, so that the details take the focus then and only then. */
  selections: number = $state(0);
  /** Another value whenever the selected event has to come into view: after those, and with each step of a narrative. */
  readonly revealed: string = $derived(
    `${this.selections} ${this.view.narrative ?? ''} ${this.view.step}`,
  );
  /** Titles as a party describes the events. Of this reader only: a link that is passed on opens with neutral ones. */
  described: Described | undefined = $state.raw(undefined);
  /** Its details stand where those of an event do; it is no part of the view. */
  tenure: OpenTenure | undefined = $state.raw(undefined);
  /** Id of the series whose panel is open, in place of an event's details. It is no part of the view. */
  series: string | undefined = $state.raw(undefined);
  /** The address of a view on a page of its own; the owner knows it. "" where no address leads to the data. */
  linkTo: (view: View) => string = $state.raw(() => '');
  /** The same in the article around, where that keeps an embed's view in its own address. */
  linkAround: ((view: View) => string) | undefined = $state.raw(undefined);
  /** Puts the focus back on an event of the current view, after its details have closed. */
  focusEvent: (row: number) => void = $state.raw(() => undefined);
  /** Asks the owner to load the sources again. */
  retry: () => void = $state.raw(() => undefined);
  /** Asks the owner to end a loading. */
  stopLoading: () => void = $state.raw(() => undefined);
  /** How much is read aloud of an event. Of this reader only, and no part of a link. */
  spoken: Spoken = $state.raw('normal');
  /** Keeps it for the next visit, where the page is ours. */
  keepSpoken: (spoken: Spoken) => void = () => undefined;
  /** Resolves once what stands there may go: data wait for it. */
  atRest: (() => Promise<void>) | undefined;
  /** Called before data show in place of what the owner had there until then. */
  willShow: (() => void) | undefined;
  /** Where a story begins that takes the place of a list: taken by the first one. */
  place: Place | undefined;
  /** Loads the page again, where the page is ours. */
  reload: (() => void) | undefined = $state.raw(undefined);
  /** Shows a file of the reader's own in place of the data; undefined where the page does not offer that. */
  takeFile: ((file: OwnFile) => Promise<void>) | undefined;
  /** What a copy of the page in one file is made of; undefined where the page offers none. */
  singleParts: (() => Promise<SingleParts>) | undefined;
  /** IANA zone of the reader's clock; undefined = not known, UTC stands in. */
  readerZone: () => string | undefined = () => undefined;
  /** Folder of our files, ends with a slash. */
  assets: string = $state.raw('');
  /** The address of `flags/RU.svg` and other files of ours. */
  assetOf: (path: string) => string = (path) => this.assets + path;
  /** Hosts whose pictures may load without a click (`allow-media`). */
  allowMedia: readonly string[] = $state.raw([]);

  constructor(listener: SessionListener = {}, clockNow: number = 0) {
    this.#listener = listener;
    this.clockNow = clockNow;
  }

  // ---- what follows from it

  readonly dataset: Dataset | undefined = $derived(this.store?.dataset);
  /** The language that the view or the surroundings ask for. */
  readonly askedLang: string = $derived(this.view.lang ?? this.ambientLangs[0] ?? 'en');
  /** The one that is spoken: another stays until the messages of the asked one are there (load-words.ts). */
  readonly lang: string = $derived(this.spokenLang ?? this.askedLang);
  readonly words: Words = $derived.by(() => {
    // Made anew when its messages have come; English words, which are there at once, stay the same value.
    void this.hasWords;
    return wordsFor(this.lang);
  });
  /** Whether anything can be said in the language that is asked for. */
  readonly hasWords: boolean = $derived(
    this.spokenLang !== undefined || hasEarlyMessages(this.askedLang),
  );
  readonly dir: 'ltr' | 'rtl' = $derived(this.words.dir);
  /** Its own value: no date is said anew because the window or the selection moves. */
  readonly #clock = $derived(this.view.clock);
  /** Which way a reader wants time to run. It is no part of the view. */
  timeDir: TimeDir = $state.raw('auto');
  /** Keeps that choice, where the page is ours. */
  keepTimeDir: (dir: TimeDir) => void = () => undefined;
  /** Whether time runs from right to left: then px of a scene count from its right edge. */
  readonly isMirrored: boolean = $derived(
    (this.timeDir === 'auto' ? this.dir : this.timeDir) === 'rtl',
  );
  /** Languages of content, best first. */
  readonly contentLangs: readonly string[] = $derived([
    this.lang,
    ...this.ambientLangs,
    this.dataset?.language ?? 'en',
    'en',
  ]);
  readonly isNarrow: boolean = $derived(this.width > 0 && this.width < NARROW);
  /** Whether one bar stands above the reading in place of the filters. */
  readonly hasNarrowBar: boolean = $derived(this.isNarrow && this.controls === 'full');
  /**
   * Whether what stands around the reading may come: after the first picture; but where it would push that down, having
   * no room of its own, with it.
   */
  readonly hasSurroundings: boolean = $derived(
    this.hasPainted || (this.hasNarrowBar && this.loading.kind === 'ready'),
  );
  /** timeline or story, by width. */
  readonly usualKind: ViewKind = $derived(this.isNarrow ? 'story' : 'timeline');
  /** By choice or by width. */
  readonly kind: ViewKind = $derived(this.view.view ?? this.usualKind);
  /** "now" of the picture: the reader's clock, or the day the data were updated if that is older than 7 days. */
  readonly now: number = $derived.by(() => {
    const updated = this.dataset?.updated;
    const parsed = updated === undefined ? undefined : readDate(updated);
    if (parsed?.ok !== true || !Number.isFinite(parsed.date.latest)) return this.clockNow;
    return this.clockNow - parsed.date.latest > 7 * MS_PER_DAY ? parsed.date.latest : this.clockNow;
  });
  readonly nowIsUpdate: boolean = $derived(this.now !== this.clockNow);
  /** The view's filters alone: the same object as long as none of them changes, however the window moves. */
  readonly #filters: View = $derived.by(() => {
    const last = this.#lastFilters;
    if (FILTERS.every((name) => last[name] === this.view[name])) return last;
    const chosen = Object.fromEntries(FILTERS.map((name) => [name, this.view[name]]));
    this.#lastFilters = { ...defaultView, ...chosen };
    return this.#lastFilters;
  });
  #lastFilters: View = defaultView;
  /** The store that knows the blocs. */
  readonly blocStore: Store | undefined = $derived(
    this.store && this.blocPart?.withBlocs(this.store),
  );
  /** Whether the view cannot be answered without the blocs. */
  readonly needsBlocs: boolean = $derived(namesBloc(this.#filters.countries));
  readonly bits: Bits | undefined = $derived.by(() => this.#ask(this.#filters));
  /** Matching rows in time order. */
  readonly rows: Uint32Array = $derived(
    this.store && this.bits ? rowsInTimeOrder(this.store, this.bits) : new Uint32Array(0),
  );
  readonly count: number = $derived(this.bits ? countBits(this.bits) : 0);
  /** The filters as of `follow`: what stands around the picture comes a frame after it. */
  #followed: View = $state.raw(defaultView);
  /** A view of filters alone. */
  get followed(): View {
    return this.#followed;
  }
  readonly followedBits: Bits | undefined = $derived.by(() => this.#ask(this.#followed));
  /** How filters count: they bring it, since the first picture does without. */
  facets: typeof facets | undefined = $state.raw(undefined);
  readonly counts: FacetCounts | undefined = $derived.by(() => {
    const store = this.storeFor(this.#followed);
    return store && this.facets?.(store, this.#followed, { now: this.now });
  });
  /** The same of blocs; worked out only where somebody reads it. */
  readonly blocCounts: ReadonlyMap<string, number> | undefined = $derived.by(() => {
    const store = this.blocStore;
    return store?.blocs?.countsOf(store, this.#followed, { now: this.now });
  });
  readonly selected: number | undefined = $derived(
    this.view.event === undefined ? undefined : this.store?.rowOf(this.view.event),
  );
  /** What there is to see: from the first to the last date, up to now where something is ongoing. */
  readonly extent: TimeWindow | undefined = $derived(
    this.store && shownExtent(this.store, this.now),
  );
  /** How far a window may reach, for gestures; the same limits as `clampWindow`'s. */
  readonly limits: { readonly widest: TimeWindow; readonly minSpan: number } = $derived.by(() => {
    const { start, end } = this.extent ?? { start: 0, end: MS_PER_DAY };
    const over = (end - start) / 10;
    return { widest: { start: start - over, end: end + over }, minSpan: 3_600_000 };
  });
  /** Everything, with a little air at both ends so that the first and last marks stand free. */
  readonly wholeWindow: TimeWindow | undefined = $derived(this.extent && withAir(this.extent));
  readonly window: TimeWindow | undefined = $derived(this.#window ?? this.wholeWindow);
  readonly title: string = $derived(
    this.dataset?.title === undefined
      ? this.sourceName || this.words.t('viewTimeline')
      : this.text(this.dataset.title),
  );
  /** Shape and hue of each of the store's categories. */
  readonly palette: Palette = $derived(
    paletteFor(this.store?.categories ?? [], this.colourPart?.ownColour),
  );
  readonly isFiltered: boolean = $derived(
    isFilter(this.view, defaultView) && this.store !== undefined,
  );

  /** Warnings of the data, of the view as it was read, and of blocs that nobody knows. */
  get problems(): readonly Problem[] {
    return this.#allProblems;
  }
  set problems(problems: readonly Problem[]) {
    this.#problems = problems;
  }
  readonly #allProblems: readonly Problem[] = $derived.by(() => {
    if (!this.needsBlocs || this.store === undefined) return this.#problems;
    const { countries } = this.#filters;
    const ofBlocs = this.blocsFailed
      ? [BLOCS_FAILED]
      : (this.blocPart?.blocProblems(countries, this.dataset?.blocs) ?? []);
    return ofBlocs.length === 0 ? this.#problems : [...ofBlocs, ...this.#problems];
  });
  /** The store that can answer a view: the one without blocs as long as it will do, so that what is drawn of it stays. */
  storeFor({ countries }: View): Store | undefined {
    return (namesBloc(countries) ? this.blocStore : undefined) ?? this.store;
  }
  #ask(view: View): Bits | undefined {
    const store = this.storeFor(view);
    return store && filterBits(store, view, { now: this.now });
  }

  // ---- what a reader reads

  /** A content text in the reader's language. */
  text(text: Text | undefined): string {
    return text === undefined ? '' : selfContained(textIn(text, this.contentLangs).text);
  }
  /** The same with its own language (else the dataset's), for `lang` and `dir` of its node; undefined = unknown. */
  textAndLang(text: Text): { readonly text: string; readonly lang: string | undefined } {
    const found = textIn(text, this.contentLangs);
    return { text: selfContained(found.text), lang: found.lang ?? this.dataset?.language };
  }
  event(row: number): TimelineEvent {
    const event = this.dataset?.events[row];
    if (event === undefined) throw new Error(`assertion failed: no row ${row}`);
    return event;
  }
  /** Shape and hue of a row's category. */
  swatchOf(row: number): Swatch | undefined {
    return this.palette.swatches[this.store?.columns.category[row] ?? -1];
  }
  swatchOfCategory(id: string): Swatch | undefined {
    return this.palette.swatches[
      this.store?.categories.findIndex((category) => category.id === id) ?? -1
    ];
  }
  titleOf(row: number): string {
    return this.described?.title(row) ?? this.text(this.event(row).title);
  }
  labelOf(row: number): string {
    const event = this.event(row);
    return this.described?.label(row) ?? this.text(event.label ?? event.title);
  }
  dateOf(row: number, style: 'long' | 'short' = 'long'): string {
    return this.dateText(this.event(row).date, style, this.event(row).timezone);
  }
  dateText(text: string, style: 'long' | 'short' = 'long', timezone?: string): string {
    const parsed = readDate(text, timezone === undefined ? {} : { timezone });
    return parsed.ok ? dateWords(parsed.date, this.words, { style, ...this.clockOptions() }) : text;
  }
  /** How clock times are said: the view's choice. */
  clockOptions(): DateWordsOptions {
    const clock = this.#clock;
    return { clock, readerZone: clock === 'reader' ? this.readerZone() : undefined };
  }
  /** Names of the countries of a row, in its order. */
  countriesOf(row: number): readonly string[] {
    return countryCodesOf(this.event(row)).map((code) => this.countryName(code));
  }
  countryName(code: string): string {
    return countryName(code, this.lang);
  }
  nameOf(facet: 'country' | 'category' | 'actor' | 'series', id: string): string {
    if (facet === 'country') return this.countryName(id);
    if (facet === 'actor')
      return this.text(this.dataset?.actors?.find((a) => a.id === id)?.name ?? id);
    const table = facet === 'category' ? this.store?.categories : this.store?.series;
    return this.text(table?.find((entry) => entry.id === id)?.label ?? id);
  }

  // ---- what a reader does

  /** The address of a view, for "Copy link". */
  linkToShare(view: View): string {
    return this.linkAround?.(view) ?? this.linkTo(view);
  }
  /** Marks the first picture of the data, once per document, so that anyone can measure it from outside. */
  painted(): void {
    if (this.hasPainted) return;
    this.hasPainted = true;
    markOnce(PAINTED);
  }
  /** Lets the counts on the filters and the overview follow the picture; its owner calls it after every change of `bits`. */
  follow(): void {
    this.#followed = this.#filters;
  }
  /** Takes over a loaded dataset. Keeps the view; the window follows `from`/`to`. */
  show(dataset: Dataset, problems: readonly Problem[], prepared?: Prepared): void {
    this.willShow?.();
    this.store = createStore(dataset, prepared);
    this.problems = problems;
    this.described = undefined;
    this.tenure = undefined;
    this.series = undefined;
    this.loading = { kind: 'ready' };
    this.#followView();
  }
  /** Changes the view; nothing happens if it stays the same. */
  set(partial: Partial<View>, step: Step = 'push'): void {
    const view = mergeView(this.view, partial);
    if (view === this.view) return;
    const before = this.view;
    this.view = view;
    if (view.from !== before.from || view.to !== before.to) this.#followView();
    this.#listener.view?.(view, step);
    if (view.event === before.event) return;
    const { selected } = this;
    this.#listener.select?.(selected === undefined ? undefined : this.event(selected));
  }
  /** Replaces the view from outside (URL, attribute): no history step is told. */
  replaceView(view: View): void {
    this.view = view;
    this.#followView();
  }
  /** Opens the panel of a series, or closes it. */
  openSeries(id: string | undefined): void {
    this.tenure = undefined;
    this.series = id;
  }
  /** Selects an event by the reader's hand: the details take the focus, unless the panel of its series stays open. */
  select(row: number | undefined, staysInSeries = false): void {
    if (row !== undefined) this.tenure = undefined;
    if (row !== undefined && !staysInSeries) this.series = undefined;
    const event = row === undefined ? undefined : this.event(row);
    if (event?.id === this.view.event) {
      if (row !== undefined) this.selections++;
      return;
    }
    this.set({ event: event?.id });
    if (row !== undefined) this.selections++;
  }
  /** The next or previous matching event after the selected one (or after `from`), undefined at the end. */
  neighbour(step: 1 | -1, from: number | undefined = this.selected): number | undefined {
    const { rows, store } = this;
    if (store === undefined || rows.length === 0) return undefined;
    if (from === undefined) return step === 1 ? rows[0] : rows[rows.length - 1];
    const rank = store.rank[from] ?? 0;
    let low = 0;
    while (low < rows.length && (store.rank[rows[low] ?? 0] ?? 0) < rank) low++;
    const here = rows[low] === from;
    return step === 1 ? rows[here ? low + 1 : low] : rows[low - 1];
  }
  /** Moves the window; `settled` writes it into the view (and the URL, replacing the entry). */
  setWindow(window: TimeWindow, settled: boolean): void {
    if (this.extent === undefined) return;
    const next = clampWindow(window, { extent: this.extent });
    if (this.#window === undefined || !sameWindow(next, this.#window)) this.#window = next;
    if (settled) this.settleWindow();
  }
  settleWindow(): void {
    if (this.#window === undefined || this.#isAsViewed(this.#window)) return;
    const printed = printWindow(this.#window);
    const view = mergeView(this.view, printed);
    if (view === this.view) return;
    this.view = view;
    this.#listener.view?.(view, 'replace');
  }
  /** Everything in view again. */
  fit(): void {
    this.#window = undefined;
    this.set({ from: undefined, to: undefined }, 'replace');
  }
  clearFilters(): void {
    this.set(Object.fromEntries(FILTERS.map((name) => [name, defaultView[name]])));
  }

  #followView(): void {
    this.#window = this.#viewedWindow();
  }
  /** The window that the view's `from` and `to` say, undefined where they say none. */
  #viewedWindow(): TimeWindow | undefined {
    const { from, to } = this.view;
    const { extent } = this;
    return extent === undefined || (from === undefined && to === undefined)
      ? undefined
      : clampWindow(parseWindow(from, to, extent), { extent });
  }
  /** Whether the view says this window already, however it is written: "2014" stays "2014". */
  #isAsViewed(window: TimeWindow): boolean {
    const viewed = this.#viewedWindow();
    return viewed !== undefined && sameWindow(viewed, window);
  }
}

const BLOCS_FAILED: Problem = {
  severity: 'warning',
  code: 'blocs-not-loaded',
  message: 'members of blocs not loaded',
  fix: 'load the page again',
  source: '',
  field: 'countries',
};

/** The fields of a view that say which events match. */
const FILTERS = [
  'countries',
  'match',
  'roles',
  'categories',
  'actors',
  'series',
  'tags',
  'status',
  'importance',
  'q',
] as const;

/** Whether a view filters anything; `match` alone does not. */
function isFilter(view: View, none: View): boolean {
  return (
    view.countries.length +
      view.roles.length +
      view.categories.length +
      view.actors.length +
      view.series.length +
      view.tags.length +
      view.status.length >
      0 ||
    view.importance !== none.importance ||
    view.q !== none.q
  );
}
