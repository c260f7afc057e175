import { assert } from '../../base/index.ts';
import type { Actor, Dataset, Tenure, Text } from '../../model/index.ts';
import { type DatePart, type HistoricalDate, readDate } from '../../time/index.ts';
import { dateColumns } from '../dates.ts';
import type { Tenures } from './types.ts';

/** Bits of `signs`: the source says "about" or is in doubt of the start, of the end. */
export const Sign = { start: 1, end: 2 } as const;

export type TenureColumns = { readonly signs: Uint8Array } & Pick<
  Tenures,
  | 'size'
  | 'actor'
  | 'role'
  | 'post'
  | 'earliest'
  | 'startLatest'
  | 'endEarliest'
  | 'latest'
  | 'flags'
  | 'actorOf'
  | 'recordOf'
>;

interface Read {
  readonly columns: TenureColumns;
  /** For each post a tenure of it. */
  readonly posts: readonly Tenure[];
}

/** Two texts are the same if their language maps are, in whatever order. */
const titleKey = (title: Text): unknown =>
  typeof title === 'string'
    ? title
    : Object.entries(title).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What tells posts apart. */
const postKey = ({ title, of, to }: Tenure): string =>
  JSON.stringify([titleKey(title), of ?? null, to ?? null]);

function signsOf({ start, end, parts, kind }: HistoricalDate): number {
  const signed = (part: DatePart | undefined): boolean =>
    part !== undefined && (part.approximate || part.uncertain);
  if (kind !== 'interval') return parts.some(signed) ? Sign.start | Sign.end : 0;
  return (signed(start) ? Sign.start : 0) | (signed(end) ? Sign.end : 0);
}

/** Reads the tenures of all actors, in the order of the file. What has no date that can be read is left out. */
export function readTenures({ actors = [] }: Dataset): Read {
  const most = actors.reduce((sum, { roles }) => sum + (roles?.length ?? 0), 0);
  const numbers = (): Float64Array => new Float64Array(most);
  const [earliest, startLatest, endEarliest, latest] = [numbers(), numbers(), numbers(), numbers()];
  const indexes = (): Uint32Array => new Uint32Array(most);
  const [actor, role, post] = [indexes(), indexes(), indexes()];
  const [flags, signs] = [new Uint8Array(most), new Uint8Array(most)];
  const posts: Tenure[] = [];
  const known = new Map<string, number>();
  let size = 0;
  actors.forEach(({ roles = [] }, person) => {
    roles.forEach((tenure, place) => {
      const parsed = readDate(tenure.date);
      if (!parsed.ok) return;
      const columns = dateColumns(parsed.date);
      actor[size] = person;
      role[size] = place;
      earliest[size] = parsed.date.earliest;
      latest[size] = parsed.date.latest;
      startLatest[size] = columns.startLatest;
      endEarliest[size] = columns.endEarliest;
      flags[size] = columns.flags;
      signs[size] = signsOf(parsed.date);
      const key = postKey(tenure);
      const found = known.get(key);
      if (found === undefined) known.set(key, posts.push(tenure) - 1);
      post[size++] = found ?? posts.length - 1;
    });
  });
  const actorOf = (tenure: number): Actor => {
    const found = actors[actor[tenure] ?? -1];
    assert(found && tenure < size, `no tenure ${tenure}`);
    return found;
  };
  const recordOf = (tenure: number): Tenure => {
    const found = actorOf(tenure).roles?.[role[tenure] ?? -1];
    assert(found, `no tenure ${tenure}`);
    return found;
  };
  // prettier-ignore
  const columns = { size, actor, role, post, earliest, startLatest, endEarliest, latest, flags, signs, actorOf, recordOf };
  return { columns, posts };
}
