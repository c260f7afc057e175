import type { Store } from '../types.ts';
import type { Tenures, Vacancy } from './types.ts';

/** What stands beside a tenure in its post. */
export interface Beside {
  readonly previous: number | undefined;
  /** Between the previous holder and this one. */
  readonly vacancyBefore: Vacancy | undefined;
  readonly next: number | undefined;
  /** Between this one and the next, or after the last one. */
  readonly vacancyAfter: Vacancy | undefined;
}

export function besideOf(tenures: Tenures, tenure: number): Beside {
  const { order, vacancies } = tenures.postOf(tenure);
  const place = order.indexOf(tenure);
  return {
    previous: order[place - 1],
    vacancyBefore: vacancies.find(({ before }) => before === tenure),
    next: order[place + 1],
    vacancyAfter: vacancies.find(({ after }) => after === tenure),
  };
}

/** The tenures of a person that a date touches, certainly or possibly, by start. */
export function heldOn(
  tenures: Tenures,
  actor: string,
  [earliest, latest]: readonly [earliest: number, latest: number],
): readonly number[] {
  const own = tenures.ofActor(actor)?.order ?? [];
  return [...own].filter(
    (tenure) =>
      (tenures.earliest[tenure] ?? 0) <= latest && (tenures.latest[tenure] ?? 0) >= earliest,
  );
}

/** The events of its person whose date touches a tenure, in time order, without the one that is the tenure. */
export function eventsDuring(store: Store, tenures: Tenures, tenure: number): readonly number[] {
  const { actors } = store.facets;
  const index = actors.indexOf(tenures.actorOf(tenure).id);
  if (index === undefined) return [];
  const { earliest, latest } = store.columns;
  return [...actors.rowsOf(index)]
    .filter(
      (row) =>
        (earliest[row] ?? 0) <= (tenures.latest[tenure] ?? 0) &&
        (latest[row] ?? 0) >= (tenures.earliest[tenure] ?? 0) &&
        tenures.eventOf.get(tenure) !== row,
    )
    .sort((a, b) => (store.rank[a] ?? 0) - (store.rank[b] ?? 0));
}
