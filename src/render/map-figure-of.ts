import {
  type MapTransform,
  type WorldShapes,
  WHOLE,
  breaksFor,
  classOf,
  classWords,
  createAtlas,
  createPlane,
  insetBox,
  insetRegion,
  insetSize,
  labelsInside,
  mapLabels,
  placeMarks,
  transformOf,
  REGION_WORDS,
} from '../layout/index.ts';
import { allBlocs, blocRoll, blocsOf, codesOf } from '../model/index.ts';
import {
  type Reading,
  createReading,
  filterRows,
  rowsInWindow,
  windowTally,
  yearsOf,
} from '../store/index.ts';
import { type TimeWindow, windowWords, yearSpanWords } from '../time/index.ts';
import type { MapFigure } from './figure.ts';
import { type FigureInput, captionOf, windowOf } from './figure-of.ts';
import type { MapDrawing, MapPane } from './map-figure.ts';

export interface MapFigureInput extends Omit<FigureInput, 'height' | 'laneChoices' | 'named'> {
  readonly shapes: WorldShapes;
  /** The part of the map in view, at `width`; the whole world if left out. */
  readonly place?: MapTransform | undefined;
}

/** Countries that the line below the map names. */
const NAMED = 12;

/** Members of the chosen blocs at the end of a window, or now where it reaches beyond. */
function membersIn({ store, view, now }: MapFigureInput, window: TimeWindow): ReadonlySet<string> {
  const chosen = blocsOf(view.countries);
  const until = Math.min(now, window.end - 1);
  return new Set(
    allBlocs(store.dataset.blocs)
      .filter(({ id }) => chosen.includes(id))
      .flatMap((bloc) => blocRoll(bloc, window.start, until).members),
  );
}

/** Matching events in a window by country; only countries that some event of the data has. */
function countsIn(
  { store, view, now }: MapFigureInput,
  rows: Uint32Array,
  window: TimeWindow,
): ReadonlyMap<string, number> {
  const table = store.countriesWithRoles(view.roles);
  const counted = windowTally(store, table, rows, now).count(window);
  return new Map(table.ids.map((code, index) => [code, counted[index] ?? 0]));
}

function drawingOf(
  input: MapFigureInput,
  { nameOf }: Reading,
  rows: Uint32Array,
  window: TimeWindow,
): MapDrawing & { readonly breaks: Parameters<typeof classOf>[1]; readonly hasPlaces: boolean } {
  const { store, view, words, width, shapes, place = WHOLE, measureText } = input;
  const plane = createPlane(createAtlas(shapes), width);
  const counts = countsIn(input, rows, window);
  const breaks = breaksFor(
    Math.max(0, ...[...counts].map(([code, count]) => (plane.seats.has(code) ? count : 0))),
  );
  const located = [...rows].flatMap((row) => {
    const { lat, lon } = store.dataset.events[row]?.place ?? {};
    return lat === undefined || lon === undefined ? [] : [{ row, lat, lon }];
  });
  const measure = (text: string): number => measureText(text, 'label4');
  const labelsAt = (k: number, avoid: MapPane['places']) =>
    mapLabels({
      ...{ plane, k, counts, avoid },
      nameOf: (code) => nameOf('country', code),
      number: (value) => words.number(value),
      measure,
    });
  const { height } = plane;
  const places = placeMarks(plane, place.k, located);
  const box = { x: 0, y: 0, width, height };
  const main = labelsAt(place.k, places);
  const panes: MapPane[] = [
    {
      ...box,
      plane,
      places,
      transform: place,
      name: '',
      labels: labelsInside(main, place, box, measure),
    },
  ];
  const region = place.k === 1 ? insetRegion(plane, counts, rows.length) : undefined;
  if (region !== undefined) {
    const { isOver, ...size } = insetSize(width);
    const transform = transformOf(insetBox(plane, region, size.width / size.height), size.width);
    panes.push({
      ...{ plane, transform, ...size, x: 0, y: isOver ? height - size.height : height + GAP },
      labels: labelsInside(labelsAt(transform.k, []), transform, size, measure),
      places: [],
      name: words.t(REGION_WORDS[region.id]),
    });
  }
  return {
    ...{ width, panes, counts, breaks },
    height: Math.max(...panes.map((pane) => pane.y + pane.height)),
    classOf: (count) => classOf(count, breaks),
    chosen: new Set(codesOf(view.countries)),
    members: membersIn(input, window),
    hasPlaces: located.length > 0,
  };
}
const GAP = 12;

