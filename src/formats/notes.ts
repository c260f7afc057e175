import type { Problem } from '../model/index.ts';
import type { Loss, Notes } from './types.ts';

/** Places named in a loss; the count tells of the others. */
const MOST_PLACES = 5;

/** Collects what a reader or writer says about one file. `source` is the file's name. */
export function createNotes(source: string): Notes {
  const problems: Problem[] = [];
  const losses = new Map<string, Loss & { count: number; readonly places: string[] }>();
  return {
    problems,
    problem: (draft, where = {}) =>
      problems.push({ severity: 'warning', ...draft, source, ...where }),
    lose(code, message, place) {
      const loss = losses.get(code) ?? { code, message, count: 0, places: [] };
      losses.set(code, loss);
      loss.count++;
      if (loss.places.length < MOST_PLACES) loss.places.push(place);
    },
    losses: () => [...losses.values()],
  };
}
