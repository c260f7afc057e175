import { assert } from '../base/index.ts';
import {
  type KeySign,
  type LayoutInput,
  type Scene,
  type TenureRows,
  createLayout,
  laneRules,
  pairOf,
  planTenures,
} from '../layout/index.ts';
import { type View, codesOf } from '../model/index.ts';
import {
  type Reading,
  type Store,
  createReading,
  filterRows,
  filterWords,
  postName,
  shownExtent,
  tenureLabels,
  withAir,
  yearsOf,
} from '../store/index.ts';
import {
  MS_PER_DAY,
  type TimeWindow,
  clampWindow,
  parseWindow,
  readDate,
  yearSpanWords,
} from '../time/index.ts';
import type { MessageKey, Words } from '../words/index.ts';
import type { About } from './about.ts';
import type { Caption, SceneFigure } from './figure.ts';

export interface FigureInput {
  readonly store: Store;
  readonly view: View;
  readonly words: Words;
  /** ms UTC, see `momentOf`. */
  readonly now: number;
  /** px of the scene, and of its height at least. */
  readonly width: number;
  readonly height: number;
  readonly measureText: LayoutInput['measureText'];
  /** What is in view, where it is not what the view says. */
  readonly window?: TimeWindow | undefined;
  readonly laneChoices?: LayoutInput['laneChoices'];
  /** What stands for a row's title, given that; undefined: the title. */
  readonly named?: ((row: number, title: string) => string) | undefined;
  /** Where the view is read; for the file's metadata. */
  readonly link?: string | undefined;
}

/** The day the data were updated, else the moment given: the same data give the same picture on any day. */
export function momentOf({ dataset }: Store, now: number): number {
  const parsed = dataset.updated === undefined ? undefined : readDate(dataset.updated);
  return parsed?.ok === true && Number.isFinite(parsed.date.latest) ? parsed.date.latest : now;
}

/** The window a view asks for, else all of the data with a little air; any month where there are none. */
export function windowOf(store: Store, { from, to }: View, now: number): TimeWindow {
  const extent = shownExtent(store, now) ?? { start: now - MONTH / 2, end: now + MONTH / 2 };
  return from === undefined && to === undefined
    ? withAir(extent)
    : clampWindow(parseWindow(from, to, extent), { extent });
}
const MONTH = 30 * MS_PER_DAY;

const SIGN_WORDS: Readonly<Record<KeySign, MessageKey>> = {
  planned: 'keyPlanned',
  postponed: 'keyPostponed',
  cancelled: 'keyCancelled',
  disputed: 'keyDisputed',
  'day-unknown': 'keyDayUnknown',
  about: 'keyAbout',
  uncertain: 'keyUncertain',
  'one-of': 'keyOneOf',
  'end-uncertain': 'keyEndUncertain',
  ongoing: 'keyOngoing',
};
const FOLD_WORDS = { ranges: 'moreRanges', series: 'moreSeries', lanes: 'moreLanes' } as const;

/** "Showing 32 of 186 events, 2014–2025". */
export function statusWords(store: Store, rows: Uint32Array, words: Words): string {
  const counts = { shown: rows.length, total: store.size };
  const span = yearsOf(store, rows);
  if (span === undefined) return words.t('statusShowingNone', counts);
  const years = yearSpanWords(span.firstYear, span.lastYear, words);
  return words.t('statusShowing', { ...counts, years });
}

/** Source, date of data, licence: what stands under every picture. */
export function footWords({ dataset }: Store, reading: Reading): readonly string[] {
  const { words } = reading;
  const { credit, updated, license } = dataset;
  return [
    ...(credit === undefined ? [] : [words.t('footerSource', { credit })]),
    ...(updated === undefined
      ? []
      : [words.t('footerUpdated', { date: reading.dateText(updated) })]),
    ...(license === undefined ? [] : [license]),
  ];
}

/** "Filter: Russia, Ukraine"; "" where there is none. */
export function filterLine(
  { store, view, words }: Pick<FigureInput, 'store' | 'view' | 'words'>,
  reading: Reading,
): string {
  const filters = filterWords({ ...reading, dataset: store.dataset, view });
  return filters === '' ? '' : words.t('filterIs', { filters });
}

