import { lowerBound } from '../../base/index.ts';
import { countInWindow } from '../../store/index.ts';
import type { TimeWindow } from '../../time/index.ts';
import type { Session } from '../session.svelte.ts';
import { spokenName } from '../spoken-name.ts';
import { type Period, periodsOf } from './periods.ts';

const sum = (periods: readonly Period[]): number =>
  periods.reduce((total, { count }) => total + count, 0);

/** Less than this share apart is about as many. */
const EVEN = 0.15;

/** Which half of the periods has more; nothing where there are too few to speak of halves. */
function trend({ words }: Session, periods: readonly Period[]): string[] {
  if (periods.length < 4) return [];
  const half = Math.floor(periods.length / 2);
  const [early, late] = [sum(periods.slice(0, half)), sum(periods.slice(-half))];
  const apart = (late - early) / Math.max(1, late + early);
  const key = Math.abs(apart) < EVEN ? 'digestEven' : apart > 0 ? 'digestMore' : 'digestFewer';
  return [words.t(key, { early, late })];
}

/**
 * What a window holds, in sentences, for those who do not see the picture: how many events begin in it, the busiest
 * and the quietest period, the first and the last event, and whether they grow more. Less of it for those who asked for less.
 */
export function digestOf(session: Session, window: TimeWindow): readonly string[] {
  const { store, rows, words, spoken } = session;
  if (store === undefined) return [];
  const before = (instant: number): number =>
    lowerBound(0, rows.length, instant, (i) => store.columns.earliest[rows[i] ?? 0] ?? 0);
  const [from, to] = [before(window.start), before(window.end)];
  if (to === from) {
    const { certain, possible } = countInWindow(store, rows, window, session.now);
    const count = certain + possible;
    return [count === 0 ? words.t('digestNone') : words.t('digestGoesOn', { count })];
  }
  const periods = periodsOf(session, window);
  const said = (
    key: 'digestBusiest' | 'digestQuietest',
    better: (a: number, b: number) => boolean,
  ) =>
    periods.length < 2
      ? []
      : [periods.reduce((best, each) => (better(each.count, best.count) ? each : best))].map(
          ({ name, count }) => words.t(key, { period: name, count }),
        );
  const busiest = said('digestBusiest', (a, b) => a > b);
  const counted = words.t('digestCount', { count: to - from });
  if (spoken === 'short') return [counted, ...busiest];
  const named = (at: number): string => spokenName(session, rows[at] ?? 0);
  return [
    counted,
    ...busiest,
    ...said('digestQuietest', (a, b) => a < b),
    words.t('digestFirst', { name: named(from) }),
    ...(to - from > 1 ? [words.t('digestLast', { name: named(to - 1) })] : []),
    ...trend(session, periods),
  ];
}
