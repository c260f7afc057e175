import { lowerBound } from '../../base/index.ts';
import type { Words } from '../../words/index.ts';
import type { Lanes } from '../../model/index.ts';
import { type Store, type Tenures, NO_ROW, tenuresOf } from '../../store/index.ts';
import { T } from './metrics.ts';
import type { MeasureText } from '../scene.ts';
import type { TenureRows, TenuresApart } from '../tenure-scene.ts';
import { tenureScene } from './in-frame.ts';
import { postRows } from './posts.ts';

export interface TenureInput {
  readonly store: Store;
  /** Matching rows. */
  readonly rows: Uint32Array;
  readonly lanes: Lanes;
  readonly pair: readonly [string, string] | undefined;
  /** px of the drawing. */
  readonly width: number;
  /** Ongoing tenures end here. */
  readonly now: number | undefined;
  /** Whether all posts are shown. */
  readonly isOpen: boolean;
  readonly words: Words;
  readonly measureText: MeasureText;
  /** What stands on the bar of a tenure, longest first: in the row of its post and in the lane of its person. */
  readonly personOf: (tenure: number) => readonly string[];
  readonly postOf: (tenure: number) => readonly string[];
  /** Its years: "2017–2024". */
  readonly yearsOf: (tenure: number) => string;
}

/** The events that are drawn as a tenure or as a vacancy that has a place in this picture. */
function drawnEvents(tenures: Tenures, posts: ReadonlySet<number>, persons: boolean): Set<number> {
  const drawn = new Set<number>();
  for (const [row, of] of tenures.byEvent) {
    const post = typeof of === 'number' ? tenures.post[of] : of.post;
    const hasRow = post !== undefined && posts.has(post);
    if (hasRow || (persons && typeof of === 'number')) drawn.add(row);
  }
  return drawn;
}

function apart(
  { columns }: Store,
  drawn: ReadonlySet<number>,
  ranges: Uint32Array,
  until: Float64Array,
): TenuresApart {
  const own = ranges.filter((row) => drawn.has(row));
  const starts = Float64Array.from(own, (row) => columns.earliest[row] ?? 0);
  const untils = Float64Array.from(own, (row) => until[row] ?? 0).sort();
  const below = (keys: Float64Array, key: number): number =>
    lowerBound(0, keys.length, key, (i) => keys[i] as number);
  return {
    bars: ranges.filter((row) => !drawn.has(row)),
    countIn: ({ start, end }) => below(starts, end) - below(untils, start),
  };
}

/**
 * Rows of posts over the lanes, and bars in the lanes of persons; undefined where there is nothing of the kind. A new one
 * is needed when anything in `input` changes, not when the window does.
 */
export function planTenures(input: TenureInput): TenureRows | undefined {
  if (input.lanes !== 'actor' && input.pair === undefined) return undefined;
  const tenures = tenuresOf(input.store);
  if (tenures.size === 0) return undefined;
  const isActors = input.lanes === 'actor';
  const { posts, folded, height } = postRows(input, tenures);
  if (posts.length === 0 && !isActors) return undefined;
  const drawn = drawnEvents(tenures, new Set(posts.map(({ post }) => post)), isActors);
  return {
    posts,
    folded,
    height,
    under: (lane) => {
      const own = isActors ? tenures.ofActor(lane) : undefined;
      if (own === undefined) return 0;
      const rows = own.row.reduce((most, row) => (row === NO_ROW ? most : Math.max(most, row)), 0);
      return T.tenureAir + (rows + 1) * T.tenurePitch;
    },
    draws: (row) => drawn.has(row),
    apart: (ranges, until) => apart(input.store, drawn, ranges, until),
    scene: (frame) => tenureScene({ ...frame, input, tenures, posts, height, isActors }),
  };
}
