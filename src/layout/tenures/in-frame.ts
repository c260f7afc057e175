import type { Tenures } from '../../store/index.ts';
import { M } from '../metrics.ts';
import { T } from './metrics.ts';
import type { Lane, Stop } from '../scene.ts';
import type {
  PostRow,
  TenureBar,
  TenureFrame,
  TenureScene,
  TenureStop,
  VacancyBox,
} from '../tenure-scene.ts';
import { type BarContext, barsOf } from './bars.ts';
import type { TenureInput } from './plan.ts';
import { vacanciesIn } from './vacancies.ts';

export interface TenureContext extends TenureFrame {
  readonly input: TenureInput;
  readonly tenures: Tenures;
  readonly posts: readonly PostRow[];
  readonly height: number;
  readonly isActors: boolean;
}

const TARGET = 24;
/** px: narrower bars have no button of their own until one zooms in, and only wider ones where there are many. */
const STOP_FROM = 4;
const STOP_FROM_MANY = 16;
const MANY = 150;

/** Bars, vacancies and stops of a frame. */
export function tenureScene(context: TenureContext): TenureScene {
  const posts = postsIn(context);
  const persons = context.isActors ? personsIn(context) : [];
  // Once is enough: what stands in the row of its post is not said again in the lane of its person.
  const said = new Set(posts.bars.map(({ of }) => of));
  const spoken = [...posts.bars, ...posts.boxes, ...persons.filter(({ of }) => !said.has(of))];
  return {
    ground: posts.ground,
    bars: [...posts.bars, ...persons],
    vacancies: posts.boxes,
    among: (stops) => among(context, stops, stopsOf(context, spoken)),
  };
}

interface PostsInFrame {
  readonly ground: TenureScene['ground'];
  readonly bars: readonly TenureBar[];
  readonly boxes: readonly VacancyBox[];
}

function postsIn(context: TenureContext): PostsInFrame {
  const { at, geometry, input, tenures, height } = context;
  const bars: TenureBar[] = [];
  const boxes: VacancyBox[] = [];
  const top = geometry.topRowsY;
  const { part } = at;
  const isSeen =
    height > 0 && (part === undefined || (top < part.bottom && top + height > part.top));
  if (!isSeen) return { ground: undefined, bars, boxes };
  for (const { post, y, head } of context.posts) {
    const of = tenures.posts[post];
    const rowY = top + y + head + (T.postPitch - M.barHeight) / 2;
    const isOut = part && (rowY > part.bottom || rowY + 2 * T.postPitch < part.top);
    if (of === undefined || isOut) continue;
    const place: BarContext = { ...context, texts: input.personOf, prefix: 'p', y: rowY };
    bars.push(...barsOf(place, of, T.postPitch));
    boxes.push(...vacanciesIn(context, of, rowY));
  }
  return { ground: { x: 0, y: top, width: input.width, height }, bars, boxes };
}

/** The bars in the lanes of persons: their events stand on them. */
function personsIn(context: TenureContext): readonly TenureBar[] {
  const { geometry, shown, tenures, input } = context;
  return shown.flatMap((at) => {
    const lane: Lane | undefined = geometry.lanes[at];
    const own = lane && tenures.ofActor(lane.id);
    if (lane === undefined || own === undefined) return [];
    const y = lane.stripY + lane.stripHeight + T.tenureAir;
    return barsOf({ ...context, texts: input.postOf, prefix: 'a', y }, own, T.tenurePitch);
  });
}

function stopsOf(
  { tenures, frame }: TenureContext,
  spoken: readonly (TenureBar | VacancyBox)[],
): TenureStop[] {
  const least = spoken.length > MANY ? STOP_FROM_MANY : STOP_FROM;
  return spoken
    .filter(({ width }) => width >= least)
    .map(({ id, of, row, x, y, width, height }): TenureStop => {
      const start = typeof of === 'number' ? (tenures.earliest[of] ?? 0) : of.from;
      const box = { x, y: y - (TARGET - height) / 2, width, height: TARGET };
      return { kind: 'tenure', id, of, row, start: Math.max(start, frame.window.start), box };
    })
    .sort((a, b) => a.start - b.start);
}

/** Both lists in time order, in one. */
function among(
  { input }: TenureContext,
  stops: readonly Stop[],
  tenures: readonly TenureStop[],
): readonly Stop[] {
  const { earliest } = input.store.columns;
  const startOf = (stop: Stop): number =>
    stop.kind === 'event' ? (earliest[stop.row] ?? 0) : stop.start;
  const all: Stop[] = [];
  let next = 0;
  for (const stop of stops) {
    for (let own; (own = tenures[next]) && own.start <= startOf(stop); next++) all.push(own);
    all.push(stop);
  }
  return [...all, ...tenures.slice(next)];
}
