// A program that uses the core: compiled, never run (run.mjs is).
import {
  type Dataset,
  type HistoricalDate,
  type Problem,
  type Scene,
  type Store,
  type TimelineEvent,
  type View,
  blocMembers,
  countryName,
  createStore,
  defaultView,
  facets,
  filterRows,
  formatDate,
  layout,
  parseDate,
  parseView,
  printView,
  readDataset,
  resolveCountry,
  sceneToSvg,
  schema,
  writeDataset,
} from 'geo-timeline/core';
import published from 'geo-timeline/schema' with { type: 'json' };

const { dataset, problems, format } = readDataset('date,title\n2014-03-18,Treaty signed\n', {
  name: 'events.csv',
});
const data: Dataset = dataset;
const first: TimelineEvent | undefined = data.events[0];
const wrong: readonly Problem[] = problems;
const store: Store = createStore(data);
const view: View = { ...defaultView, ...parseView('countries=RU&match=all').view };
const rows: Uint32Array = filterRows(store, view, { now: 0 });
const count: number | undefined = facets(store, view, { now: 0 }).countries.get('RU');
const parsed = parseDate('2024-10~');
const date: HistoricalDate | undefined = parsed.ok ? parsed.date : undefined;
const words: string = date === undefined ? '' : formatDate(date, { lang: 'uk' });
const bytes: Uint8Array = writeDataset(data, { format: 'ics' }).bytes;
const members = blocMembers('nato', { on: '2023-04-04' }) ?? [];
const names: readonly string[] = members.map(({ country }) => country);
const title: unknown = schema['title'];
const version: string = published.$schema;
type Draw = (scene: Scene) => string;
const draw = (...args: Parameters<typeof sceneToSvg>): ReturnType<Draw> => sceneToSvg(...args);
// @ts-expect-error: a format that is not written
writeDataset(data, { format: 'docx' });
console.log(first?.title, wrong.length, format, rows.length, count, words, bytes.length);
console.log(names, title, version, draw, layout, printView(view));
console.log(countryName('RU', 'en'), resolveCountry('Russia'));
