/** The events of SIMILE's Timeline, from its XML or its JSON, as they stand there. */
import { isObject } from './checks.ts';
import { about, wrongType } from './drafts.ts';
import { cellText } from './json-text.ts';
import { type XmlPiece, xmlPieces } from './xml-scan.ts';
import type { Draft } from './types.ts';

/** An event, all values as text. `description` is HTML; of the XML it is what stands between the tags. */
export interface SimileEvent {
  readonly values: ReadonlyMap<string, string>;
  /** Keys whose values are lists or objects. */
  readonly nested: readonly string[];
  /** Where it stands: an offset in the XML, an index among the events of the JSON. */
  readonly at: number;
}
export interface SimileFile {
  readonly events: readonly SimileEvent[];
  /** Keys of what is around them. */
  readonly top: readonly string[];
}
type Report = (draft: Draft, at: number) => void;
type Open = Extract<XmlPiece, { kind: 'open' }>;

const xmlBroken = (what: string): Draft => ({
  severity: 'error',
  ...about(
    'xml-syntax',
    'XML syntax broken, not closed',
    'close it; what comes before is read',
    what,
  ),
});

/** The tags and texts of an event as HTML again: some files write `<b>` there, most `&lt;b&gt;`. */
const asHtml = (text: string, piece: XmlPiece): string =>
  piece.kind === 'text'
    ? piece.text
    : piece.kind === 'broken'
      ? ''
      : text.slice(piece.start, piece.end);

export function eventsOfXml(text: string, report: Report): SimileFile {
  const events: SimileEvent[] = [];
  let top: readonly string[] = [];
  let open: Open | undefined;
  let html = '';
  const close = (): void => {
    if (open === undefined) return;
    // The dates and texts of an attribute count before those between the tags.
    const values = new Map([['description', html], ...open.attributes]);
    events.push({ values, nested: [], at: open.start });
    [open, html] = [undefined, ''];
  };
  for (const piece of xmlPieces(text)) {
    if (piece.kind === 'broken') report(xmlBroken(piece.what), piece.start);
    else if (piece.kind === 'open' && piece.name === 'data') top = [...piece.attributes.keys()];
    else if (piece.kind === 'open' && piece.name === 'event') {
      if (open !== undefined) report(xmlBroken('event'), open.start);
      close();
      open = piece;
      if (piece.isEmpty) close();
    } else if (piece.kind === 'close' && piece.name === 'event') close();
    else if (open !== undefined) html += asHtml(text, piece);
  }
  if (open !== undefined) report(xmlBroken('event'), open.start);
  close();
  return { events, top };
}

export function eventsOfJson(file: unknown, report: Report): SimileFile {
  const list = isObject(file) ? file['events'] : undefined;
  if (!isObject(file) || !Array.isArray(list)) {
    report({ severity: 'error', ...wrongType('events', 'a list', list) }, -1);
    return { events: [], top: [] };
  }
  const events = (list as readonly unknown[]).flatMap((value, at): readonly SimileEvent[] => {
    if (!isObject(value)) {
      report({ severity: 'error', ...wrongType('event', 'an object', value) }, at);
      return [];
    }
    const entries = Object.entries(value);
    const isNested = ([, entry]: readonly [string, unknown]): boolean =>
      typeof entry === 'object' && entry !== null;
    return [
      {
        values: new Map(
          entries
            .filter((entry) => !isNested(entry))
            .map(([key, entry]) => [key, cellText(entry)] as const),
        ),
        nested: entries.filter(isNested).map(([key]) => key),
        at,
      },
    ];
  });
  return { events, top: Object.keys(file).filter((key) => key !== 'events') };
}
