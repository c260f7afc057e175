import { axis } from './axis.ts';
import { chart } from './chart.ts';
import { controls } from './controls.ts';
import { dates } from './dates.ts';
import { details } from './details.ts';
import { embed } from './embed.ts';
import { filters } from './filters.ts';
import { problems } from './problems.ts';
import { states } from './states.ts';
import { story } from './story.ts';
import { timeline } from './timeline.ts';

/** English, the language every other message file is checked against. Keys are unique across the parts. */
export const en = {
  ...axis,
  ...chart,
  ...controls,
  ...dates,
  ...details,
  ...embed,
  ...filters,
  ...problems,
  ...states,
  ...story,
  ...timeline,
} as const;
