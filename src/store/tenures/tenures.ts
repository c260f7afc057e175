import { assert } from '../../base/index.ts';
import type { Store } from '../types.ts';
import { type TenureColumns, readTenures } from './columns.ts';
import { eventsOf } from './events.ts';
import { sequenceOf } from './sequence.ts';
import type { Post, Sequence, Tenures } from './types.ts';
import { vacanciesOf } from './vacancies.ts';

/** A pure cache: the tenures of a store never change. */
const known = new WeakMap<Store, Tenures>();

/** Lists of tenures by a number of theirs, in the order of the file. */
function grouped(size: number, by: (tenure: number) => number): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let tenure = 0; tenure < size; tenure++) {
    const group = groups.get(by(tenure));
    if (group) group.push(tenure);
    else groups.set(by(tenure), [tenure]);
  }
  return groups;
}

/** The tenures of the dataset's actors, their posts and vacancies. O(n log n) for n tenures, once per store. */
export function tenuresOf(store: Store): Tenures {
  const found = known.get(store);
  if (found) return found;
  const { columns, posts: first } = readTenures(store.dataset);
  const byPost = grouped(columns.size, (tenure) => columns.post[tenure] ?? 0);
  const posts = first.map(({ title, of, to }, post): Post => {
    const sequence = sequenceOf(columns, byPost.get(post) ?? []);
    return { ...sequence, title, of, to, vacancies: vacanciesOf(columns, post, sequence.order) };
  });
  const ofActor = personSequences(store, columns);
  const drawn = eventsOf(store, columns, posts);
  const postOf = (tenure: number): Post => {
    const post = posts[columns.post[tenure] ?? -1];
    assert(post && tenure < columns.size, `no tenure ${tenure}`);
    return post;
  };
  const tenures: Tenures = { ...columns, ...drawn, posts, ofActor, postOf };
  known.set(store, tenures);
  return tenures;
}

/** The tenures of each person one after the other; made when somebody asks for them. */
function personSequences(
  store: Store,
  columns: TenureColumns,
): (id: string) => Sequence | undefined {
  const places = new Map((store.dataset.actors ?? []).map(({ id }, place) => [id, place]));
  const byActor = grouped(columns.size, (tenure) => columns.actor[tenure] ?? 0);
  const made = new Map<string, Sequence>();
  return (id) => {
    const sequence = made.get(id);
    if (sequence) return sequence;
    const own = byActor.get(places.get(id) ?? -1);
    if (own === undefined) return undefined;
    const fresh = sequenceOf(columns, own);
    made.set(id, fresh);
    return fresh;
  };
}
