import { type Dataset, type Text, type TimelineEvent } from '../model/index.js';
import type { Draft } from './types.js';
/** An event as read, of which an id may be missing still. */
export interface RawEvent {
    readonly id?: string;
    readonly date: string;
    readonly title: Text;
}
/** Reports about the i-th event of the list; `steps` lead from it to the value. */
export type ReportOn = (index: number, draft: Draft, steps: readonly (string | number)[]) => void;
/** Gives every event an id that no other has. */
export declare function withIds(events: readonly RawEvent[], lang: string, report: ReportOn): readonly TimelineEvent[];
/** Warns of what points to nothing in the file. What a file does not declare at all it may use freely. */
export declare function checkReferences(dataset: Dataset, report: ReportOn): void;
