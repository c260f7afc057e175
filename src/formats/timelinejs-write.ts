/** Writes the JSON of TimelineJS 3 (timeline.knightlab.com/docs/json-format.html). */
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
import { DISPLAY_DATE, ERA } from './timelinejs-event.ts';
import type { Notes, Writer } from './types.ts';

const KEPT = 'id date title summary category sources media more status'.split(' ');
const KNOWN =
  'start_date end_date text media group display_date background autolink unique_id location scale type'.split(
    ' ',
  );
/** Beyond JavaScript's dates TimelineJS counts in years alone. */
const COSMOLOGICAL = 271_820;

/** Without a year 0: what is −489 in EDTF is shown as 490 BCE where −490 is written. */
const dateOf = ({
  year,
  month,
  day,
  clock,
}: Point): Readonly<Record<string, number | undefined>> => ({
  year: year > 0 ? year : year - 1,
  month,
  day,
  hour: clock?.hour,
  minute: clock?.minute,
  second: clock?.second,
  millisecond: clock?.millisecond,
});

function mediaOf({ event }: PeerEvent, peer: PeerWriter, notes: Notes) {
  const [first, ...others] = event.media ?? [];
  const place = `event ${event.id}`;
  if (others.length > 0) notes.lose('media-more', 'further media of an event', place);
  if (first === undefined) return undefined;
  return {
    url: first.url,
    caption: escapeHtml(peer.text(first.caption, place)),
    credit: escapeHtml(peer.text(first.credit, place)),
    alt: peer.text(first.alt, place),
  };
}

/** Writes the slides of a dataset. */
function slidesOf(dataset: Dataset, notes: Notes) {
  const peer = createPeerWriter(dataset, notes);
  const labels = new Map(
    dataset.categories?.map(({ id, label }) => [id, peer.text(label, `category ${id}`)]),
  );
  const slides = dataset.events.flatMap((event) => {
    const prepared = peer.prepare(event);
    if (prepared === undefined) return [];
    const { start, end, dateText, text } = prepared;
    const isEra = end !== undefined && event.tags?.includes(ERA) === true;
    const tags = event.tags?.filter((tag) => tag !== ERA);
    const isBand = isEra && event.importance === 1;
    loseFields(
      { ...event, ...(isEra ? { tags } : {}) },
      isBand ? [...KEPT, 'importance'] : KEPT,
      notes,
    );
    if ((start.clock ?? end?.clock)?.zone)
      notes.lose('time-zone', 'offset of a time, in its words only', `event ${event.id}`);
    const { category, more = {} } = event;
    const group =
      category === undefined || (isEra && category === ERA)
        ? undefined
        : (labels.get(category) ?? category);
    const slide = {
      ...ownFields(event, [...KNOWN], notes),
      [DISPLAY_DATE]: undefined,
      unique_id: event.id,
      start_date: dateOf(start),
      end_date: end === undefined ? undefined : dateOf(end),
      display_date: escapeHtml(more[DISPLAY_DATE] ?? dateText) || undefined,
      text: { headline: escapeHtml(peer.text(event.title, `event ${event.id}`)), text },
      media: mediaOf(prepared, peer, notes),
      group: group === undefined ? undefined : escapeHtml(group),
    };
    return [{ slide, isEra, start, end }];
  });
  return { slides, peer };
}

/** The JSON of TimelineJS. Dates that a start and an end do not say whole have their words in `display_date`. */
export const writeTimelineJs: Writer = (dataset, notes) => {
  const { slides, peer } = slidesOf(dataset, notes);
  loseTop(dataset, ['title', 'description'], notes);
  const isFar = slides.some(({ start, end }) =>
    [start, end].some((point) => Math.abs(point?.year ?? 0) > COSMOLOGICAL),
  );
  if (isFar)
    for (const { slide, start, end } of slides)
      if ((start.month ?? end?.month) !== undefined)
        notes.lose(
          'date-in-years',
          'month and day beside years too far for them',
          `event ${slide.unique_id}`,
        );
  const [title, description] = [
    peer.text(dataset.title, 'title'),
    peer.text(dataset.description, 'description'),
  ];
  const file = {
    ...(title + description === ''
      ? {}
      : { title: { text: { headline: escapeHtml(title), text: escapeHtml(description) } } }),
    ...(isFar ? { scale: 'cosmological' } : {}),
    events: slides.filter(({ isEra }) => !isEra).map(({ slide }) => slide),
    eras: slides.filter(({ isEra }) => isEra).map(({ slide }) => slide),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
};
