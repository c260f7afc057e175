import type { Dataset } from '../model/index.ts';
import { badDateFormat, badZone } from './markwhen-drafts.ts';
import { readZone } from './markwhen-event.ts';
import type { DateOptions } from './markwhen-point.ts';
import type { Draft, Notes } from './types.ts';

/** What the lines before the first event set. */
export interface Header {
  dateOptions: DateOptions;
  timezone: string | undefined;
  readonly head: { -readonly [K in 'title' | 'description']?: Dataset[K] };
}
export const createHeader = (): Header => ({
  dateOptions: { isDayFirst: false, zone: '' },
  timezone: undefined,
  head: {},
});

const COLOUR = /^\s*#([\p{L}\p{N}_-]+):\s*(\S.*)$/u;
const FIELD = /^\s*([A-Za-z_][\w .-]{0,60}):(?:\s+(.*))?$/;

/** Reads a line of the header; false for one that is none. */
export function readHeaderLine(
  text: string,
  line: number,
  header: Header,
  notes: Notes,
  report: (draft: Draft) => void,
): boolean {
  if (/^\s*---\s*$/.test(text)) return true;
  if (COLOUR.test(text)) {
    notes.lose('markwhen-tag-colour', 'colours of tags', `line ${line}`);
    return true;
  }
  const [, name, raw = ''] = FIELD.exec(text) ?? [];
  if (name === undefined) return false;
  const value = raw.trim().replace(/^(['"])(.*)\1$/, '$2');
  const key = name.toLowerCase();
  if (key === 'title' || key === 'description') {
    if (value !== '') header.head[key] = value;
  } else if (key === 'dateformat') {
    if (/^[dM]\/[dM]\/y+$/.test(value) && value[0] !== value[2])
      header.dateOptions = { ...header.dateOptions, isDayFirst: value.startsWith('d') };
    else report(badDateFormat(value));
  } else if (key === 'timezone' || key === 'tz') {
    const zone = readZone(value);
    if (zone === undefined) report(badZone(value));
    else {
      header.timezone = zone.timezone;
      header.dateOptions = { ...header.dateOptions, zone: zone.zone };
    }
  } else notes.lose('markwhen-header', 'fields of the header', `line ${line}, ${name}`);
  return true;
}
