import { hasBit } from '../../base/index.ts';
import { type BlocRoll, allBlocs, blocRoll, blocsOf } from '../../model/index.ts';
import { type Tally, blocName, termName, windowTally } from '../../store/index.ts';
import { civilOf, isoDay } from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';

/** A bloc of the list: the events in the window in which a member takes part. */
export interface BlocCount {
  readonly id: string;
  readonly name: string;
  /** "NATO members on the date": what filtering by it means. */
  readonly meaning: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Who belongs to a chosen bloc at the end of the window, and what changed within it. */
export interface ChosenBloc extends BlocRoll {
  readonly id: string;
  readonly name: string;
}

/** The blocs beside a map. Until they are loaded there are none. */
export class MapBlocs {
  readonly #session: Session;

  /** Matching events by bloc, for any window. */
  readonly #tally: { readonly ids: readonly string[]; readonly tally: Tally } | undefined =
    $derived.by(() => {
      const { blocStore: store, rows, now, view } = this.#session;
      const { blocs } = store ?? {};
      if (store === undefined || blocs === undefined) return undefined;
      const sets = blocs.ids.map((id) => blocs.bitsOf(id, view.roles, now));
      const offset = new Uint32Array(store.size + 1);
      const values: number[] = [];
      for (let row = 0; row < store.size; row++) {
        sets.forEach((bits, index) => {
          if (bits !== undefined && hasBit(bits, row)) values.push(index);
        });
        offset[row + 1] = values.length;
      }
      const lists = { offset, values: Uint32Array.from(values) };
      return { ids: blocs.ids, tally: windowTally(store, { ids: blocs.ids, lists }, rows, now) };
    });
  readonly #chosen: readonly string[] = $derived.by(() => blocsOf(this.#session.view.countries));
  /** Those with events in the window, and the chosen ones, in the order of the picker. */
  readonly list: readonly BlocCount[] = $derived.by(() => {
    const session = this.#session;
    if (this.#tally === undefined || session.window === undefined) return [];
    const { ids, tally } = this.#tally;
    const counts = tally.count(session.window);
    return ids
      .map((id, index) => ({
        id,
        name: blocName(session, id),
        meaning: termName(session, id),
        count: counts[index] ?? 0,
        chosen: session.view.countries.includes(id),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen);
  });
  /** The moment whose members are outlined: the end of the window, or now where it reaches beyond. */
  readonly #until: number = $derived.by(() =>
    Math.min(this.#session.now, (this.#session.window?.end ?? Infinity) - 1),
  );
  /** The same as a date in words. */
  readonly until: string = $derived.by(() => this.#session.dateText(isoDay(civilOf(this.#until))));
  readonly chosen: readonly ChosenBloc[] = $derived.by(() => {
    const { blocPart, dataset, window } = this.#session;
    if (blocPart === undefined || window === undefined || this.#chosen.length === 0) return [];
    const all = allBlocs(dataset?.blocs);
    return this.#chosen.flatMap((id) => {
      const bloc = all.find((each) => each.id === id);
      if (bloc === undefined) return [];
      return {
        id,
        name: blocName(this.#session, id),
        ...blocRoll(bloc, window.start, this.#until),
      };
    });
  });
  /** Codes of the members of all chosen blocs: the map outlines them. */
  readonly members: ReadonlySet<string> = $derived.by(
    () => new Set(this.chosen.flatMap(({ members }) => members)),
  );

  constructor(session: Session) {
    this.#session = session;
  }
}
