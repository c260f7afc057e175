/** Tags, ids, links and pictures in the text of an event. Each pattern stops at the sign it begins with: linear. */
import { type TimelineEvent, safeUrl } from '../model/index.ts';
import { badUrl } from './drafts.ts';
import type { Draft } from './types.ts';

const IMAGE = /!\[([^[\]]*)\]\(([^()\s]*)\)/g;
const PLACE = /\[([^[\]]*)\]\((?:location|map)\)/gi;
const LINK = /\[([^[\]]*)\]\(([^()\s]+)\)/g;
/** A number alone, "#1", is no tag. */
const TAG = /^#(?!\d+$)([\p{L}\p{N}_-]+)$/u;
const ID = /^!([\w-]+)$/;

type Media = readonly { readonly url: string; readonly alt: string }[];
type Sources = NonNullable<TimelineEvent['sources']>;

/** What the first line of an event says. */
export interface InlineText {
  readonly text: string;
  readonly id: string | undefined;
  readonly tags: readonly string[];
  readonly place: string | undefined;
  readonly sources: Sources;
  readonly media: Media;
}

/** An address that can be followed; "www.example.org" as people write it, too. */
function webAddress(url: string): string | undefined {
  const whole = /^www\./i.test(url) ? `https://${url}` : url;
  return safeUrl(whole) === undefined ? undefined : whole;
}

/** Takes the pictures out of a text. */
export function takeImages(
  text: string,
  report: (draft: Draft) => void,
): { readonly text: string; readonly media: Media } {
  const media: Media[number][] = [];
  const rest = text.replace(IMAGE, (_, alt: string, url: string) => {
    const address = webAddress(url);
    if (address === undefined) report(badUrl('picture', 'picture left out', url));
    else media.push({ url: address, alt });
    return '';
  });
  return { text: media.length === 0 ? text : rest, media };
}

/** The tags of a line that has nothing else; undefined for other lines. */
export function onlyTags(line: string): readonly string[] | undefined {
  const words = line.trim().split(/\s+/);
  const tags = words.map((word) => TAG.exec(word)?.[1]);
  return tags.every((tag) => tag !== undefined) ? tags : undefined;
}

/** Reads the text after the colon of an event, or the title of a section. */
export function readInline(line: string, report: (draft: Draft) => void): InlineText {
  const images = takeImages(line, report);
  let place: string | undefined;
  const placed = images.text.replace(PLACE, (_, name: string) => {
    place ??= name;
    return name;
  });
  const sources: Sources[number][] = [];
  const linked = placed.replace(LINK, (whole: string, title: string, url: string) => {
    const address = webAddress(url);
    if (address === undefined) {
      report(badUrl('link', 'kept as text', url));
      return whole;
    }
    sources.push({ url: address, title: title.trim() === '' ? address : title });
    return title;
  });
  const tags = new Set<string>();
  let id: string | undefined;
  const words = linked.split(/\s+/).flatMap((word) => {
    const [, name] = ID.exec(word) ?? [];
    if (name !== undefined && id === undefined) {
      id = name;
      return [];
    }
    const [, tag] = TAG.exec(word) ?? [];
    if (tag !== undefined) tags.add(tag);
    return [word];
  });
  // Tags at the end are marks, those in a sentence are words of it.
  while (TAG.test(words[words.length - 1] ?? '')) words.pop();
  const text = words
    .map((word) => TAG.exec(word)?.[1] ?? word)
    .join(' ')
    .trim();
  return { text, id, tags: [...tags], place, sources, media: images.media };
}
