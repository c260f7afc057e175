import type { TimelineEvent } from '../model/index.ts';
import type { RawEvent } from './finish.ts';

/** The two columns of csv-json.ts, by name: apart from it, since every table is asked whether it has them. */
export const EVENT_JSON = 'event_json';
export const DATASET_JSON = 'dataset_json';

/** An event as a row leaves it: what has no column is under `more`. */
export type RowEvent = RawEvent & { readonly more?: Readonly<Record<string, string>> };

export const hasJsonColumns = ({ more }: Partial<Pick<TimelineEvent, 'more'>>): boolean =>
  more !== undefined && (Object.hasOwn(more, EVENT_JSON) || Object.hasOwn(more, DATASET_JSON));
