/** Properties of ours, which let an event come back as it was (docs/formats.md). Reader and writer share their names. */
import type { IcsProperty } from './ics-components.ts';

export const OWN_DATE = 'X-GEO-TIMELINE-DATE';
export const OWN_COUNTRIES = 'X-GEO-TIMELINE-COUNTRIES';
export const OWN_CATEGORY = 'X-GEO-TIMELINE-CATEGORY';
/** Of the calendar: whose data they are, under which licence, and what of them it holds. */
export const OWN_CREDIT = 'X-GEO-TIMELINE-CREDIT';
export const OWN_LICENSE = 'X-GEO-TIMELINE-LICENSE';
export const OWN_EXTRACT = 'X-GEO-TIMELINE-EXTRACT';
/** Ends the UID of an event that we wrote. */
export const OWN_UID = '@geo-timeline';

export const ownText = ({ values }: IcsProperty): string => values[0] ?? '';
