import { accounts } from './examples/accounts.ts';
import { badRows } from './examples/bad-rows.ts';
import { blocs } from './examples/blocs.ts';
import { clockTimes } from './examples/clock-times.ts';
import { denseDay } from './examples/dense-day.ts';
import { denseSummer } from './examples/dense-summer.ts';
import { hostileTitles } from './examples/hostile-titles.ts';
import { languages } from './examples/languages.ts';
import { lanes } from './examples/lanes.ts';
import { links } from './examples/links.ts';
import { manyLanes } from './examples/many-lanes.ts';
import { map } from './examples/map.ts';
import { narrative } from './examples/narrative.ts';
import { oneEvent } from './examples/one-event.ts';
import { ongoing } from './examples/ongoing.ts';
import { pair } from './examples/pair.ts';
import { ranges } from './examples/ranges.ts';
import { rightToLeft } from './examples/right-to-left.ts';
import { series } from './examples/series.ts';
import { seriesGap } from './examples/series-gap.ts';
import { status } from './examples/status.ts';
import { towards } from './examples/towards.ts';
import { tenures } from './examples/tenures.ts';
import { table } from './examples/table.ts';
import { turnOfTheEra } from './examples/turn-of-the-era.ts';
import { uncertainDates } from './examples/uncertain-dates.ts';
import type { Example } from './example.ts';

export { type Example, textOf } from './example.ts';

/** All examples, in the order of the playground. */
export const EXAMPLES: readonly Example[] = [
  uncertainDates,
  ranges,
  ongoing,
  blocs,
  status,
  links,
  accounts,
  towards,
  series,
  seriesGap,
  lanes,
  pair,
  manyLanes,
  tenures,
  narrative,
  table,
  map,
  denseDay,
  denseSummer,
  clockTimes,
  turnOfTheEra,
  languages,
  rightToLeft,
  hostileTitles,
  badRows,
  oneEvent,
];
