import type { LayoutInput } from '../scene.ts';
import { type LaneCounts, type LaneValues, isDimming } from './values.ts';

/**
 * Values in the order of their lanes; the number of values itself stands for "none named". The pair first, then what
 * the reader pinned, then what they moved, then the order chosen: chosen countries and then by count, or by count
 * alone, or by name.
 */
export function laneOrder(input: LayoutInput, values: LaneValues, counts: LaneCounts): number[] {
  const { table, facet } = values;
  const { matching, totals } = counts;
  const none = table.ids.length;
  const { order = 'chosen', pinned = [], moved = [] } = input.laneChoices ?? {};
  const dims = isDimming(input);
  const present: number[] = [];
  for (let value = 0; value <= none; value++)
    if (matching[value] || (dims && totals[value])) present.push(value);
  const idOf = (value: number): string => table.ids[value] ?? '';
  const placeIn = (ids: readonly string[]): ((value: number) => number) => {
    const places = new Map(ids.map((id, i) => [id, i]));
    return (value) => places.get(idOf(value)) ?? ids.length;
  };
  const isChosen = facet === 'country' && order === 'chosen';
  const first = [
    placeIn(input.pair ?? []),
    placeIn(pinned),
    placeIn(moved),
    (value: number) => (value === none ? 1 : 0),
    placeIn(isChosen ? input.chosen : []),
  ];
  const count = (of: Uint32Array, value: number): number => of[value] ?? 0;
  const names = order === 'name' ? namesOf(input, values, present) : undefined;
  const byName = (a: number, b: number): number =>
    names === undefined ? 0 : names.compare(names.of(a), names.of(b));
  return present.sort((a, b) => {
    for (const place of first) {
      const apart = place(a) - place(b);
      if (apart !== 0) return apart;
    }
    return (
      byName(a, b) ||
      count(matching, b) - count(matching, a) ||
      count(totals, b) - count(totals, a) ||
      (idOf(a) < idOf(b) ? -1 : 1)
    );
  });
}

function namesOf(
  input: LayoutInput,
  { table, facet }: LaneValues,
  present: readonly number[],
): { of(value: number): string; compare(a: string, b: string): number } {
  const names = new Map(
    present.map((value) => [value, input.nameOf(facet, table.ids[value] ?? '')]),
  );
  const { compare } = new Intl.Collator(input.words.lang);
  return { of: (value) => names.get(value) ?? '', compare };
}
