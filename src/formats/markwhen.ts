import type { Dataset } from '../model/index.ts';
import { type CategoryNames, createCategoryNames } from './category-names.ts';
import { type RawEvent, withIds } from './finish.ts';
import { strayLine } from './markwhen-drafts.ts';
import { type EventLines, finishEvent } from './markwhen-event.ts';
import { type Groups, createGroups } from './markwhen-groups.ts';
import { type Header, createHeader, readHeaderLine } from './markwhen-header.ts';
import { type EventStart, meantAsDate, readEventStart } from './markwhen-lines.ts';
import type { Span } from './markwhen-point.ts';
import { problemOf } from './markwhen-range.ts';
import { type DatesLeft, createDatesLeft, repeatSpan } from './markwhen-repeat.ts';
import { readInline } from './markwhen-text.ts';
import type { Draft, Notes, Reader } from './types.ts';

const COMMENT = /^\s*\/\//;
const HEADING = /^\s*(#{1,6})\s+(.*)$/;
const BEGIN = /^\s*(?:section|group)(?:\s+(.*))?$/i;
const END = /^\s*end\s?(?:section|group)\b/i;
const PROPERTY = /^\s*([A-Za-z_][\w.-]{0,60}):(?:\s+(.*))?$/;

type Report = (draft: Draft) => void;

/** Where the reading of a file stands. */
interface State {
  readonly notes: Notes;
  readonly header: Header;
  readonly groups: Groups;
  readonly names: CategoryNames;
  readonly left: DatesLeft;
  readonly byId: Map<string, Span>;
  last: Span | undefined;
  /** Whether the header is over. */
  isBody: boolean;
  /** The event being read; `refused` swallows the lines of one whose date is none. */
  current: EventLines | 'refused' | undefined;
  /** Properties stand right under the first line of an event or group only. */
  mayHaveProperties: boolean;
  readonly finish: (lines: EventLines) => void;
}

function close(state: State): void {
  const { current } = state;
  state.current = undefined;
  if (current !== undefined && current !== 'refused') state.finish(current);
}

/** A line that begins or ends a section or group; false for any other. */
function readGroupLine(text: string, state: State, report: Report): boolean {
  const heading = HEADING.exec(text);
  const begin = BEGIN.exec(text);
  const isEnd = END.test(text);
  if (heading === null && begin === null && !isEnd) return false;
  close(state);
  state.isBody = true;
  state.mayHaveProperties = !isEnd;
  if (isEnd) {
    state.groups.end(text.trim(), report);
    return true;
  }
  // A comment may stand behind a title, but "https://…" is none.
  const title = (heading?.[2] ?? begin?.[1] ?? '').replace(/(?:^|\s)\/\/.*$/, '');
  const inline = readInline(title, report);
  if (heading === null) state.groups.begin(inline.text, inline.tags);
  else state.groups.heading((heading[1] ?? '').length, inline.text, inline.tags);
  return true;
}

/** The first line of an event. */
function beginEvent(start: EventStart, line: number, state: State, report: Report): void {
  close(state);
  state.isBody = true;
  if (!start.range.ok) {
    state.current = 'refused';
    report({ severity: 'error', ...start.range.draft });
    return;
  }
  const { span } = start.range;
  const { rule } = start;
  const options = state.header.dateOptions;
  const first = readInline(start.text, report);
  state.last = span;
  if (first.id !== undefined) state.byId.set(first.id, span);
  const category = state.groups.category();
  state.current = {
    line,
    spans: rule === undefined ? [span] : repeatSpan(span, rule, options, state.left, report),
    first,
    category: category === undefined ? undefined : state.names.idOf(category),
    groupTags: state.groups.tags(),
    properties: new Map(),
    body: [],
  };
  state.mayHaveProperties = true;
}

/** A line under an event or group. */
function readOtherLine(text: string, line: number, state: State, report: Report): void {
  const { current, notes, byId } = state;
  const [, key, value = ''] = (state.mayHaveProperties && PROPERTY.exec(text)) || [];
  if (current === 'refused') return;
  if (key === undefined) state.mayHaveProperties = false;
  if (current === undefined) {
    if (key !== undefined)
      notes.lose('markwhen-group-property', 'properties of sections', `line ${line}`);
    else if (text.trim() !== '') report(strayLine(text.trim()));
  } else if (key === undefined) current.body.push(text);
  else {
    const name = key.toLowerCase() === 'id' ? 'id' : key;
    current.properties.set(name, value.trim());
    const [span] = current.spans;
    if (name === 'id' && span !== undefined) byId.set(value.trim(), span);
  }
}

function readLine(text: string, line: number, state: State): void {
  const { notes, header } = state;
  const column = text.length - text.trimStart().length + 1;
  const report: Report = (draft) => notes.problem(draft, { line, column });
  if (COMMENT.test(text)) return notes.lose('markwhen-comment', 'comments', `line ${line}`);
  if (readGroupLine(text, state, report)) return;
  const start = readEventStart(text, header.dateOptions, state);
  if (start !== undefined) return beginEvent(start, line, state, report);
  const meant = meantAsDate(text);
  if (meant !== undefined) {
    close(state);
    state.isBody = true;
    state.current = 'refused';
    return report({ severity: 'error', ...problemOf(meant), value: meant });
  }
  if (!state.isBody) {
    if (text.trim() !== '' && !readHeaderLine(text, line, header, notes, report))
      report(strayLine(text.trim()));
    return;
  }
  readOtherLine(text, line, state, report);
}

/**
 * Reads a timeline in the text form of Markwhen: "date: text" with the lines under it, sections, tags, dates counted
 * from others. An event without a usable date or title is refused; each line that means nothing is one Problem.
 */
export const readMarkwhen: Reader = ({ text }, notes) => {
  const events: RawEvent[] = [];
  const lines: number[] = [];
  const header = createHeader();
  const names = createCategoryNames();
  const state: State = {
    notes,
    header,
    groups: createGroups(),
    names,
    left: createDatesLeft(),
    byId: new Map(),
    last: undefined,
    isBody: false,
    current: undefined,
    mayHaveProperties: false,
    finish: (event) => {
      const report: Report = (draft) => notes.problem(draft, { line: event.line, column: 1 });
      for (const raw of finishEvent(event, header.timezone, report)) {
        events.push(raw);
        lines.push(event.line);
      }
    },
  };
  text.split(/\r\n|\n|\r/).forEach((line, i) => readLine(line, i + 1, state));
  close(state);
  const categories = names.list();
  const dataset: Dataset = {
    version: 1,
    ...header.head,
    ...(categories.length === 0 ? {} : { categories }),
    events: withIds(events, 'en', (i, draft) =>
      notes.problem(draft, { line: lines[i] ?? 1, column: 1 }),
    ),
  };
  return dataset;
};
