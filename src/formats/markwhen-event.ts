import { MAX_ID, type TimelineEvent } from '../model/index.ts';
import { isZone } from '../time/index.ts';
import { missing, tooLong } from './drafts.ts';
import type { RawEvent } from './finish.ts';
import { badZone } from './markwhen-drafts.ts';
import { type Span, printSpan } from './markwhen-point.ts';
import { type InlineText, onlyTags, takeImages } from './markwhen-text.ts';
import type { Draft } from './types.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Fields = Writable<
  Partial<
    Pick<
      TimelineEvent,
      'summary' | 'category' | 'tags' | 'place' | 'sources' | 'media' | 'more' | 'timezone'
    >
  >
>;

/** An event as its lines come in. */
export interface EventLines {
  readonly line: number;
  readonly spans: readonly Span[];
  readonly first: InlineText;
  readonly category: string | undefined;
  readonly groupTags: readonly string[];
  /** `key: value` lines right under the first. */
  readonly properties: Map<string, string>;
  readonly body: string[];
}

const unlisted = (value: string): string => /^\[(.*)\]$/.exec(value.trim())?.[1] ?? value;

/** The lines under an event: its summary, without pictures and lines of tags. */
function readBody(
  body: readonly string[],
  report: (draft: Draft) => void,
): {
  readonly summary: string;
  readonly tags: readonly string[];
  readonly media: InlineText['media'];
} {
  const tags: string[] = [];
  const media: InlineText['media'][number][] = [];
  const lines = body.flatMap((line) => {
    const own = onlyTags(line);
    if (own !== undefined) {
      tags.push(...own);
      return [];
    }
    const images = takeImages(line, report);
    media.push(...images.media);
    return images.media.length > 0 && images.text.trim() === '' ? [] : [images.text.trimEnd()];
  });
  return { summary: lines.join('\n').replace(/^\n+|\n+$/g, ''), tags, media };
}

/** The zone that an event or a file names: IANA, or an offset that times end in. */
export function readZone(
  value: string,
): { readonly timezone: string | undefined; readonly zone: string } | undefined {
  const text = value.trim().replace(/^(['"])(.*)\1$/, '$2');
  if (/^(?:utc|gmt|z)$/i.test(text)) return { timezone: undefined, zone: 'Z' };
  const [, sign = '+', hours, minutes = '00'] = /^([+-])?(\d{1,2})(?::?(\d\d))?$/.exec(text) ?? [];
  if (hours !== undefined && Number(hours) <= 14)
    return { timezone: undefined, zone: `${sign}${hours.padStart(2, '0')}:${minutes}` };
  return text !== '' && isZone(text) ? { timezone: text, zone: '' } : undefined;
}

/** Properties that we have a field for; the others stay as they are, under `more`. */
function readProperties(
  { properties }: EventLines,
  fields: Fields,
  report: (draft: Draft) => void,
): void {
  const more: Record<string, string> = {};
  for (const [key, value] of properties) {
    const name = key.toLowerCase();
    if (name === 'id') continue;
    if (name === 'location' || (name === 'locations' && !value.includes(',')))
      fields.place = { name: unlisted(value).trim() };
    else if (name === 'tz' || name === 'timezone') {
      const zone = readZone(value);
      if (zone === undefined) report(badZone(value));
      else if (zone.timezone !== undefined) fields.timezone = zone.timezone;
    } else if (value !== '') more[key] = value;
  }
  if (Object.keys(more).length > 0) fields.more = more;
}

/** What all dates of an event share, and its title. */
function readFields(
  lines: EventLines,
  timezone: string | undefined,
  report: (draft: Draft) => void,
): { readonly title: string; readonly fields: Fields } {
  const { first, category, groupTags } = lines;
  const body = readBody(lines.body, report);
  let title = first.text;
  let summary = body.summary;
  if (title === '') {
    // "2014: !id" with the words in the next line.
    const [line = '', ...rest] = summary.split('\n');
    [title, summary] = [line.trim(), rest.join('\n').trim()];
  }
  const fields: Fields = {};
  const tags = [...new Set([...first.tags, ...body.tags, ...groupTags])];
  const media = [...first.media, ...body.media];
  if (summary !== '') fields.summary = summary;
  if (category !== undefined) fields.category = category;
  if (tags.length > 0) fields.tags = tags;
  if (first.place !== undefined && first.place !== '') fields.place = { name: first.place };
  if (first.sources.length > 0) fields.sources = first.sources;
  if (media.length > 0) fields.media = media;
  if (timezone !== undefined && lines.spans.some(({ grain }) => grain === 'time'))
    fields.timezone = timezone;
  readProperties(lines, fields, report);
  return { title: title === '' ? (media[0]?.alt ?? '').trim() : title, fields };
}

/** The events that the lines make, one a date; none (and why) without a title. */
export function finishEvent(
  lines: EventLines,
  timezone: string | undefined,
  report: (draft: Draft) => void,
): readonly RawEvent[] {
  const { title, fields } = readFields(lines, timezone, report);
  if (title === '') {
    report({ severity: 'error', ...missing('title'), fix: 'write what happened after the colon' });
    return [];
  }
  const given = lines.properties.get('id') ?? lines.first.id;
  const isLong = given !== undefined && given.length > MAX_ID - 40;
  if (isLong) report(tooLong('id', MAX_ID - 40, given));
  const id = isLong || given === '' ? undefined : given;
  return lines.spans.map((span, i) => {
    const date = printSpan(span);
    // The first keeps the id, so that what refers to it finds it.
    const own = id === undefined ? {} : { id: i === 0 ? id : `${id}-${date}`.slice(0, MAX_ID) };
    return { ...own, date, title, ...fields };
  });
}
