import ICAL from 'ical.js';
import { badLine, notClosed, outside, strayEnd } from './ics-drafts.ts';
import type { ContentLine } from './ics-lines.ts';
import type { Draft } from './types.ts';

/** Reports about a line of the file. */
export type ReportLine = (draft: Draft, line: number) => void;

/** What stands between BEGIN and END; its properties still as lines, since most components are not looked into. */
export interface IcsComponent {
  /** In upper case. */
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly children: IcsComponent[];
}

/** These never stand in one another: where one begins in another, that one lacks its END. */
const ENTRIES = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VCALENDAR']);
const BEGIN_OR_END = /^(BEGIN|END):(.*)$/i;

const component = (name: string, line: number): IcsComponent => ({
  name,
  line,
  lines: [],
  children: [],
});

/** The components of a file; `children` of the result are those at the top. What is not closed, or not begun, is reported. */
export function readComponents(
  lines: readonly ContentLine[],
  report: ReportLine,
): readonly IcsComponent[] {
  const root = component('', 1);
  const open: IcsComponent[] = [root];
  /** How many of each name are open, so that an END without a BEGIN costs no search. */
  const count = new Map<string, number>();
  const top = (): IcsComponent => open[open.length - 1] ?? root;
  const close = (): void => {
    const closed = open.pop();
    if (closed !== undefined) count.set(closed.name, (count.get(closed.name) ?? 1) - 1);
  };
  const closeUnfinished = (): void => {
    report(notClosed(top().name), top().line);
    close();
  };
  for (const { text, line } of lines) {
    const [, verb = '', rest = ''] = BEGIN_OR_END.exec(text) ?? [];
    const name = rest.trim().toUpperCase();
    if (verb === '') {
      if (open.length > 1) top().lines.push({ text, line });
      else report(outside(text), line);
    } else if (verb.toUpperCase() === 'BEGIN') {
      if (ENTRIES.has(name))
        while (ENTRIES.has(top().name) && (name === 'VCALENDAR' || top().name !== 'VCALENDAR'))
          closeUnfinished();
      const begun = component(name, line);
      top().children.push(begun);
      open.push(begun);
      count.set(name, (count.get(name) ?? 0) + 1);
    } else if ((count.get(name) ?? 0) === 0) report(strayEnd(name), line);
    else {
      while (top().name !== name) closeUnfinished();
      close();
    }
  }
  while (open.length > 1) closeUnfinished();
  return root.children;
}

/** A property as ical.js reads it. */
export interface IcsProperty {
  /** In upper case. */
  readonly name: string;
  readonly line: number;
  /** The value as written: whole for all that hold no colon, such as dates and rules. */
  readonly raw: string;
  /** As text, escapes resolved; more than one where the property is a list. */
  readonly values: readonly string[];
  /** undefined where it is not given. */
  parameter(name: string): string | undefined;
}

/** Numbers, and what ical.js takes apart further, are asked for as `raw` only. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** ical.js leaves the escapes in what it does not know, which is text all the same (RFC 5545, 3.8.8.2). */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

/** Rules are read by ics-rule.ts, which says what is wrong with one; here they pass as a property nobody knows. */
const passRule = (text: string): string => text.replace(/^RRULE(?=[;:])/i, 'X-RRULE');

/** The properties of a component; what is none is reported and left out. */
export function readProperties(
  { lines }: IcsComponent,
  report: ReportLine,
): readonly IcsProperty[] {
  return lines.flatMap(({ text, line }) => {
    try {
      const [name, parameters, type, ...values] = ICAL.parse.property(passRule(text));
      if (!/^[a-z0-9-]+$/.test(name)) throw new Error('no name');
      const property: IcsProperty = {
        name: name.toUpperCase().replace(/^X-RRULE$/, 'RRULE'),
        line,
        raw: text.slice(text.lastIndexOf(':') + 1).trim(),
        values: values.map((value) =>
          type === 'unknown' ? unescaped(asText(value)) : asText(value),
        ),
        parameter: (key) => {
          const value = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
          return typeof value === 'string' ? value : value?.[0];
        },
      };
      return [property];
    } catch {
      report(badLine(text), line);
      return [];
    }
  });
}
