import type { early as en } from '../en/early.ts';
import type { Translation } from '../words.ts';
import { axis } from './axis.ts';
import { dates } from './dates.ts';
import { frame } from './frame.ts';
import { timeline } from './timeline.ts';

/** Spanish: what the first picture says, and the way to the rest. */
export const early = { ...axis, ...dates, ...frame, ...timeline } satisfies Translation<typeof en>;
export const late = () => import('./late.ts');
