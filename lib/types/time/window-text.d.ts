import type { TimeWindow } from './types.js';
/**
 * The window from the first moment of `from` to the last of `to` (EDTF); what is missing, open or no date is
 * the extent's, and so are both if the end would not be after the start.
 */
export declare function parseWindow(from: string | undefined, to: string | undefined, extent: TimeWindow): TimeWindow;
/**
 * The window as two inclusive EDTF texts: days where it is 31 days or longer or made of whole days, else date-times
 * in UTC. Parsing them gives the window rounded outwards to days or seconds, and printing that gives the same texts.
 */
export declare function printWindow(window: TimeWindow): {
    readonly from: string;
    readonly to: string;
};
