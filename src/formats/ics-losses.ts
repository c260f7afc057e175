/** What a calendar has and a dataset does not: components and properties, each counted under one code. */
import type { IcsComponent, IcsProperty } from './ics-components.ts';
import type { Notes } from './types.ts';

/** Read by ics-event.ts, ics-dates.ts and ics-repeat.ts. */
const READ = new Set(
  'UID SUMMARY DESCRIPTION LOCATION GEO URL CATEGORIES STATUS DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID X-GEO-TIMELINE-DATE X-GEO-TIMELINE-COUNTRIES X-GEO-TIMELINE-CATEGORY'.split(
    ' ',
  ),
);
/** Of these an event may have many. */
const LISTS = new Set('CATEGORIES RRULE RDATE EXDATE'.split(' '));
/** About the entry, not about the event: one loss for all of them. */
const ADMINISTRATION = new Set(
  'DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP CLASS PRIORITY REQUEST-STATUS'.split(' '),
);
const KNOWN = new Set(
  'ATTACH ATTENDEE COLOR COMMENT CONFERENCE CONTACT EXRULE IMAGE ORGANIZER RELATED-TO RESOURCES'.split(
    ' ',
  ),
);
const COMPONENTS = new Set('VALARM VTODO VJOURNAL VFREEBUSY VAVAILABILITY'.split(' '));

/** Counts the properties of an event that have no place in ours. */
export function losePropertiesOf(properties: readonly IcsProperty[], notes: Notes): void {
  const seen = new Set<string>();
  for (const { name, line, raw } of properties) {
    // Many programs write every property, filled or not.
    if (raw === '') continue;
    const place = `line ${line}`;
    if (READ.has(name)) {
      if (seen.has(name) && !LISTS.has(name))
        notes.lose('ics-repeated-property', 'property given twice', `${place}, ${name}`);
      seen.add(name);
    } else if (ADMINISTRATION.has(name))
      notes.lose(
        'ics-administration',
        'administration of the entry (DTSTAMP, SEQUENCE, CLASS and the like)',
        place,
      );
    else if (KNOWN.has(name)) notes.lose(`ics-${name.toLowerCase()}`, `property ${name}`, place);
    else notes.lose('ics-other-property', 'property of another program', `${place}, ${name}`);
  }
}

/** Counts components that are no events. */
export function loseComponents(components: readonly IcsComponent[], notes: Notes): void {
  for (const { name, line } of components) {
    const place = `line ${line}`;
    if (COMPONENTS.has(name)) notes.lose(`ics-${name.toLowerCase()}`, `component ${name}`, place);
    else notes.lose('ics-other-component', 'component of another program', `${place}, ${name}`);
  }
}
