import { flushSync } from 'svelte';
import { type RowHeights, type Run, createRowHeights, runsOf } from '../../layout/index.ts';

/** px drawn beyond both edges of what can be seen, so that scrolling meets rows. */
const BEYOND = 400;
/** Rows come out higher or lower than thought, which brings others into view: after this many looks it is enough. */
const LOOKS = 4;

/** What scrolls a node: itself, an ancestor (through shadow roots), or the page. */
function scrollerOf(node: HTMLElement): Element {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at instanceof ShadowRoot) at = at.host;
    if (!(at instanceof HTMLElement) || at === document.body) continue;
    const isBox = /^(auto|scroll)$/.test(getComputedStyle(at).overflowY);
    if (isBox && at.scrollHeight > at.clientHeight + 1) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** What of the rows can be seen, px from the top of the first one. */
interface View {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which rows of a long table are in the DOM. They are measured as they come; what stands on the screen stays where it
 * is when rows above it turn out higher or lower than estimated.
 */
export class RowWindow {
  runs: readonly Run[] = $state.raw([]);
  /** Indexes of the first and last row that can be seen. */
  first: number = $state.raw(0);
  last: number = $state.raw(0);
  /** The row that stays whatever is in view: that with the focus. */
  keep: number | undefined;
  heights: RowHeights = createRowHeights(0, 40);
  #root: HTMLElement | undefined;
  #frame = 0;
  #settled: ((byHand: boolean) => void) | undefined;
  /** Where a scrolling of ours ended, px: any other place is a hand's. */
  #place = -1;

  attach(root: HTMLElement): void {
    this.#root = root;
  }
  destroy(): void {
    cancelAnimationFrame(this.#frame);
  }
  /** Other rows, or another width: nothing is known of their heights. */
  reset(size: number, estimate: number): void {
    // What is drawn stays until the next look, and with it the focus.
    this.heights = createRowHeights(size, estimate);
    if (this.keep !== undefined && this.keep >= size) this.keep = undefined;
  }
  /** Looks again at the next frame; `settled` hears whether a hand moved the rows or a jump of ours. */
  soon(settled?: (byHand: boolean) => void): void {
    this.#settled = settled ?? this.#settled;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const byHand = this.#root !== undefined && scrollerOf(this.#root).scrollTop !== this.#place;
      this.update();
      this.#settled?.(byHand);
      this.#settled = undefined;
    });
  }
  update(): void {
    if (this.#root === undefined) return;
    for (let look = 0; look < LOOKS; look++) {
      const { top, bottom } = this.#view();
      this.#draw(runsOf(this.heights, top - BEYOND, bottom + BEYOND, this.keep));
      if (!this.#measure(this.heights.at(top))) break;
    }
    const { top, bottom } = this.#view();
    this.first = this.heights.at(top + 1);
    this.last = this.heights.at(Math.max(top, bottom - 1));
  }
  /** Scrolls a row to the upper edge, or, `nearest`, no further than needed to see it. */
  jump(index: number, where: 'start' | 'nearest'): void {
    if (index < 0 || index >= this.heights.size || this.#root === undefined) return;
    for (let look = 0; look < LOOKS; look++) {
      const { top, bottom } = this.#view();
      const row = this.heights.top(index);
      const below = row + this.heights.height(index) - bottom;
      const shift =
        where === 'start' || row < top || below > bottom - top
          ? row - top
          : Math.max(0, Math.min(below, row - top));
      if (Math.abs(shift) < 1) break;
      this.#scrollBy(shift);
      this.update();
    }
  }

  #scrollBy(px: number): void {
    if (this.#root === undefined) return;
    const scroller = scrollerOf(this.#root);
    scroller.scrollBy({ top: px, behavior: 'instant' });
    this.#place = scroller.scrollTop;
  }
  #view(): View {
    const root = this.#root;
    const body = root?.querySelector('tbody');
    if (root === undefined || !body) return { top: 0, bottom: 0 };
    const box = root.getBoundingClientRect();
    // Under what sticks to the upper edge.
    const stuck = [...root.querySelectorAll('.table-strip, thead')].map(
      (part) => part.getBoundingClientRect().bottom,
    );
    const { top } = body.getBoundingClientRect();
    return {
      top: Math.max(0, box.top, ...stuck) - top,
      bottom: Math.min(innerHeight, box.bottom) - top,
    };
  }
  #draw(runs: readonly Run[]): void {
    const same =
      runs.length === this.runs.length &&
      runs.every((run, i) => {
        const old = this.runs[i];
        return old?.from === run.from && old.to === run.to && old.gap === run.gap;
      });
    if (same) return;
    this.runs = runs;
    flushSync();
  }
  /** Takes over the heights of what is drawn; true if any was not as thought. Keeps the row `anchor` in its place. */
  #measure(anchor: number): boolean {
    const real = new Map<number, number>();
    for (const line of this.#root?.querySelectorAll<HTMLElement>('tr[data-index]') ?? []) {
      const index = Number(line.dataset['index']);
      real.set(index, (real.get(index) ?? 0) + line.getBoundingClientRect().height);
    }
    let [changed, shift] = [false, 0];
    for (const [index, height] of real) {
      const wrong = height - this.heights.height(index);
      if (Math.abs(wrong) < 0.05) continue;
      changed = true;
      if (index < anchor) shift += wrong;
      this.heights.set(index, height);
    }
    if (Math.abs(shift) >= 0.5) this.#scrollBy(shift);
    return changed;
  }
}
