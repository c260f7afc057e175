import type { Bits } from '../base/index.ts';
import { type AxisCell, UNIT_MS, addUnits, axisTiers, startOf } from '../time/index.ts';
import type { Store } from '../store/index.ts';
import type { Words } from '../words/index.ts';
import { type Places, placesOf } from './overview-places.ts';
import type { OverviewScene } from './scene.ts';
import { Shares } from './shares.ts';

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

type OverviewBar = {
  -readonly [K in keyof OverviewScene['bars'][number]]: OverviewScene['bars'][number][K];
};

/**
 * Counts per unit of time and category over the whole extent, matching events and others apart; undefined without
 * events. A range counts where it begins. What may lie (or begin) in several bars is no brick in one of them: it adds an
 * equal share to each, so that all bars together add up to the number of events. The unit is the coarsest that gives 90 bars or more and at most `maxBars`, else the finest that is few enough.
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
  count(store, bits, placesOf(store, unit, bars), bars);
  let max = 0;
  for (const bar of bars)
    max = Math.max(max, sum(bar.matching) + sum(bar.others) + bar.possible + bar.possibleOthers);
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
    bars.push({
      start,
      end,
      matching: new Uint32Array(kinds),
      others: new Uint32Array(kinds),
      possible: 0,
      possibleOthers: 0,
    });
    start = end;
  }
  return bars;
}

/** Counts the matching rows; the others are the rest. O(rows + bars × categories). */
function count(store: Store, bits: Bits, places: Places, bars: readonly OverviewBar[]): void {
  const { first, more, totals } = places;
  const { category } = store.columns;
  const kinds = store.categories.length;
  const matching = new Uint32Array(totals.length);
  const shares = new Shares(bars.length);
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w] as number;
    while (word !== 0) {
      const row = (w << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
      if (more[row] !== 0) {
        shares.add(first[row] as number, more[row] as number);
        continue;
      }
      const place = (first[row] as number) * kinds + (category[row] as number);
      matching[place] = (matching[place] as number) + 1;
    }
  }
  const possible = shares.sums();
  bars.forEach((bar, at) => {
    for (let kind = 0; kind < kinds; kind++) {
      const some = matching[at * kinds + kind] as number;
      bar.matching[kind] = some;
      bar.others[kind] = (totals[at * kinds + kind] as number) - some;
    }
    bar.possible = possible[at] as number;
    bar.possibleOthers = restOf(places.possible[at] as number, bar.possible);
  });
}

/** A difference of sums of shares, without what rounding leaves. */
const restOf = (all: number, some: number): number => (all - some < 1e-9 ? 0 : all - some);

const sum = (counts: Uint32Array): number => counts.reduce((a, b) => a + b, 0);

/**
 * Labels of the tier that gives a readable number of them. Parts of a year do not name it: there the first of each year
 * (of each month, where days stand) and the first of all say the greater unit instead.
 */
function labelsOf(start: number, end: number, words: Words | undefined): readonly AxisCell[] {
  if (words === undefined) return [];
  const { minor, major } = axisTiers({ start, end }, LABEL_WIDTH, words, { hours: false });
  if (major.length >= 2 && minor.length > MOST_LABELS) return major;
  const [cell] = minor;
  if (cell === undefined || cell.end - cell.start >= SHORTEST_YEAR) return minor;
  const named = new Map(major.map((each) => [each.start, each]));
  return minor.map((each, at) => {
    const greater = named.get(each.start) ?? (at === 0 ? major[0] : undefined);
    if (greater === undefined) return each;
    const { label, name } = greater;
    return { start: Math.max(start, each.start), end: each.end, label, name };
  });
}

const SHORTEST_YEAR = 365 * UNIT_MS.day;
