// The script of gallery.html: every example as an element, with its data to edit. `?example=ID` shows one alone.
import { EXAMPLES, type Example, textOf } from './index.ts';

/** ms after the last key press until edited data are shown. */
const PAUSE = 300;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
}

function makeTimeline(example: Example): HTMLElementTagNameMap['geo-timeline'] {
  const timeline = document.createElement('geo-timeline');
  timeline.setAttribute('height', `${example.height}px`);
  timeline.style.maxWidth = `${example.width}px`;
  timeline.view = example.view;
  timeline.data = textOf(example);
  return timeline;
}

/** The data as text; what is written there is shown after a pause. */
function makeEditor(example: Example, show: (text: string) => void): HTMLElement {
  const area = make('textarea', { value: textOf(example), rows: 12, spellcheck: false });
  area.setAttribute('aria-label', `Data of “${example.title}”`);
  let timer: number | undefined;
  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => show(area.value), PAUSE);
  });
  const format = 'csv' in example ? 'CSV' : 'JSON';
  return make('details', {}, make('summary', { textContent: `Edit the data (${format})` }), area);
}

function makeEntry(example: Example): HTMLElement {
  const { id, title, caption } = example;
  const timeline = makeTimeline(example);
  const link = make('a', { href: `?example=${id}`, textContent: title });
  const figure = make(
    'figure',
    {},
    timeline,
    make('figcaption', { textContent: caption }),
    makeEditor(example, (text) => (timeline.data = text)),
  );
  return make('section', { id }, make('h2', {}, link), figure);
}

function start(main: HTMLElement): void {
  const asked = new URLSearchParams(location.search).get('example');
  const one = EXAMPLES.filter(({ id }) => id === asked);
  const shown = one.length > 0 ? one : EXAMPLES;
  main.replaceChildren(...shown.map(makeEntry));
  if (one.length > 0)
    main.append(make('p', {}, make('a', { href: './gallery.html', textContent: 'All examples' })));
}

const main = document.querySelector('main');
if (main !== null) start(main);
