import { accounts } from './accounts.ts';
import { blocs } from './blocs.ts';
import { chart } from './chart.ts';
import { controls } from './controls.ts';
import { details } from './details.ts';
import { digest } from './digest.ts';
import { doubt } from './doubt.ts';
import { durations } from './durations.ts';
import { embed } from './embed.ts';
import { exports } from './exports.ts';
import { files } from './files.ts';
import { filters } from './filters.ts';
import { hint } from './hint.ts';
import { lanes } from './lanes.ts';
import { map } from './map.ts';
import { narratives } from './narratives.ts';
import { series } from './series.ts';
import { share } from './share.ts';
import { states } from './states.ts';
import { statics } from './static.ts';
import { story } from './story.ts';
import { together } from './together.ts';
import { table } from './table.ts';
import { tenures } from './tenures.ts';

/** English, what the parts say that come after the first picture. Keys are unique across early and late. */
export const late = {
  ...accounts,
  ...blocs,
  ...chart,
  ...controls,
  ...details,
  ...digest,
  ...doubt,
  ...durations,
  ...embed,
  ...exports,
  ...files,
  ...filters,
  ...hint,
  ...lanes,
  ...map,
  ...narratives,
  ...series,
  ...share,
  ...states,
  ...statics,
  ...story,
  ...together,
  ...table,
  ...tenures,
} as const;
