import type { Stop } from '../../layout/index.ts';
import { type Chart, stopKey } from './chart.svelte.ts';
import { reveal } from './go.ts';
import { stopNear } from './moves.ts';

/** ms in which the window moves to what is to have the focus. */
const MOVE = 300;

/**
 * Where the keyboard's focus is among the stops of a chart. Buttons come and go with the picture, the focus is never
 * lost: it waits for the picture to rest, or goes to the nearest stop.
 */
export class Focus {
  readonly #chart: Chart;
  readonly #node: HTMLElement;
  /** What has the focus once the picture rests: a row, after the window moved to show it. */
  #pending: number | undefined;
  /** Whether the focus is in here, or was until its button went with the picture. */
  #had = false;
  /** The row of what had the focus last: it gets the focus back when its button goes. */
  #last: number | undefined;
  /** Whether the focus is being put somewhere here and now, by us. */
  #isPlacing = false;

  readonly #stops: () => readonly Stop[];

  constructor(chart: Chart, node: HTMLElement, stops: () => readonly Stop[]) {
    this.#stops = stops;
    this.#chart = chart;
    this.#node = node;
  }

  /** What has the focus in the chart's document or shadow root; undefined for its body. */
  get active(): HTMLElement | undefined {
    const root = this.#node.getRootNode();
    const active =
      root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
    return active instanceof HTMLElement && active !== document.body ? active : undefined;
  }
  /** The button of the stop that has the focus. */
  get button(): HTMLElement | undefined {
    return this.#buttonOf(this.#chart.focusedKey);
  }
  #buttonOf(key: string | undefined): HTMLElement | undefined {
    if (key === undefined) return undefined;
    return this.#node.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? undefined;
  }

  /** Puts the focus on a stop, if it is still there. */
  toKey(key: string): void {
    (this.#buttonOf(key) ?? this.#node).focus();
  }
  /** Puts the focus on the stop that stands for a row; its own may come only when the picture rests. */
  toEvent(row: number): void {
    this.toRow(row);
    if (this.#chart.isMoving) this.#pending = row;
  }
  /** Puts the focus on the stop that stands for a row now. */
  toRow(row: number): void {
    const { store } = this.#chart.session;
    const stop = store && stopNear(this.#stops(), row, store);
    this.#isPlacing = true;
    (this.#buttonOf(stop && stopKey(stop)) ?? this.#node).focus();
    this.#isPlacing = false;
  }
  /** Moves the window to a row and puts the focus there once the picture rests. */
  goTo(row: number | undefined): void {
    if (row === undefined) return;
    const chart = this.#chart;
    reveal(chart, row, MOVE);
    chart.focusVisible = true;
    this.#pending = row;
    chart.focusedKey = `e${row}`;
    chart.settleSoon();
  }
  /** The next stop of the list; beyond its ends the window moves on. */
  step(by: 1 | -1): void {
    const chart = this.#chart;
    const stops = this.#stops();
    const at = stops.findIndex((stop) => stopKey(stop) === chart.focusedKey);
    const next = at === -1 ? stops[by === 1 ? 0 : stops.length - 1] : stops[at + by];
    if (next === undefined) this.goTo((by === 1 ? chart.scene?.later : chart.scene?.earlier)?.row);
    else {
      chart.focusVisible = true;
      this.#buttonOf(stopKey(next))?.focus();
    }
  }
  /** Moves to what lies beyond an edge; when its button goes for that, the focus goes to the event. */
  goBeyond(row: number): void {
    this.#had = true;
    this.#last = row;
    reveal(this.#chart, row, MOVE);
  }
  /** The picture rests, with other stops. */
  settled(): void {
    const pending = this.#chart.isMoving ? undefined : this.#pending;
    if (pending !== undefined) this.#pending = undefined;
    // The list is rebuilt by now, but only after the turn of the effect that says so.
    queueMicrotask(() => {
      if (pending !== undefined) this.toRow(pending);
      else if (this.#had && this.#last !== undefined && this.active === undefined)
        this.toRow(this.#last);
    });
  }

  /** The focus came to something in the chart. */
  entered({ target }: FocusEvent): void {
    const chart = this.#chart;
    this.#had = true;
    const node = target instanceof HTMLElement ? target : undefined;
    const key = node?.dataset['key'];
    chart.focusVisible = key !== undefined && node?.matches(':focus-visible') === true;
    // Elsewhere inside (a list, a fold) the place in the row of events is kept.
    if (key === undefined) return;
    // A place for the time being does not end the way to the right one.
    if (!this.#isPlacing) this.#pending = undefined;
    chart.focusedKey = key;
    const stop = this.#stops().find((each) => stopKey(each) === key);
    if (stop !== undefined) this.#last = firstRow(stop);
  }
  /** The focus leaves something in the chart; `then` is called when it left the chart. */
  left({ target, relatedTarget }: FocusEvent, then: () => void): void {
    if (relatedTarget instanceof Node && this.#node.contains(relatedTarget)) return;
    // A button that is taken away tells so before it goes: that is not leaving.
    queueMicrotask(() => {
      const { active } = this;
      if (target instanceof Node && !target.isConnected) return;
      if (active !== undefined && this.#node.contains(active)) return;
      this.#had = false;
      this.#pending = undefined;
      this.#chart.focusVisible = false;
      then();
    });
  }
}

const firstRow = (stop: Stop): number | undefined =>
  stop.kind === 'cluster' ? stop.rows[0] : stop.row;
