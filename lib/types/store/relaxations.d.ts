import { type View } from '../model/index.js';
import { type PartName } from './filter.js';
import type { AsOf, Store } from './types.js';
/** One thing that was asked for. */
export interface AskedPart {
    readonly name: PartName;
    /** The id, the text searched for, or the least importance. */
    readonly value: string;
    /** How many events it alone gives; a country in the roles asked for, whoever else takes part. */
    readonly alone: number;
    /** How many events match without it, all else as asked. */
    readonly without: number;
}
/** What a view could be relaxed to; numbers to be worded by whoever shows them. */
export interface Relaxations {
    readonly parts: readonly AskedPart[];
    /** How many match with `match: any`; undefined where that changes nothing of the view. */
    readonly matchAny: number | undefined;
    /** How many match in any role; undefined where no roles are asked for. */
    readonly anyRole: number | undefined;
    /** How many there are without any filter. */
    readonly clear: number;
}
/** What the parts of a view give alone, and what dropping each would give. Meant for an empty result, right for any. */
export declare function relaxations(store: Store, view: View, _asOf: AsOf): Relaxations;
