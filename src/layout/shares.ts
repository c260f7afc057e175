/** Sums of shares are exact but for rounding: what is less than this is nothing. */
const NOTHING = 1e-9;

/**
 * Shares of events in the bars they may lie in, equal ones that add up to 1 an event. Takes O(1) an event however many
 * bars it may lie in: what is written down are the steps from one bar to the next.
 */
export class Shares {
  readonly #steps: Float64Array;

  constructor(bars: number) {
    this.#steps = new Float64Array(bars + 1);
  }
  add(first: number, more: number): void {
    const share = 1 / (more + 1);
    this.#steps[first] = (this.#steps[first] as number) + share;
    const after = first + more + 1;
    this.#steps[after] = (this.#steps[after] as number) - share;
  }
  /** The sum of shares per bar. */
  sums(): Float64Array {
    const sums = new Float64Array(this.#steps.length - 1);
    let sum = 0;
    for (let bar = 0; bar < sums.length; bar++) {
      sum += this.#steps[bar] as number;
      sums[bar] = sum < NOTHING ? 0 : sum;
    }
    return sums;
  }
}
