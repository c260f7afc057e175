import type { Post, Store, Tenures } from '../../store/index.ts';
import { NO_ROW } from '../../store/index.ts';
import { M } from '../metrics.ts';
import { T } from './metrics.ts';
import type { PostRow } from '../tenure-scene.ts';
import type { TenureInput } from './plan.ts';

/** Rows of posts that stand over the lanes unless more are asked for, and at most. */
const FEW = 5;
const MOST = 200;

/** How many events of each actor match. O(rows). */
function countsOf({ columns, facets }: Store, rows: Uint32Array): Uint32Array {
  const { offset, values } = columns.actors;
  const counts = new Uint32Array(facets.actors.ids.length);
  for (const row of rows)
    for (let i = offset[row] as number; i < (offset[row + 1] as number); i++) {
      const actor = values[i] as number;
      counts[actor] = (counts[actor] as number) + 1;
    }
  return counts;
}

const isBetween = ({ of, to }: Post, [a, b]: readonly [string, string]): boolean =>
  (of === a && to === b) || (of === b && to === a);

/**
 * Which posts have a row: in the pair view those that one of the two has at the other; in lanes by actor those with
 * holders in the matching events, envoys to others first, then what two or more have held, then by events.
 */
function postsOf({ store, rows, pair }: TenureInput, tenures: Tenures): number[] {
  const all = tenures.posts.map((_, post) => post);
  const at = (post: number): Post | undefined => tenures.posts[post];
  if (pair) {
    const between = all.filter((post) => isBetween(tenures.posts[post] as Post, pair));
    return between.sort((a, b) => Number(at(a)?.of !== pair[0]) - Number(at(b)?.of !== pair[0]));
  }
  const counts = countsOf(store, rows);
  const scores = tenures.posts.map(({ order }) => {
    const holders = new Set([...order].map((tenure) => tenures.actorOf(tenure).id));
    const indexes = [...holders].map((id) => store.facets.actors.indexOf(id));
    return indexes.reduce<number>((sum, index) => sum + (counts[index ?? -1] ?? 0), 0);
  });
  const isAll = rows.length === store.size;
  const envoy = (post: number): number => (at(post)?.to === undefined ? 0 : 1);
  const followed = (post: number): number => ((at(post)?.order.length ?? 0) > 1 ? 1 : 0);
  return all
    .filter((post) => isAll || (scores[post] ?? 0) > 0)
    .sort(
      (a, b) =>
        envoy(b) - envoy(a) ||
        followed(b) - followed(a) ||
        (scores[b] ?? 0) - (scores[a] ?? 0) ||
        a - b,
    );
}

/** The rows of posts with their places, and how many posts have none. */
export function postRows(
  input: TenureInput,
  tenures: Tenures,
): { readonly posts: readonly PostRow[]; readonly folded: number; readonly height: number } {
  const all = postsOf(input, tenures);
  const shown = all.slice(0, input.isOpen ? MOST : FEW);
  const head = input.width >= M.gutterFrom ? 0 : M.laneHead;
  let y = T.postAir;
  const posts = shown.map((post): PostRow => {
    const { row } = tenures.posts[post] as Post;
    const height = head + T.postPitch * (row.includes(1) ? 2 : 1);
    const hidden = row.reduce((sum, each) => sum + Number(each === NO_ROW), 0);
    const placed = { post, y, height, head, hidden };
    y += height;
    return placed;
  });
  if (posts.length === 0) return { posts, folded: 0, height: 0 };
  const hasFold = all.length > FEW;
  return {
    posts,
    folded: all.length - shown.length,
    height: y + (hasFold ? M.foldHeight + 4 : 0) + T.postAir,
  };
}
