import { type Bits, andInto, countBits } from '../../base/index.ts';
import {
  type Breaks,
  type MapTransform,
  type Plane,
  type Shape,
  WHOLE,
  type WorldShapes,
  breaksFor,
  classOf,
  countedAs,
  createAtlas,
  createPlane,
  detailFor,
  loadShapes,
} from '../../layout/index.ts';
import { codesOf, countryCodesOf, termOf } from '../../model/index.ts';
import { type Tally, countInWindow, windowTally } from '../../store/index.ts';
import type { Session } from '../session.svelte.ts';
import { MapBlocs } from './blocs.svelte.ts';

/** A country of the list: its events in the window, and the class of its ground. */
export interface CountryCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  readonly class: number;
  readonly chosen: boolean;
}

/** The state of one map: its shapes, where it is, what it counts and which country is pointed at. */
export class World {
  readonly session: Session;
  /** px of the drawing; 0 until measured. */
  width: number = $state.raw(0);
  transform: MapTransform = $state.raw(WHOLE);
  /** The country under the pointer or the focus. */
  pointed: string | undefined = $state.raw(undefined);
  /** The event under the pointer or the focus, in the list below the map. */
  row: number | undefined = $state.raw(undefined);
  /** The countries of that event, else of the selected one. */
  readonly named: ReadonlySet<string> = $derived.by(() => {
    const row = this.row ?? this.session.selected;
    return new Set(row === undefined ? [] : countryCodesOf(this.session.event(row)));
  });
  /** The country that the arrow keys have reached. */
  cursor: string | undefined = $state.raw(undefined);
  /** Gives the focus to a country's entry in the list beside the map, else to the first; the list says how. */
  toList: (code: string | undefined) => void = () => undefined;
  /** The country whose card is open. */
  card: string | undefined = $state.raw(undefined);
  /** Whether an inset asks for the fine shapes. */
  wantsFine: boolean = $state.raw(false);
  coarse: WorldShapes | undefined = $state.raw(undefined);
  fine: WorldShapes | undefined = $state.raw(undefined);
  failed: boolean = $state.raw(false);
  /** The map for paper, once `forPaper` has brought it. */
  printed: ((owner: Document) => SVGElement | undefined) | undefined;

  readonly #coarseAtlas = $derived(this.coarse && createAtlas(this.coarse));
  readonly #fineAtlas = $derived(this.fine && createAtlas(this.fine));
  readonly coarsePlane: Plane | undefined = $derived(
    this.#coarseAtlas && this.width > 0 ? createPlane(this.#coarseAtlas, this.width) : undefined,
  );
  readonly finePlane: Plane | undefined = $derived(
    this.#fineAtlas && this.width > 0 ? createPlane(this.#fineAtlas, this.width) : undefined,
  );
  readonly isClose: boolean = $derived(detailFor(this.width, this.transform.k) === 'fine');
  readonly needsFine: boolean = $derived(this.wantsFine || this.isClose);
  readonly plane: Plane | undefined = $derived(
    this.isClose ? (this.finePlane ?? this.coarsePlane) : this.coarsePlane,
  );

  readonly blocs: MapBlocs;

  // ---- counts

