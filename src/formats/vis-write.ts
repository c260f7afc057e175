/** Writes the items and groups of vis-timeline (visjs.github.io/vis-timeline/docs/timeline/#Data_Format). */
import type { Dataset } from '../model/index.ts';
import { escapeHtml } from './markdown-html.ts';
import {
  type PeerEvent,
  type PeerWriter,
  createPeerWriter,
  loseFields,
  loseTop,
  ownFields,
} from './peer-write.ts';
import type { Point } from './plain-dates.ts';
import { ERA } from './timelinejs-event.ts';
import type { Notes, Writer } from './types.ts';
import { BACKGROUND } from './vis.ts';

const KEPT = 'id date title summary category sources more status'.split(' ');
const KNOWN =
  'id content start end type group title className style align limitSize editable selectable'.split(
    ' ',
  );
/** The years of JavaScript's dates. */
const FAR_YEAR = 271_820;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601 as JavaScript reads it, as precise as the point. */
function isoOf({ year, month, day, clock }: Point): string {
  const isPlain = year >= 0 && year <= 9999;
  const sign = year < 0 ? '-' : '+';
  const date = [
    isPlain ? pad(year, 4) : sign + pad(Math.abs(year), 6),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part, 2)])),
  ].join('-');
  if (clock === undefined) return date;
  const { hour, minute, second, millisecond, zone } = clock;
  const seconds = second === undefined ? '' : `:${pad(second, 2)}`;
  const fraction = millisecond === undefined ? '' : `.${pad(millisecond, 3)}`;
  return `${date}T${pad(hour, 2)}:${pad(minute, 2)}${seconds}${fraction}${zone}`;
}

function itemOf(prepared: PeerEvent, peer: PeerWriter, notes: Notes) {
  const { event, start, end, dateText, text } = prepared;
  if (Math.max(Math.abs(start.year), Math.abs(end?.year ?? 0)) > FAR_YEAR) {
    notes.lose('date-too-far', 'event farther away than dates of vis go', `event ${event.id}`);
    return [];
  }
  const isBand = end !== undefined && event.tags?.some((tag) => tag === ERA || tag === BACKGROUND);
  const tags = event.tags?.filter((tag) => !isBand || (tag !== ERA && tag !== BACKGROUND));
  loseFields(
    { ...event, ...(tags === undefined ? {} : { tags }) },
    isBand === true && event.importance === 1 ? [...KEPT, 'importance'] : KEPT,
    notes,
  );
  const tooltip = (dateText === '' ? '' : `<p>${escapeHtml(dateText)}</p>`) + text;
  return [
    {
      ...ownFields(event, KNOWN, notes),
      id: event.id,
      content: escapeHtml(peer.text(event.title, `event ${event.id}`)),
      start: isoOf(start),
      end: end === undefined ? undefined : isoOf(end),
      type: isBand === true ? BACKGROUND : undefined,
      group: event.category,
      title: tooltip === '' ? undefined : tooltip,
    },
  ];
}

/** Categories as groups; one that events have and the file does not declare too, since vis hides its items otherwise. */
function groupsOf(dataset: Dataset, peer: PeerWriter) {
  const labels = new Map(
    dataset.categories?.map(({ id, label }) => [id, peer.text(label, `category ${id}`)]),
  );
  for (const { category } of dataset.events)
    if (category !== undefined && !labels.has(category)) labels.set(category, category);
  return [...labels].map(([id, label], order) => ({ id, content: escapeHtml(label), order }));
}

/** Items and, where there are categories, groups. Dates that a start and an end do not say whole have their words in the tooltip. */
export const writeVis: Writer = (dataset, notes) => {
  const peer = createPeerWriter(dataset, notes);
  const items = dataset.events.flatMap((event) => {
    const prepared = peer.prepare(event);
    return prepared === undefined ? [] : itemOf(prepared, peer, notes);
  });
  loseTop(dataset, [], notes);
  const groups = groupsOf(dataset, peer);
  const file = groups.length === 0 ? { items } : { items, groups };
  return `${JSON.stringify(file, undefined, 2)}\n`;
};
