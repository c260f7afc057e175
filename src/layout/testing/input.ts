import { readFileSync } from 'node:fs';
import { rng } from '../../base/index.ts';
import { type Dataset, defaultView, textIn } from '../../model/index.ts';
import { type Store, createStore, filterRows } from '../../store/index.ts';
import { dateWords, parseDate } from '../../time/index.ts';
import { wordsFor } from '../../words/index.ts';
import type { LayoutInput, TextStyle } from '../scene.ts';

const words = wordsFor('en');

/** Mean widths per letter, close to Arial's. */
const LETTER: Readonly<Record<TextStyle, number>> = {
  label5: 8.3,
  label4: 7.2,
  label3: 6.5,
  labelNote: 6,
  bar: 7,
  barNote: 6,
  axisMajor: 8,
  axisMinor: 6.2,
  number: 7,
  lane: 7,
};

/** A layout's input for a store, with a measure that needs no canvas. */
export function inputFor(store: Store, options: Partial<LayoutInput> = {}): LayoutInput {
  const now = options.now ?? Date.UTC(2026, 10, 23);
  const title = (row: number): string =>
    textIn(store.dataset.events[row]?.title ?? '', ['en']).text;
  return {
    store,
    rows: filterRows(store, defaultView, { now }),
    lanes: 'none',
    chosen: [],
    width: 1380,
    height: 560,
    now,
    words,
    measureText: (text, style) => text.length * LETTER[style],
    titleOf: title,
    labelOf: (row) => {
      const label = store.dataset.events[row]?.label;
      return label === undefined ? title(row) : textIn(label, ['en']).text;
    },
    dateOf: (row) => {
      const parsed = parseDate(store.dataset.events[row]?.date ?? '');
      return parsed.ok ? dateWords(parsed.date, words) : '';
    },
    nameOf: (_, id) => id,
    ...options,
  };
}

/** The bundled dataset. */
export function realStore(): Store {
  const text = readFileSync(
    new URL('../../../public/data/default-timeline.json', import.meta.url),
    'utf8',
  );
  return createStore(JSON.parse(text) as Dataset);
}

const TITLES = [
  'Summit',
  'Treaty on the reduction of arms',
  'Ministers meet again in Geneva',
  'Talks',
];
const STATUS = ['occurred', 'planned', 'postponed', 'cancelled', 'disputed'] as const;
const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

function randomDate(random: () => number, from: number, to: number): string {
  const year = Math.floor(from + random() * (to - from));
  const text = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
  const month = `${text}-${two(1 + random() * 12)}`;
  const day = `${month}-${two(1 + random() * 28)}`;
  const kind = random();
  if (kind < 0.7) return day;
  if (kind < 0.76) return month;
  if (kind < 0.8) return `${text}~`;
  if (kind < 0.82) return `${day}?`;
  if (kind < 0.84) return `[${month}-01,${month}-${two(2 + random() * 25)}]`;
  if (kind < 0.87) return `${day}/..`;
  if (kind < 0.89) return `${day}/`;
  if (kind < 0.9) return `/${day}`;
  return year < 0
    ? day
    : `${text}/${String(year + 1 + Math.floor(random() * 3)).padStart(4, '0')}-06`;
}

/** Seeded events of every sort, in years [from, to). */
export function randomStore(seed: number, size: number, from = 1950, to = 2030): Store {
  const random = rng(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const events = Array.from({ length: size }, (_, i) => ({
    id: `e${i}`,
    date: randomDate(random, from, to),
    title: `${pick(TITLES)} ${i}`,
    importance: 1 + Math.floor(random() * random() * 5),
    countries: [pick(['RU', 'US', 'UA', 'DE', 'FR']), pick(['GB', 'PL', 'US'])],
    category: pick(['a', 'b', 'c', 'd']),
    ...(random() < 0.1 && { status: pick(STATUS) }),
    ...(random() < 0.1 && { series: { id: pick(['s', 't']), number: i } }),
    ...(random() < 0.02 && { series: { id: 's' } }),
  }));
  return createStore({ version: 1, events });
}

/** Events of given dates. */
export const storeOf = (dates: readonly string[]): Store =>
  createStore({
    version: 1,
    events: dates.map((date, i) => ({ id: `e${i}`, date, title: `Event ${i}` })),
  });
