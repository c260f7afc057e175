import { type Bits, hasBit } from '../base/index.ts';
import { type AxisCell, UNIT_MS, addUnits, axisTiers, startOf } from '../time/index.ts';
import type { Store } from '../store/index.ts';
import type { Words } from '../words/index.ts';
import type { OverviewScene } from './scene.ts';

const UNITS: readonly OverviewScene['unit'][] = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
];
const FEW = 90;
/** Labels are chosen as for a narrow chart: few enough on any screen. */
const LABEL_WIDTH = 640;
const MOST_LABELS = 20;

type OverviewBar = OverviewScene['bars'][number];

/**
 * Counts per unit of time and category over the whole extent, matching events and others apart; undefined without
 * events. The unit is the coarsest that gives 90 bars or more and at most `maxBars`, else the finest that is few enough.
 * Its labels need `words`.
 */
export function overview(
  store: Store,
  bits: Bits,
  { maxBars = 360, words }: { readonly maxBars?: number; readonly words?: Words } = {},
): OverviewScene | undefined {
  const { extent } = store;
  if (extent === undefined) return undefined;
  const unit = unitFor(extent.end - extent.start, maxBars);
  const bars = barsOf(store, unit, extent);
  count(store, bits, bars);
  let max = 0;
  for (const bar of bars) max = Math.max(max, sum(bar.matching) + sum(bar.others));
  const [first, last] = [bars[0], bars.at(-1)];
  return {
    start: first?.start ?? extent.start,
    end: last?.end ?? extent.end,
    bars,
    max,
    unit,
    labels: labelsOf(first?.start ?? extent.start, last?.end ?? extent.end, words),
  };
}

function unitFor(span: number, maxBars: number): OverviewScene['unit'] {
  const bars = (unit: OverviewScene['unit']): number => span / UNIT_MS[unit] + 1;
  const few = UNITS.filter((unit) => bars(unit) <= maxBars);
  return few.findLast((unit) => bars(unit) >= FEW) ?? few[0] ?? 'millennium';
}

function barsOf(
  store: Store,
  unit: OverviewScene['unit'],
  extent: { readonly start: number; readonly end: number },
): OverviewBar[] {
  const bars: OverviewBar[] = [];
  const kinds = store.categories.length;
  for (let start = startOf(unit, extent.start); start <= extent.end;) {
    const end = addUnits(unit, start, 1);
    if (!(end > start)) break;
    bars.push({ start, end, matching: new Uint32Array(kinds), others: new Uint32Array(kinds) });
    start = end;
  }
  return bars;
}

/** One pass in time order: anchors rise nearly, so the bar is nearly always the last one or the next. */
function count(store: Store, bits: Bits, bars: readonly OverviewBar[]): void {
  const { byTime, columns } = store;
  const { anchor, category } = columns;
  let at = 0;
  let bar = bars[at];
  if (bar === undefined) return;
  const last = bars.length - 1;
  for (let i = 0; i < byTime.length; i++) {
    const row = byTime[i] as number;
    const instant = anchor[row] as number;
    while (at > 0 && instant < bar.start) bar = bars[--at] ?? bar;
    while (at < last && instant >= bar.end) bar = bars[++at] ?? bar;
    const counts = hasBit(bits, row) ? bar.matching : bar.others;
    const kind = category[row] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
}

const sum = (counts: Uint32Array): number => counts.reduce((a, b) => a + b, 0);

/** Labels of the tier that gives a readable number of them. */
function labelsOf(start: number, end: number, words: Words | undefined): readonly AxisCell[] {
  if (words === undefined) return [];
  const { minor, major } = axisTiers({ start, end }, LABEL_WIDTH, words, { hours: false });
  return major.length >= 2 && minor.length > MOST_LABELS ? major : minor;
}
