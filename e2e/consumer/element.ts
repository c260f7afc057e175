// A page's script that uses the element: compiled, never run. Each line is a promise of docs/embedding.md.
import 'geo-timeline';
import { GeoTimelineElement, type TimelineEvents, type View } from 'geo-timeline/element';

const timeline = document.createElement('geo-timeline');
const found: GeoTimelineElement | null = document.querySelector('geo-timeline');
const isOne: boolean = timeline instanceof GeoTimelineElement;

timeline.data = { version: 1, events: [{ date: '2014-03-18', title: 'Treaty signed' }] };
timeline.data = new Uint8Array();
timeline.view = { countries: ['RU', 'US'], match: 'all' };
timeline.view = 'story';
const view: View = timeline.view;
const countries: readonly string[] = view.countries;
// @ts-expect-error: a view is read-only
view.countries = [];
// @ts-expect-error: not a word of the vocabulary
timeline.view = { match: 'sometimes' };
const fixes: readonly string[] = timeline.problems.map(({ fix }) => fix);

timeline.select('2014-crimea');
timeline.select();
timeline.show({ from: '2014', to: '2015-06' });
timeline.fit();
const svg: string = await timeline.toSVG();
const png: Blob = await timeline.toPNG({ scale: 2 });

timeline.addEventListener('timeline-load', ({ detail }) => {
  const ids: readonly string[] = detail.events.map(({ id }) => id);
  console.log(ids, detail.problems.length);
});
timeline.addEventListener('timeline-error', ({ detail: { problems } }) => {
  for (const { severity, message } of problems) console.log(severity, message);
});
// They bubble.
document.addEventListener('timeline-select', ({ detail }) => {
  const date: string | undefined = detail.event?.date;
  console.log(date, detail.event?.countries?.length);
});
window.addEventListener('timeline-view', ({ detail }) => {
  const step: 'push' | 'replace' = detail.step;
  console.log(step, detail.view.from);
});
type Load = TimelineEvents['timeline-load'];
const told: Load = { events: [], problems: timeline.problems };
// @ts-expect-error: what only our own pages may do is not there
console.log(GeoTimelineElement.hold);
console.log(found, isOne, countries, fixes, svg.length, png.size, told);
