import { type Bits, countAnd, emptyBits, hasBit, lowerBound, setBit } from '../../base/index.ts';
import { type Sort, type SortColumn, type Sorter, createSorter } from '../../store/index.ts';
import { MS_PER_DAY, type TimeWindow } from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';
import { countryCodesOf } from '../../model/index.ts';
import { BY_DATE } from './columns.ts';

/** How much room the columns have: each its own, two and a line, or one below the other. */
export type Fit = 'wide' | 'medium' | 'narrow';

/** A table of the matching events: their order and the rows that a reader chose. Lives as long as the table is shown. */
export class EventTable {
  readonly session: Session;
  sort: Sort = $state.raw(BY_DATE);
  fit: Fit = $state.raw('wide');
  #chosen: Bits = $state.raw(emptyBits(0));
  /** Where a choice of several rows begins. */
  #from: number | undefined;

  constructor(session: Session) {
    this.session = session;
  }

  readonly #sorter: Sorter | undefined = $derived.by(() => {
    const { session } = this;
    const { store } = session;
    if (store === undefined) return undefined;
    const { compare } = new Intl.Collator(session.lang);
    // Thousands of rows have the same countries.
    const names = new Map<string, string>();
    const nameOf = (code: string): string => {
      const name = names.get(code) ?? session.countryName(code);
      names.set(code, name);
      return name;
    };
    return createSorter(store, {
      title: (row) => session.titleOf(row),
      countries: (row) => countryCodesOf(session.event(row)).map(nameOf).join(', '),
      category: (index) => session.text(store.categories[index]?.label),
      compare,
    });
  });
  /** The matching rows as they stand. */
  readonly order: Uint32Array = $derived.by(
    () => this.#sorter?.order(this.session.rows, this.sort) ?? new Uint32Array(0),
  );
  readonly chosenCount: number = $derived.by(() => {
    const { bits } = this.session;
    return bits === undefined || this.#chosen.length === 0 ? 0 : countAnd(this.#chosen, bits);
  });

  /** The role of a part, said only where its style is no table's: then browsers forget what it is. */
  role<Role extends 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'rowheader'>(
    role: Role,
  ): Role | undefined {
    return this.fit === 'wide' ? undefined : role;
  }
  /** Sorts by a column, or turns its order round. */
  sortBy(column: SortColumn): void {
    const again = this.sort.column === column;
    // What matters most is asked for first.
    const descending = again
      ? !this.sort.descending
      : column === 'importance' || column === 'sources';
    this.sort = { column, descending };
  }
  /** The index of the first row at or after an instant, or, latest first, at or before its end. */
  indexAt(window: Pick<TimeWindow, 'start' | 'end'>): number {
    const { store } = this.session;
    const { order, sort } = this;
    if (store === undefined || order.length === 0) return 0;
    const begins = (i: number): number => store.columns.earliest[order[i] ?? 0] ?? 0;
    const index = sort.descending
      ? lowerBound(0, order.length, -window.end, (i) => -begins(i))
      : lowerBound(0, order.length, window.start, begins);
    return Math.min(order.length - 1, index);
  }
  /** The time from one row of the order to another. */
  spanOf(first: number, last: number): TimeWindow | undefined {
    const [a, b] = [this.order[first], this.order[last]].map((row) =>
      row === undefined ? undefined : this.session.store?.columns.anchor[row],
    );
    if (a === undefined || b === undefined) return undefined;
    const start = Math.min(a, b);
    return { start, end: Math.max(a, b, start + MS_PER_DAY) };
  }

  isChosen(row: number): boolean {
    return hasBit(this.#chosen, row);
  }
  /** Chooses a row or lets go of it; with `several` all rows from the last one touched to this. */
  choose(index: number, several: boolean): void {
    const row = this.order[index];
    if (row === undefined) return;
    const chosen = this.#copy();
    const on = several || !hasBit(chosen, row);
    const begin = several ? Math.min(this.#from ?? index, this.order.length - 1) : index;
    for (let i = Math.min(begin, index); i <= Math.max(begin, index); i++)
      put(chosen, this.order[i] ?? 0, on);
    if (!several) this.#from = index;
    this.#from ??= index;
    this.#chosen = chosen;
  }
  chooseAll(): void {
    const chosen = this.#copy();
    for (const row of this.order) setBit(chosen, row);
    this.#chosen = chosen;
  }
  chooseNone(): void {
    this.#chosen = emptyBits(this.session.store?.size ?? 0);
    this.#from = undefined;
  }
  /** The chosen rows that match, as they stand. */
  chosenRows(): Uint32Array {
    return this.order.filter((row) => hasBit(this.#chosen, row));
  }
  /** Begins where the focus was before Shift. */
  beginAt(index: number): void {
    this.#from = index;
  }

  #copy(): Bits {
    const size = this.session.store?.size ?? 0;
    const copy = emptyBits(size);
    if (copy.length === this.#chosen.length) copy.set(this.#chosen);
    return copy;
  }
}

function put(bits: Bits, row: number, on: boolean): void {
  if (on) setBit(bits, row);
  else bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
}