  readonly #table = $derived.by(() =>
    this.session.store?.countriesWithRoles(this.session.view.roles),
  );
  readonly #tally: Tally | undefined = $derived.by(() => {
    const { store, rows, now } = this.session;
    return store && this.#table && windowTally(store, this.#table, rows, now);
  });
  /** Matching events in the window per country, for those that any event of the data has. */
  readonly counts: ReadonlyMap<string, number> = $derived.by(() => {
    const { window } = this.session;
    const table = this.#table;
    if (table === undefined || this.#tally === undefined || window === undefined) return new Map();
    const counted = this.#tally.count(window);
    return new Map(table.ids.map((code, index) => [code, counted[index] ?? 0]));
  });
  /** Matching events in the window. */
  readonly total: number = $derived.by(() => {
    const { store, rows, window, now } = this.session;
    if (store === undefined || window === undefined) return 0;
    const { certain, possible } = countInWindow(store, rows, window, now);
    return certain + possible;
  });
  /** Matching rows without a country, in the window. */
  readonly #nowhere: Uint32Array = $derived.by(() => {
    const offset = this.#table?.lists.offset;
    return this.session.rows.filter((row) => offset?.[row] === offset?.[row + 1]);
  });
  readonly nowhere: number = $derived.by(() => {
    const { store, window, now } = this.session;
    if (store === undefined || window === undefined) return 0;
    const { certain, possible } = countInWindow(store, this.#nowhere, window, now);
    return certain + possible;
  });
  readonly #actorTally: Tally | undefined = $derived.by(() => {
    const { store, rows, now } = this.session;
    return store && windowTally(store, store.facets.actors, rows, now);
  });
  /** The same of actors. */
  readonly actorCounts: ReadonlyMap<string, number> = $derived.by(() => {
    const { store, window } = this.session;
    if (store === undefined || this.#actorTally === undefined || window === undefined)
      return new Map();
    const counted = this.#actorTally.count(window);
    return new Map(store.facets.actors.ids.map((id, index) => [id, counted[index] ?? 0]));
  });
  readonly chosen: readonly string[] = $derived.by(() => codesOf(this.session.view.countries));
  readonly breaks: Breaks = $derived.by(() => {
    let most = 0;
    for (const [code, count] of this.counts) if (this.isOnMap(code)) most = Math.max(most, count);
    return breaksFor(most);
  });
  /** All countries of the data, most events first. */
  readonly list: readonly CountryCount[] = $derived.by(() => {
    const { compare } = new Intl.Collator(this.session.lang);
    return [...this.counts]
      .map(([code, count]) => ({
        code,
        count,
        name: this.session.countryName(code),
        class: classOf(count, this.breaks),
        chosen: this.chosen.includes(code),
      }))
      .sort((a, b) => b.count - a.count || compare(a.name, b.name));
  });
  /** Those of them that have events to show and a place on the map, and the chosen ones. */
  readonly onMap: readonly CountryCount[] = $derived(
    this.list.filter(({ code, count, chosen }) => this.isOnMap(code) && (count > 0 || chosen)),
  );

  constructor(session: Session) {
    this.session = session;
    this.blocs = new MapBlocs(session);
  }

  async load(detail: 'coarse' | 'fine'): Promise<void> {
    if (this[detail] !== undefined) return;
    try {
      this[detail] = await loadShapes(detail);
      this.failed = false;
    } catch {
      // Without the fine shapes the coarse ones stay; without any the list says all.
      if (detail === 'coarse') this.failed = true;
    }
  }

  /** Gets what a printed map takes, since nothing can be waited for once a page prints. */
  async forPaper(): Promise<void> {
    const [{ printMap }] = await Promise.all([
      import('../print/print-map.ts'),
      this.load('coarse'),
    ]);
    const shapes = this.coarse;
    if (shapes !== undefined) this.printed = (owner) => printMap(this.session, shapes, owner);
  }

  /** Whether a code has a place on the map: not former states, not the EU. */
  isOnMap(code: string): boolean {
    return this.coarsePlane === undefined || this.coarsePlane.seats.has(code);
  }
  codeOf(area: Pick<Shape, 'code' | 'within'>): string {
    return countedAs(area, this.counts);
  }
  countOf(code: string): number {
    return this.counts.get(code) ?? 0;
  }
  classFor(code: string): number {
    return classOf(this.countOf(code), this.breaks);
  }
  /** Matching rows of a country. */
  bitsOf(code: string): Bits | undefined {
    const { bits } = this.session;
    const index = this.#table?.indexOf(code);
    if (bits === undefined || this.#table === undefined || index === undefined) return undefined;
    return andInto(bits.slice(), this.#table.bitsOf(index));
  }
  matchingOf(code: string): number {
    const bits = this.bitsOf(code);
    return bits ? countBits(bits) : 0;
  }
  /** The countries that matching events of this one name most, at most two. */
  companions(code: string): readonly string[] {
    const bits = this.bitsOf(code);
    const table = this.#table;
    if (bits === undefined || table === undefined) return [];
    const together = table.tally(bits);
    return table.ids
      .map((id, index) => ({ id, count: together[index] ?? 0 }))
      .filter(({ id, count }) => id !== code && count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, 2)
      .map(({ id }) => this.session.countryName(id));
  }

  // ---- what a reader does

  /** Filters to one country; chosen alone already, it shows all again. */
  choose(code: string): void {
    const alone = this.chosen.length === 1 && this.chosen[0] === code;
    this.session.set({ countries: alone ? [] : [code], match: 'any' });
  }
  /** Adds a country to the chosen ones: from two on, those events that have them all. */
  add(code: string): void {
    const { countries, match } = this.session.view;
    if (this.chosen.includes(code)) return;
    const next = [...countries, code];
    this.session.set({
      countries: next,
      match: next.length > 1 && match === 'any' ? 'all' : match,
    });
  }
  remove(code: string): void {
    const countries = this.session.view.countries.filter((text) => termOf(text).id !== code);
    const { match } = this.session.view;
    this.session.set({
      countries,
      match: countries.length < 2 && match === 'all' ? 'any' : match,
    });
  }
}