/** What a map shows: all that matches, what of it lies in the window, and the drawing of that. */
interface Shown {
  readonly matching: Uint32Array;
  readonly rows: Uint32Array;
  readonly window: TimeWindow;
  readonly drawing: MapDrawing;
}

/** Of which time the numbers are. All that matches lies in a window that nobody chose: its air is no date. */
function spanWords({ store, words }: MapFigureInput, { matching, rows, window }: Shown): string {
  const isAll = rows.length === matching.length;
  const years = isAll ? yearsOf(store, rows.length === 0 ? store.byTime : rows) : undefined;
  return years === undefined
    ? windowWords(window, words)
    : yearSpanWords(years.firstYear, years.lastYear, words);
}

/** The sentences under a map: the greatest numbers, and what is not on it. */
function notesOf(
  { store, view, words, place = WHOLE }: MapFigureInput,
  { nameOf }: Reading,
  { matching, rows, drawing }: Shown,
): readonly string[] {
  const collator = new Intl.Collator(words.lang);
  const seats = drawing.panes[0]?.plane.seats;
  const ranked = [...drawing.counts]
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code, count, name: nameOf('country', code) }))
    .sort((a, b) => b.count - a.count || collator.compare(a.name, b.name));
  const listOf = (entries: typeof ranked): string =>
    words.list(entries.map(({ name, count }) => words.t('mapCount', { name, count })));
  const on = ranked.filter(({ code }) => seats?.has(code)).slice(0, NAMED);
  const off = ranked.filter(({ code }) => !seats?.has(code));
  const { offset } = store.countriesWithRoles(view.roles).lists;
  const nowhere = rows.filter((row) => offset[row] === offset[row + 1]).length;
  return [
    place.k > 1 && words.t('mapPart'),
    rows.length < matching.length && words.t('mapEventsCount', { count: rows.length }),
    on.length === 0 ? words.t('mapSummaryNone') : words.t('mapSummary', { list: listOf(on) }),
    off.length > 0 && words.t('mapNotOnList', { list: listOf(off) }),
    nowhere > 0 && words.t('mapNoCountry', { count: nowhere }),
    drawing.members.size > 0 && words.t('mapBlocsNote'),
  ].filter((note) => note !== false);
}

/** The map of a view with all that stands around it. Needs all messages; a view of blocs needs a store with them. */
export function mapFigureOf(input: MapFigureInput): MapFigure & { readonly rows: Uint32Array } {
  const { store, view, words, now } = input;
  const reading = createReading(store.dataset, { words, clock: view.clock });
  const window = input.window ?? windowOf(store, view, now);
  const matching = filterRows(store, view, { now });
  const rows = rowsInWindow(store, matching, window, now);
  const drawing = drawingOf(input, reading, rows, window);
  const shown: Shown = { matching, rows, window, drawing };
  return {
    ...captionOf(input, reading, matching),
    map: drawing,
    heading: words.t('mapTitle', { span: spanWords(input, shown) }),
    notes: notesOf(input, reading, shown),
    legend: [
      ...classWords(drawing.breaks, words).map((label, ground) => ({ label, ground })),
      ...(drawing.hasPlaces ? [{ label: words.t('mapPlaceMark'), mapSign: 'place' as const }] : []),
      { label: words.t('mapDisputedKey'), mapSign: 'hatch' as const },
    ],
    rows: matching,
  };
}
