import type { Instant } from './types.js';
/** Whether the runtime knows this IANA time zone name. */
export declare const isZone: (zone: string) => boolean;
/** Minutes that clocks of an IANA zone were ahead of UTC at an instant; undefined for an unknown zone. */
export declare function zoneOffset(instant: Instant, zone: string): number | undefined;
/**
 * The offsets (minutes) under which a local clock reading is true in a zone. `local` is the reading taken as if it
 * were UTC. Two where clocks went back and it is true twice, the first time first; none where they went forward and
 * skipped it.
 */
export declare function offsetsOfLocal(local: Instant, zone: string): readonly number[];
