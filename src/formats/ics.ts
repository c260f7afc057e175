import type { Dataset, TimelineEvent } from '../model/index.ts';
import { createCategoryNames } from './category-names.ts';
import { type RawEvent, withIds } from './finish.ts';
import { named, readCalendar } from './ics-calendar.ts';
import {
  type IcsComponent,
  type ReportLine,
  readComponents,
  readProperties,
} from './ics-components.ts';
import { noEventsInCalendar, otherCalendar } from './ics-drafts.ts';
import { createFieldsReader } from './ics-event.ts';
import { unfold } from './ics-lines.ts';
import { OWN_CREDIT, OWN_LICENSE } from './ics-own.ts';
import { createBudget } from './ics-repeat.ts';
import type { Reader } from './types.ts';

/** The calendars of a file; entries outside of any are taken as one of their own. */
function calendarsOf(top: readonly IcsComponent[]): readonly IcsComponent[] {
  const calendars = top.filter(({ name }) => name === 'VCALENDAR');
  const children = top.filter(({ name }) => name !== 'VCALENDAR');
  return children.length === 0
    ? calendars
    : [...calendars, { name: 'VCALENDAR', line: 1, lines: [], children }];
}

/** Title and description of a calendar, and a word where it is in another calendar than ours. */
function readHead(calendar: IcsComponent, report: ReportLine): Partial<Dataset> {
  const properties = readProperties(calendar, report);
  const text = (...names: readonly string[]): string =>
    names
      .map((wanted) => properties.find(({ name }) => name === wanted)?.values[0]?.trim() ?? '')
      .find((value) => value !== '') ?? '';
  const scale = properties.find(({ name }) => name === 'CALSCALE');
  if (scale !== undefined && scale.raw.toUpperCase() !== 'GREGORIAN')
    report(otherCalendar(scale.raw), scale.line);
  const title = text('NAME', 'X-WR-CALNAME');
  const description = text('DESCRIPTION', 'X-WR-CALDESC');
  const [credit, license] = [text(OWN_CREDIT), text(OWN_LICENSE)];
  return {
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(credit === '' ? {} : { credit }),
    ...(license === '' ? {} : { license }),
  };
}

/**
 * Reads a calendar (iCalendar, RFC 5545). ical.js takes lines apart and works out rules; days and times are ours. A
 * VEVENT without a usable DTSTART or SUMMARY is refused; repeated events become one event a date.
 */
export const readIcs: Reader = ({ text }, notes) => {
  const report: ReportLine = (draft, line) => notes.problem(draft, { line, column: 1 });
  const calendars = calendarsOf(readComponents(unfold(text), report));
  const names = createCategoryNames();
  const readFields = createFieldsReader(names, report);
  const events: RawEvent[] = [];
  const lines: number[] = [];
  const add = (event: RawEvent, line: number): void => {
    events.push(event);
    lines.push(line);
  };
  const file = { readFields, budget: createBudget(), notes, report, add };
  for (const calendar of calendars) readCalendar(calendar, file);
  const [head] = calendars.map((calendar) => readHead(calendar, report));
  if (calendars.every(({ children }) => named(children, 'VEVENT').length === 0))
    report(noEventsInCalendar(), 1);
  const list: readonly TimelineEvent[] = withIds(events, 'en', (i, draft) =>
    report(draft, lines[i] ?? 1),
  );
  const categories = names.list();
  return { version: 1, ...head, ...(categories.length === 0 ? {} : { categories }), events: list };
};
