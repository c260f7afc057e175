import type { Steps } from '../../base/index.ts';
import type { TimelineLayout } from '../../layout/index.ts';
import type { Chart } from './chart.svelte.ts';

/** ms of laying out between two chances for the browser to draw and to listen. */
const SLICE = 5;

/** Lays out what a moving picture lacks, or soon will, in slices between the frames. */
export class Ahead {
  readonly #chart: Chart;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: { readonly layout: TimelineLayout; readonly steps: Steps<void> } | undefined;

  constructor(chart: Chart) {
    this.#chart = chart;
  }
  destroy(): void {
    clearTimeout(this.#timer);
  }
  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#slice();
    });
  }
  #slice(): void {
    const chart = this.#chart;
    const { layout } = chart;
    const window = chart.goal ?? chart.session.window;
    if (layout === undefined || window === undefined) return;
    if (this.#work?.layout !== layout)
      this.#work = { layout, steps: layout.prepare(chart.frameAt(window)) };
    const { steps } = this.#work;
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      if (steps.next().done !== true) continue;
      this.#work = undefined;
      chart.prepared();
      // A picture in flight asks again with its next frame.
      if (chart.goal === undefined && !chart.isExact) this.soon();
      return;
    }
    this.soon();
  }
}
