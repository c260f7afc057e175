import { axis } from './axis.ts';
import { dates } from './dates.ts';
import { frame } from './frame.ts';
import { timeline } from './timeline.ts';

/** English, as far as the first picture says something. */
export const early = { ...axis, ...dates, ...frame, ...timeline } as const;