/** Metadata of a picture. */
function aboutOf({ dataset }: Store, title: string, said: string, link: string | undefined): About {
  const { credit, updated, license } = dataset;
  const about = {
    title,
    creator: credit,
    date: updated,
    rights: license,
    description: said,
    identifier: link,
  };
  const filled = Object.entries(about).filter(([, text]) => text !== undefined && text !== '');
  return Object.fromEntries(filled) as About;
}

/** What every picture of a view says of itself. */
export function captionOf(
  input: Pick<FigureInput, 'store' | 'view' | 'words' | 'link'>,
  reading: Reading,
  rows: Uint32Array,
): Caption {
  const { store, words, link } = input;
  const { dataset } = store;
  const [title, status] = [reading.text(dataset.title), statusWords(store, rows, words)];
  const filter = filterLine(input, reading);
  return {
    dir: words.dir,
    title,
    takeaway: reading.text(dataset.takeaway),
    status,
    filter,
    foot: footWords(store, reading),
    about: aboutOf(store, title, [status, filter].filter(Boolean).join('. '), link),
  };
}

/** What a figure says beside its scene. */
function wordsOf(
  input: FigureInput,
  reading: Reading,
  rows: Uint32Array,
  scene: Scene,
  tenures: TenureRows | undefined,
): Omit<SceneFigure, 'scene'> {
  const { store, view, words } = input;
  const { dataset, categories, columns } = store;
  const found = new Set(rows.map((row) => columns.category[row] ?? 0));
  return {
    ...captionOf(input, reading, rows),
    posts: (tenures?.posts ?? []).map(({ post, y, height, head }) => ({
      y: scene.topRowsY + y,
      height: head === 0 ? height : head,
      name: postName({ ...reading, store, dataset }, post),
    })),
    lanes:
      view.lanes === 'none'
        ? []
        : scene.lanes.map((lane) => ({
            lane,
            name: lane.name,
            counts: words.t('laneCounts', { shown: lane.count, count: lane.total }),
          })),
    folds: scene.folds.map(({ id, count, x, y }) => ({
      x,
      y,
      text: words.t(FOLD_WORDS[id], { count }),
    })),
    categories: categories.flatMap(({ id }, category) =>
      id !== '' && found.has(category) ? [{ category, label: reading.nameOf('category', id) }] : [],
    ),
    signs: scene.key.map((sign) => ({ sign, label: words.t(SIGN_WORDS[sign]) })),
  };
}

/** A figure and the rows that it shows, in time order. */
export type FigureOf = SceneFigure & { readonly rows: Uint32Array };

/** The picture of a view with all that stands around it. Needs all messages. */
export function figureOf(input: FigureInput): FigureOf {
  const window = input.window ?? windowOf(input.store, input.view, input.now);
  const [figure] = figuresOf(input, [window]);
  assert(figure !== undefined, 'a window has a picture');
  return figure;
}

/** The same for several windows, laid out once. */
export function figuresOf(input: FigureInput, windows: readonly TimeWindow[]): readonly FigureOf[] {
  const { store, view, words, measureText, width, height, now } = input;
  const { named = (_, title) => title } = input;
  const reading = createReading(store.dataset, { words, clock: view.clock });
  const rows = filterRows(store, view, { now });
  const pair = pairOf(store, view);
  const tenures = planTenures({
    ...{ store, rows, lanes: view.lanes, pair, width, now, words, measureText },
    isOpen: false,
    ...tenureLabels({ ...reading, store, dataset: store.dataset }),
  });
  const layout = createLayout(
    {
      ...{ store, rows, lanes: view.lanes, width, height, now, words, measureText, pair, tenures },
      chosen: codesOf(view.countries),
      titleOf: (row) => named(row, reading.titleOf(row)),
      labelOf: (row) => named(row, reading.labelOf(row)),
      dateOf: (row) => reading.dateOf(row, 'short'),
      nameOf: reading.nameOf,
      laneChoices: input.laneChoices,
    },
    laneRules,
  );
  const selected = view.event === undefined ? undefined : store.rowOf(view.event);
  return windows.map((window) => {
    const scene = layout.scene({ window, selected });
    return { ...wordsOf(input, reading, rows, scene, tenures), scene, rows };
  });
}
