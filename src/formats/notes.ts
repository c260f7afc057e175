import type { Problem } from '../model/index.ts';
import type { ReportOn } from './finish.ts';
import type { Loss, Notes } from './types.ts';

/** Places named in a loss; the count tells of the others. */
const MOST_PLACES = 5;

/** Collects what a reader or writer says about one file. `source` is the file's name. */
export function createNotes(source: string): Notes {
  const problems: Problem[] = [];
  let reportOn: ReportOn | undefined;
  const losses = new Map<string, Loss & { count: number; readonly places: string[] }>();
  return {
    problems,
    table: undefined,
    problem: (draft, where = {}) =>
      problems.push({ severity: 'warning', ...draft, source, ...where }),
    locate: (report) => void (reportOn = report),
    get reportOn() {
      return reportOn;
    },
    lose(code, message, place) {
      const loss = losses.get(code) ?? { code, message, count: 0, places: [] };
      losses.set(code, loss);
      loss.count++;
      if (loss.places.length < MOST_PLACES) loss.places.push(place);
    },
    losses: () => [...losses.values()],
  };
}
