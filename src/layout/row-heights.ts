/** Heights (px) of rows of which most were never drawn: what was measured counts, an estimate stands for the rest. */
export interface RowHeights {
  readonly size: number;
  /** Of all rows together. */
  readonly total: number;
  height(index: number): number;
  /** Where a row begins; that of `size` is the end. */
  top(index: number): number;
  /** The row at a place, the first or last one beyond the ends. */
  at(y: number): number;
  set(index: number, height: number): void;
}

/**
 * All rows at their estimate. Asking and setting cost log(size): a Fenwick tree holds by how much the measured ones
 * differ. Heights are whole or fractional px, above 0.
 */
export function createRowHeights(size: number, estimate: number): RowHeights {
  const extra = new Float64Array(size);
  const tree = new Float64Array(size + 1);
  const top = (index: number): number => {
    let sum = index * estimate;
    for (let i = index; i > 0; i -= i & -i) sum += tree[i] as number;
    return sum;
  };
  const highest = size === 0 ? 0 : 2 ** Math.floor(Math.log2(size));
  return {
    size,
    get total() {
      return top(size);
    },
    height: (index) => estimate + (extra[index] ?? 0),
    top,
    at(y) {
      let [index, rest] = [0, y];
      for (let step = highest; step >= 1; step /= 2) {
        if (index + step > size) continue;
        const span = step * estimate + (tree[index + step] as number);
        if (span > rest) continue;
        index += step;
        rest -= span;
      }
      return Math.max(0, Math.min(size - 1, index));
    },
    set(index, height) {
      const change = height - estimate - (extra[index] as number);
      if (change === 0) return;
      extra[index] = height - estimate;
      for (let i = index + 1; i <= size; i += i & -i) tree[i] = (tree[i] as number) + change;
    },
  };
}

/** A piece of a long list: rows from … to − 1, drawn or left out. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** px of what is left out; 0 where the rows are drawn. */
  readonly gap: number;
}

/**
 * The list in pieces: drawn are the rows that touch [top, bottom] and the one in `keep`, as that with the keyboard's
 * focus; between them stand gaps of the height of what they leave out.
 */
export function runsOf(
  heights: RowHeights,
  top: number,
  bottom: number,
  keep?: number,
): readonly Run[] {
  const { size } = heights;
  if (size === 0) return [];
  const [low, high] = [heights.at(top), heights.at(Math.max(top, bottom)) + 1];
  const drawn: (readonly [from: number, to: number])[] = [[low, high]];
  if (keep !== undefined && keep >= 0 && keep < size) {
    if (keep < low) drawn.unshift([keep, keep + 1]);
    else if (keep >= high) drawn.push([keep, keep + 1]);
  }
  const runs: Run[] = [];
  let at = 0;
  const leaveOut = (to: number): void => {
    if (to > at) runs.push({ from: at, to, gap: heights.top(to) - heights.top(at) });
  };
  for (const [from, to] of drawn) {
    leaveOut(from);
    runs.push({ from, to, gap: 0 });
    at = to;
  }
  leaveOut(size);
  return runs;
}
